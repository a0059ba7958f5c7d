import type { EventType } from '../../../model/event.ts';
import { liesAhead, spansYears } from '../../time/edtf.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Parse } from '../syntax/clause.ts';
import { eventDate } from './counted.ts';
import { directionsFor } from './direction.ts';
import { withDuration, withEnd } from './duration.ts';
import { isLongAgo } from './tense.ts';
import {
  AHEAD,
  type Anchor,
  type Dating,
  isBound,
  isDeadline,
  lastDate,
  opensSentence,
  type PlacedTime,
  spanOf,
  spokenOn,
  yearFrom,
} from './times.ts';

/** How the times of a sentence are read as dates of one of its candidates. */
export interface Reader {
  /** Any of them. */
  read: Dating;
  /** Any but those that only bound what happens. */
  dated: Dating;
  /** Told in the past or perfect tense: nothing that lies ahead dates it. */
  isDone: boolean;
}

export function readerFor(
  candidate: Candidate,
  times: readonly PlacedTime[],
  parse: Parse,
  published: number,
  anchor: Anchor,
): Reader {
  const { status, type } = candidate;
  const verb = candidate.phrase ? undefined : candidate.clause?.verb;
  const directionOf = directionsFor(candidate, parse);
  // `signed a programme for 2025–2027`: what has been done is not dated by what it is for.
  const isDone = status === 'happened' && (verb?.past === true || verb?.perfect === true);
  const read: Dating = (time, own) => {
    if (!time) return undefined;
    const { kind } = time.expression.time;
    const at = times.indexOf(time);
    // `had led Ankara to recall its envoy within hours`: of what the sentence does not say.
    const isAtOnce = kind === 'at-once';
    if (isAtOnce && at === 0 && isLongAgo(candidate)) return undefined;
    // `demanded that they leave by September`; but `by the next day had signed`
    if (isDone && !(verb?.past && verb.perfect) && isDeadline(time, parse)) return undefined;
    const before = lastDate(times.slice(0, at), parse, published, anchor, time.clause?.governor);
    const isOfStory = !AHEAD.has(status) && opensSentence(time, parse);
    const context = {
      published: spokenOn(time, times, published),
      direction: directionOf(time, own),
      anchor: isDayBeside(time, parse) ? (before.day ?? before.told) : before.told,
      named: isOfStory ? (before.day ?? before.named) : before.named,
      // `That November Cairo expelled him, and within hours …`, `visited him in October and asked over dinner`
      day: (isAtOnce || kind === 'day-part') && at > 0 ? before.told : before.day,
      year: yearFrom(times[at - 1], before.told, time) ?? anchor.year,
      event: eventDate(time, times, parse, published, before.day),
    };
    const date = resolveTime(time.expression, context);
    const isOfPlan = status === 'happened' && date !== undefined && spansYears(date, published);
    if (date === undefined || isOfPlan || (isDone && liesAhead(date, published))) return undefined;
    const whole = LASTING.has(type) ? withEnd(date, time, times, context) : date;
    return {
      date: withDuration(whole, candidate, parse, time.phrase?.prep === 'from'),
      evidence: spanOf(time),
      own,
    };
  };
  return {
    read,
    dated: (time, own) => (time && !isBound(time, parse) ? read(time, own) : undefined),
    isDone,
  };
}

/** What goes on for days: an ultimatum until Friday is given on one. */
const LASTING: ReadonlySet<EventType> = new Set([
  'visit',
  'summit',
  'meeting',
  'negotiation',
  'mediation',
  'cooperation',
]);

/** `The day before, Modi had met Xi`: it counts from the day that the text has got to. */
const isDayBeside = (placed: PlacedTime, parse: Parse): boolean => {
  const { time } = placed.expression;
  return (
    time.kind === 'from-anchor' && time.unit === 'day' && time.count === 1 && opensSentence(placed, parse)
  );
};
