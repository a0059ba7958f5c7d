import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { VERB_FORMS } from './verbs.ts';
import type { Word } from './word.ts';
import { CLOSED_WORDS, CONTRACTIONS, type Tag } from './words.ts';

const LY_NOUNS = /^(?:italy|july|assembly|family|ally|supply|reply|anomaly|monopoly|rally)$/;

/** A past form of a verb that the table lacks; compounds (`so-called`) are adjectives. */
const UNKNOWN_PAST =
  /^(?!hundred|indeed|sacred|naked|wicked|kindred|hatred|infrared|un|gifted|talented)[a-z]{3,}[^e]ed$/;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x20cf));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const APOSTROPHE = 39;

const CURLY = 0x2019;

const HYPHEN = 45;

const STOP = 46;

export function scan(text: string, sentence: Span, collapsed: readonly Mention[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let quoted = false;
  let at = sentence.start;
  while (at < sentence.end) {
    const mention = collapsed[next];
    if (mention && mention.start <= at) {
      next++;
      if (mention.start < at || mention.end > sentence.end) continue;
      words.push({
        start: at,
        end: mention.end,
        text: text.slice(at, mention.end).toLowerCase(),
        tag: 'mention',
        mention,
        capital: true,
        quoted,
      });
      at = mention.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at, Math.min(sentence.end, mention?.start ?? sentence.end));
      pushWord(words, text, at, end, quoted);
      at = end;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (
        end < sentence.end &&
        (isDigit(text.charCodeAt(end)) ||
          isLetter(text.charCodeAt(end)) ||
          (/[.,:]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
      )
        end++;
      words.push({ start: at, end, text: text.slice(at, end), tag: 'number', capital: false, quoted });
      at = end;
    } else if ((code === APOSTROPHE || code === CURLY) && /^s(?![\p{L}])/u.test(text.slice(at + 1, at + 3))) {
      words.push({ start: at, end: at + 2, text: "'s", tag: 'genitive', capital: false, quoted });
      at += 2;
    } else {
      const tag = punctuation(text, at, sentence.start);
      if (tag === 'quote') quoted = code === 0x201c || (code === 34 && !quoted);
      else if (tag)
        words.push({ start: at, end: at + 1, text: text.charAt(at), tag, capital: false, quoted });
      at++;
    }
  }
  return words;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end++;
    else if (
      (code === APOSTROPHE || code === CURLY) &&
      isLetter(text.charCodeAt(end + 1)) &&
      !/^s(?!\p{L})/u.test(text.slice(end + 1, end + 3))
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

function pushWord(words: Word[], text: string, start: number, end: number, quoted: boolean): void {
  const surface = text.slice(start, end);
  const lower = surface.toLowerCase().replaceAll('’', "'");
  const word: Word = {
    start,
    end,
    text: lower,
    tag: 'noun',
    capital: surface.charCodeAt(0) < 97 || /^\p{Lu}/u.test(surface),
    quoted,
    hyphenated: text.charCodeAt(start - 1) === HYPHEN,
  };
  const contraction = CONTRACTIONS.get(lower);
  const closed = CLOSED_WORDS.get(lower);
  const verb = VERB_FORMS.get(lower);
  if (verb) word.verb = verb;
  else if (!word.capital && !closed && UNKNOWN_PAST.test(lower))
    word.verb = { lemma: lower, form: 'past-or-participle' };
  if (contraction) {
    word.tag = contraction;
    word.negative = true;
  } else if (lower === 'to') word.tag = 'to';
  else if (closed) word.tag = closed;
  else if (lower.endsWith('ly') && !verb && !LY_NOUNS.test(lower)) word.tag = 'adverb';
  words.push(word);
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
