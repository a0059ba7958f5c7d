import { tellerOf } from '../roles/slots.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { isPlace, type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import { OCCASIONS } from '../syntax/subjects.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { clauseAbout } from './clause-about.ts';
import { withinStay } from './duration.ts';
import { isBehindNoun, isOccasion, isSpoken } from './noun-dates.ts';
import { isPresentPerfect } from './tense.ts';
import type { Dated, Dating, PlacedTime } from './times.ts';

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

/** A relative clause that tells where and when a subject was: what it did then it did there. */
const tellsGathering = ({ antecedent, introducer, verb }: Clause, { subject }: Clause): boolean =>
  /^who(?:se)?$/.test(introducer ?? '') &&
  antecedent !== undefined &&
  subject.includes(antecedent) &&
  verb.past &&
  GATHERING.has(verb.lemma);

const GATHERING: ReadonlySet<string> = new Set(
  'meet gather convene land arrive receive host see visit'.split(' '),
);

/** A town, or a day. */
const isSetting = (phrase: NounPhrase): boolean =>
  phrase.prep !== undefined && (isPlace(phrase) || phrase.words.some(isTimeNoun));

/** `the accord of December 2023, to which both had put their names`, `announced on December 9, by which Chile declined` */
function timeOfAntecedent(
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

/** How many clauses a time may lie away. */
const MAX_LENDING = 3;

/** Conjunctions of what happens on the day of the clause it hangs on. */
export const SAME_DAY: ReadonlySet<string> = new Set(['after', 'as', 'while', 'when', 'before', 'because']);

/** By these what has been done becomes known on the day. */
const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'declare', 'reveal', 'disclose']);

const AGREED: ReadonlySet<string> = new Set(['agree', 'reach', 'settle', 'conclude']);

/** A clause before the main one that it hangs on. */
const opens = (opening: Clause, main: Clause): boolean =>
  opening.kind === 'subordinate' &&
  opening.governor === undefined &&
  opening.segment === main.segment &&
  opening.verb.to <= main.verb.from;

/** A time that another clause of the sentence lends: the one it hangs on, shares its subject with, or is said by. */
export function lentDate(
  clause: Clause,
  times: readonly PlacedTime[],
  parse: Parse,
  dated: Dating,
  depth = 0,
): Dated | undefined {
  if (depth >= MAX_LENDING) return undefined;
  const timeOf = (other: Clause): Dated | undefined =>
    dated(
      times.find((time) => time.clause === other && !isBehindNoun(time.phrase, parse.phrases)),
      false,
    );
  const from = (other: Clause | undefined): Dated | undefined =>
    other && (timeOf(other) ?? lentDate(other, times, parse, dated, depth + 1));
  const { kind, governor, introducer, sibling } = clause;
  // `On Monday X, sitting beside Y, said …`
  if (kind === 'participle' && governor === undefined && clause.subject[0])
    return from(parse.clauses.find(({ verb, subject }) => verb.finite && subject[0] === clause.subject[0]));
  if (kind === 'infinitive' || kind === 'participle') return from(governor);
  // `It was in March 1994 that Cameroon took Nigeria to court`
  if (kind === 'complement' && governor?.verb.lemma === 'be' && governor.subject[0]?.head.text === 'it')
    return timeOf(governor);
  // `reached a deal on Wednesday in Brussels, mediated by X`: what it describes is not the town.
  if (kind === 'reduced' && governor && clause.antecedent && isSetting(clause.antecedent))
    return timeOf(governor);
  // `In May there was an agreement with Fiji, which X signed`
  if (kind === 'relative' && governor?.verb.lemma === 'be' && governor.subject.length === 0)
    return timeOf(governor);
  const about = timeOfAntecedent(clause, times);
  if (about) return dated(about, false);
  // `would decide on Friday whether it should be closed`
  if (kind === 'complement' && introducer === 'whether') return from(governor);
  // `announced on Monday that they had agreed`: agreed is what is announced.
  const known = kind === 'complement' && AGREED.has(clause.verb.lemma) ? governor : undefined;
  const disclosed = known && ANNOUNCING.has(known.verb.lemma) ? timeOf(known) : undefined;
  if (disclosed) return disclosed;
  // `announced on Sunday that it was severing ties`: the deed is the announcement.
  if (kind === 'complement' && governor && !clause.verb.perfect && REPORTING.has(governor.verb.lemma)) {
    const announced = clauseStatus(clause, parse.words) === 'planned' ? undefined : from(governor);
    if (announced) return announced;
  }
  // `flew on Thursday to Paramaribo, where he was to see Santokhi`
  if (kind === 'relative' && introducer === 'where' && governor) return timeOf(governor);
  // `left on Tuesday after a tour in the course of which he signed it`
  if (kind === 'relative' && clause.antecedent && OCCASIONS.has(clause.antecedentPrep ?? '')) {
    const told = clauseAbout(clause.antecedent, parse);
    const lent = (told && told !== clause ? timeOf(told) : undefined) ?? (governor && timeOf(governor));
    return lent && { ...lent, date: withinStay(lent.date, clause.antecedent, governor, parse) };
  }
  // `received X on Monday, who thanked him`
  if (
    kind === 'relative' &&
    /^whom?$/.test(introducer ?? '') &&
    governor &&
    (clause.verb.past || clause.verb.modal === 'will') &&
    !clause.verb.perfect
  )
    return timeOf(governor);
  if (kind === 'subordinate' && SAME_DAY.has(introducer ?? '')) {
    // `On March 16, after the president had met him, the Commission pledged …`
    const over = governor ?? parse.clauses.find((other) => other.kind === 'main' && opens(clause, other));
    return over && timeOf(over);
  }
  // `When Putin met him in Sochi in October, Macron offered to mediate`
  const opening =
    kind === 'main'
      ? parse.clauses.find((other) => other.introducer === 'when' && opens(other, clause))
      : undefined;
  const opened = opening && timeOf(opening);
  if (opened) return opened;
  // `A and B have agreed to end it, X announced on Wednesday`: done is what is announced.
  const teller =
    (kind === 'main' || kind === 'coordinate') && isPresentPerfect(clause)
      ? tellerOf(clause, parse.clauses)
      : undefined;
  const announced = teller && ANNOUNCING.has(teller.verb.lemma) ? timeOf(teller) : undefined;
  if (announced) return announced;
  const spoken = timeOfText(clause, times, parse);
  if (spoken && (kind === 'main' || !sibling)) return dated(spoken, false);
  // `ECOWAS, whose leaders had met on Sunday, gave them a week`
  const gathered =
    kind === 'main' && clause.verb.past && !clause.verb.perfect
      ? parse.clauses.find((other) => tellsGathering(other, clause) && timeOf(other) !== undefined)
      : undefined;
  if (gathered) return timeOf(gathered);
  // `Erdogan, campaigning in Istanbul on Sunday, called …`
  const beside = parse.clauses.find(
    (other) =>
      other.kind === 'participle' &&
      !/^(?:for|of)$/.test(other.introducer ?? '') &&
      other.subject.length > 0 &&
      other.subject[0] === clause.subject[0] &&
      timeOf(other) !== undefined,
  );
  if (beside) return timeOf(beside);
  if (!sibling) return undefined;
  // `said on Monday that it had acted with restraint, and accused Manila`: what goes on is what shares the subject.
  const sharer =
    sibling.subject === clause.subject
      ? sibling
      : parse.clauses.findLast(
          ({ verb, subject }) => verb.finite && verb.to <= clause.verb.from && subject === clause.subject,
        );
  return from(sharer);
}
