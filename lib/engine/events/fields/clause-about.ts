import { following } from '../roles/slots.ts';
import { type Clause, describing, type Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** Participles that tell of an event's noun however many names stand between: `a meeting of A and B, held in Oslo`. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  'hold convene stage schedule plan arrange organise organize hand deliver convey extend issue send make sign conclude reach'.split(
    ' ',
  ),
);

/** The relative or reduced clause that says more of an event's noun; undefined where none does. */
export function clauseAbout(phrase: NounPhrase, { clauses, phrases }: Parse): Clause | undefined {
  const [own] = describing(phrase, clauses);
  if (own) return own;
  const hanging = following(phrase, phrases);
  return clauses.find(
    ({ kind, antecedent, verb }) =>
      kind === 'reduced' && antecedent && OF_EVENTS.has(verb.lemma) && hanging.includes(antecedent),
  );
}
