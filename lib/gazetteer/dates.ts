/** The first day that a date of year, month or day precision can mean, as `YYYY-MM-DD`. */
export const earliest = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The last day that it can mean; day 31 of any month serves comparison as strings. */
export const latest = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

/** The day of an ISO 8601 date or date-time, its own zone's; undefined when `published` is not one. */
export function dayOf(published: string | undefined): string | undefined {
  return published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}
