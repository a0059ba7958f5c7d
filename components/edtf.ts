import { t, uiLanguage } from '../lib/i18n.ts';

/** One point of an EDTF level 1 date, as precise as it was written. */
interface Point {
  year: number;
  month?: number;
  season?: keyof typeof SEASONS;
  day?: number;
  time?: string;
  zone?: string;
  qualifier?: string;
}

/** `..` or nothing on one side of an interval: it has no known bound there. */
type Bound = Point | 'open';

export type EdtfDate = { point: Point } | { from: Bound; to: Bound };

/** EDTF level 1, 3.2: numbers in the place of a month that stand for seasons. */
const SEASONS = {
  '21': 'season_spring',
  '22': 'season_summer',
  '23': 'season_autumn',
  '24': 'season_winter',
} as const;

const isSeason = (text: string): text is keyof typeof SEASONS => text in SEASONS;

const POINT =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}(?::\d{2})?)?)?)?)?([?~%])?$/;

/** Days in a month of the proleptic Gregorian calendar; `month` from 1. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function parsePoint(text: string): Point | undefined {
  const [, year, month, day, time, zone, qualifier] = POINT.exec(text) ?? [];
  if (!year) return undefined;
  const point: Point = { year: Number(year) };
  if (qualifier) point.qualifier = qualifier;
  if (!month) return point;
  if (isSeason(month)) return day ? undefined : { ...point, season: month };
  point.month = Number(month);
  if (point.month < 1 || point.month > 12) return undefined;
  if (!day) return point;
  point.day = Number(day);
  if (point.day < 1 || point.day > daysIn(point.year, point.month)) return undefined;
  if (!time) return point;
  if (time > '24:00') return undefined;
  return zone ? { ...point, time, zone } : { ...point, time };
}

const parseBound = (text: string): Bound | undefined =>
  text === '' || text === '..' ? 'open' : parsePoint(text);

/**
 * Reads the part of EDTF level 1 that dates of events are written in: points of any precision with `?`, `~` and `%`,
 * seasons, intervals and open intervals. `undefined` for anything else, dates that no calendar has included.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  const [first = '', second, ...more] = text.trim().split('/');
  if (more.length > 0) return undefined;
  if (second === undefined) {
    const point = parsePoint(first);
    return point && { point };
  }
  const from = parseBound(first);
  const to = parseBound(second);
  if (!from || !to || (from === 'open' && to === 'open')) return undefined;
  return { from, to };
}

/** Noon, so that no zone moves it to another day. */
const asDate = (point: Point): Date => {
  const date = new Date(Date.UTC(2000, (point.month ?? 1) - 1, point.day ?? 1, 12));
  date.setUTCFullYear(point.year);
  return date;
};

function formatOf(point: Point): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(uiLanguage(), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(point.month && { month: 'short' }),
    ...(point.day && { day: 'numeric' }),
  });
}

function plainWords(point: Point): string {
  if (point.season) return t(SEASONS[point.season], formatOf({ year: point.year }).format(asDate(point)));
  const day = formatOf(point).format(asDate(point));
  return point.time ? t('date_at', day, [point.time, point.zone].filter(Boolean).join(' ')) : day;
}

function pointWords(point: Point): string {
  const words = plainWords(point);
  switch (point.qualifier) {
    case '~':
      return t('date_about', words);
    case '?':
      return t('date_perhaps', words);
    case '%':
      return t('date_perhaps_about', words);
    default:
      return words;
  }
}

/** Both ends plain and equally precise, so that the locale can say what they share only once. */
const isPlainRange = (from: Point, to: Point): boolean =>
  !from.qualifier &&
  !to.qualifier &&
  !from.season &&
  !to.season &&
  !from.time &&
  !to.time &&
  !from.month === !to.month &&
  !from.day === !to.day;

/** A date in the reader's words and locale; what cannot be read is shown as it stands. */
export function dateWords(text: string): string {
  const date = parseEdtf(text);
  if (!date) return text;
  if ('point' in date) return pointWords(date.point);
  const { from, to } = date;
  if (from === 'open') return to === 'open' ? text : t('date_until', pointWords(to));
  if (to === 'open') return t('date_since', pointWords(from));
  return isPlainRange(from, to)
    ? formatOf(from).formatRange(asDate(from), asDate(to))
    : t('date_range', pointWords(from), pointWords(to));
}

/** Which preposition a date takes: `on` a day, `in` a month, season or year, none for the rest. */
export function datePreposition(text: string): 'on' | 'in' | 'plain' {
  const date = parseEdtf(text);
  if (!date || !('point' in date) || date.point.qualifier) return 'plain';
  return date.point.day ? 'on' : 'in';
}

/** The calendar day of an ISO 8601 date, whatever its time and zone, in the reader's words. */
export const dayWords = (iso: string): string => dateWords(/^\d{4}(-\d{2}){0,2}/.exec(iso)?.[0] ?? iso);
