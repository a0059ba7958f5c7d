import { publicationDay, weekdayOf, weekOf } from './civil.ts';
import { edtfDay, edtfDays, ISO_DAY } from './edtf.ts';
import type { Time, TimeContext } from './time.ts';

/** The day, or the days, that a weekday names: of the week told, else the nearest that its verb looks to. */
export function resolveWeekday(
  time: Extract<Time, { kind: 'weekday' }>,
  { published, direction, anchor, day }: TimeContext,
): string {
  const { weekday, toWeekday, week, ofWeek } = time;
  const told = time.ofAnchor ? publicationDay(day ?? anchor) : undefined;
  if (told !== undefined) return edtfDay(told + ((weekday - weekdayOf(told) + 7) % 7));
  if (ofWeek)
    return edtfDay(weekOf(published) + (ofWeek === 'last' ? -7 : ofWeek === 'next' ? 7 : 0) + weekday);
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  if (toWeekday !== undefined) {
    const length = (toWeekday - weekday + 7) % 7;
    const start =
      direction !== 'future'
        ? published - ((weekdayOf(published) - toWeekday + 7) % 7) - length
        : published + ahead;
    return edtfDays(start, start + length);
  }
  if (week === 'last') return edtfDay(published - (back || 7));
  if (week === 'next') return edtfDay(published + (ahead || 7));
  if (week === 'this') return edtfDay(weekOf(published) + weekday);
  // A day named without a tense is oftener one gone by than one to come: ahead it must be far nearer.
  const isAhead = direction === 'future' || (direction === 'nearest' && 2 * ahead < back);
  return edtfDay(isAhead ? published + ahead : published - back);
}

/** The weekend nearest to a day told before. */
export function weekendOf(anchor: string | undefined): string | undefined {
  const day = publicationDay(anchor?.slice(0, ISO_DAY));
  if (day === undefined) return undefined;
  const weekday = weekdayOf(day);
  const saturday = day + 5 - weekday - (weekday < 2 ? 7 : 0);
  return edtfDays(saturday, saturday + 1);
}
