import type { Day } from './civil.ts';

/** A date or time as written, before it is tied to a calendar. Months 1–12, weekdays 0 (Monday) – 6. */
export type Time =
  | {
      kind: 'date';
      /** `of that year`: the year told before. */
      ofAnchor?: boolean;
      day: number;
      month: number;
      /** `November 23 last year`: -1. */
      yearOffset?: number | undefined;
      year?: number | undefined;
      toDay?: number | undefined;
      toMonth?: number | undefined;
      /** `last September 15`: behind publication whatever the verb's tense. */
      side?: 'past' | 'future' | undefined;
    }
  | { kind: 'day-of-month'; day: number; toDay?: number | undefined }
  | {
      kind: 'month';
      month: number;
      /** `October of that year`: the year told before. */
      ofAnchor?: boolean;
      year?: number | undefined;
      /** `the following May`: the first from the time told before. */
      fromAnchor?: -1 | 1 | undefined;
      /** `November last year`: -1. */
      yearOffset?: number | undefined;
      /** `last December`: behind publication whatever the verb's tense. */
      side?: 'past' | 'future' | undefined;
      toMonth?: number | undefined;
      /** `by the end of March`: its last day. */
      isEnd?: boolean;
    }
  | { kind: 'year'; year: number; toYear?: number | undefined }
  | {
      kind: 'weekday';
      weekday: number;
      /** `on the Thursday`: the first from the day told before. */
      ofAnchor?: boolean;
      toWeekday?: number | undefined;
      week?: 'last' | 'next' | 'this' | undefined;
      ofWeek?: 'last' | 'next' | 'this' | undefined;
    }
  | { kind: 'day'; offset: number; toOffset?: number }
  | { kind: 'week'; offset: number }
  /** `the week of May 12` */
  | { kind: 'week-of'; month: number; day: number }
  /** `in the spring`, `last autumn`, `the summer of 2015`. */
  | { kind: 'season'; season: Season; year?: number | undefined; side?: 'past' | 'future' | undefined }
  /** `within the next three months`: from publication to then. */
  | { kind: 'within'; count: number; unit: Unit }
  | { kind: 'weekend'; offset: number | undefined }
  | { kind: 'weekend-of-anchor' }
  | { kind: 'relative-month'; offset: number }
  | { kind: 'relative-year'; offset: number }
  | { kind: 'ago'; count: number; unit: Unit; direction: -1 | 1 }
  /** Counted from a time told before: `two days later`, `the same day`. */
  | { kind: 'from-anchor'; count: number; unit: Unit; direction: -1 | 0 | 1 }
  /** Counted from an event told right after it: `two days before the summit`. */
  | { kind: 'from-event'; count: number; unit: Unit; direction: -1 | 1 }
  /** `before lunch`: on the day that the text has got to. */
  | { kind: 'day-part' }
  /** `within hours`: on the day that the text has got to. */
  | { kind: 'at-once' }
  /** Says when, but too vaguely for a date: `earlier this week`, `in the coming days`. */
  | { kind: 'open' };

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

export type Season = (typeof SEASONS)[number];

/** What a time is read against. */
export interface TimeContext {
  published: Day;
  /** Whether the verb that it belongs to looks back or ahead. */
  direction: 'past' | 'future' | 'nearest';
  /** The last time told before, as EDTF, for `two days later` and `of that year`. */
  anchor?: string | undefined;
  /** The last day named before, told or not, for `on that same day`. */
  named?: string | undefined;
  /** The day that the text has got to, for `that evening`. */
  day?: string | undefined;
  /** The year that its own sentence has named before: `in 1995, after an accord had been signed on September 13`. */
  year?: number | undefined;
  /** When the event was that it is counted from, as EDTF, for `two days before the summit`. */
  event?: string | undefined;
}
