import { oneOf } from './one-of.ts';
import { endOf, gapAfter, isCapital, isDash, isJoined, type Scan, startOf } from './scan.ts';

/** No syllable of a name: `Putin-era`, `Xi-led`. */
const isHyphened = oneOf(
  'led era born style based run held made like wide bound only side owned age aged old free',
  'small',
);
const LONGEST_SYLLABLE = 6;

/** Whether a given name goes on in small letters behind the hyphen after `token`: `Moon Hye-rin`, `Tsai Ing-wen`. */
export function isSyllable(scan: Scan, token: number): boolean {
  const isShort = (at: number): boolean => endOf(scan, at) - startOf(scan, at) <= LONGEST_SYLLABLE;
  return (
    isCapital(scan, token - 1) &&
    isJoined(scan, token - 1) &&
    isShort(token) &&
    isShort(token + 1) &&
    !isHyphened(scan, token + 1)
  );
}

const isQuote = (unit: number): boolean => unit === 0x22 || unit === 0x201c;

/** `Joko "Jokowi" Widodo`: the token behind a nickname between quotation marks, or -1. */
export const afterNickname = (scan: Scan, token: number): number =>
  isQuote(scan.text.charCodeAt(endOf(scan, token) + 1)) &&
  /^ ["“]$/.test(gapAfter(scan, token)) &&
  /^["”] $/.test(gapAfter(scan, token + 1)) &&
  isCapital(scan, token + 1) &&
  isCapital(scan, token + 2)
    ? token + 2
    : -1;

/** Where names may begin: at capitals, and at the `al-` before one. */
export function startsOf(scan: Scan): number[] {
  const starts: number[] = [];
  for (const token of scan.capitalTokens) {
    const before = token - 1;
    const isParticle =
      scan.hitOf[before] === -1 &&
      !isCapital(scan, before) &&
      isDash(scan.text.charCodeAt(endOf(scan, before)));
    if (isParticle) starts.push(before);
    starts.push(token);
  }
  return starts;
}
