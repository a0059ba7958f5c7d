import { civilOf, type Day } from './civil.ts';

/** Length of `2023-01-17`, a date to the day. */
export const ISO_DAY = 10;

/** Length of `2023`, a date to the year, which the others begin with. */
export const EDTF_YEAR = 4;

/** The year that an EDTF date or interval begins in. */
export const yearOf = (date: string): number => Number(date.slice(0, EDTF_YEAR));

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** EDTF level 0 of a day, a month or a year, as much as is given. */
export function edtf({
  year,
  month,
  day,
}: {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
}): string {
  return [pad(year, 4), month && pad(month, 2), month && day && pad(day, 2)].filter(Boolean).join('-');
}

export const edtfDay = (day: Day): string => edtf(civilOf(day));

/** An interval of days; a day alone if both ends are the same. */
export const edtfDays = (from: Day, to: Day): string =>
  from === to ? edtfDay(from) : `${edtfDay(from)}/${edtfDay(to)}`;

/** `2018/2020`: a span of years that a day lies within, which is that of a plan. */
export const spansYears = (date: string, day: Day): boolean => {
  const { year } = civilOf(day);
  return YEARS.test(date) && yearOf(date) <= year && yearOf(date.slice(-EDTF_YEAR)) > year;
};

const YEARS = /^\d{4}\/\d{4}$/;

/** Whether a date begins after a day, as far as its precision tells: what a noun tells of it is still to come. */
export const liesAhead = (date: string, day: Day): boolean => {
  const from = date.slice(0, date.includes('/') ? date.indexOf('/') : undefined);
  const known = edtfDay(day);
  return from.slice(0, known.length) > known;
};
