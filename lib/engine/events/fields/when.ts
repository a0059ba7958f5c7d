import type { EventType } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { edtfDay, liesAhead, spansYears } from '../../time/edtf.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOff } from '../frames/status.ts';
import { following } from '../roles/slots.ts';
import { clauseStatus, isMeans } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { ofContent, ofOccasion, timeBeforeColon, timeOfDoing, timeOfDue, timeOfWhen } from './beside.ts';
import { clauseAbout } from './clause-about.ts';
import { eventDate, reckonedDate } from './counted.ts';
import { directionsFor } from './direction.ts';
import { withDuration, withEnd } from './duration.ts';
import { lentDate } from './lent.ts';
import { ANSWERS, isOfAnother } from './noun-dates.ts';
import { isPluperfect, isPresentPerfect } from './tense.ts';
import { timeOfText } from './text-times.ts';
import {
  AHEAD,
  type Anchor,
  type Dated,
  type Dating,
  isBeginning,
  isBound,
  isDeadline,
  lastDate,
  opensSentence,
  overlaps,
  type PlacedTime,
  spokenOn,
  yearFrom,
} from './times.ts';

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
  if (published === undefined) return undefined;
  const verb = candidate.phrase ? undefined : candidate.clause?.verb;
  const directionOf = directionsFor(candidate, parse);
  // `signed a programme for 2025–2027`: what has been done is not dated by what it is for.
  const isDone = candidate.status === 'happened' && (verb?.past === true || verb?.perfect === true);
  const dated: Dating = (time, own) => (time && !isBound(time, parse) ? read(time, own) : undefined);
  const read = (time: PlacedTime | undefined, own: boolean): Dated | undefined => {
    if (!time) return undefined;
    // `had led Ankara to recall its envoy within hours`: of what the sentence does not say.
    const { kind } = time.expression.time;
    const isAtOnce = kind === 'at-once';
    const isFirst = times[0] === time;
    if (isAtOnce && isFirst && isLongAgo(candidate)) return undefined;
    // `demanded that they leave by September`; but `by the next day had signed`
    if (isDone && !(verb?.past && verb.perfect) && isDeadline(time, parse)) return undefined;
    const before = lastDate(times.slice(0, times.indexOf(time)), parse, published, anchor);
    const context = {
      published: spokenOn(time, times, published),
      direction: directionOf(time, own),
      anchor: isDayBeside(time, parse) ? (before.day ?? before.told) : before.told,
      named:
        !AHEAD.has(candidate.status) && opensSentence(time, parse)
          ? (before.day ?? before.named)
          : before.named,
      // `That November Cairo expelled him, and within hours …`, `visited him in October and asked over dinner`
      day: (isAtOnce || kind === 'day-part') && !isFirst ? before.told : before.day,
      year: yearFrom(times[times.indexOf(time) - 1], before.told, time) ?? anchor.year,
      event: eventDate(time, times, parse, published, before.day),
    };
    const date = resolveTime(time.expression, context);
    const isOfPlan = candidate.status === 'happened' && date !== undefined && spansYears(date, published);
    return date === undefined || isOfPlan || (isDone && liesAhead(date, published))
      ? undefined
      : {
          date: withDuration(
            LASTING.has(candidate.type) ? withEnd(date, time, times, context) : date,
            candidate,
            parse,
          ),
          evidence: spanOf(time),
          own,
        };
  };
  const { phrase, part } = candidate;
  const clause = candidate.saying ?? candidate.clause;
  const mine = part ? times.filter(({ expression }) => overlaps(part, expression)) : times;
  // `put off the session on Thursday`: what calls a plan off says nothing of its day.
  if (candidate.isUndated) return undefined;
  const reckoned = reckonedDate(candidate, times, parse, published);
  if (reckoned) return reckoned;
  if ((phrase && isOnBehalf(phrase)) || (clause && isMeans(clause))) return undefined;
  if (phrase) {
    const hanging = [phrase, ...following(phrase, parse.phrases)];
    const own = dated(
      mine.find((time) => time.phrase && hanging.includes(time.phrase)),
      true,
    );
    if (own) return own;
    // `expected the talks to resume on Friday`
    const expected = dated(
      times.find(({ clause: at }) => at?.kind === 'infinitive' && at.subject.includes(phrase)),
      true,
    );
    if (expected) return expected;
    const reduced = clauseAbout(phrase, parse);
    const told =
      reduced &&
      dated(
        times.find((time) => time.clause === reduced) ??
          times.find(({ clause }) => clause?.kind === 'infinitive' && clause.governor === reduced),
        true,
      );
    if (told) return told;
    const due = clause && dated(timeOfDue(phrase, clause, times, parse), true);
    if (due) return due;
    // `The talks were led by A and lasted 13 hours on Saturday`
    const joined = dated(
      times.find(
        ({ clause: at }) => at !== clause && at?.kind === 'coordinate' && at.subject.includes(phrase),
      ),
      true,
    );
    if (joined && !mine.some((time) => time.clause === clause)) return joined;
  }
  // `the talks were put off on Monday`; but `were to have been held on Monday`
  if (
    !clause ||
    (phrase && isOff(candidate.status) && !clause.verb.arranged && !UNPLANNED.has(candidate.type))
  )
    return dated(
      mine.find((time) => isHoursAhead(time, parse)),
      true,
    );
  if (!phrase && ANSWERS.has(candidate.type) && isSaidNow(clause))
    return dated(timeOfText(clause, times, parse), false);
  const within = mine.filter(
    (time) => time.clause === clause && !isOfContent(time, candidate) && !isOfAnother(time, candidate, parse),
  );
  const since = isPresentPerfect(clause) ? within.find((time) => isBeginning(time, parse)) : undefined;
  const begun = since && resolveTime(since.expression, { published, direction: 'past' });
  if (since && begun) {
    const date = isGoingOn(clause)
      ? `${begun}/..`
      : MEASURES.has(candidate.type)
        ? begun
        : upTo(begun, published);
    return { date, evidence: spanOf(since), own: true };
  }
  // `two days before Christmas`, where the text says when the event was that the days are counted from.
  const counted = within.find((time) => eventDate(time, times, parse, published) !== undefined);
  const own = counted ?? surest(within);
  // `later this week` leaves it open, whatever the verb beside it tells.
  if (own?.expression.time.kind === 'open' && !phrase) return OPEN;
  // Of what is denied the day of the denial tells nothing.
  if (candidate.status === 'denied') return dated(own, !phrase);
  const doing = clause.kind === 'infinitive' ? (clause.governor ?? clause) : clause;
  return (
    dated(own, !phrase) ??
    dated(timeOfDoing(clause, times), !phrase) ??
    // `has been in exile since March 5, when Chad refused him a visa`: it began with what the clause tells.
    read(timeOfWhen(doing, times, parse), false) ??
    dated(
      times.find(({ clause: at }) => at?.introducer === 'when' && isUnder(at, clause)),
      false,
    ) ??
    // `had been in Berlin, where she met Maas on Monday`
    (candidate.type === 'visit'
      ? dated(
          times.find(({ clause: at }) => at?.introducer === 'where' && at.governor === clause),
          false,
        )
      : undefined) ??
    ofContent(candidate, times, dated) ??
    ofOccasion(clause, times, parse, dated) ??
    (isContentOfPast(candidate, parse) ? undefined : lentDate(clause, times, parse, dated)) ??
    (isDone || candidate.status === 'planned'
      ? dated(timeBeforeColon(clause, times, parse), false)
      : undefined)
  );
}

/** `The day before, Modi had met Xi`: it counts from the day that the text has got to. */
const isDayBeside = (placed: PlacedTime, parse: Parse): boolean => {
  const { time } = placed.expression;
  return (
    time.kind === 'from-anchor' && time.unit === 'day' && time.count === 1 && opensSentence(placed, parse)
  );
};

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

/** `welcomes the decision of May 20`: a word in the present comes with the text, whatever day stands beside it. */
const isSaidNow = ({ verb: { finite, past, perfect, modal } }: Clause): boolean =>
  finite && !past && !perfect && modal === undefined;

/** Told in the pluperfect, by its own verb or by the one that it depends on. */
const isLongAgo = (candidate: Candidate): boolean => {
  const { verb } = candidate.clause?.governor ?? {};
  return isPluperfect(candidate) || (verb?.perfect === true && verb.past);
};

/** `has been carrying messages`, `has been in Beijing`: it is not over. */
const isGoingOn = ({ verb }: Clause): boolean => verb.head.verb?.form === 'gerund' || verb.lemma === 'be';

/** What has no day before it is there: `the joint statement fell through on Wednesday`. */
const UNPLANNED: ReadonlySet<EventType> = new Set(['statement', 'agreement']);

/** What is taken once and stays: `has withheld the money since May`. */
const MEASURES: ReadonlySet<EventType> = new Set(['sanction', 'rejection', 'rupture']);

/** `has given $5 billion since 2000`: from then until the text is published, in the precision of the beginning. */
const upTo = (begun: string, published: number): string => {
  const today = edtfDay(published).slice(0, begun.length);
  return today > begun ? `${begun}/${today}` : begun;
};

const spanOf = ({ expression: { start, end } }: PlacedTime): Span => ({ start, end });

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

/** What goes on for days: an ultimatum until Friday is given on one. */
const LASTING: ReadonlySet<EventType> = new Set([
  'visit',
  'summit',
  'meeting',
  'negotiation',
  'mediation',
  'cooperation',
]);

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
