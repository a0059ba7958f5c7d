import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { ENCLITICS, LEXEMES, markOf, NAMES, NUMBERS } from './lexeme.ts';
import { type Word, wordOf } from './word.ts';
import type { Tag } from './words.ts';

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x20cf));

/** Han, kana and hangul. */
const isHan = (code: number): boolean =>
  (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const SPACE = 32;

const APOSTROPHE = 39;

const CURLY = 0x2019;

const HYPHEN = 45;

const STOP = 46;

const OPENING = 40;

const CLOSING = 41;

const EN_DASH = 0x2013;

export function scan(text: string, sentence: Span, collapsed: readonly Mention[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let quoted = opensQuoted(text, sentence.start);
  let at = sentence.start;
  while (at < sentence.end) {
    const mention = collapsed[next];
    if (mention && mention.start <= at) {
      next++;
      if (mention.start < at || mention.end > sentence.end) continue;
      const isJoined = text.charCodeAt(at - 1) === HYPHEN;
      words.push(
        wordOf(NAMES.at(text, at, mention.end), { start: at, end: mention.end }, quoted, isJoined, mention),
      );
      at = mention.end;
      continue;
    }
    const code = text.charCodeAt(at);
    const figures = figuresAt(text, at);
    const aside = code === OPENING && isNamed(words.at(-1)) ? asideEnd(text, at, sentence, mention) : at;
    if (code === SPACE) at++;
    else if (figures === at && isLetter(code)) {
      const end = wordEnd(text, at, Math.min(sentence.end, mention?.start ?? sentence.end));
      const hyphenated = text.charCodeAt(at - 1) === HYPHEN;
      // `Qin Gang (秦剛)`: a name in its own script is no word of the sentence.
      if (!isHan(code)) words.push(wordOf(LEXEMES.at(text, at, end), { start: at, end }, quoted, hyphenated));
      at = end;
    } else if (isDigit(code) || figures > at) {
      let end = figures + 1;
      while (
        end < sentence.end &&
        (isDigit(text.charCodeAt(end)) ||
          isLetter(text.charCodeAt(end)) ||
          (/[.,:]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
      )
        end++;
      words.push(wordOf(NUMBERS.at(text, at, end), { start: at, end }, quoted));
      at = end;
    } else if (code === OPENING && mention && isRepeated(words.at(-1)?.mention, at, mention, text)) {
      next++;
      at = mention.end + 1;
    } else if (aside > at) at = aside;
    else if (code === EN_DASH && mention && joinsNames(words.at(-1)?.mention, at, mention, text)) at++;
    else {
      const enclitic = code === APOSTROPHE || code === CURLY ? encliticAt(text, at + 1) : undefined;
      const joined = enclitic && ENCLITICS.get(enclitic);
      if (joined) {
        words.push(wordOf(joined, { start: at, end: at + 1 + enclitic.length }, quoted));
        at += 1 + enclitic.length;
        continue;
      }
      const tag = punctuation(text, at, sentence.start);
      if (tag === 'quote') quoted = code === 0x201c || (code === 34 && !quoted);
      else if (tag) words.push(wordOf(markOf(text.charAt(at), tag), { start: at, end: at + 1 }, quoted));
      at++;
    }
  }
  return words;
}

/** Where the figures of a sum of money begin that is written from `at` on, or `at`: `$100`, `US$100`, `€5` stand as one number. */
function figuresAt(text: string, at: number): number {
  let sign = at;
  while (sign < at + LONGEST_CODE && isCapital(text.charCodeAt(sign))) sign++;
  return SIGNS.has(text.charCodeAt(sign)) && isDigit(text.charCodeAt(sign + 1)) ? sign + 1 : at;
}

const LONGEST_CODE = 3;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

const SIGNS: ReadonlySet<number> = new Set(Array.from('$£€¥₹₽', (sign) => sign.charCodeAt(0)));

/** `the International Atomic Energy Agency (IAEA)`: a name again between brackets, which parts nothing. */
const isRepeated = (before: Mention | undefined, at: number, { start, end, entity }: Mention, text: string) =>
  before?.entity === entity && start === at + 1 && text.charCodeAt(end) === CLOSING;

const isNamed = (word: Word | undefined): boolean =>
  word !== undefined && (word.capital || word.lexeme.isRole);

/** Longer than this what stands between brackets may tell something, in code units. */
const LONGEST_ASIDE = 40;

/**
 * `Erdogan (left) met`, `Orban (Fidesz) said`: where the note between brackets behind a name ends, which parts nothing;
 * else `at`. `next`: the mention that follows `at`; a person is no note.
 */
function asideEnd(text: string, at: number, sentence: Span, next: Mention | undefined): number {
  const end = text.indexOf(')', at) + 1;
  const isNote = end > at && end <= Math.min(sentence.end, at + LONGEST_ASIDE);
  return isNote && !(next?.kind === 'official' && next.start < end) ? end : at;
}

/** `the Kazakhstan – Kyrgyzstan Council`: a dash that joins two names before what is theirs. */
const joinsNames = (
  before: Mention | undefined,
  at: number,
  { kind, start, end }: Mention,
  text: string,
): boolean =>
  before?.kind === 'country' &&
  before.end === at - 1 &&
  kind === 'country' &&
  start === at + 2 &&
  OF_TWO.test(text.slice(end, end + LONGEST_OF_TWO));

const OF_TWO =
  /^ (?:(?!(?:The|On|In|But|And)\b)\p{Lu}|summit|meeting|talks|ministerial|border|relations|agreement|treaty|trade)/u;

const LONGEST_OF_TWO = 16;

/** No quotation is looked for further back, in code units. */
const QUOTED_REACH = 1500;

/** Whether a sentence begins inside a quotation that one before it in the paragraph has opened. */
function opensQuoted(text: string, start: number): boolean {
  let straight = 0;
  for (let at = start - 1; at >= Math.max(0, start - QUOTED_REACH); at--) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) break;
    if (code === 0x201c) return true;
    if (code === 0x201d) return false;
    if (code === 34) straight++;
  }
  return straight % 2 === 1;
}

const LINE_FEED = 10;

const ENCLITIC = /(?:s|ll|d|ve|re|m)(?!\p{L})/uy;

/** What stands behind an apostrophe, if it is a word of its own. */
function encliticAt(text: string, start: number): string | undefined {
  ENCLITIC.lastIndex = start;
  return ENCLITIC.exec(text)?.[0];
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end++;
    else if (
      (code === APOSTROPHE || code === CURLY) &&
      isLetter(text.charCodeAt(end + 1)) &&
      encliticAt(text, end + 1) === undefined
    )
      end += 2;
    else if (
      code === HYPHEN &&
      end + 1 < limit &&
      (isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)))
    )
      end += 2;
    else if (
      code === STOP &&
      end - start <= 6 &&
      isLetter(text.charCodeAt(end + 1)) &&
      text.charCodeAt(end - 2) === STOP
    )
      end += 2;
    else if (
      code === STOP &&
      end === start + 1 &&
      isLetter(text.charCodeAt(end + 1)) &&
      text.charCodeAt(end + 2) === STOP
    )
      end += 2;
    else break;
  }
  return end;
}

function punctuation(text: string, at: number, start: number): Tag | undefined {
  const char = text.charAt(at);
  switch (char) {
    case ',':
      return 'comma';
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
    case '–':
    case '—':
    case '…':
      return 'stop';
    case '-':
      return at > start && /\s/.test(text.charAt(at - 1)) ? 'stop' : undefined;
    case '"':
    case '“':
    case '”':
      return 'quote';
    case "'":
    case '’':
      // A plural's possessive: `the ministers' talks`.
      return /s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1)) ? 'genitive' : undefined;
    default:
      return undefined;
  }
}

export function attachAgenda(words: Word[], agenda: readonly Mention[]): void {
  let next = 0;
  for (const word of words) {
    while (next < agenda.length && (agenda[next]?.end ?? 0) <= word.start) next++;
    const mention = agenda[next];
    if (mention && mention.start <= word.start && word.end <= mention.end) word.agenda = mention;
  }
}
