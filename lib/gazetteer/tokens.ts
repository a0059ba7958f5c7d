import { LEFT_OUT, WORD_KEY } from './fold.ts';

/** The words of a text in order: token `i` is the half-open range `start[i]` to `end[i]` (UTF-16 code units). */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  /** Of the folded word: equal for spellings that differ in case, diacritics and invisible characters only. */
  hash: Int32Array;
}

/** FNV-1a, 32 bits: two multiplications fewer per character than a better mixed hash, and mixed once per token. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Mean length of an English word with its separator is near six: a quarter leaves room without waste. */
const CHARS_PER_TOKEN = 4;

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** The words of `text`: maximal runs of letters, digits and marks, in one pass and without a substring. */
export function tokensOf(text: string): Tokens {
  const length = text.length;
  let start = new Int32Array(((length / CHARS_PER_TOKEN) | 0) + 16);
  let end = new Int32Array(start.length);
  let hash = new Int32Array(start.length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    let key = WORD_KEY[text.charCodeAt(at)] ?? 0;
    if (key === 0) continue;
    if (count === start.length) {
      start = grown(start);
      end = grown(end);
      hash = grown(hash);
    }
    start[count] = at;
    let h = FNV_OFFSET;
    while (key !== 0) {
      if (key !== LEFT_OUT) h = Math.imul(h ^ key, FNV_PRIME);
      at++;
      key = at < length ? (WORD_KEY[text.charCodeAt(at)] ?? 0) : 0;
    }
    end[count] = at;
    hash[count++] = h;
  }
  return { count, start, end, hash };
}

const keyAt = (word: string, at: number): number => WORD_KEY[word.charCodeAt(at)] ?? 0;

/**
 * The hash that {@link tokensOf} gives the first word of a text. Its own loop: V8 compiles the other for the few
 * representations of strings that articles have, and would give that up for those of thousands of single words.
 */
export function wordHash(word: string): number {
  let at = 0;
  while (at < word.length && keyAt(word, at) === 0) at++;
  let h = FNV_OFFSET;
  for (let key = keyAt(word, at); key !== 0; key = keyAt(word, ++at)) {
    if (key !== LEFT_OUT) h = Math.imul(h ^ key, FNV_PRIME);
  }
  return h;
}
