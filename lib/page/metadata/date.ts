const MONTHS = [
  'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec',
]; // biome-ignore format: a table

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;
/** `Fri, 13 Jan 2023 10:05:00 +0300` (RFC 5322), `13 January 2023`. */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:,?\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*(Z|UTC|GMT|[+-]\d{4})?)?$/i;
/** `January 13, 2023`. */
const MONTH_FIRST = /^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
/** As outlets file their articles: `/2023/01/13/`, `/2023/jan/13/`, `/2023-01-13/`, `/20230113/`, `/t20230113_42`. */
const IN_PATH = [
  /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i,
  /\/((?:19|20)\d{2})(\d{2})\/?(\d{2})\//,
  /\/t((?:19|20)\d{2})(\d{2})(\d{2})_\d/,
];

const MONTH_WORD = `(?:${MONTHS.join('|')})[a-z]{0,6}`;
/** Dates within a line for people; `13.01.2023` is day first wherever it is written. */
const IN_TEXT = [
  /(?<!\d)(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${MONTH_WORD})\\.?,?\\s+(?<year>\\d{4})`,
    'i',
  ),
  new RegExp(`\\b(?<month>${MONTH_WORD})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'i'),
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?![\d.])/,
];
/** A longer line is no dateline. */
const MAX_LINE = 160;

const two = (digits: string): string => digits.padStart(2, '0');

function monthOf(word: string): string | undefined {
  if (/^\d+$/.test(word)) return two(word);
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : two(String(index + 1));
}

function zoneOf(zone: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z';
  const [, hours, minutes = '00'] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return `${hours}:${minutes}`;
}

interface Parts {
  year?: string | undefined;
  month?: string | undefined;
  day?: string | undefined;
  hour?: string | undefined;
  minute?: string | undefined;
  second?: string | undefined;
  zone?: string | undefined;
}

function assemble({ year, month, day, hour, minute, second = '00', zone }: Parts): string | undefined {
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month}-${two(day)}`;
  const isReal = new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ?? false;
  if (!isReal) return undefined;
  if (!hour || !minute || hour > '23' || minute > '59') return date;
  return `${date}T${hour}:${minute}:${second}${zone ? zoneOf(zone) : ''}`;
}

/**
 * A date as pages write it, in ISO 8601: with time and zone where they are given, and in the zone that is given, since
 * "on Friday" is meant where the outlet is. Fractions of a second are dropped.
 *
 * @returns `undefined` for what is no date of the calendar, or is written in a way that could mean two days (`1/2/23`)
 */
export function isoDate(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return assemble({ year, month, day, hour, minute, second, zone });
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day, word = '', year, hour, minute, second, zone] = dayFirst;
    return assemble({ year, month: monthOf(word), day, hour, minute, second, zone });
  }
  const [, word = '', day, year] = MONTH_FIRST.exec(text) ?? [];
  return assemble({ year, month: monthOf(word), day });
}

/** The date under which a page is filed, from its address. */
export function dateInPath(url: string): string | undefined {
  const path = URL.parse(url)?.pathname ?? '';
  for (const pattern of IN_PATH) {
    const [, year, word = '', day] = pattern.exec(path) ?? [];
    const date = assemble({ year, month: monthOf(word), day });
    if (date) return date;
  }
  return undefined;
}

/** The first day of the calendar that a short line names, as `Published on Friday, 13 January 2023 at 4:40 pm` does. */
export function dateInText(line: string): string | undefined {
  if (line.length > MAX_LINE) return undefined;
  const found = IN_TEXT.map((pattern) => pattern.exec(line))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index);
  for (const { groups } of found) {
    const date = assemble({ ...groups, month: monthOf(groups?.month ?? '') });
    if (date) return date;
  }
  return undefined;
}

/** What comes before the first date of a line. */
export function beforeDate(line: string): string {
  const starts = IN_TEXT.map((pattern) => line.search(pattern)).filter((at) => at >= 0);
  return line.slice(0, Math.min(line.length, ...starts));
}
