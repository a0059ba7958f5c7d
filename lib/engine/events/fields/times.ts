import type { Status } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { publicationDay } from '../../time/civil.ts';
import { ISO_DAY, liesAhead } from '../../time/edtf.ts';
import { findTimes, type TimeExpression } from '../../time/expressions.ts';
import { resolveTime } from '../../time/resolve.ts';
import { clauseOf } from '../candidates/candidate.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Word } from '../syntax/word.ts';
import { isTimeNoun } from '../syntax/words.ts';

/** A time of a sentence with the clause and noun phrase that it stands in. */
export interface PlacedTime {
  expression: TimeExpression;
  clause: Clause | undefined;
  phrase: NounPhrase | undefined;
  /** Said in a quotation: its `tonight` is the speaker's. */
  quoted: boolean;
}

export interface Dated {
  date: string;
  evidence: Span;
  /** Whether the event's own words carry it, rather than the clause around or one before. */
  own: boolean;
}

/** Reads a time as an event's date, if it can be one. */
export type Dating = (time: PlacedTime | undefined, own: boolean) => Dated | undefined;

/** Times of a sentence, each given to the clause whose verb it most likely modifies. */
export function placeTimes(text: string, span: Span, parse: Parse): PlacedTime[] {
  const hints = parse.words.filter(({ lexeme }) => lexeme.hintsTime);
  const found = hints.length > 0 ? findTimes(text, span, hints) : [];
  if (found.length === 0) return [];
  const names = parse.words.filter(({ mention }) => mention);
  const times = found.filter((time) => !names.some((name) => overlaps(name, time)));
  return times.map((written) => {
    const expression = asStanding(written, parse);
    const phrase = parse.phrases.find((other) => overlaps(phraseSpan(other, parse), expression));
    return {
      expression,
      quoted: parse.words.some((word) => word.quoted && overlaps(word, expression)),
      phrase,
      clause: phrase
        ? (clauseLedBy(phrase, expression, parse) ?? pastAside(clauseOf(phrase, parse), parse))
        : nearestClause(expression, parse),
    };
  });
}

/** `on Thursday, and the day after went on to Erbil`: with no event behind it, it counts from the day told. */
function asStanding(written: TimeExpression, { words, clauses }: Parse): TimeExpression {
  const { time, end } = written;
  if (time.kind !== 'from-event') return written;
  const at = words.findIndex(({ start }) => start >= end);
  const isVerb = clauses.some(({ verb }) => verb.from === at && verb.finite);
  return isVerb ? { ...written, time: { ...time, kind: 'from-anchor' } } : written;
}

/** `…, and on Friday held`, `… and, on Friday, held`: a time between a conjunction or comma and a verb is that verb's. */
function clauseLedBy(phrase: NounPhrase, { end }: Span, { clauses, words }: Parse): Clause | undefined {
  const next = clauses.find(({ verb }) => verb.head.start >= end);
  // `…, and on July 30 the two states resumed ties`
  const subject = next?.subject.find(({ from }) => from >= phrase.to);
  const between = words
    .slice(phrase.to, subject?.from ?? next?.verb.from)
    .filter(({ start }) => start >= end);
  const closing = between[0]?.tag === 'comma' ? between.shift() : undefined;
  const before = words
    .slice(0, phrase.from)
    .findLast(({ tag }) => tag !== 'preposition' && tag !== 'adverb' && (!closing || tag !== 'comma'));
  // `…, and on Sunday, with the others looking on, they signed`
  if (closing && before?.tag === 'conjunction')
    return clauses.find(({ verb }) => verb.head.start >= end && verb.finite) ?? next;
  if (next === undefined || between.some(({ tag }) => tag !== 'adverb')) return undefined;
  return before?.tag === 'conjunction' || (before?.tag === 'comma' && !closing) ? next : undefined;
}

/** `On that April 9, it has since emerged, they sat down`: the time of an aside is what follows it. */
function pastAside(clause: Clause | undefined, { clauses }: Parse): Clause | undefined {
  const isAside = clause?.subject[0]?.head.text === 'it' && APPEARING.has(clause.verb.lemma);
  return (
    (isAside ? clauses.find(({ kind, verb }) => kind === 'main' && verb.from > clause.verb.to) : undefined) ??
    clause
  );
}

const APPEARING: ReadonlySet<string> = new Set(['emerge', 'transpire', 'turn', 'seem', 'appear']);

/** What a text's later times are counted from. */
export interface Anchor {
  /** The date told last: `two days later`. */
  told?: string | undefined;
  /** The day named last, told or only asked for: `on that same day`. */
  named?: string | undefined;
  /** The day that the text has got to: `that evening`. */
  day?: string | undefined;
  /** The year of the entry of a chronology that a time stands in. */
  year?: number | undefined;
}

/** A date with a day in it. */
export const DAY = /^\d{4}-\d\d-\d\d/;

/** The day that a date leaves a story at: the last of several. */
export const lastDay = (date: string): string => date.slice(date.indexOf('/') + 1).slice(0, ISO_DAY);

/** The day on which a sentence's main verb is set, for the one that goes on with `He also …`. */
export function mainDate(
  times: readonly PlacedTime[],
  parse: Parse,
  published: number | undefined,
  anchor: Anchor,
): string | undefined {
  const main = times.filter((time) => {
    const { clause, quoted } = time;
    // `have until May 27 to wind it up`
    if (quoted || clause?.kind !== 'main' || isBound(time, parse)) return false;
    return !(clause.verb.perfect && clause.verb.past) && clauseStatus(clause, parse.words) === 'happened';
  });
  const date = main.length === 0 ? undefined : lastDate(main, parse, published, anchor).told;
  return date !== undefined && DAY.test(date) ? date : undefined;
}

/** What the next sentence counts its times from: the last that this one tells and names, or those before. */
export function lastDate(
  times: readonly PlacedTime[],
  parse: Parse,
  published: number | undefined,
  anchor: Anchor,
): Anchor {
  if (published === undefined) return anchor;
  let { told, named, day } = anchor;
  let hasMain = false;
  let before: PlacedTime | undefined;
  for (const time of times) {
    const { expression, clause } = time;
    const status = clause ? clauseStatus(clause, parse.words) : 'happened';
    const direction =
      clause?.verb.modal === 'could' || (clause?.verb.past === false && !AHEAD.has(status))
        ? 'nearest'
        : AHEAD.has(status)
          ? 'future'
          : 'past';
    // `will meet on Friday, he confirmed on Tuesday`: the day of the words is outside the story.
    if (clause?.kind === 'attribution' || time.quoted) continue;
    // `demanded that they leave by September`: nothing that is told took place then.
    if (direction === 'past' && isDeadline(time, parse)) continue;
    const year = yearFrom(before, told) ?? anchor.year;
    before = time;
    const date = resolveTime(expression, { published, direction, anchor: told, named, day, year });
    // `the same day`, of an interval told on the way: none of its days.
    if (date && DAY.test(date) && !isBound(time, parse) && time.expression.time.kind !== 'weekend')
      named = date;
    // So is what is asked for or promised: `would not ask to open talks before the end of 2028`.
    if (clause?.kind === 'infinitive' || (clause?.kind === 'complement' && direction === 'future')) continue;
    if (isRecalled(clause)) continue;
    // `received on Friday X, who stays until Sunday`: nor what a relative clause tells behind the main verb's time.
    if (clause && isRelative(clause) && hasMain) continue;
    hasMain ||= clause?.kind === 'main' && date !== undefined;
    told = date ?? told;
    if (date && DAY.test(date) && direction !== 'future' && !liesAhead(lastDay(date), published))
      day = lastDay(date);
  }
  return { told, named, day, year: anchor.year };
}

/** The year, and no more, that a sentence's main verb has told right before. */
export const yearFrom = (before: PlacedTime | undefined, told: string | undefined): number | undefined =>
  before?.clause?.kind === 'main' && before.phrase?.prep !== 'of' && told?.length === YEAR_LENGTH
    ? Number(told)
    : undefined;

const YEAR_LENGTH = 4;

/** `Noting that they had met in January, he said …`, `recalled that they met in May`: what is called to mind on the way. */
export const isRecalled = (clause: Clause | undefined): boolean =>
  clause && isRelative(clause)
    ? clause.governor?.kind === 'complement' && RECALLING.has(clause.governor.governor?.verb.lemma ?? '')
    : clause?.kind === 'complement' &&
      (clause.governor?.kind === 'participle' || RECALLING.has(clause.governor?.verb.lemma ?? ''));

/** Told of a noun: by a relative clause, or by one that goes on with it. */
export const isRelative = ({ kind, introducer }: Clause): boolean =>
  kind === 'relative' || (kind === 'coordinate' && /^wh(?:o|om|ich|ose|ere)$/.test(introducer ?? ''));

const RECALLING: ReadonlySet<string> = new Set(['recall', 'remember', 'remind']);

function phraseSpan(phrase: NounPhrase, parse: Parse): Span {
  return { start: parse.words[phrase.from]?.start ?? 0, end: parse.words[phrase.to - 1]?.end ?? 0 };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function nearestClause({ start, end }: Span, parse: Parse): Clause | undefined {
  // `Somalia yesterday resumed ties`
  const right = parse.clauses.find(({ verb }) => parse.words[verb.from]?.start === end + 1);
  if (right) return right;
  let before: Clause | undefined;
  for (const clause of parse.clauses) {
    // `Tomorrow, once he has spoken, he is to see X`: what opens a sentence is its main verb's.
    if (clause.verb.head.start > start)
      return before ?? parse.clauses.find(({ kind }) => kind === 'main') ?? clause;
    before = clause;
  }
  return before;
}

/**
 * Whether a day only bounds what happens or dates something else: `is in Washington until Friday`, `since the night in
 * February`, `before the vote on July 28`.
 */
export function isBound(time: PlacedTime, { phrases, words }: Parse): boolean {
  // `its third this year`: what is counted within it.
  const before = words.findLast(({ end }) => end <= time.expression.start);
  if (before && ORDINAL.test(before.text)) return true;
  // `Macky Sall, this year's chair of the Union`: how long somebody holds an office.
  const after = words.findIndex(({ start }) => start >= time.expression.end);
  const owned = words[after]?.tag === 'genitive' ? time.phrase : undefined;
  if (owned?.head.lexeme.isRole || owned?.words.some(({ lexeme }) => lexeme.isRole)) return true;
  // `the first such visit in nine years`
  const { phrase } = time;
  if (phrase?.prep === 'in' && SPELL.test(phrase.head.text) && isRecord(words.slice(0, phrase.from)))
    return true;
  const over = governing(time, phrases);
  const prep = over?.prep ?? '';
  return BOUNDS.has(prep) || (over !== time.phrase && AHEAD_OF.has(prep));
}

/** `by September`, `runs through Monday`; what goes on `until May` is told of up to then. */
export function isDeadline(time: PlacedTime, { phrases }: Parse): boolean {
  // `by the end of March`; but in `by telephone on Monday`, `by phone Monday` the day is its own.
  const over = time.phrase?.prep === 'of' ? governing(time, phrases) : time.phrase;
  if (!over || !DEADLINES.has(over.prep ?? '')) return false;
  const first = over.words.find(({ tag }) => tag !== 'determiner');
  return (
    first !== undefined && (first.tag === 'number' || isTimeNoun(first) || PARTS_OF_TIME.has(first.text))
  );
}

/** `by the end of March` */
export const PARTS_OF_TIME: ReadonlySet<string> = new Set([
  'end',
  'close',
  'start',
  'beginning',
  'middle',
  'half',
]);

const DEADLINES: ReadonlySet<string> = new Set(['by', 'through']);

/** `has been carrying messages since July`: the time at which what goes on began. */
export const isBeginning = (time: PlacedTime, { phrases }: Parse): boolean =>
  governing(time, phrases)?.prep === 'since';

/** The phrase whose preposition a time stands under: of `since the middle of August` the first. */
function governing({ phrase }: PlacedTime, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  let at = phrase ? phrases.indexOf(phrase) : -1;
  while (HANGING.has(phrases[at]?.prep ?? '') && phrases[at - 1]?.to === (phrases[at]?.from ?? 0) - 1) at--;
  return phrases[at];
}

const SPELL = /^(?:days|weeks|months|years|decades)$/;

/** How many words before a spell may say that something is the first within it. */
const RECORD_REACH = 16;

const isRecord = (before: readonly Word[]): boolean =>
  before
    .slice(-RECORD_REACH)
    .some(({ text }) => /^(?:first|only|longest|worst|biggest|highest|lowest)$/.test(text));

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

const HANGING: ReadonlySet<string> = new Set(['of', 'in', 'on', 'at']);

const BOUNDS: ReadonlySet<string> = new Set(['until', 'till', 'through', 'since']);

const AHEAD_OF: ReadonlySet<string> = new Set(['before', 'ahead']);

/** The day that a time is told on: `"We met this morning," he said on Sunday`, elsewhere that of publication. */
export function spokenOn({ quoted }: PlacedTime, times: readonly PlacedTime[], published: number): number {
  if (!quoted) return published;
  const saying = times.find((time) => !time.quoted && REPORTING.has(time.clause?.verb.lemma ?? ''));
  const date = saying && resolveTime(saying.expression, { published, direction: 'past' });
  return (date ? publicationDay(date.slice(0, ISO_DAY)) : undefined) ?? published;
}

/** Statuses of what lies ahead. */
export const AHEAD: ReadonlySet<Status> = new Set(['planned', 'proposed', 'postponed']);
