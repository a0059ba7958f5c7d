import * as z from 'zod/mini';
import { failure, type Result, success } from '../model/problem.ts';
import { Kept } from '../model/review.ts';
import type { Format } from './format.ts';

/** Raised when a reader of older files would misread newer ones. */
const VERSION = 1;
/** Longest file read, in UTF-16 code units: ten times 10,000 articles with 20 tags each would fill less. */
const MAX_FILE = 500_000_000;

const Backup = z.object({ format: z.literal('attache'), version: z.literal(VERSION), kept: Kept });

/** Everything, without loss: {@link parseBackup} gives back what `make` was given. */
export const json: Format = {
  id: 'json',
  label: 'format_json',
  stem: 'backup',
  extension: 'json',
  mime: 'application/json',
  make: (kept) =>
    `${JSON.stringify({ format: 'attache', version: VERSION, kept } satisfies z.infer<typeof Backup>, null, 1)}\n`,
};

/** A backup whole, or `bad-file` and where it goes wrong: a file that is wrong in one place is not taken in at all. */
export function parseBackup(text: string): Result<Kept> {
  if (text.length > MAX_FILE) return failure('bad-file', 'too long');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return failure('bad-file', error);
  }
  const backup = Backup.safeParse(raw);
  return backup.success ? success(backup.data.kept) : failure('bad-file', z.prettifyError(backup.error));
}
