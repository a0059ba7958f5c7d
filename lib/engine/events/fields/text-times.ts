import type { Clause, Parse } from '../syntax/clause.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import { isOccasion, isSpoken } from './noun-dates.ts';
import type { PlacedTime } from './times.ts';

/** `A memorandum on a settlement, made public on Monday, demands …` */
const isOfDocument = ({ antecedent, verb }: Clause, { subject: [first], verb: { from } }: Clause): boolean =>
  first !== undefined &&
  antecedent !== undefined &&
  isSpoken(first) &&
  antecedent.from >= first.from &&
  antecedent.to <= from &&
  ISSUED.has(verb.lemma);

const ISSUED: ReadonlySet<string> = new Set([
  'issue',
  'publish',
  'release',
  'make',
  'adopt',
  'send',
  'post',
  'sign',
  'date',
  'deliver',
  'hand',
]);

/** `the accord of December 2023, to which both had put their names`, `announced on December 9, by which Chile declined` */
export function timeOfAntecedent(
  { kind, antecedent: noun, antecedentPrep }: Clause,
  times: readonly PlacedTime[],
): PlacedTime | undefined {
  if (noun === undefined || !(kind === 'relative' || kind === 'reduced')) return undefined;
  // `a meeting on the 22nd, to which he has been invited`: the day of the meeting.
  const itself = antecedentPrep === 'to' ? undefined : times.find(({ phrase }) => phrase === noun);
  const isDocument = isSpoken(noun) || DOCUMENTS.has(noun.head.lexeme.singular);
  return (
    itself ??
    (isDocument
      ? times.find(({ phrase }) => phrase?.prep === 'of' && phrase.from === noun.to + 1)
      : undefined)
  );
}

const DOCUMENTS: ReadonlySet<string> = new Set(
  'accord agreement deal pact treaty protocol convention charter declaration'.split(' '),
);

/** `in a letter to the king dated March 14`: an occasion, or what hangs on one. */
function isWithinOccasion(phrase: NounPhrase | undefined, phrases: readonly NounPhrase[]): boolean {
  let noun = phrase;
  while (noun && !isOccasion(noun)) {
    const before = phraseBefore(noun, phrases);
    noun = noun.prep !== undefined && before?.to === noun.from - 1 ? before : undefined;
  }
  return noun !== undefined;
}

/** `in a letter dated March 14 he called it a mistake`, `A memorandum made public on Monday demands …`: the day of the text in which something is said. */
export const timeOfText = (
  clause: Clause,
  times: readonly PlacedTime[],
  { phrases }: Parse,
): PlacedTime | undefined =>
  times.find(
    (time) =>
      (time.clause?.kind === 'reduced' || time.clause?.kind === 'relative') &&
      (isWithinOccasion(time.clause.antecedent, phrases) || isOfDocument(time.clause, clause)) &&
      time.clause.segment === clause.segment,
  );
