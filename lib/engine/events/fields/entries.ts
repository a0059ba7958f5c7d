import type { Span } from '../../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { publicationDay, weekdayOf } from '../../time/civil.ts';
import { yearOf } from '../../time/edtf.ts';
import { findTimes } from '../../time/expressions.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { Time, TimeContext } from '../../time/time.ts';
import { DAY, lastDay } from './times.ts';

/** A paragraph of a chronology, a diary of the week or a look back, by the date at its head or in the heading above. */
export interface Entry {
  /** EDTF: a day, days, a month or a year. */
  date: string;
  /** Where its text begins behind the date, in UTF-16 code units. */
  start: number;
}

/** Fewer dates at the heads of paragraphs may be chance. */
const FEWEST = 3;

/** No date is longer, weekday and year included. */
const REACH = 48;

const MAY_BE_DATE =
  /^(?:[-*•·▪◦] ?)?(?=\d|\p{L}{3,6}day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today|yester|tomor))/iu;

const YEAR = /^(?:1[89]|20)\d\d(?![\d/]|-\d)/;

/** What parts a date from the text of its entry: `June 12, 2018. In a …`, `1995: …`, `Wednesday - the …`. */
const PARTING = /^(?:[.:] ?[–—-]?| ?[–—]| -)\s+(?=["“‘'(]?(?:\p{Lu}|(?<=[–—:-]\s+)\p{Ll}))/u;

const NOTHING = /^[^\p{L}\p{N}]*$/u;

const HEADS: ReadonlySet<Time['kind']> = new Set(['date', 'month', 'weekday', 'day']);

interface Reading {
  published: number;
  /** The date of the entry before. */
  previous: string | undefined;
  /** Whether the article looks ahead: its first weekday is one to come. */
  isAhead: boolean;
}

/** The date that a paragraph opens with, where it is all of it or parted from the rest. */
interface Head {
  read: (context: Reading) => string | undefined;
  /** Where the text begins behind it; the paragraph's end if nothing does. */
  start: number;
  isAlone: boolean;
}

function headOf(text: string, { start, end }: Span): Head | undefined {
  const bullet = MAY_BE_DATE.exec(text.slice(start, Math.min(end, start + REACH)));
  if (!bullet) return undefined;
  const from = start + bullet[0].length;
  const [time] = findTimes(text, { start: from, end: Math.min(end, from + REACH) });
  const isTime = time?.start === from && HEADS.has(time.time.kind);
  const year = isTime ? undefined : YEAR.exec(text.slice(from, from + REACH))?.[0];
  if (!isTime && year === undefined) return undefined;
  const behind = isTime ? time.end : from + (year?.length ?? 0);
  const rest = text.slice(behind, Math.min(end, behind + REACH));
  const isAlone = NOTHING.test(rest) && behind + rest.length === end;
  const parting = isAlone ? undefined : PARTING.exec(rest);
  if (!isAlone && !parting) return undefined;
  return {
    read: (context) => (isTime ? resolveTime(time, contextOf(time.time, context)) : year),
    start: isAlone ? end : behind + (parting?.[0].length ?? 0),
    isAlone,
  };
}

/** Half a week: of two days of a name the one nearer to the entry before is meant. */
const HALF_WEEK = 3;

function contextOf(time: Time, { published, previous, isAhead }: Reading): TimeContext {
  if (time.kind !== 'weekday')
    return {
      published,
      direction: 'nearest',
      year: previous === undefined ? undefined : yearOf(previous),
    };
  const before = previous && DAY.test(previous) ? publicationDay(lastDay(previous)) : undefined;
  if (before !== undefined) return { published: before + HALF_WEEK, direction: 'past' };
  const wait = (time.weekday - weekdayOf(published) + 7) % 7;
  return { published, direction: isAhead && wait <= SOON ? 'future' : 'past' };
}

/** A look ahead begins with the day of publication, the next or, over a weekend, the one after. */
const SOON = 2;

/** A verb of the present right behind a name (`Merkel gathers`), or an auxiliary of what goes on or is to come. */
const PRESENT = /(?<=\p{Lu}[\p{L}’'-]+ )(?!was\b|has\b|his\b|this\b|its\b)\p{Ll}+s\b|\b(?:is|are|will)\b/gu;

/** A verb of the past: no participle behind an auxiliary. */
const PAST =
  /\b(?:was|were|had|did|said|told|met|went|came|left|held|made|gave|took|began|saw|broke)\b|(?<!\b(?:is|are|be|been|being|has|have|get|gets) )\b\p{Ll}{2,}ed\b/gu;

/** As much of an entry as tells of its own day, in UTF-16 code units; what is told behind it may go back. */
const OPENING = 120;

/** Whether entries under weekdays look ahead: they tell of their days in the present. */
function looksAhead(openings: readonly string[]): boolean {
  const count = (pattern: RegExp): number =>
    openings.reduce((sum, opening) => sum + (opening.match(pattern)?.length ?? 0), 0);
  return count(PRESENT) > count(PAST);
}

/** The entries of an article by index of paragraph: none where too few of its paragraphs are headed by dates. */
export function entriesOf(
  { article: { text }, paragraphs }: Doc,
  published: number | undefined,
): ReadonlyMap<number, Entry> {
  const heads = paragraphs.map((paragraph) => headOf(text, paragraph));
  const entries = new Map<number, Entry>();
  if (published === undefined || heads.filter(Boolean).length < FEWEST) return entries;
  const isAhead = looksAhead(
    paragraphs.flatMap((paragraph, n) => {
      const head = heads[n] ?? heads[n - 1];
      const start = heads[n]?.isAlone ? paragraph.end : (heads[n]?.start ?? paragraph.start);
      return head ? [text.slice(start, Math.min(paragraph.end, start + OPENING))] : [];
    }),
  );
  let previous: string | undefined;
  /** The date of the heading that these paragraphs stand under. */
  let over: string | undefined;
  for (const [n, { role, start }] of paragraphs.entries()) {
    const head = heads[n];
    const date = head?.read({ published, previous, isAhead });
    if (date !== undefined) previous = date;
    if (head?.isAlone || role !== 'body') over = date;
    const entry = date ?? over;
    if (entry !== undefined) entries.set(n, { date: entry, start: head?.start ?? start });
  }
  return entries;
}
