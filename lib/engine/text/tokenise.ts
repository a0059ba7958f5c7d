import type { Span } from '../../model/span.ts';

/** A word, number or mark of punctuation; offsets are UTF-16 code units of the whole text. */
export interface Token extends Span {
  kind: 'word' | 'number' | 'punctuation';
}

/*
 * In this order: dotted abbreviations with their last stop (`U.S.`, `a.m.`); numbers with inner separators, ordinals
 * and clock times (`1,000`, `2nd`, `15:35`, `$1bn` is `$` and `1bn`); the possessive clitic; words, which keep inner
 * hyphens and apostrophes (`Abdollahian-led`, `didn't`) but not a final possessive.
 */
const TOKEN =
  /\p{L}\.(?:\p{L}\.)+|\p{N}+(?:[.,:]\p{N}+)*(?:\p{L}{1,4}(?![\p{L}\p{N}]))?|['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:['’](?!s(?![\p{L}\p{N}]))|[-‑])[\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * Cuts a stretch of text into tokens; white space belongs to none.
 *
 * @param span the stretch; the whole text by default
 */
export function tokenise(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    tokens.push({ start, end: start + match[0].length, kind: kindOf(match[0]) });
  }
  return tokens;
}

function kindOf(surface: string): Token['kind'] {
  if (/^\p{N}/u.test(surface)) return 'number';
  return /^['’]?\p{L}/u.test(surface) ? 'word' : 'punctuation';
}
