import { tellerOf } from '../roles/slots.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, ClauseKind, Parse } from '../syntax/clause.ts';
import { isPlace, type NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import { OCCASIONS } from '../syntax/subjects.ts';
import { isPresentPerfect } from '../syntax/tense.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { clauseAbout } from './clause-about.ts';
import { withinStay } from './duration.ts';
import { isBehindNoun } from './noun-dates.ts';
import { timeOfAntecedent, timeOfText } from './text-times.ts';
import { DAY, type Dated, type Dating, type PlacedTime } from './times.ts';

/** A clause in want of a date, and what its sentence has to lend. */
interface Loan {
  clause: Clause;
  times: readonly PlacedTime[];
  parse: Parse;
  dated: Dating;
  /** The date that a clause tells itself. */
  timeOf: (other: Clause | undefined) => Dated | undefined;
  /** The same, or one that it is lent. */
  from: (other: Clause | undefined) => Dated | undefined;
}

type Lender = (loan: Loan) => Dated | undefined;

/** A time that another clause of the sentence lends: the one it hangs on, shares its subject with, or is said by. */
export function lentDate(
  clause: Clause,
  times: readonly PlacedTime[],
  parse: Parse,
  dated: Dating,
  depth = 0,
): Dated | undefined {
  if (depth >= MAX_LENDING) return undefined;
  const timeOf: Loan['timeOf'] = (other) =>
    other &&
    dated(
      times.find((time) => time.clause === other && !isBehindNoun(time.phrase, parse.phrases)),
      false,
    );
  const from: Loan['from'] = (other) =>
    timeOf(other) ?? (other && lentDate(other, times, parse, dated, depth + 1));
  const loan = { clause, times, parse, dated, timeOf, from };
  return LENDERS[clause.kind]?.(loan) ?? (DEPENDENT.has(clause.kind) ? undefined : beside(loan));
}

/** How many clauses a time may lie away. */
const MAX_LENDING = 3;

/** Nothing but what they hang on lends them a time. */
const DEPENDENT: ReadonlySet<ClauseKind> = new Set(['infinitive', 'participle']);

const toInfinitive: Lender = ({ clause: { governor }, from }) => from(governor);

const toParticiple: Lender = ({ clause: { governor, subject }, parse, from }) =>
  from(
    // `On Monday X, sitting beside Y, said …`
    governor === undefined && subject[0]
      ? parse.clauses.find((other) => other.verb.finite && other.subject[0] === subject[0])
      : governor,
  );

const toComplement: Lender = ({ clause, parse, timeOf, from }) => {
  const { governor, introducer, verb } = clause;
  // `It was in March 1994 that Cameroon took Nigeria to court`
  if (governor?.verb.lemma === 'be' && governor.subject[0]?.head.text === 'it') return timeOf(governor);
  // `would decide on Friday whether it should be closed`
  if (introducer === 'whether') return from(governor);
  if (governor === undefined) return undefined;
  // `announced on Monday that they had agreed`: agreed is what is announced.
  const isDisclosed = AGREED.has(verb.lemma) && ANNOUNCING.has(governor.verb.lemma);
  // `announced on Sunday that it was severing ties`: the deed is the announcement.
  const isDone =
    !verb.perfect && REPORTING.has(governor.verb.lemma) && clauseStatus(clause, parse.words) !== 'planned';
  return (isDisclosed ? timeOf(governor) : undefined) ?? (isDone ? from(governor) : undefined);
};

/** By these what has been done becomes known on the day. */
const ANNOUNCING: ReadonlySet<string> = new Set(['announce', 'declare', 'reveal', 'disclose']);

const AGREED: ReadonlySet<string> = new Set(['agree', 'reach', 'settle', 'conclude']);

const toReduced: Lender = ({ clause, times, dated, timeOf }) =>
  // `reached a deal on Wednesday in Brussels, mediated by X`: what it describes is not the town.
  clause.governor && clause.antecedent && isSetting(clause.antecedent)
    ? timeOf(clause.governor)
    : dated(timeOfAntecedent(clause, times), false);

/** A town, or a day. */
const isSetting = (phrase: NounPhrase): boolean =>
  phrase.prep !== undefined && (isPlace(phrase) || phrase.words.some(isTimeNoun));

const toRelative: Lender = ({ clause, times, parse, dated, timeOf }) => {
  const { governor, antecedent, antecedentPrep, introducer, verb } = clause;
  // `In May there was an agreement with Fiji, which X signed`
  if (governor?.verb.lemma === 'be' && governor.subject.length === 0) return timeOf(governor);
  const named = timeOfAntecedent(clause, times);
  if (named) return dated(named, false);
  // `flew on Thursday to Paramaribo, where he was to see Santokhi`
  if (introducer === 'where') return timeOf(governor);
  // `left on Tuesday after a tour in the course of which he signed it`
  if (antecedent && OCCASIONS.has(antecedentPrep ?? '')) {
    const told = clauseAbout(antecedent, parse);
    const lent = (told === clause ? undefined : timeOf(told)) ?? timeOf(governor);
    return lent && { ...lent, date: withinStay(lent.date, antecedent, governor, parse) };
  }
  // `received X on Monday, who thanked him`
  const goesOn = (verb.past || verb.modal === 'will') && !verb.perfect;
  return /^whom?$/.test(introducer ?? '') && goesOn ? timeOf(governor) : undefined;
};

const toSubordinate: Lender = ({ clause, parse, timeOf }) =>
  SAME_DAY.has(clause.introducer ?? '')
    ? // `On March 16, after the president had met him, the Commission pledged …`
      timeOf(clause.governor ?? parse.clauses.find((other) => other.kind === 'main' && opens(clause, other)))
    : undefined;

/** Conjunctions of what happens on the day of the clause it hangs on. */
export const SAME_DAY: ReadonlySet<string> = new Set(['after', 'as', 'while', 'when', 'before', 'because']);

/** A clause before the main one that it hangs on. */
const opens = (opening: Clause, main: Clause): boolean =>
  opening.kind === 'subordinate' &&
  opening.governor === undefined &&
  opening.segment === main.segment &&
  opening.verb.to <= main.verb.from;

/** `reopened its airspace, a step that took effect on Monday`: the day of what sums the clause up. */
const summedUp: Lender = ({ clause, parse, timeOf }) =>
  timeOf(
    parse.clauses.find(
      ({ kind, antecedent }) =>
        kind === 'relative' &&
        antecedent?.link === 'comma' &&
        SUMMING.has(antecedent.head.lexeme.singular) &&
        clause.after.includes(antecedent),
    ),
  );

const SUMMING: ReadonlySet<string> = new Set(
  'step move measure decision gesture act action announcement'.split(' '),
);

const toMain: Lender = (loan) => {
  const { clause, times, parse, dated, timeOf } = loan;
  const summed = summedUp(loan);
  if (summed) return summed;
  // `When Putin met him in Sochi in October, Macron offered to mediate`
  const opening = parse.clauses.find((other) => other.introducer === 'when' && opens(other, clause));
  const told = timeOf(opening) ?? toCoordinate(loan) ?? dated(timeOfText(clause, times, parse), false);
  if (told || !clause.verb.past || clause.verb.perfect) return told;
  // `ECOWAS, whose leaders had met on Sunday, gave them a week`; but `met last month, accused each other`
  const met = timeOf(
    parse.clauses.find((other) => tellsGathering(other, clause) && timeOf(other) !== undefined),
  );
  return met && DAY.test(met.date) ? met : undefined;
};

/** `A and B have agreed to end it, X announced on Wednesday`: done is what is announced. */
const toCoordinate: Lender = ({ clause, parse, timeOf }) => {
  const teller = isPresentPerfect(clause) ? tellerOf(clause, parse.clauses) : undefined;
  return teller && ANNOUNCING.has(teller.verb.lemma) ? timeOf(teller) : undefined;
};

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

const LENDERS: Readonly<Partial<Record<ClauseKind, Lender>>> = {
  infinitive: toInfinitive,
  participle: toParticiple,
  complement: toComplement,
  reduced: toReduced,
  relative: toRelative,
  subordinate: toSubordinate,
  main: toMain,
  coordinate: toCoordinate,
};

/** `accused it of crossing the border`, `criticised it for blocking the sale` */
const CHARGING = /^(?:for|of)$/;

/** What stands beside any clause: a text in which it is said, a participle of its subject, another verb that has it. */
const beside: Lender = ({ clause, times, parse, dated, timeOf, from }) => {
  const { sibling, subject, verb } = clause;
  const spoken = sibling ? undefined : dated(timeOfText(clause, times, parse), false);
  if (spoken) return spoken;
  // `Erdogan, campaigning in Istanbul on Sunday, called …`; but `accused it of crossing the border on Sunday`
  const doing = parse.clauses.find(
    (other) =>
      other.kind === 'participle' &&
      !(other.governor === clause && CHARGING.test(other.introducer ?? '')) &&
      other.subject.length > 0 &&
      other.subject[0] === subject[0] &&
      timeOf(other) !== undefined,
  );
  if (doing || !sibling) return timeOf(doing);
  // `said on Monday that it had acted with restraint, and accused Manila`: what goes on is what shares the subject.
  return from(
    sibling.subject === subject
      ? sibling
      : parse.clauses.findLast(
          (other) => other.verb.finite && other.verb.to <= verb.from && other.subject === subject,
        ),
  );
};
