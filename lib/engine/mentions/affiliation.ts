import type { Chunk } from './chunks.ts';
import {
  hitAt,
  inSameSentence,
  isCapital,
  isJoined,
  isOf,
  readingOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';

/** Between a name and whom its bearer speaks for: `Zhang Xiaolong, of the Chinese Foreign Ministry`. */
const OF = /^(?: |, )$/;

/** A word in small letters right before a name that says what the person is: `analyst John Smith of …`. */
const isDescribed = (scan: Scan, chunk: Chunk): boolean =>
  chunk.outer > 0 &&
  isJoined(scan, chunk.outer - 1) &&
  !isCapital(scan, chunk.outer - 1) &&
  !isOf(scan, chunk.outer - 1, 'FUNCTION', 'ACTS');

/** The organ of state or the body between states that the text says a person is of, in its words. */
export function affiliationOf(scan: Scan, chunk: Chunk): string | undefined {
  const of = chunk.last;
  if (!/^of$/i.test(wordAt(scan, of)) || !OF.test(scan.text.slice(chunk.end, startOf(scan, of))))
    return undefined;
  if (isDescribed(scan, chunk)) return undefined;
  let at = of + 1;
  if (isOf(scan, at, 'ARTICLE')) at++;
  const first = hitAt(scan, at);
  const state = readingOf(first, 'country') === undefined ? undefined : first;
  const body = state === undefined ? first : hitAt(scan, state.last);
  if (body === undefined || !inSameSentence(scan, of, body.first)) return undefined;
  const isBody =
    readingOf(body, 'organisation') !== undefined ||
    (readingOf(body, 'organ') !== undefined && (state !== undefined || isCapital(scan, body.first)));
  // A longer name than the tables hold is another body: `the European Council on Foreign Relations`.
  const goesOn =
    isCapital(scan, body.last) || (/^on$/.test(wordAt(scan, body.last)) && isCapital(scan, body.last + 1));
  return isBody && !goesOn ? scan.text.slice(startOf(scan, at), body.end) : undefined;
}
