import { edtfDay, liesAhead } from '../../time/edtf.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';
import { hasHappened } from './telling.ts';
import { isPast } from './tense.ts';

/** In a diary of days to come the present tense tells what is planned: `opens a summit`. */
export const asPlanned = (draft: Draft, published: number | undefined): Draft =>
  hasHappened(draft) &&
  draft.date !== undefined &&
  published !== undefined &&
  liesAhead(draft.date, published)
    ? { ...draft, status: 'planned' }
    : draft;

/** What an entry of a day to come dates. `refused this morning`: told in the past, on the day of publication. */
export function aheadOf(
  draft: Draft,
  candidate: Candidate,
  entry: string | undefined,
  published: number | undefined,
): Draft {
  if (published === undefined || !isPast(candidate) || draft.date !== entry)
    return asPlanned(draft, published);
  return { ...draft, date: edtfDay(published) };
}
