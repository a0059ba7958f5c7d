import type { EventType } from '../../../model/event.ts';
import { edtfDay } from '../../time/edtf.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOff } from '../frames/status.ts';
import { clauseStatus, governingNoun, isMeans, isOnlyThen } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { isNonPast, isPresentPerfect } from '../syntax/tense.ts';
import { ofContent, ofOccasion, timeBeforeColon, timeOfDoing, timeOfWhen } from './beside.ts';
import { eventDate, reckonedDate } from './counted.ts';
import { type Reader, readerFor } from './dating.ts';
import { lentDate } from './lent.ts';
import { ANSWERS, isOfAnother } from './noun-dates.ts';
import { timeOfText } from './text-times.ts';
import { AHEAD, type Anchor, type Dated, isBeginning, overlaps, type PlacedTime, spanOf } from './times.ts';
import { ofNoun } from './times-of-noun.ts';

/** The text says when, but too vaguely for a date: nothing around it may lend one. */
export const OPEN = 'open';

/** When a candidate's event takes place, as far as its sentence says. */
export function dateOf(
  candidate: Candidate,
  times: readonly PlacedTime[],
  parse: Parse,
  published: number | undefined,
  anchor: Anchor,
): Dated | typeof OPEN | undefined {
  // `put off the session on Thursday`: what calls a plan off says nothing of its day.
  if (published === undefined || candidate.isUndated) return undefined;
  const reckoned = reckonedDate(candidate, times, parse, published, anchor.day);
  if (reckoned) return reckoned;
  const { phrase, part, status, type } = candidate;
  const clause = candidate.saying ?? candidate.clause;
  if ((phrase && isOnBehalf(phrase)) || (clause && isMeans(clause))) return undefined;
  const mine = part ? times.filter(({ expression }) => overlaps(part, expression)) : times;
  const reader = readerFor(candidate, times, parse, published, anchor);
  const { dated } = reader;
  const ofPhrase = phrase && ofNoun(phrase, clause, mine, times, parse, dated);
  if (ofPhrase) return ofPhrase;
  // `the talks were put off on Monday`; but `were to have been held on Monday`
  // `will not take place in July`
  const isPlan =
    clause?.verb.arranged ||
    clause?.verb.negative ||
    (clause && governingNoun(clause, parse.words) === 'planned');
  const isOffNoun = phrase && isOff(status) && !isPlan && !UNPLANNED.has(type);
  if (!clause || isOffNoun)
    return dated(
      mine.find((time) => isHoursAhead(time, parse)),
      true,
    );
  if (!phrase && ANSWERS.has(type) && isSaidNow(clause))
    return dated(timeOfText(clause, times, parse) ?? timeOfWord(clause, times), false);
  const within = mine.filter(
    (time) => time.clause === clause && !isOfContent(time, candidate) && !isOfAnother(time, candidate, parse),
  );
  const since =
    isPresentPerfect(clause) && !isOnlyThen(clause)
      ? within.find((time) => isBeginning(time, parse))
      : undefined;
  const begun = since && sinceDate(since, candidate, clause, published);
  if (begun) return begun;
  // `two days before Christmas`, where the text says when the event was that the days are counted from.
  const counted = within.find((time) => eventDate(time, times, parse, published) !== undefined);
  const own = counted ?? surest(within);
  // `later this week` leaves it open, whatever the verb beside it tells.
  if (own?.expression.time.kind === 'open' && !phrase) return OPEN;
  // Of what is denied the day of the denial tells nothing.
  if (status === 'denied') return dated(own, !phrase);
  return dated(own, !phrase) ?? besideVerb(candidate, clause, times, parse, reader);
}

/** `said on March 26 that it would reject any contact`: who says so does. */
const isStand = ({ status, clause }: Candidate): boolean =>
  status === 'happened' &&
  clause?.kind === 'complement' &&
  clause.governor !== undefined &&
  clause.verb.modal !== undefined;

/** The date that what stands around a clause tells of it. */
function besideVerb(
  candidate: Candidate,
  clause: Clause,
  times: readonly PlacedTime[],
  parse: Parse,
  { dated, read, isDone }: Reader,
): Dated | undefined {
  const { phrase, status, type } = candidate;
  const doing = clause.kind === 'infinitive' ? (clause.governor ?? clause) : clause;
  const timeUnder = (introducer: string, isBelow: (at: Clause) => boolean): PlacedTime | undefined =>
    times.find(({ clause: at }) => at?.introducer === introducer && isBelow(at));
  return (
    dated(timeOfDoing(clause, times), !phrase) ??
    (isStand(candidate)
      ? dated(
          times.find(({ clause: at }) => at === clause.governor),
          false,
        )
      : undefined) ??
    // `has been in exile since March 5, when Chad refused him a visa`: it began with what the clause tells.
    read(timeOfWhen(doing, times, parse), false) ??
    dated(
      timeUnder('when', (at) => isUnder(at, clause)),
      false,
    ) ??
    // `had been in Berlin, where she met Maas on Monday`
    (type === 'visit'
      ? dated(
          timeUnder('where', ({ governor }) => governor === clause),
          false,
        )
      : undefined) ??
    ofContent(candidate, times, dated) ??
    ofOccasion(clause, times, parse, dated) ??
    (isContentOfPast(candidate, parse) ? undefined : lentDate(clause, times, parse, dated)) ??
    (isDone || status === 'planned' ? dated(timeBeforeColon(clause, times, parse), false) : undefined)
  );
}

/** `has been mediating since July`, `has given $5 billion since 2000`: what began then. */
function sinceDate(
  since: PlacedTime,
  { type }: Candidate,
  clause: Clause,
  published: number,
): Dated | undefined {
  const begun = resolveTime(since.expression, { published, direction: 'past' });
  if (begun === undefined) return undefined;
  const date = isGoingOn(clause) ? `${begun}/..` : MEASURES.has(type) ? begun : upTo(begun, published);
  return { date, evidence: spanOf(since), own: true };
}

/** `has been carrying messages`, `has been in Beijing`: it is not over. */
const isGoingOn = ({ verb }: Clause): boolean => verb.head.verb?.form === 'gerund' || verb.lemma === 'be';

/** What is taken once and stays: `has withheld the money since May`. */
const MEASURES: ReadonlySet<EventType> = new Set(['sanction', 'rejection', 'rupture']);

/** `has given $5 billion since 2000`: from then until the text is published, in the precision of the beginning. */
const upTo = (begun: string, published: number): string => {
  const today = edtfDay(published).slice(0, begun.length);
  return today > begun ? `${begun}/${today}` : begun;
};

/** What has no day before it is there: `the joint statement fell through on Wednesday`. */
const UNPLANNED: ReadonlySet<EventType> = new Set(['statement', 'agreement']);

/** `welcomes the decision of May 20`: a word in the present comes with the text, whatever day stands beside it. */
const isSaidNow = (clause: Clause): boolean =>
  clause.verb.finite && isNonPast(clause) && clause.verb.modal === undefined;

/** `“We stand behind them,” X said on Thursday`: a word is spoken when it is said to be. */
const timeOfWord = ({ segment }: Clause, times: readonly PlacedTime[]): PlacedTime | undefined =>
  times.find(({ clause }) => clause?.kind === 'attribution' && clause.segment === segment);

/** `urged both to return when asked on Tuesday`: it hangs on the clause, or on its infinitive. */
const isUnder = ({ governor }: Clause, clause: Clause): boolean =>
  governor === clause || (governor?.kind === 'infinitive' && governor.governor === clause);

/** `was scrapped on Sunday a few hours before it was due to open`: the day is that of the plan, too. */
const isHoursAhead = ({ expression }: PlacedTime, { words }: Parse): boolean => {
  const next = words.findIndex(({ start }) => start >= expression.end);
  if (next < 0) return false;
  const spell = words
    .slice(next, next + SPELL_REACH)
    .findIndex(({ text }) => /^(?:hours|minutes|moments)$/.test(text));
  return spell >= 0 && /^(?:before|ahead)$/.test(words[next + spell + 1]?.text ?? '');
};

/** `… on Sunday, just a few hours before` */
const SPELL_REACH = 5;

/** `three days later …, on April 3`: what the calendar names rather than what is reckoned from another day. */
function surest(times: readonly PlacedTime[]): PlacedTime | undefined {
  const [first, second] = times;
  if (COUNTED.has(first?.expression.time.kind ?? ''))
    return times.find(({ expression }) => !COUNTED.has(expression.time.kind)) ?? first;
  // `next week, from Monday to Wednesday`, `last month, on the 15th`
  const isNarrowed =
    first &&
    second &&
    SPELLS.has(first.expression.time.kind) &&
    DAYS.has(second.expression.time.kind) &&
    second.expression.start - first.expression.end <= NARROWING_GAP;
  return isNarrowed ? second : first;
}

const SPELLS: ReadonlySet<string> = new Set(['week', 'relative-month', 'month', 'weekend']);
const DAYS: ReadonlySet<string> = new Set(['weekday', 'day-of-month', 'date']);

/** `, on the `, in UTF-16 code units */
const NARROWING_GAP = 9;

const COUNTED: ReadonlySet<string> = new Set(['from-anchor', 'from-event', 'day-part', 'at-once', 'open']);

/** `invited X to talks on Dec. 9`: the day of what he is invited to. */
function isOfContent({ phrase }: PlacedTime, { type, clause }: Candidate): boolean {
  const content = clause?.after.find(({ prep }) => prep === 'to' || prep === 'for');
  return type === 'invitation' && phrase !== undefined && content !== undefined && phrase.from > content.from;
}

/** `agreed on Monday to meet`: Monday is when they agreed; but `offered on Monday to mediate` is the offer. */
const isContentOfPast = ({ clause, status, type }: Candidate, { words }: Parse): boolean =>
  AHEAD.has(status) &&
  !(type === 'mediation' && status === 'proposed' && clause?.governor?.verb.finite) &&
  clause?.kind === 'infinitive' &&
  clause.governor !== undefined &&
  !clause.governor.verb.passive &&
  clause.governor.verb.lemma !== 'be' &&
  clauseStatus(clause.governor, words) === 'happened';

/** `at the invitation of`, `at the request of`: the time of the sentence is that of what was asked for. */
const isOnBehalf = ({ prep, head }: NounPhrase): boolean =>
  (prep === 'at' || prep === 'on' || prep === 'upon') &&
  /^(?:invitation|request|initiative)$/.test(head.text);
