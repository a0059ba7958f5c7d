import type { ArticleText } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts';
import type { Doc, Paragraph, Sentence } from './doc.ts';

/** A paragraph no longer than this that ends without a full stop is a heading (a live blog's, a section's). */
const MAX_HEADING = 110;

/** No abbreviation or starter is longer; bounds the look around a full stop, so that cutting stays linear. */
const MAX_WORD = 24;

const LINE_FEED = 0x0a;
/** Where a sentence may end; a line feed is one of them also so that no search leaves its paragraph far behind. */
const STOP = /[.!?…\n]/g;

type UnitTest = (unit: number) => boolean;

/** What `pattern` says of single characters, as a look-up for those of English text. */
function unitTest(pattern: RegExp): UnitTest {
  const known = Array.from({ length: 128 }, (_, unit) => pattern.test(String.fromCharCode(unit)));
  return (unit) => known[unit] ?? pattern.test(String.fromCharCode(unit));
}

/** Further stops and closing quotes behind a stop. */
const isClosing = unitTest(/[.!?…"'”’»)\]]/);
const isOpening = unitTest(/["'“‘«([]/);
const isSpace = unitTest(/\s/);
const isLetter = unitTest(/\p{L}/u);
const isSmallLetter = unitTest(/\p{Ll}/u);
const isWordOrDot = unitTest(/[\p{L}\p{M}\p{N}.'’-]/u);
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
  let { start } = paragraph;
  STOP.lastIndex = start;
  while (STOP.test(text) && STOP.lastIndex <= paragraph.end) {
    const at = STOP.lastIndex - 1;
    if (text.charCodeAt(at) === LINE_FEED) {
      if (!BULLET.test(text.slice(at, at + 12))) continue;
      pushTrimmed(text, start, at, spans);
      start = at + 1;
      continue;
    }
    const end = skip(text, at + 1, paragraph.end, isClosing);
    if (endsSentence(text, at, end, paragraph)) {
      pushTrimmed(text, start, end, spans);
      start = end;
    }
    STOP.lastIndex = end;
  }
  pushTrimmed(text, start, paragraph.end, spans);
  return spans;
}

/** The first offset from `from` on at which `isOf` no longer holds, at most `limit`. */
function skip(text: string, from: number, limit: number, isOf: UnitTest): number {
  let at = from;
  while (at < limit && isOf(text.charCodeAt(at))) at++;
  return at;
}

function endsSentence(text: string, stop: number, end: number, paragraph: Span): boolean {
  if (end >= paragraph.end) return true;
  if (!isSpace(text.charCodeAt(end))) return false;
  const opening = skip(text, end, paragraph.end, isSpace);
  const next = skip(text, opening, paragraph.end, isOpening);
  if (isSmallLetter(text.charCodeAt(next))) return false;
  if (text.charAt(stop) !== '.' || end > stop + 1) return true;
  const before = wordBefore(text, stop, paragraph.start);
  if (isInitial(before)) return false;
  const kind = ABBREVIATIONS.get(before.toLowerCase());
  if (kind === 'before-name') return false;
  if (kind === 'anywhere' || isDotted(before)) {
    return SENTENCE_STARTERS.has(wordAfter(text, next, paragraph.end));
  }
  return true;
}

/** `J` of `J. Blinken`, `Yu` and `Th` of one letter elsewhere; `I` ends sentences too rarely to matter. */
const isInitial = (word: string): boolean => /^(?:\p{Lu}|[KSTZCP]h|Y[aeu]|D[zj]|Ts)$/u.test(word);

/** `a.m`, `U.S`. */
const isDotted = (word: string): boolean => word.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(word);

function wordBefore(text: string, end: number, limit: number): string {
  let start = end;
  while (start > limit && end - start < MAX_WORD && isWordOrDot(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number, limit: number): string {
  return text.slice(start, skip(text, start, Math.min(limit, start + MAX_WORD), isLetter));
}

function pushTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  const start = skip(text, from, to, isSpace);
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}
