import { civilOf, type Day, dayOf, daysInMonth, publicationDay, weekdayOf, weekOf } from './civil.ts';
import { edtf, edtfDay, edtfDays, ISO_DAY, liesAhead, yearOf } from './edtf.ts';
import type { TimeExpression } from './expressions.ts';
import { SEASONS, type Time, type TimeContext, type Unit } from './time.ts';
import { resolveWeekday, weekendOf } from './weekday.ts';

/**
 * A time expression as EDTF level 1, no more precise than the text; undefined where the text leaves it open.
 * A weekday or a date without a year lies behind a verb that looks back, ahead of one that looks ahead; the day of
 * publication itself counts as both.
 */
export function resolveTime({ time, clock }: TimeExpression, context: TimeContext): string | undefined {
  const resolved = resolve(time, context);
  return resolved !== undefined && clock !== undefined && /^\d{4}-\d\d-\d\d$/.test(resolved)
    ? resolved + clock
    : resolved;
}

function resolve(time: Time, context: TimeContext): string | undefined {
  const { published, direction } = context;
  const today = civilOf(published);
  switch (time.kind) {
    case 'date':
      // `last September 15`: behind publication, whatever the year of what was told before.
      return resolveDate(time, time.side ? { ...context, direction: time.side, year: undefined } : context);
    case 'day-of-month':
      return resolveDaysOfMonth(time, context);
    case 'month':
      return resolveMonth(time, context);
    case 'year':
      return time.toYear === undefined
        ? edtf({ year: time.year })
        : `${edtf({ year: time.year })}/${edtf({ year: time.toYear })}`;
    case 'weekday':
      return resolveWeekday(time, context);
    case 'day':
      return time.toOffset === undefined
        ? edtfDay(published + time.offset)
        : edtfDays(published + time.offset, published + time.toOffset);
    case 'week-of': {
      const monday = weekOf(dayOf({ ...time, year: yearFor(time.month, time.day, context) }));
      return edtfDays(monday, monday + 6);
    }
    case 'season':
      return resolveSeason(time, context);
    case 'within': {
      const until = dayAfter(published, time);
      return until === undefined || direction === 'past' ? undefined : edtfDays(published, until);
    }
    case 'week': {
      const monday = weekOf(published) + 7 * time.offset;
      return edtfDays(monday, monday + 6);
    }
    case 'weekend': {
      const saturday = weekOf(published) + 5;
      const lastOne = direction !== 'future' && weekdayOf(published) < 5 ? saturday - 7 : saturday;
      const start = time.offset === undefined ? lastOne : saturday + 7 * time.offset;
      return edtfDays(start, start + 1);
    }
    case 'weekend-of-anchor':
      return weekendOf(context.anchor);
    case 'relative-month':
      return edtf(shiftMonth(today.year, today.month, time.offset));
    case 'relative-year':
      return edtf({ year: today.year + time.offset });
    case 'ago':
      // `for the first time in twelve years` looks back, and counts from nothing.
      if (time.direction === 1 && direction === 'past') return undefined;
      return shifted(edtfDay(published), time.count * time.direction, time.unit);
    case 'from-anchor':
      // `On the same day he rang X`, after a plan: the day told, not the one still to come.
      if (time.direction === 0 && time.unit === 'day')
        return direction === 'past' && context.named !== undefined && liesAhead(context.named, published)
          ? (context.day ?? context.anchor)
          : (context.named ?? context.anchor);
      return context.anchor === undefined
        ? undefined
        : shifted(context.anchor, time.count * time.direction, time.unit);
    case 'from-event':
      return context.event === undefined
        ? undefined
        : shifted(context.event, time.count * time.direction, time.unit);
    case 'day-part':
      return direction === 'future' ? (context.named ?? context.day) : context.day;
    case 'at-once':
      return direction === 'future' ? undefined : context.day;
    case 'open':
      return undefined;
  }
}

function resolveDate(time: Extract<Time, { kind: 'date' }>, context: TimeContext): string | undefined {
  const { month, day } = time;
  const year =
    time.year ??
    (time.ofAnchor ? yearTold(context) : undefined) ??
    (time.yearOffset === undefined ? undefined : civilOf(context.published).year + time.yearOffset) ??
    yearNamed(context) ??
    // `from January 9 to 16`: what has not ended yet may still be ahead.
    (context.direction === 'future' && time.toDay !== undefined
      ? yearFor(time.toMonth ?? month, time.toDay, context) -
        (time.toMonth !== undefined && time.toMonth < month ? 1 : 0)
      : yearFor(month, day, context));
  if (day > daysInMonth(year, month)) return undefined;
  if (time.toDay === undefined) return edtf({ year, month, day });
  const toMonth = time.toMonth ?? month;
  const toYear = toMonth < month ? year + 1 : year;
  if (time.toDay > daysInMonth(toYear, toMonth)) return edtf({ year, month, day });
  return edtfDays(dayOf({ year, month, day }), dayOf({ year: toYear, month: toMonth, day: time.toDay }));
}

/** `of that year`: of the year or month told last, else of the day named last. */
function yearTold({ anchor, named = anchor }: TimeContext): number | undefined {
  const date = anchor !== undefined && anchor.length < ISO_DAY ? anchor : named;
  return date === undefined ? undefined : yearOf(date);
}

/** What lies behind is told in its year; of one to come (`worth two billion in 2030`) no date follows. */
const yearNamed = ({ year, published }: TimeContext): number | undefined =>
  year !== undefined && year < civilOf(published).year ? year : undefined;

/** `2023-05` */
const ISO_MONTH = 7;

/** Days beyond which another year's date is nearer. */
const HALF_YEAR = 183;

function yearFor(month: number, day: number, { published, direction }: TimeContext): number {
  const { year } = civilOf(published);
  const same = dayOf({ year, month, day });
  if (direction === 'nearest') {
    const distance = same - published;
    return distance > HALF_YEAR ? year - 1 : distance < -HALF_YEAR ? year + 1 : year;
  }
  if (direction === 'past') return same > published ? year - 1 : year;
  return same < published ? year + 1 : year;
}

function resolveDaysOfMonth(
  { day, toDay }: Extract<Time, { kind: 'day-of-month' }>,
  context: TimeContext,
): string | undefined {
  const from = resolveDayOfMonth(day, context);
  const start = publicationDay(from);
  return toDay === undefined || toDay <= day || start === undefined
    ? from
    : edtfDays(start, start + toDay - day);
}

function resolveDayOfMonth(day: number, { published, direction, anchor }: TimeContext): string | undefined {
  const base =
    anchor && /^\d{4}-\d\d(?:$|-\d\d)/.test(anchor)
      ? { year: yearOf(anchor), month: Number(anchor.slice(5, 7)) }
      : civilOf(published);
  const same = dayOf({ ...base, day });
  if (anchor === undefined || anchor.length < ISO_MONTH) {
    if (direction !== 'future' && same > published)
      return edtf({ ...shiftMonth(base.year, base.month, -1), day });
    if (direction === 'future' && same < published)
      return edtf({ ...shiftMonth(base.year, base.month, 1), day });
  }
  return day <= daysInMonth(base.year, base.month) ? edtf({ ...base, day }) : undefined;
}

function resolveMonth(
  { month, year, ofAnchor, fromAnchor, yearOffset, side, toMonth, isEnd }: Extract<Time, { kind: 'month' }>,
  context: TimeContext,
): string {
  const { published } = context;
  const direction = side ?? context.direction;
  const today = civilOf(published);
  const settled =
    year ??
    (ofAnchor ? yearTold(context) : undefined) ??
    (fromAnchor ? yearBeside(month, fromAnchor, context.anchor) : undefined) ??
    (yearOffset === undefined ? undefined : today.year + yearOffset) ??
    (side === undefined ? yearNamed(context) : undefined) ??
    today.year + yearsAway(month - today.month, direction);
  if (isEnd) return edtf({ year: settled, month, day: daysInMonth(settled, month) });
  const start = edtf({ year: settled, month });
  return toMonth === undefined
    ? start
    : `${start}/${edtf({ year: toMonth < month ? settled + 1 : settled, month: toMonth })}`;
}

/** The year in which a month comes right after or before the time told. */
function yearBeside(month: number, direction: -1 | 1, anchor: string | undefined): number | undefined {
  const [year, told] = (anchor ?? '').slice(0, ISO_DAY).split('-').map(Number);
  if (!year) return undefined;
  if (told === undefined) return year + direction;
  const isWithin = direction > 0 ? month > told : month < told;
  return isWithin ? year : year + direction;
}

const MONTHS_OF_SEASON = 3;

/**
 * The three months of a season as the northern half of the world has them: the meteorologists' spring begins in March.
 * As months and not as EDTF's season codes, which few readers of dates know.
 */
function resolveSeason(
  { season, year, side }: Extract<Time, { kind: 'season' }>,
  { published, direction }: TimeContext,
): string {
  const month = SEASONS.indexOf(season) * MONTHS_OF_SEASON || 12;
  const today = civilOf(published);
  const settled = year ?? today.year + yearsAway(month - today.month, side ?? direction);
  const last = shiftMonth(settled, month, MONTHS_OF_SEASON - 1);
  return `${edtf({ year: settled, month })}/${edtf(last)}`;
}

/** How many years a month lies away that comes `ahead` of the present one by so many, or behind it. */
function yearsAway(ahead: number, direction: TimeContext['direction']): number {
  if (direction === 'nearest') return ahead > 6 ? -1 : ahead < -6 ? 1 : 0;
  if (direction === 'future') return ahead < 0 ? 1 : 0;
  return ahead > 0 ? -1 : 0;
}

function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + month - 1 + by;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

const DAYS_OF: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7 };
const MONTHS_OF: Readonly<Partial<Record<Unit, number>>> = { month: 1, year: 12 };

/** The day so many units on; the last of a month that has no such day. */
function dayAfter(day: Day, { count, unit }: Extract<Time, { kind: 'within' }>): Day | undefined {
  if (!Number.isFinite(count)) return undefined;
  const days = DAYS_OF[unit];
  if (days !== undefined) return day + count * days;
  const from = civilOf(day);
  const { year, month } = shiftMonth(from.year, from.month, count * (MONTHS_OF[unit] ?? 0));
  return dayOf({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
}

/** Shifts a date and loosens it to the unit's precision: `two years ago` names a year, not a day. */
function shifted(
  anchor: string,
  by: number,
  unit: Extract<Time, { kind: 'ago' }>['unit'],
): string | undefined {
  if (!Number.isFinite(by)) return undefined;
  const [year = 0, month, day] = anchor.slice(0, ISO_DAY).split('-').map(Number);
  if (unit === 'year') return edtf({ year: year + by });
  if (month === undefined || Number.isNaN(month)) return undefined;
  if (unit === 'month') return edtf(shiftMonth(year, month, by));
  if (day === undefined || Number.isNaN(day)) return undefined;
  const from = dayOf({ year, month, day });
  return unit === 'hour' ? edtfDay(from) : edtfDay(from + by * (unit === 'week' ? 7 : 1));
}
