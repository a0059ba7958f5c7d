import { following } from '../roles/slots.ts';
import { type Clause, describing, type Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Participles that tell of an event's noun however many names stand between: `a meeting of A and B, held in Oslo`. */
const OF_EVENTS = words(
  'proclaim introduce impose declare announce adopt hold convene stage schedule plan expect slate fix arrange organise organize hand deliver convey extend issue send make sign conclude reach pencil set time',
);

/** Verbs of which only an event is the subject: `the meeting of the council that began on Thursday`. */
const TAKING_PLACE = words('begin open start take end close conclude run last');

/** Verbs that tell of a journey by its traveller: `the visit of the emir, who spent two hours here`. */
const STAYING = words('spend arrive land stay come fly');
const JOURNEYS = words('visit trip stay tour');

/** The relative or reduced clauses that say more of an event's noun; else the first about what hangs on it. */
export function clausesAbout(phrase: NounPhrase, { clauses, phrases }: Parse): Clause[] {
  const own = describing(phrase, clauses);
  if (own.length > 0) return own;
  const hanging = following(phrase, phrases);
  const first = clauses.find(
    (clause) =>
      [clause.antecedent, clause.governor?.antecedent].some((noun) => noun && hanging.includes(noun)) &&
      isAbout(clause, phrase),
  );
  return first ? [first] : [];
}

/** Those of them that name who takes part: its own, or that of a host. */
export const clausesNaming = (phrase: NounPhrase, parse: Parse): Clause[] =>
  clausesAbout(phrase, parse).filter(
    ({ antecedent, antecedentPrep, verb }) =>
      antecedentPrep === undefined && (antecedent === phrase || (!verb.passive && HOSTING.has(verb.lemma))),
  );

/** The first of them; undefined where none does. */
export const clauseAbout = (phrase: NounPhrase, parse: Parse): Clause | undefined =>
  clausesAbout(phrase, parse)[0];

/** Verbs of which an event is the object: `a conference on the war that Britain convened`. */
const HOSTING = words('hold convene stage arrange organise organize host chair call');

/** `talks on a railway, due to begin on Monday`, `an exercise of the two, which was due to start next week` */
const isDue = ({ head }: NounPhrase): boolean => head.text === 'due';

function isAbout({ kind, verb, subject, antecedent, after }: Clause, { head }: NounPhrase): boolean {
  // `talks on grain that were due to be held in May`
  if (kind === 'infinitive')
    return (verb.passive && HOSTING.has(verb.lemma)) || (antecedent !== undefined && isDue(antecedent));
  // `a meeting of the chiefs called for Thursday`
  if (kind === 'reduced')
    return OF_EVENTS.has(verb.lemma) || (verb.lemma === 'call' && after[0]?.prep === 'for');
  if (kind !== 'relative') return false;
  return (
    after.some(isDue) ||
    TAKING_PLACE.has(verb.lemma) ||
    (verb.passive && OF_EVENTS.has(verb.lemma)) ||
    (!verb.passive && HOSTING.has(verb.lemma) && antecedent !== undefined && !subject.includes(antecedent)) ||
    (STAYING.has(verb.lemma) && JOURNEYS.has(head.lexeme.singular))
  );
}
