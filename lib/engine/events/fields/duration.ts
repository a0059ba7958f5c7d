import { publicationDay } from '../../time/civil.ts';
import { edtfDays } from '../../time/edtf.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { TimeContext } from '../../time/time.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import { clauseAbout } from './clause-about.ts';
import type { PlacedTime } from './times.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, n) => [
    word,
    n + 1,
  ]),
);

/** Longer than this no visit or round of talks is told by its days. */
const LONGEST = 31;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Verbs by which a stay or a round is over on the day named, and by which it begins on it. */
const ENDING: ReadonlySet<string> = new Set(
  'end wind wrap conclude finish complete close leave come emerge depart fly'.split(' '),
);
const BEGINNING: ReadonlySet<string> = new Set('begin start open arrive kick launch embark'.split(' '));

const count = (word: string): number => NUMBERS.get(word) ?? Number.parseInt(word, 10);

/** How many days an event's noun says it takes: `a three-day visit`, `a 10-day trip`, `two days of talks`; or `for two days`. */
function daysOf(phrase: NounPhrase, parse: Parse): number | undefined {
  for (const [n, { text, hyphenated }] of phrase.words.entries()) {
    const days = text === 'day' && hyphenated ? phrase.words[n - 1]?.text : /^(\w+)-day$/.exec(text)?.[1];
    if (days !== undefined) return count(days);
  }
  if (phrase.prep === 'for' && phrase.head.text === 'days') return countIn(phrase);
  const before = phraseBefore(phrase, parse.phrases);
  const isMeasure = phrase.prep === 'of' && /^days$/.test(before?.head.text ?? '');
  return isMeasure && before ? countIn(before) : undefined;
}

const countIn = ({ words }: NounPhrase): number =>
  count(words.find(({ text }) => !Number.isNaN(count(text)))?.text ?? '');

/** The noun that says how many days an event takes: its own, or one behind its verb. */
export const measureOf = ({ phrase, clause }: Candidate, parse: Parse): NounPhrase | undefined =>
  (phrase ? [phrase] : clause?.after)?.find((other) => daysOf(other, parse));

/**
 * The days of an event whose noun says how many it took and whose sentence names the first or the last of them.
 * @param from Whether the day stands behind `from`.
 */
export function withDuration(date: string, candidate: Candidate, parse: Parse, from?: boolean): string {
  const { phrase, clause } = candidate;
  const measure = measureOf(candidate, parse);
  if (!measure) return date;
  const told = phrase ? sideOfNoun(phrase, clause, parse) : sideOfStay(measure, clause, parse);
  // `a three-day visit from Sunday`
  return stretched(date, daysOf(measure, parse), from ? 'first' : told);
}

/** The days of what went on in the course of a stay (`during a five-day visit that began on Monday, he was received`). */
export const withinStay = (date: string, stay: NounPhrase, over: Clause | undefined, parse: Parse): string =>
  stretched(date, daysOf(stay, parse), sideOfNoun(stay, over, parse) ?? sideOfStay(stay, over, parse));

function stretched(date: string, days: number | undefined, side: 'first' | 'last' | undefined): string {
  const day = DAY.test(date) ? publicationDay(date) : undefined;
  if (!days || days < 2 || days > LONGEST || day === undefined) return date;
  if (side === 'first') return edtfDays(day, day + days - 1);
  return side === 'last' ? edtfDays(day - days + 1, day) : date;
}

/** Which of its days the verb about an event's noun is set on. */
function sideOfNoun(
  phrase: NounPhrase,
  clause: Clause | undefined,
  parse: Parse,
): 'first' | 'last' | undefined {
  const told = clauseAbout(phrase, parse);
  // `a five-day visit to China, begun on January 8th`
  const own = told?.kind === 'relative' || told?.kind === 'reduced' ? told.verb.lemma : '';
  const lemma = BEGINNING.has(own) || ENDING.has(own) ? own : (clause?.verb.lemma ?? '');
  // `issued on Tuesday after two days of talks`
  const measure = phraseBefore(phrase, parse.phrases);
  if (phrase.prep === 'of' && measure?.prep === 'after' && measure.head.text === 'days') return 'last';
  if (phrase.prep === 'for' && DEPARTING.has(lemma)) return 'first';
  return BEGINNING.has(lemma) ? 'first' : ENDING.has(lemma) ? 'last' : undefined;
}

/** `flew home after a three-day visit`, `arrived for a three-day stay`: what is still to come may be cut short. */
function sideOfStay(
  { prep, from, head }: NounPhrase,
  clause: Clause | undefined,
  { phrases }: Parse,
): 'first' | 'last' | undefined {
  const isStay = STAY.has(head.text);
  // `at the end of a two-day visit`, `at the start of it`
  const part = prep === 'of' ? phrases.find(({ to }) => to === from - 1)?.head.text : undefined;
  if (isStay && (prep === 'after' || part === 'end')) return 'last';
  if (isStay && STARTS.has(part ?? '')) return 'first';
  const { lemma, past, arranged } = clause?.verb ?? {};
  const hasBegun = past && !arranged && isStay && ARRIVING.has(lemma ?? '');
  const sets = DEPARTING.has(lemma ?? '') && TRIP.has(head.text);
  return (hasBegun || sets) && (prep === 'for' || prep === 'on') ? 'first' : undefined;
}

const STARTS: ReadonlySet<string> = new Set(['start', 'beginning', 'outset']);

const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'begin', 'start']);

/** `leaves on Wednesday for a 10-day trip` */
const DEPARTING: ReadonlySet<string> = new Set(['leave', 'depart', 'set', 'embark', 'fly', 'go']);

const TRIP: ReadonlySet<string> = new Set(['trip', 'tour', 'journey', 'visit', 'swing']);

/** Where one arrives a tour or swing has only its first stop, with its own days. */
const STAY: ReadonlySet<string> = new Set(['stay', 'visit', 'stopover', 'days']);

/** `opens today and runs until Tuesday`, `from October until last December`: to the end that the same sentence names. */
export function withEnd(
  date: string,
  from: PlacedTime,
  times: readonly PlacedTime[],
  context: TimeContext,
): string {
  const end = times.find((time) => time.expression.start > from.expression.end && closes(time, from));
  if (end === undefined || date.includes('/')) return date;
  const until = DIRECTIONS.map((direction) =>
    resolveTime(end.expression, { ...context, direction, anchor: date }),
  ).find((day) => day !== undefined && day.length === date.length && day > date);
  return until === undefined ? date : `${date}/${until}`;
}

/** What has ended lies behind, what goes on ahead: the first reading that comes after the beginning. */
const DIRECTIONS: readonly TimeContext['direction'][] = ['past', 'future'];

function closes({ phrase, clause }: PlacedTime, from: PlacedTime): boolean {
  const goesOn =
    clause !== from.clause &&
    clause?.subject[0] !== undefined &&
    clause.subject[0] === from.clause?.subject[0];
  const isUntil = UNTIL.has(phrase?.prep ?? '');
  // `leaves on Wednesday on a tour that lasts until April 7`
  const lasts =
    clause?.kind === 'relative' &&
    LASTING.has(clause.verb.lemma) &&
    clause.antecedent !== undefined &&
    from.clause?.after.includes(clause.antecedent);
  if (isUntil && lasts) return true;
  const isEnd = isUntil || (goesOn && CLOSING.has(clause.verb.lemma));
  // `leaders, at a summit on Dec. 4, gave Mali until January`: how long somebody has is no end of what went before.
  const isAllowance = isUntil && GIVING.has(clause?.verb.lemma ?? '');
  return isEnd && !isAllowance && (clause === from.clause || goesOn);
}

const GIVING: ReadonlySet<string> = new Set(['give', 'allow', 'grant', 'have']);

const LASTING: ReadonlySet<string> = new Set(['last', 'run', 'continue', 'keep']);

const UNTIL: ReadonlySet<string> = new Set(['until', 'till', 'through']);

const CLOSING: ReadonlySet<string> = new Set('end close conclude finish break collapse'.split(' '));
