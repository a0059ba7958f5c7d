import { beforeDate } from './date.ts';

/** A longer one is the author's biography, or the whole head of the page. */
const MAX_BYLINE = 200;

const OPENING = /^(?:(?:written|reporting|story)\s+)?by[:\s]\s*/i;
/** What templates put behind the names, in one element with them. */
const REST = /[\s|·•,–—-]*(?:\b(?:updated|published|posted|last (?:updated|modified))\b.*)?$/is;

/** The names of a byline without what stands around them: `By Ann Lee13 Jan 2023` is `Ann Lee`. */
export function bylineIn(line: string | undefined): string | undefined {
  if (line === undefined || line.length > MAX_BYLINE) return undefined;
  return beforeDate(line).replace(OPENING, '').replace(REST, '').trim() || undefined;
}
