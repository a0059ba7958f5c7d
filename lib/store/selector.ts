import type { Selector } from '../model/review.ts';
import type { Span } from '../model/span.ts';

/** W3C TextQuoteSelectors in the wild carry about this much context on each side. */
const CONTEXT = 32;
/** A sentence longer than this is a list or a table without stops; its part around the passage is kept. */
const MAX_SENTENCE = 2_000;
/** Longest passage kept, in UTF-16 code units; see `Selector`. */
const MAX_EXACT = 20_000;

/**
 * Where `span` stands in `text`, said so that it can be found again.
 * @param sentences Of the same text, in order; the one in which the passage begins is kept with it.
 */
export function selectorOf(text: string, span: Span, sentences: readonly Span[]): Selector {
  const start = Math.min(span.start, text.length);
  const end = Math.min(span.end, text.length, start + MAX_EXACT);
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    sentence: sentenceAround(text, { start, end }, sentences),
    start,
    end,
  };
}

function sentenceAround(text: string, passage: Span, sentences: readonly Span[]): string {
  const sentence = sentences[lastStartingBy(sentences, passage.start)];
  if (!sentence || sentence.end <= passage.start) return text.slice(passage.start, passage.end);
  const start = Math.max(sentence.start, passage.start - MAX_SENTENCE / 2);
  return text.slice(start, Math.min(sentence.end, Math.max(passage.end, start + MAX_SENTENCE)));
}

/** Index of the last sentence that starts at or before `offset`; -1 if there is none. Binary search. */
function lastStartingBy(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
