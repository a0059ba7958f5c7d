import type { Status } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { publicationDay } from '../../time/civil.ts';
import { EDTF_YEAR, ISO_DAY, liesAhead, yearOf } from '../../time/edtf.ts';
import type { TimeExpression } from '../../time/expressions.ts';
import { resolveTime } from '../../time/resolve.ts';
import { clauseStatus, isOnlyThen } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import { isNonPast } from '../syntax/tense.ts';
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

/** Where a time stands. */
export const spanOf = ({ expression: { start, end } }: PlacedTime): Span => ({ start, end });

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

/**
 * What the next sentence counts its times from: the last that this one tells and names, or those before.
 * `over`: the clause that a time hangs on, which counts though it says no more than who spoke.
 */
export function lastDate(
  times: readonly PlacedTime[],
  parse: Parse,
  published: number | undefined,
  anchor: Anchor,
  over?: Clause,
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
    // But `…, he retorted on Monday, after he had seen X the day before`.
    if ((clause?.kind === 'attribution' && clause !== over) || time.quoted) continue;
    // `demanded that they leave by September`: nothing that is told took place then.
    if (direction === 'past' && isDeadline(time, parse)) continue;
    const year = yearFrom(before, told, time) ?? anchor.year;
    before = time;
    const date = resolveTime(expression, {
      published,
      direction,
      anchor: told,
      named: direction === 'past' && opensSentence(time, parse) ? (day ?? named) : named,
      day,
      year,
    });
    if (date && DAY.test(date) && isLongSince(time, parse)) continue;
    // `the same day`, of an interval told on the way: none of its days.
    if (date && DAY.test(date) && !isBound(time, parse) && time.expression.time.kind !== 'weekend')
      named = date;
    // So is what is asked for or promised: `would not ask to open talks before the end of 2028`.
    if (clause?.kind === 'infinitive' || (clause?.kind === 'complement' && direction === 'future')) continue;
    if (isRecalled(clause)) continue;
    // `whose term runs out on Monday`
    if (clause?.kind === 'relative' && isNonPast(clause)) continue;
    // `received on Friday X, who stays until Sunday`: nor what a relative clause tells behind the main verb's time.
    if (clause && isRelative(clause) && hasMain) continue;
    hasMain ||= clause?.kind === 'main' && date !== undefined;
    told = date ?? told;
    if (date && DAY.test(date) && direction !== 'future' && !liesAhead(lastDay(date), published))
      day = lastDay(date);
  }
  return { told, named, day, year: anchor.year };
}

/** `On the same day the minister met X`: on the day that the text has got to, not one it has named on the way. */
export const opensSentence = ({ expression }: PlacedTime, { words }: Parse): boolean =>
  words.findIndex(({ end }) => end > expression.start) <= 1;

/** The year that the time before another has told: `in 1995, on September 13`, `a month later, on October 13`. */
export function yearFrom(
  before: PlacedTime | undefined,
  told: string | undefined,
  { expression: { time: own } }: PlacedTime,
): number | undefined {
  if (before === undefined || told === undefined) return undefined;
  const { time } = before.expression;
  const isCounted = time.kind === 'from-anchor' && time.direction !== 0;
  const isYear =
    before.clause?.kind === 'main' &&
    !/^(?:of|for)$/.test(before.phrase?.prep ?? '') &&
    told.length === EDTF_YEAR;
  // `in January 2023 it asked Paris; on January 26 …`
  const isOfMonth =
    time.kind === 'month' && time.year !== undefined && own.kind === 'date' && own.month === time.month;
  return isCounted || isYear || isOfMonth ? yearOf(told) : undefined;
}

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

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Whether a day only bounds what happens or dates something else: `is in Washington until Friday`, `since the night in
 * February`, `before the vote on July 28`.
 */
export function isBound(time: PlacedTime, { phrases, words }: Parse): boolean {
  // `its third this year`, `not for the first time this year`: what is counted within it.
  const at = words.findLastIndex(({ end }) => end <= time.expression.start);
  const counted = words[at]?.text === 'time' ? words[at - 1] : words[at];
  if (counted && ORDINAL.test(counted.text)) return true;
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
  // `It was not until May that he went back.`
  const isNotBefore =
    words[(over?.from ?? 0) - 2]?.text === 'not' || (time.clause && isOnlyThen(time.clause));
  if ((prep === 'until' || prep === 'since') && isNotBefore) return false;
  // `signed it before King Abdullah on November 23`
  return BOUNDS.has(prep) || (over !== time.phrase && AHEAD_OF.has(prep) && !dontBound(over));
}

/** `before King Abdullah on November 23`, `before dawn on Monday`: what a day behind it does not date. */
const dontBound = (over: NounPhrase | undefined): boolean =>
  over?.head.mention !== undefined || HOURS.test(over?.head.text ?? '');

const HOURS = /^(?:dawn|daybreak|sunrise|breakfast|noon|midday|lunch|dusk|sunset|nightfall|dinner|midnight)$/;

/** `by September`, `runs through Monday`; what goes on `until May` is told of up to then. */
export function isDeadline(time: PlacedTime, { phrases }: Parse): boolean {
  // `by the end of March`; but in `by telephone on Monday`, `by phone Monday` the day is its own.
  const over = time.phrase?.prep === 'of' ? governing(time, phrases) : time.phrase;
  if (!over || !DEADLINES.has(over.prep ?? '')) return false;
  // `By Sunday the truce was fraying`: what opens a sentence says when it is set.
  if (over.from <= 1 && over.prep === 'by' && time.clause?.verb.past && DAYS.has(time.expression.time.kind))
    return false;
  const first = over.words.find(({ tag }) => tag !== 'determiner');
  return (
    first !== undefined && (first.tag === 'number' || isTimeNoun(first) || PARTS_OF_TIME.has(first.text))
  );
}

const DAYS: ReadonlySet<string> = new Set(['weekday', 'date', 'day', 'from-anchor', 'day-part']);

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

/** `recalled the way travelled since the opening of ties between the two on 11 February 1992`: what happened then is not what is told. */
function isLongSince(time: PlacedTime, { phrases }: Parse): boolean {
  const over = governing(time, phrases, INSIDE);
  return over !== time.phrase && over?.prep === 'since' && !isTimeNoun(over.head);
}

/** The phrase whose preposition a time stands under: of `since the middle of August` the first. */
function governing(
  { phrase }: PlacedTime,
  phrases: readonly NounPhrase[],
  hanging: ReadonlySet<string> = HANGING,
): NounPhrase | undefined {
  let at = phrase ? phrases.indexOf(phrase) : -1;
  while (hanging.has(phrases[at]?.prep ?? '') && phrases[at - 1]?.to === (phrases[at]?.from ?? 0) - 1) at--;
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
const INSIDE: ReadonlySet<string> = new Set([...HANGING, 'between', 'with', 'by', 'to', 'from']);

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
