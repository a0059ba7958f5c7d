import { FOLD, UNIT_CLASS, UPPER } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Meaning, ReadingOf } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { type Tokens, tokensOf } from '../../gazetteer/tokens.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { CLASS, classesOf, type WordClass } from './lexicon.ts';

/** An article as the stages of recognition see it: words with their classes, and the names that stand in it. */
export interface Scan {
  doc: Doc;
  text: string;
  gazetteer: Gazetteer;
  tokens: Tokens;
  /** {@link CLASS} bits of each token. */
  classes: Int32Array;
  hits: Hit<Meaning>[];
  /** Index into `hits` of the name that a token belongs to, or -1. */
  hitOf: Int32Array;
  /** 1 for tokens that begin with a capital. */
  capitals: Uint8Array;
  /** These tokens, one in six, in order: much is looked for among them alone. */
  capitalTokens: readonly number[];
  /** Index into `doc.sentences` of each token. */
  sentenceOf: Int32Array;
  /** Sentences in which capitals tell nothing: headlines in title case, shouting. */
  capitalised: Uint8Array;
}

/** Of the words of a sentence in title case at least this share begins with a capital. */
const TITLE_CASE_SHARE = 0.7;
const FEW_WORDS = 2;

/** Whether a sentence full of capitals is a headline or shouted rather than a list of names. */
function isHeading(doc: Doc, sentence: Sentence, words: number): boolean {
  const text = doc.article.text.slice(sentence.start, sentence.end);
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return true;
  const isOpen = doc.paragraphs[sentence.paragraph]?.role !== 'body' || !/[.!?…”"’')]\s*$/.test(text);
  return isOpen && words > FEW_WORDS;
}

export function scanOf(doc: Doc, gazetteer: Gazetteer): Scan {
  const { text } = doc.article;
  const tokens = tokensOf(text);
  const { count } = tokens;
  const classes = new Int32Array(count);
  const sentenceOf = new Int32Array(count);
  const capitals = new Uint8Array(count);
  const capitalTokens: number[] = [];
  const capitalised = new Uint8Array(doc.sentences.length);
  let token = 0;
  doc.sentences.forEach((sentence, index) => {
    let words = 0;
    let inCapitals = 0;
    for (; token < count && (tokens.start[token] ?? 0) < sentence.end; token++) {
      sentenceOf[token] = index;
      const found = classesOf(tokens.hash[token] ?? 0);
      classes[token] = found;
      const isUpper = ((UNIT_CLASS[text.charCodeAt(tokens.start[token] ?? 0)] ?? 0) & UPPER) !== 0;
      if (isUpper) {
        capitals[token] = 1;
        capitalTokens.push(token);
      }
      if ((found & CLASS.FUNCTION) !== 0) continue;
      words++;
      if (isUpper) inCapitals++;
    }
    if (words > 1 && inCapitals >= words * TITLE_CASE_SHARE && isHeading(doc, sentence, words))
      capitalised[index] = 1;
  });
  const hits = gazetteer.index.match(text, tokens);
  const hitOf = new Int32Array(count).fill(-1);
  hits.forEach(({ first, last }, index) => {
    for (let at = first; at < last; at++) hitOf[at] = index;
  });
  return {
    doc,
    text,
    gazetteer,
    tokens,
    classes,
    capitals,
    capitalTokens,
    hits,
    hitOf,
    sentenceOf,
    capitalised,
  };
}

export const startOf = (scan: Scan, token: number): number => scan.tokens.start[token] ?? scan.text.length;
export const endOf = (scan: Scan, token: number): number => scan.tokens.end[token] ?? 0;
export const wordAt = (scan: Scan, token: number): string =>
  scan.text.slice(startOf(scan, token), endOf(scan, token));

/**
 * Whether `token` exists and has one of the classes. Asked of every token many times: hence named parameters, each
 * looked up only where those before it have not settled the matter.
 */
export function isOf(
  scan: Scan,
  token: number,
  a: WordClass,
  b?: WordClass,
  c?: WordClass,
  d?: WordClass,
): boolean {
  const has = scan.classes[token] ?? 0;
  if (has === 0) return false;
  return (
    (has & CLASS[a]) !== 0 ||
    (b !== undefined && (has & CLASS[b]) !== 0) ||
    (c !== undefined && (has & CLASS[c]) !== 0) ||
    (d !== undefined && (has & CLASS[d]) !== 0)
  );
}

export const isCapital = (scan: Scan, token: number): boolean => scan.capitals[token] === 1;

/** What stands between `token` and the one after it. */
export const gapAfter = (scan: Scan, token: number): string =>
  token < 0 || token + 1 >= scan.tokens.count
    ? '\n\n'
    : scan.text.slice(endOf(scan, token), startOf(scan, token + 1));

const NAME_GAP = /^(?: |-|–)$/;

/** Whether what follows `token` joins the parts of a name: `EU-Israel Association Council`. */
export const isNameGap = (scan: Scan, token: number): boolean => NAME_GAP.test(gapAfter(scan, token));

const SPACE = 32;
const RETURN = 13;

/** Whether one space or line break, and nothing else, stands between two offsets. */
function isOneSpace(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) return FOLD[text.charCodeAt(from)] === SPACE && !isDash(text.charCodeAt(from));
  return length === 2 && text.charCodeAt(from) === RETURN && FOLD[text.charCodeAt(from + 1)] === SPACE;
}

/** Dashes fold to a space like white space does. */
export const isDash = (unit: number): boolean => unit === 0x2d || (unit >= 0x2010 && unit <= 0x2012);

/** Whether one space, and nothing else, parts `token` from the next. */
export const isJoined = (scan: Scan, token: number): boolean =>
  token >= 0 &&
  token + 1 < scan.tokens.count &&
  isOneSpace(scan.text, endOf(scan, token), startOf(scan, token + 1));

export const startsSentence = (scan: Scan, token: number): boolean =>
  token === 0 || scan.sentenceOf[token] !== scan.sentenceOf[token - 1];

export const inSameSentence = (scan: Scan, a: number, b: number): boolean =>
  a >= 0 &&
  b >= 0 &&
  a < scan.tokens.count &&
  b < scan.tokens.count &&
  scan.sentenceOf[a] === scan.sentenceOf[b];

/** 1-based, for a reader. */
export const paragraphOf = (scan: Scan, token: number): number =>
  (scan.doc.sentences[scan.sentenceOf[token] ?? 0]?.paragraph ?? 0) + 1;

export const hitAt = (scan: Scan, token: number): Hit<Meaning> | undefined => {
  const index = token < 0 ? -1 : (scan.hitOf[token] ?? -1);
  return index < 0 ? undefined : scan.hits[index];
};

/** `Jordanian`, `the Jordanians`: the people or what is theirs, where `Jordan` is the land. */
export const isOfPeople = (country: ReadingOf<'country'> | undefined): boolean =>
  country?.form === 'adjective' || country?.form === 'demonym';

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;

/** The token after a possessive ('s, ’s, or a bare apostrophe) that follows token `last`, or -1. */
export function afterGenitive(scan: Scan, last: number): number {
  const unit = last < 0 ? 0 : scan.text.charCodeAt(endOf(scan, last));
  if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) return -1;
  const gap = gapAfter(scan, last);
  if (/^['’]$/.test(gap) && /^s$/i.test(wordAt(scan, last + 1))) return last + 2;
  return /^['’] $/.test(gap) && /s$/i.test(wordAt(scan, last)) ? last + 1 : -1;
}

/** Whether one space, and nothing else, parts the end of a hit from the next token. */
export const isHitJoined = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hit.last < scan.tokens.count && isOneSpace(scan.text, hit.end, startOf(scan, hit.last));

/** Whether one space, and nothing else, parts `token` from what stands before it, a hit or a word. */
export function isJoinedBefore(scan: Scan, token: number): boolean {
  const before = hitAt(scan, token - 1);
  return before === undefined ? isJoined(scan, token - 1) : isHitJoined(scan, before);
}
