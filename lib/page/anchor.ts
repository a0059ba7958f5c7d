import search from 'approx-string-match';
import type { Selector } from '../model/review.ts';
import type { Span } from '../model/span.ts';

/** Differences allowed in a sentence, as a share of its length: it may have been edited, not replaced. */
const MAX_ERRORS = 0.18;
/** Shorter sentences resemble others by chance; they must be found as they were. */
const MIN_FUZZY = 24;
/** The search costs text × pattern; of a longer sentence its beginning must do. */
const MAX_PATTERN = 300;
/** Characters of context compared on each side of a quotation. */
const CONTEXT = 32;

/** Where a passage stands now; or that it is gone, or could be in several places alike. */
export type Location = { span: Span } | { problem: 'not-found' | 'ambiguous' };

/**
 * Finds again what a selector describes: where it stood, else by its sentence as it was, else by a sentence much like
 * it, and the quotation always exactly inside. Short names are never searched for loosely: with errors allowed, `Iran`
 * is found in any text.
 *
 * @returns `ambiguous` for several equally good places: a wrong anchor is worse than none
 */
export function locate(text: string, selector: Selector): Location {
  const { exact, start, end } = selector;
  if (!exact) return { problem: 'not-found' };
  if (text.slice(start, end) === exact && contextScore(text, start, selector) === fullScore(selector)) {
    return { span: { start, end } };
  }
  return choose(text, quotationsIn(text, sentencesLike(text, selector.sentence), exact), selector);
}

/** Places where a sentence stands exactly; failing that, where one with few differences does. */
function sentencesLike(text: string, sentence: string): Span[] {
  if (!sentence) return [];
  const exact = occurrences(text, sentence, { start: 0, end: text.length });
  if (exact.length > 0 || sentence.length < MIN_FUZZY) return exact;
  const pattern = sentence.slice(0, MAX_PATTERN);
  const rest = sentence.length - pattern.length;
  return search(text, pattern, Math.floor(pattern.length * MAX_ERRORS)).map(({ start, end }) => ({
    start,
    end: Math.min(text.length, end + rest),
  }));
}

function quotationsIn(text: string, sentences: readonly Span[], exact: string): number[] {
  const starts = sentences
    .flatMap((sentence) => occurrences(text, exact, sentence))
    .map(({ start }) => start);
  return [...new Set(starts)];
}

function occurrences(text: string, words: string, within: Span): Span[] {
  const found: Span[] = [];
  let at = text.indexOf(words, within.start);
  while (at >= 0 && at + words.length <= within.end) {
    found.push({ start: at, end: at + words.length });
    at = text.indexOf(words, at + 1);
  }
  return found;
}

/** The place whose context fits best; none if two fit equally. */
function choose(text: string, starts: readonly number[], selector: Selector): Location {
  const ranked = starts
    .map((start) => ({ start, score: contextScore(text, start, selector) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best) return { problem: 'not-found' };
  if (next && next.score === best.score) return { problem: 'ambiguous' };
  return { span: { start: best.start, end: best.start + selector.exact.length } };
}

/** Characters of prefix and suffix that still stand beside a place, counted outwards from it. */
function contextScore(text: string, start: number, { exact, prefix, suffix }: Selector): number {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(start + exact.length, start + exact.length + CONTEXT);
  return commonSuffix(before, prefix) + commonPrefix(after, suffix);
}

const fullScore = ({ prefix, suffix }: Selector): number =>
  Math.min(prefix.length, CONTEXT) + Math.min(suffix.length, CONTEXT);

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonSuffix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
