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

/**
 * `met on Saturday, a day before the League's session`: the session is dated by the day that the time is told beside;
 * where its sentence names none, by the day that the text has `told` last.
 */
export function reckonedDate(
  { phrase, clause, status }: Candidate,
  times: readonly PlacedTime[],
  parse: Parse,
  published: number,
  told?: string,
): Dated | undefined {
  for (const [n, time] of times.entries()) {
    const event = countedFrom(time, parse);
    // `two days after they signed the treaty`: with the deed what it is done to.
    const isMeant =
      (phrase !== undefined && event?.phrase === phrase) || (clause !== undefined && tells(clause, event));
    if (!isMeant || time.expression.time.kind !== 'from-event') continue;
    const isDated = times.some(
      (other) => other !== time && other.clause !== undefined && other.clause === event?.clause,
    );
    const beside = timeBeside(n, times, isDated);
    const ahead = AHEAD.has(beside?.clause ? clauseStatus(beside.clause, parse.words) : status);
    const day = beside
      ? resolveTime(beside.expression, { published, direction: ahead ? 'future' : 'past' })
      : isDated
        ? undefined
        : told;
    const { count, direction, unit } = time.expression.time;
    const date =
      day &&
      resolveTime(
        { ...time.expression, time: { kind: 'from-event', count: -count, direction, unit } },
        { published, direction: 'past', event: day },
      );
    const { start } = (beside ?? time).expression;
    if (date) return { date, evidence: { start, end: time.expression.end }, own: true };
  }
  return undefined;
}

/** The time beside which the one at `n` is told: the one before it, else, of an event without a day of its own, the main clause's. */
function timeBeside(n: number, times: readonly PlacedTime[], isDated: boolean): PlacedTime | undefined {
  const last = times[n - 1];
  // `accused it on Tuesday of crimes in 1995, a day after he had …`
  const isVague = last !== undefined && VAGUE.has(last.expression.time.kind) && last.clause?.kind !== 'main';
  const before = isVague ? times.slice(0, n).findLast(({ clause }) => clause?.kind === 'main') : undefined;
  if (before ?? last) return before ?? last;
  // `Two days after he met X, Y said on Saturday`
  return isDated ? undefined : times.slice(n + 1).find(({ clause }) => clause?.kind === 'main');
}

const VAGUE: ReadonlySet<string> = new Set(['year', 'month', 'season']);
