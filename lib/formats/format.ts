import type { Kept } from '../model/review.ts';

/** A form in which what was kept can be handed over. */
export interface Format {
  id: string;
  /** Key of its name in the locale. */
  label: 'format_json' | 'format_events_csv' | 'format_tags_csv';
  /** What files of it are called: `attache-events-2026-11-24.csv`. */
  stem: string;
  extension: string;
  mime: string;
  make: (kept: Kept) => string;
}

/** @param day ISO 8601 date of the export. */
export const fileName = ({ stem, extension }: Format, day: string): string =>
  `attache-${stem}-${day.slice(0, 10)}.${extension}`;
