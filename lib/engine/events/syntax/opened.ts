import { listGoesOn } from './coordination.ts';
import type { NounPhrase } from './phrases.ts';
import { isOpening, type State, trimmed } from './state.ts';
import { subjectGroup } from './subject-group.ts';
import { appositive } from './subjects.ts';

/** `Opening a complex, the president, X, told …`, `When X was chosen instead, A, B and C announced …`: after what opens a sentence, what follows its comma. */
export function openedSubject({ since, clauses, current, intro, open }: State): NounPhrase[] {
  if (!current || intro || (open.length > 0 && current.kind === 'relative')) return [];
  const comma = since.findIndex((piece) => piece.kind === 'mark');
  if (!clauses.every(isOpening) || since[comma]?.kind !== 'mark' || since[comma].mark !== 'comma') return [];
  if (open.length > 0 && listGoesOn(since, comma)) return [];
  const rest = since.slice(comma + 1);
  // `The communiqué, read out by its secretary, X, commended …`: X is the secretary.
  const [before, name] = [since[comma - 1], rest[0]];
  const isApposed =
    before?.kind === 'phrase' &&
    before.phrase.prep === 'by' &&
    name?.kind === 'phrase' &&
    appositive(before.phrase, name.phrase);
  if (open.length > 0 && current.kind === 'reduced' && isApposed && rest[1]?.kind === 'mark') return [];
  return subjectGroup(trimmed(rest), false, true);
}
