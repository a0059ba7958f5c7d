import { following } from '../roles/slots.ts';
import { type Clause, describing, type Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** Participles that tell of an event's noun however many names stand between: `a meeting of A and B, held in Oslo`. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  'hold convene stage schedule plan arrange organise organize hand deliver convey extend issue send make sign conclude reach'.split(
    ' ',
  ),
);

/** Verbs of which only an event is the subject: `the meeting of the council that began on Thursday`. */
const TAKING_PLACE: ReadonlySet<string> = new Set(
  'begin open start take end close conclude run last'.split(' '),
);

/** The relative or reduced clause that says more of an event's noun; undefined where none does. */
export function clauseAbout(phrase: NounPhrase, { clauses, phrases }: Parse): Clause | undefined {
  const [own] = describing(phrase, clauses);
  if (own) return own;
  const hanging = following(phrase, phrases);
  return clauses.find(
    ({ kind, antecedent, verb }) =>
      antecedent !== undefined &&
      hanging.includes(antecedent) &&
      ((kind === 'reduced' && OF_EVENTS.has(verb.lemma)) ||
        (kind === 'relative' &&
          (TAKING_PLACE.has(verb.lemma) || (verb.passive && OF_EVENTS.has(verb.lemma))))),
  );
}
