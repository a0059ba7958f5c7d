import { describe, expect, test } from 'vitest';
import { publicationDay } from '../../../lib/engine/time/civil.ts';
import { findTimes } from '../../../lib/engine/time/expressions.ts';
import { resolveTime } from '../../../lib/engine/time/resolve.ts';
import type { TimeContext } from '../../../lib/engine/time/time.ts';

interface TimeCase {
  text: string;
  /** Friday, 13 January 2023 unless the case is about another. */
  published?: string;
  direction?: TimeContext['direction'];
  anchor?: string;
  named?: string;
  day?: string;
  event?: string;
  /** EDTF; `undefined` where the text leaves it open or names no time. */
  date: string | undefined;
}

const FRIDAY = '2023-01-13';

/** The first time that a text names, resolved. */
function dateIn({ text, published = FRIDAY, direction = 'past', ...told }: TimeCase): string | undefined {
  const day = publicationDay(published);
  const [time] = findTimes(text, { start: 0, end: text.length });
  return time && day !== undefined ? resolveTime(time, { ...told, published: day, direction }) : undefined;
}

const past = (text: string, date: string | undefined, more: Partial<TimeCase> = {}): TimeCase => ({
  text,
  date,
  ...more,
});
const ahead = (text: string, date: string | undefined, more: Partial<TimeCase> = {}): TimeCase => ({
  text,
  date,
  direction: 'future',
  ...more,
});

const WEEKDAYS: readonly TimeCase[] = [
  past('met on Thursday', '2023-01-12'),
  past('met on Friday', '2023-01-13'),
  past('met on Saturday', '2023-01-07'),
  past('Last Friday they met', '2023-01-06'),
  past('called between Tuesday evening and Wednesday noon', '2023-01-10/2023-01-11'),
  past('met last Friday', '2023-01-06'),
  past('met on Tuesday of last week', '2023-01-03'),
  ahead('will meet on Friday', '2023-01-13'),
  ahead('will meet on Monday', '2023-01-16'),
  ahead('will meet next Tuesday', '2023-01-17'),
  ahead('will meet on Thursday', '2023-01-19'),
  past('talks from Monday to Wednesday', '2023-01-09/2023-01-11'),
  past('on the Thursday, Spain called him home', '2009-07-02', { day: '2009-06-30' }),
  past('on the Thursday, Spain called him home', '2023-01-12'),
  past('on the Thursday flight', '2023-01-12', { day: '2009-06-30' }),
  ahead('talks from Monday to Wednesday', '2023-01-16/2023-01-18'),
  ahead('is to tour from Tuesday to Friday', '2025-05-13/2025-05-16', { published: '2025-05-07' }),
  past('left in April, on the 4th', '2022-04-04'),
  past('met on Sunday', '2022-12-25', { published: '2022-12-31' }),
  past('met on Saturday', '2022-12-31', { published: '2023-01-01' }),
  ahead('meets on Monday', '2024-01-01', { published: '2023-12-29' }),
  past('met on Thursday', '2024-02-29', { published: '2024-03-01' }),
];

const DATES: readonly TimeCase[] = [
  ahead('will meet on 17 January', '2023-01-17'),
  ahead('stays from 9 to 16 January', '2023-01-09/2023-01-16'),
  ahead('will visit from 30 December to 16 January', '2022-12-30/2023-01-16'),
  ahead('will visit from 2 to 6 January', '2024-01-02/2024-01-06'),
  past('met on 17 January', '2022-01-17'),
  past('met on January 12', '2023-01-12'),
  past('met on Jan. 12, 2021', '2021-01-12'),
  past('met on 12 January 2021', '2021-01-12'),
  past('met on the 3rd of January', '2023-01-03'),
  past('met on Dec. 30', '2022-12-30'),
  ahead('meets on December 30', '2023-12-30'),
  past('met on Dec. 30', '2023-12-30', { published: '2024-01-02' }),
  ahead('meets on January 2', '2024-01-02', { published: '2023-12-30' }),
  ahead('talks on January 25 and 26', '2023-01-25/2023-01-26'),
  ahead('talks from January 30 to February 2', '2023-01-30/2023-02-02'),
  past('talks from December 30 to January 2', '2022-12-30/2023-01-02'),
  past('signed on 2022-02-28', '2022-02-28'),
  past('signed on February 30', undefined),
  past('signed on February 29, 2024', '2024-02-29', { published: '2024-03-10' }),
  past('came on the 9th', '2023-01-09'),
  past('came on the 22nd', '2022-12-22'),
  ahead('comes on the 22nd', '2023-01-22'),
  past('came on the 22nd', '2022-11-22', { anchor: '2022-11-19' }),
  past('met on June 28', '2017-06-28', { published: '2018-06-18' }),
  ahead('gathers on June 28', '2018-06-28', { published: '2018-06-18' }),
  past('talks in Doha on Dec. 9', '2016-12-09', { published: '2016-12-01', direction: 'nearest' }),
  past('talks on Dec. 20', '2022-12-20', { direction: 'nearest' }),
];

const MONTHS_AND_YEARS: readonly TimeCase[] = [
  past('signed in 2015', '2015'),
  past('signed in December', '2022-12'),
  past('signed in January', '2023-01'),
  past('signed in November 2019', '2019-11'),
  past('signed last December', '2022-12'),
  past('closed last September 15', '2022-09-15'),
  past('met in the last week of November', '2022-11'),
  past('met in the first days of November 2019', '2019-11'),
  past('signed last month', '2022-12'),
  ahead('to be signed next month', '2023-02'),
  ahead('to be signed next month', '2024-01', { published: '2023-12-31' }),
  past('signed last month', '2022-12', { published: '2023-01-01' }),
  past('signed last year', '2022'),
  ahead('to be signed next year', '2024'),
  ahead('to be signed in March', '2023-03'),
  ahead('to be signed in January', '2024-01', { published: '2023-06-01' }),
  past('from 2014 to 2016', '2014/2016'),
  past('signed in March last year', '2022-03'),
];

const RELATIVE: readonly TimeCase[] = [
  past('met today', '2023-01-13'),
  past('met this morning', '2023-01-13'),
  past('earlier in the day', '2023-01-13'),
  past('met yesterday', '2023-01-12'),
  past('met last night', '2023-01-12'),
  ahead('meets tomorrow', '2023-01-14'),
  ahead('meets tomorrow', '2024-03-01', { published: '2024-02-29' }),
  past('met yesterday', '2022-12-31', { published: '2023-01-01' }),
  past('met last week', '2023-01-02/2023-01-08'),
  ahead('meet today and tomorrow', '2023-01-13/2023-01-14'),
  past('met yesterday and today', '2023-01-12/2023-01-13'),
  ahead('meets on the 17th and 18th', '2023-01-17/2023-01-18'),
  past('Last week they met', '2023-01-02/2023-01-08'),
  ahead('Next weekend they meet', '2023-01-21/2023-01-22'),
  ahead('meets next week', '2023-01-16/2023-01-22'),
  past('met at the weekend', '2023-01-07/2023-01-08'),
  ahead('meets this weekend', '2023-01-14/2023-01-15'),
  past('met three days ago', '2023-01-10'),
  past('met two weeks ago', '2022-12-30'),
  past('met three years ago', '2020'),
  past('met two months ago', '2022-11'),
  past('two days later', '2022-12-03', { anchor: '2022-12-01' }),
  past('rang him the day before to wish him well', '2022-11-30', { anchor: '2022-12-01' }),
  past('met on Friday last in Oslo', '2023-01-06'),
  { text: 'the session put off on Saturday', date: '2023-01-14', direction: 'nearest' },
  { text: 'the session put off on Tuesday', date: '2023-01-10', direction: 'nearest' },
  past('thirteen months later', '2020-01', { anchor: '2018-12' }),
  past('met ninety years ago', '1933'),
  past('the next day', '2023-01-01', { anchor: '2022-12-31' }),
  past('the following morning', '2022-03-01', { anchor: '2022-02-28' }),
  past('the night before', '2024-02-29', { anchor: '2024-03-01' }),
  past('the same evening', '2022-12-01', { day: '2022-12-01' }),
  past('before lunch', '2022-12-01', { day: '2022-12-01', named: '2022-11-20' }),
  past('condemned it within the hour', '2022-12-01', { day: '2022-12-01', named: '2022-11-20' }),
  past('in the hours that followed', '2022-12-01', { day: '2022-12-01' }),
  past('within hours of the ceremony', undefined, { day: '2022-12-01' }),
  ahead('will reply within hours', undefined, { day: '2022-12-01' }),
  past('before midnight', '2022-12-01', { day: '2022-12-01' }),
  past('before the afternoon was out', '2022-12-01', { day: '2022-12-01' }),
  ahead('that evening', '2023-01-20', { day: '2022-12-01', named: '2023-01-20' }),
  past('the small hours of Monday', '2023-01-09', { day: '2022-12-01' }),
  past('on the same day', '2022-11-20', { anchor: '2022-12-01', named: '2022-11-20' }),
  past('the evening before', '2022-11-30', { anchor: '2022-12-01' }),
  past('met in the following year', '2015', { anchor: '2014-03' }),
  past('met the following May', '2015-05', { anchor: '2014-08' }),
  past('met the following May', '2014-05', { anchor: '2014-03' }),
  past('met the previous December', '2013-12', { anchor: '2014-03-05' }),
  past('met the following May', '2015-05', { anchor: '2014' }),
  past('met in October of that year', '2014-10', { anchor: '2014-03' }),
  past('met in October of the same year', '2014-10', { anchor: '2014-03' }),
  past('signed it on June 28 of that year', '2014-06-28', { anchor: '2016-03-07', named: '2014-05-18' }),
  past('signed it on June 28 of the same year', '2014-06-28', { anchor: '2014' }),
  past('called that weekend', '2025-07-26/2025-07-27', { anchor: '2025-07-28' }),
  past('called that weekend', '2025-07-26/2025-07-27', { anchor: '2025-07-24' }),
  past('called that weekend', undefined, { anchor: '2025-07' }),
  past('is away this week', '2023-01-09/2023-01-15'),
  past('met on Christmas Eve', '2022-12-24'),
  past("met on New Year's Day", '2023-01-01'),
  past('two days later', undefined),
];

/** Counted from an event that the text names right after. */
const FROM_EVENTS: readonly TimeCase[] = [
  past('two days before the summit', '2022-12-01', { event: '2022-12-03' }),
  past('three weeks after breaking off talks', '2022-12-24', { event: '2022-12-03' }),
  past('a day ahead of the session', '2022-12-02', { event: '2022-12-03' }),
  past('the eve of the talks', '2022-12-02', { event: '2022-12-03' }),
  past('the day after the vote', '2022-12-04', { event: '2022-12-03' }),
  past('a decade after the first meeting', '2016', { event: '2006-05-01' }),
  past('less than a week after the vote', undefined, { event: '2022-12-03' }),
  past('two days before the summit', undefined),
  past('signed on November 23 last year', '2022-11-23'),
  past('signed on 23 November of last year', '2022-11-23'),
  past('a little later they signed it', '2023-01-09', { anchor: '2023-01-09', named: '2023-01-09' }),
  ahead('is due the day after tomorrow', '2023-01-15'),
  past('met the day before yesterday', '2023-01-11'),
  ahead('will meet the week after next', '2023-01-23/2023-01-29'),
  ahead('will meet in the week of March 8', '2023-03-06/2023-03-12'),
  ahead('will meet in a fortnight', '2023-01-27'),
  ahead('are to report within the next three months', '2023-01-13/2023-04-13'),
  ahead('will meet over the next two weeks', '2023-01-13/2023-01-27'),
  past('had asked earlier this year', '2023'),
  ahead('will travel later this year', '2023'),
  ahead('will reopen by the end of June', '2023-06-30'),
  ahead('will reopen by the end of February 2024', '2024-02-29'),
  past('met at the end of June', '2022-06'),
  ahead('will travel in the spring', '2023-03/2023-05'),
  ahead('will meet this autumn', '2023-09/2023-11'),
  past('met last autumn', '2022-09/2022-11'),
  past('signed in the summer of 2021', '2021-06/2021-08'),
  past('met this winter', '2022-12/2023-02'),
  past('met at the Winter Olympics', undefined),
  past('met in the Winter Olympics', undefined),
];

const OPEN: readonly TimeCase[] = [
  past('met earlier this week', undefined),
  ahead('will meet in the coming days', undefined),
  ahead('within weeks', undefined),
  past('may have met', undefined),
  past('he sat with them', undefined),
  past('spoke for 45 minutes', undefined),
  past('sent 2,024 troops', undefined),
];

/** The day of publication is that of the place where the article came out. */
const ZONES: readonly TimeCase[] = [
  past('met today', '2025-05-10', { published: '2025-05-10T23:30:00+05:30' }),
  past('met today', '2025-10-26', { published: '2025-10-26T00:10+08:00' }),
  past('met yesterday', '2016-01-04', { published: '2016-01-05T20:15Z' }),
  ahead('meets tomorrow', '2024-01-01', { published: '2023-12-31T23:59:59-10:00' }),
  past('met on Monday', '2023-01-09', { published: '2023-01-09T00:01+14:00' }),
];

describe.each([
  ['weekdays', WEEKDAYS],
  ['dates', DATES],
  ['months and years', MONTHS_AND_YEARS],
  ['relative to publication or what was told', RELATIVE],
  ['counted from events', FROM_EVENTS],
  ['left open', OPEN],
  ['zones', ZONES],
])('%s', (_name, cases) => {
  test.each(cases)('$text → $date', (one) => expect(dateIn(one)).toBe(one.date));
});

describe('times of a text', () => {
  test('stand where they are found, in order', () => {
    const text = 'They met at 15:35 on Monday, 9 January 2023 and again last week.';
    const times = findTimes(text, { start: 0, end: text.length });
    expect(times.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Monday, 9 January 2023',
      'last week',
    ]);
  });

  test('take the clock that stands beside a date', () => {
    const text = 'telephoned at 15:35 on Monday';
    const [time] = findTimes(text, { start: 0, end: text.length });
    expect(time?.clock).toBe('T15:35');
  });
});
