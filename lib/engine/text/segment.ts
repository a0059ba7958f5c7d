import type { ArticleText } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts';
import type { Doc, Paragraph, Sentence } from './doc.ts';

/** A paragraph no longer than this that ends without a full stop is a heading (a live blog's, a section's). */
const MAX_HEADING = 110;

/** No abbreviation or starter is longer; bounds the look around a full stop, so that cutting stays linear. */
const MAX_WORD = 24;

const LINE_FEED = 0x0a;
const [FULL_STOP, EXCLAMATION, QUESTION, ELLIPSIS] = [0x2e, 0x21, 0x3f, 0x2026];

/** Asked of every character, so no RegExp. */
const isTerminal = (unit: number): boolean =>
  unit === FULL_STOP || unit === EXCLAMATION || unit === QUESTION || unit === ELLIPSIS;
const CLOSING = /["'”’»)\]]/;
const OPENING = /["'“‘«([]/;
const SPACE = /\s/;
const WORD_OR_DOT = /[\p{L}\p{M}\p{N}.'’-]/u;
const BULLET = /^\n[ \t]*(?:[-*•·–—▪◦]|\d{1,2}[.)])\s/;

/**
 * Cuts an article into paragraphs (by blank lines) and sentences. Quotations stay with their sentence when the
 * sentence goes on after them; abbreviations (`U.S.`, `Gen.`, `Sept. 29`), initials and ordinals do not end one.
 *
 * @returns paragraphs and sentences in text order, trimmed of white space; every sentence lies in one paragraph
 */
export function makeDoc(article: ArticleText): Doc {
  const { text } = article;
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  for (const span of paragraphSpans(text)) {
    const firstSentence = sentences.length;
    for (const part of sentenceSpans(text, span)) sentences.push({ ...part, paragraph: paragraphs.length });
    paragraphs.push({
      ...span,
      role: roleOf(article, span),
      firstSentence,
      endSentence: sentences.length,
    });
  }
  return { article, paragraphs, sentences };
}

function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  const blank = /\n[^\S\n]*\n\s*/g;
  let start = 0;
  for (const match of text.matchAll(blank)) {
    pushTrimmed(text, start, match.index, spans);
    start = match.index + match[0].length;
  }
  pushTrimmed(text, start, text.length, spans);
  return spans;
}

function roleOf(article: ArticleText, span: Span): Paragraph['role'] {
  const { headline, text } = article;
  if (headline && headline.start < span.end && headline.end > span.start) return 'headline';
  if (span.end - span.start > MAX_HEADING) return 'body';
  return /[.!;:…,–—-]["'”’»)\]]*$/.test(text.slice(Math.max(span.start, span.end - 4), span.end))
    ? 'body'
    : 'heading';
}

/** Cuts one paragraph; linear in its length. */
function sentenceSpans(text: string, paragraph: Span): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  let at = start;
  while (at < paragraph.end) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED && BULLET.test(text.slice(at, at + 12))) {
      pushTrimmed(text, start, at, spans);
      start = at + 1;
    } else if (isTerminal(unit)) {
      const end = closingEnd(text, at + 1, paragraph.end);
      if (endsSentence(text, at, end, paragraph)) {
        pushTrimmed(text, start, end, spans);
        start = end;
      }
      at = end - 1;
    }
    at++;
  }
  pushTrimmed(text, start, paragraph.end, spans);
  return spans;
}

/** Where the run of further stops and closing quotes after `at` ends. */
function closingEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (isTerminal(text.charCodeAt(end)) || CLOSING.test(text.charAt(end)))) end++;
  return end;
}

function endsSentence(text: string, stop: number, end: number, paragraph: Span): boolean {
  if (end >= paragraph.end) return true;
  if (!SPACE.test(text.charAt(end))) return false;
  let next = end;
  while (next < paragraph.end && SPACE.test(text.charAt(next))) next++;
  while (next < paragraph.end && OPENING.test(text.charAt(next))) next++;
  const following = text.charAt(next);
  if (/\p{Ll}/u.test(following)) return false;
  if (text.charAt(stop) !== '.' || end > stop + 1) return true;
  const before = wordBefore(text, stop, paragraph.start);
  if (isInitial(before)) return false;
  const kind = ABBREVIATIONS.get(before.toLowerCase());
  if (kind === 'before-name') return false;
  if (kind === 'anywhere' || /^\p{L}(?:\.\p{L})+$/u.test(before)) {
    return SENTENCE_STARTERS.has(wordAfter(text, next, paragraph.end));
  }
  return true;
}

/** `J` of `J. Blinken`; `I` ends sentences too rarely to matter. */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

function wordBefore(text: string, end: number, limit: number): string {
  let start = end;
  while (start > limit && end - start < MAX_WORD && WORD_OR_DOT.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number, limit: number): string {
  let end = start;
  while (end < limit && end - start < MAX_WORD && /\p{L}/u.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

function pushTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}
