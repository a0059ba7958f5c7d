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
/** `/2023/01/13/`, `/2023/jan/13/`, `/2023-01-13/`: as outlets file their articles. */
const IN_PATH = /\/((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|$)/i;

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
  const [, year, word = '', day] = IN_PATH.exec(URL.parse(url)?.pathname ?? '') ?? [];
  return assemble({ year, month: monthOf(word), day });
}
