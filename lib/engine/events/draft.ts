import type { FieldGround } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { liesAhead } from '../time/edtf.ts';
import type { Candidate } from './candidates/candidate.ts';
import { confidenceOf } from './confidence.ts';
import { agendaOf } from './fields/agenda.ts';
import { measureOf } from './fields/duration.ts';
import type { Setting } from './fields/setting.ts';
import type { Told } from './fields/telling.ts';
import type { Anchor, PlacedTime } from './fields/times.ts';
import { dateOf, OPEN } from './fields/when.ts';
import type { Draft } from './merge.ts';
import type { Placed } from './read.ts';
import type { Parse } from './syntax/clause.ts';

export const ground = (evidence: readonly Span[], confidence: number, guessed: boolean): FieldGround => ({
  evidence: evidence.map(({ start, end }) => ({ start, end })),
  confidence,
  guessed,
});

/** What a sentence says of one of its candidates. */
export function toldOf(
  { candidate, place, source: named }: Placed,
  candidates: readonly Candidate[],
  parse: Parse,
  times: readonly PlacedTime[],
  setting: Setting,
  anchor: Anchor,
): Told {
  const when = dateOf(candidate, times, parse, setting.published, anchor);
  const date = when === OPEN ? undefined : when;
  const status = date ? statusOn(date.date, candidate, setting.published, parse) : candidate.status;
  const cited = named ?? (setting.source && { id: setting.source.entity, evidence: setting.source });
  const source = cited && isOwnDeed(candidate, cited.id) ? undefined : cited;
  const agenda = agendaOf(candidate, candidates, parse);
  const ids = (parties: Candidate['sides']): string[] => [...new Set(parties.map(({ id }) => id))];
  const everyone = [...candidate.sides, ...candidate.actors, ...candidate.recipients];
  const guessed = everyone.some(({ via }) => via === 'reference' || via === 'attribute');
  const draft: Draft = {
    type: candidate.type,
    status,
    parties: ids(candidate.sides),
    actors: ids(candidate.actors),
    recipients: ids(candidate.recipients),
    agenda: agenda.map(({ entity }) => entity),
    confidence: confidenceOf(candidate, date !== undefined),
    evidence: [candidate.evidence],
    grounds: {
      type: ground([candidate.trigger], 0.9, false),
      status: ground([candidate.trigger], 0.9, false),
      parties: ground(
        everyone.map(({ mention }) => mention),
        guessed ? 0.6 : 0.85,
        guessed,
      ),
    },
  };
  if (agenda.length > 0) draft.grounds.agenda = ground(agenda, 0.7, false);
  if (date) {
    draft.date = date.date;
    draft.grounds.date = ground([date.evidence], date.own ? 0.9 : 0.7, !date.own);
  }
  if (place) {
    draft.place = place.entity;
    draft.grounds.place = ground([place], 0.85, false);
  }
  if (source) {
    draft.source = source.id;
    draft.grounds.source = ground([source.evidence], 0.85, false);
  }
  return { draft, candidate, isOpen: when === OPEN };
}

/** What a noun tells without a tense lies ahead if its date does; a stay whose days are not over goes on. */
function statusOn(
  date: string,
  candidate: Candidate,
  published: number | undefined,
  parse: Parse,
): Candidate['status'] {
  const { status, phrase, type } = candidate;
  if (published === undefined || status !== 'happened') return status;
  if (phrase && liesAhead(date, published)) return 'planned';
  const until = type === 'visit' && measureOf(candidate, parse) ? date.split('/')[1] : undefined;
  return until && liesAhead(until, published) ? 'happening' : status;
}

/** `Riyadh announced that it was severing ties`: the deed is the announcement, which needs no source; a plan does. */
const isOwnDeed = ({ actors, status }: Candidate, source: string): boolean =>
  status === 'happened' && actors.some(({ id }) => id === source);
