import { resolveTime } from '../../time/resolve.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { NOUN_READINGS } from '../lexicon.ts';
import { following } from '../roles/slots.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { AHEAD, type Dated, type PlacedTime } from './times.ts';

/** What a time is counted from: the noun or the clause that stands right after it. */
interface Event {
  phrase: NounPhrase | undefined;
  clause: Clause | undefined;
}

/** `seventeen days after breaking off relations`: the event that the days are counted from. */
function countedFrom({ expression }: PlacedTime, { words, phrases, clauses }: Parse): Event | undefined {
  if (expression.time.kind !== 'from-event') return undefined;
  const at = words.findIndex(({ start }) => start >= expression.end);
  const phrase = phrases.find(({ from }) => from === at);
  const clause = clauses.find(
    ({ verb, subject }) =>
      verb.from === at || (phrase !== undefined && verb.from > phrase.from && subject.includes(phrase)),
  );
  return { phrase, clause };
}

/**
 * The date of the event that a time is counted from: that which the sentence gives it (`two days after the summit of
 * May 3`), else that of what was `told` last.
 */
export function eventDate(
  time: PlacedTime,
  times: readonly PlacedTime[],
  parse: Parse,
  published: number,
  told?: string,
): string | undefined {
  const event = countedFrom(time, parse);
  if (event === undefined) return undefined;
  const hanging = event.phrase ? [event.phrase, ...following(event.phrase, parse.phrases)] : [];
  const own = times.find(
    (other) =>
      other !== time &&
      ((other.phrase !== undefined && hanging.includes(other.phrase)) ||
        (event.clause !== undefined && other.clause === event.clause)),
  );
  if (own) return resolveTime(own.expression, { published, direction: 'past' });
  return event.phrase && isKnown(event.phrase) ? told : undefined;
}

/** `a day after Peru had expelled him and recalled its own envoy`: all that the clause's subject did. */
const tells = (clause: Clause, event: Event | undefined): boolean =>
  clause === event?.clause ||
  (event?.phrase !== undefined && clause.verb.finite && clause.subject.includes(event.phrase));

/** `three days after the Tehran meeting`, `on the eve of that encounter`: one that was told before. */
const isKnown = ({ words: [first], head }: NounPhrase): boolean =>
  first !== undefined && /^(?:the|that|this)$/.test(first.text) && NOUN_READINGS.has(head.lexeme.singular);

/** `met on Saturday, a day before the League's session`: the session is dated by the day that the time is told beside. */
export function reckonedDate(
  { phrase, clause, status }: Candidate,
  times: readonly PlacedTime[],
  parse: Parse,
  published: number,
): Dated | undefined {
  for (const [n, time] of times.entries()) {
    const event = countedFrom(time, parse);
    // `Two days after he met X, Y said on Saturday`: the main clause's day, where the event's own is not told.
    const isDated = times.some(
      (other) => other !== time && other.clause !== undefined && other.clause === event?.clause,
    );
    const last = times[n - 1];
    // `accused it on Tuesday of crimes in 1995, a day after he had …`
    const isVague =
      last !== undefined &&
      /^(?:year|month|season)$/.test(last.expression.time.kind) &&
      last.clause?.kind !== 'main';
    const beside =
      (isVague ? times.findLast(({ clause: at }, m) => m < n && at?.kind === 'main') : undefined) ??
      last ??
      (isDated ? undefined : times.slice(n + 1).find(({ clause: at }) => at?.kind === 'main'));
    const isMeant = phrase ? event?.phrase === phrase : clause !== undefined && tells(clause, event);
    if (!isMeant || beside === undefined || time.expression.time.kind !== 'from-event') continue;
    const { count, direction, unit } = time.expression.time;
    const day = resolveTime(beside.expression, {
      published,
      direction: AHEAD.has(beside.clause ? clauseStatus(beside.clause, parse.words) : status)
        ? 'future'
        : 'past',
    });
    const date =
      day &&
      resolveTime(
        { ...time.expression, time: { kind: 'from-event', count: -count, direction, unit } },
        { published, direction: 'past', event: day },
      );
    if (date)
      return { date, evidence: { start: beside.expression.start, end: time.expression.end }, own: true };
  }
  return undefined;
}
