import { classify } from './classify.ts';
import type { Scan } from './scan.ts';

/** A test of whether the word at a token is one of `words`: by its hash, so that no word is cut out of the text. */
export function oneOf(words: string): (scan: Scan, token: number) => boolean {
  const { classesOf } = classify({ ONE: words });
  return ({ tokens }, token) => classesOf(tokens.hash[token] ?? 0) !== 0;
}
