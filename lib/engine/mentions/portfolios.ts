import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { endOf, gapAfter, hitAt, isCapital, type Scan } from './scan.ts';
import { isAnd } from './small-words.ts';

/** How names of organs begin that say what they deal with: `Ministry of Industry and Mineral Resources`. */
const DEALS_WITH = /^(?:Ministry|Department|Federal Ministry|State Ministry|Union Ministry) (?:of|for) /;
/** No ministry deals with more. */
const MOST_WORDS = 8;

/** A capitalised word that names no state, body or person. */
const isMatter = (scan: Scan, token: number): boolean =>
  isCapital(scan, token) &&
  (hitAt(scan, token)?.meaning.readings.every(({ kind }) => kind === 'agenda') ?? true);

/**
 * The end of an organ's name where it deals with more than the tables know of: behind the last of `, Youth and Sports`.
 * A list that no `and` ends is not its own.
 */
export function endOfOrgan(scan: Scan, hit: Hit<Meaning>): number {
  if (!DEALS_WITH.test(scan.text.slice(hit.start, hit.end))) return hit.end;
  const last = lastOfPortfolio(scan, hit.last);
  return last > hit.last ? endOf(scan, last - 1) : hit.end;
}

/** The token after the last of the matters that go on at `token` (`, Cooperation and Regional Integration`), or `token`. */
export function lastOfPortfolio(scan: Scan, token: number): number {
  let at = token;
  let isLast = false;
  for (; at - token < MOST_WORDS; at++) {
    const gap = gapAfter(scan, at - 1);
    if (isAnd(scan, at) && / $/.test(gap) && isMatter(scan, at + 1)) isLast = true;
    else if (!isMatter(scan, at) || !(gap === ' ' || (gap === ', ' && !isLast))) break;
  }
  return isLast ? at : token;
}
