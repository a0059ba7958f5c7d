import { eventsCsv } from './events-csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { tagsCsv } from './tags-csv.ts';

/** All formats, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [json, eventsCsv, tagsCsv];
