import { classify } from './classify.ts';
import { isCapital, type Scan } from './scan.ts';

export type WordTest = (scan: Scan, token: number) => boolean;

/**
 * A test of whether the word at a token is one of `words`, parted by white space: by its hash, so that no word is cut
 * out of the text. An article's names are asked a thousand such questions.
 * @param initial how it must begin; letters of either case by default
 */
export function oneOf(words: string, initial?: 'small' | 'capital'): WordTest {
  const { classesOf } = classify({ ONE: words });
  const isListed: WordTest = ({ tokens }, token) => classesOf(tokens.hash[token] ?? 0) !== 0;
  if (initial === undefined) return isListed;
  return (scan, token) => isListed(scan, token) && isCapital(scan, token) === (initial === 'capital');
}
