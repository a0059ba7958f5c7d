/** A calendar day as a count of days since 1970-01-01, proleptic Gregorian, free of zones. */
export type Day = number;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAYS_OF_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * Days since 1970-01-01 of a date. Howard Hinnant's `days_from_civil`
 * (https://howardhinnant.github.io/date_algorithms.html), exact for all years.
 */
export function dayOf({ year, month, day }: CivilDate): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * DAYS_OF_ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH_SHIFT
  );
}

/** The date of a day; the inverse of {@link dayOf}. */
export function civilOf(day: Day): CivilDate {
  const z = day + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_OF_ERA);
  const dayOfEra = z - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 is Monday, 6 Sunday: 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The Monday of the week that `day` lies in. */
export const weekOf = (day: Day): Day => day - weekdayOf(day);

export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return dayOf(next) - dayOf({ year, month, day: 1 });
}

/** The date part of an ISO 8601 date or date-time, as the outlet wrote it: its own zone's calendar day. */
export function publicationDay(published: string | undefined): Day | undefined {
  const match = published === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(published.trim());
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayOf({ year, month, day })
    : undefined;
}
