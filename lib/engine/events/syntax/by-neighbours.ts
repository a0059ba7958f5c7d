import { thatTag } from './that.ts';
import { nominal } from './verb-or-noun.ts';
import type { Word } from './word.ts';
import { AUXILIARIES, isTimeNoun, MONTH, type Tag } from './words.ts';

/** A word and those around it; what lies beyond the sentence is undefined. */
interface Around {
  words: Word[];
  i: number;
  word: Word;
  before: Word | undefined;
  next: Word | undefined;
}

/** The part of speech that the neighbours give a word; undefined where they leave it. */
export type Rule = (around: Around) => Tag | undefined;

const isAfter =
  (tags: readonly Tag[], tag: Tag): Rule =>
  ({ before }) =>
    before && tags.includes(before.tag) ? tag : undefined;

/** How far ahead a verb makes `once` a conjunction. */
const CLAUSE_REACH = 6;

/** What stands before a month: a preposition, or `early`, `late`, `last`. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'early late mid last next this that following previous since until'.split(' '),
);

const FINITE: ReadonlySet<string> = new Set(['past', 'past-or-participle', 'third']);

const OPENS_OBJECT: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'mention']);

const OPENING: ReadonlySet<string> = new Set('throw fling keep stay remain leave hold lay'.split(' '));

const OF_PRESS =
  /^(?:secretar(?:y|ies)|conferences?|releases?|offices?|officers?|statements?|services?|freedom|club|corps|briefings?|agency|agencies)$/;

const MONTHS_THAT_ARE_WORDS: Rule = ({ word, words, i, before, next }) =>
  word.capital &&
  (before?.tag === 'number' ||
    next?.tag === 'number' ||
    before?.tag === 'preposition' ||
    // `was moved to May`
    before?.tag === 'to' ||
    // `in April and May`
    (before?.tag === 'conjunction' && MONTH.test(words[i - 2]?.text ?? '')) ||
    BEFORE_MONTH.has(before?.text ?? ''))
    ? 'noun'
    : undefined;

/** `will both open consulates`, `A and B both rang`, `A and B, which both broke with it` */
const QUANTIFIERS: Rule = ({ before, next }) =>
  next?.verb &&
  (['modal', 'have', 'be', 'relative'].includes(before?.tag ?? '') ||
    (before?.mention && next.verb.form.startsWith('past')))
    ? 'adverb'
    : undefined;

/** Small words whose part depends on what stands beside them. */
const RULES: Readonly<Record<string, Rule>> = {
  that: ({ words, i }) => thatTag(words, i),
  whose: () => 'relative',
  // `he's going`: a verb; `Iran's programme`: a genitive.
  "'s": ({ before }) =>
    ['it', 'he', 'she', 'that', 'there', 'what', 'who'].includes(before?.text ?? '') ? 'be' : undefined,
  // `told her that`, `offered her Washington's support`
  her: ({ words, i, word, next }) => {
    const ownsNext = next?.tag === 'mention' && words[i + 2]?.tag === 'genitive';
    return word.tag === 'possessive' && (!nominal(next) || ownsNext) ? 'pronoun' : undefined;
  },
  at: ({ words, i, next }) => {
    if (!/^(?:last|least|length)$/.test(next?.text ?? '') || words[i + 2]?.tag === 'comma') return undefined;
    if (next) next.tag = 'adverb';
    return 'adverb';
  },
  // `talks with Pakistan due next month`, `talks, due in May,`
  due: ({ before, next }) =>
    before?.tag === 'noun' || before?.mention || (before?.tag === 'comma' && next?.tag === 'preposition')
      ? 'adverb'
      : undefined,
  may: MONTHS_THAT_ARE_WORDS,
  march: MONTHS_THAT_ARE_WORDS,
  following: ({ before, next }) =>
    next?.text === 'suit' ? 'verb' : before?.tag === 'determiner' ? 'adjective' : undefined,
  no: ({ next }) => {
    if (next?.text !== 'longer') return undefined;
    next.tag = 'adverb';
    return 'not';
  },
  // `not only condemned it but …`: it did.
  not: ({ next }) => (/^(?:only|just|merely|simply|least)$/.test(next?.text ?? '') ? 'adverb' : undefined),
  once: ({ words, i, next }) => {
    const opensClause = words
      .slice(i + 1, i + 1 + CLAUSE_REACH)
      .some((other) => other.tag === 'have' || other.tag === 'be' || other.verb);
    return next?.verb || !opensClause ? 'adverb' : undefined;
  },
  // `rang half a dozen leaders`
  half: ({ next }) => (/^an?$/.test(next?.text ?? '') ? 'adverb' : undefined),
  both: QUANTIFIERS,
  all: QUANTIFIERS,
  each: QUANTIFIERS,
  // `has long taken the side of`
  long: ({ before, next }) =>
    next?.verb && ['have', 'be', 'modal'].includes(before?.tag ?? '') ? 'adverb' : undefined,
  // `must first be approved`
  // `they first met in Davos`
  first: ({ before, next }) =>
    (before && ['modal', 'be', 'have', 'not'].includes(before.tag)) ||
    ((before?.tag === 'pronoun' || before?.mention) && next?.verb?.form.startsWith('past'))
      ? 'adverb'
      : undefined,
  // `would neither break off ties nor close its embassy`, `Chile neither expelled him nor …`
  neither: ({ before, next }) =>
    // `undertook neither to threaten nor to use force`
    next?.tag === 'to' ||
    ['modal', 'be', 'have', 'do'].includes(before?.tag ?? '') ||
    (before && ['mention', 'noun', 'pronoun'].includes(before.tag) && FINITE.has(next?.verb?.form ?? ''))
      ? 'not'
      : undefined,
  // `would like to bring them together`
  like: ({ before, next }) => (before?.tag === 'modal' && next?.tag === 'to' ? 'verb' : undefined),
  off: isAfter(['verb'], 'adverb'),
  // `will not back Israel's plan`, `asked to be let back`
  back: ({ before, next }) =>
    next && OPENS_OBJECT.has(next.tag) && ['modal', 'do', 'to', 'not'].includes(before?.tag ?? '')
      ? 'verb'
      : undefined,
  // `be thrown open`
  open: ({ before }) => (OPENING.has(before?.verb?.lemma ?? '') ? 'adverb' : undefined),
  // `the White House press secretary`
  press: ({ next }) => (OF_PRESS.test(next?.text ?? '') ? 'noun' : undefined),
  // `the consequences were felt, for Mali on July 14 suspended …`
  for: ({ words, i, before }) =>
    before?.tag === 'comma' && opensReason(words, i + 1) ? 'subordinator' : undefined,
  // `sent the ambassador packing`
  packing: ({ words, i }) =>
    words.slice(Math.max(0, i - CLAUSE_REACH), i).some(({ verb }) => verb?.lemma === 'send')
      ? 'adverb'
      : undefined,
  // `the under secretary of the ministry`
  under: ({ next }) => (/^secretar(?:y|ies)$/.test(next?.text ?? '') ? 'adjective' : undefined),
  // `restored in full their relations`
  full: ({ before, next }) => {
    if (before?.text !== 'in' || next?.tag === 'noun') return undefined;
    before.tag = 'adverb';
    return 'adverb';
  },
  // `was all but suspended`
  but: ({ before }) => {
    if (before?.text !== 'all') return undefined;
    before.tag = 'adverb';
    return 'adverb';
  },
  // `because of repairs`
  because: ({ next }) => (next?.text === 'of' ? 'preposition' : undefined),
  // `ought to be let back in`
  ought: ({ next }) => {
    if (next?.tag !== 'to') return undefined;
    next.tag = 'adverb';
    return 'modal';
  },
  own: isAfter(['possessive', 'genitive'], 'adjective'),
  // `has since left`, `since the talks began`, `since the middle of August`, `since Monday he has …`
  since: ({ words, i, before }) =>
    before?.tag === 'have'
      ? 'adverb'
      : opensClause(words, i + 1) && !isTimeAlone(words, i + 1)
        ? undefined
        : 'preposition',
  // `the two last met in Prague`, `had last been called in`
  last: ({ before, next }) =>
    (before?.tag === 'have' && next?.tag === 'be') ||
    ((nominal(before) || before?.tag === 'pronoun' || before?.tag === 'relative' || before?.tag === 'have') &&
      next?.verb?.form.startsWith('past'))
      ? 'adverb'
      : undefined,
  late: isAfter(['determiner', 'possessive'], 'adjective'),
  // `A as well as B`, `A, as well`
  well: ({ before, next }) => {
    if (before?.text !== 'as') return undefined;
    before.tag = next?.text === 'as' ? 'conjunction' : 'adverb';
    return 'adverb';
  },
  as: ({ words, i, before }) =>
    before?.text === 'well' && words[i - 2]?.text === 'as' ? 'adverb' : undefined,
};

const KNOWN = new Map(Object.entries(RULES));

export const ruleOf = (text: string): Rule | undefined => KNOWN.get(text);

/** Whether a verb stands before the next boundary, or a participle right behind: a clause, not a noun phrase. */
function opensClause(words: readonly Word[], from: number): boolean {
  if (words[from]?.verb?.form === 'gerund') return true;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    // `since the court, on 19 May, upheld`
    if (word?.tag === 'comma' && words[at + 1]?.tag === 'preposition') {
      at = words.findIndex(({ tag }, n) => n > at && tag === 'comma');
      if (at < 0) return false;
      continue;
    }
    // `since Albania, Croatia and Kosovo signed`
    if (word?.tag === 'comma' && words[at - 1]?.tag === 'mention' && words[at + 1]?.tag === 'mention')
      continue;
    if (!word || BOUNDARIES.has(word.tag)) return false;
    // `for the third time since July and was met`
    const next = words[at + 1];
    if (word.tag === 'conjunction' && next && (AUXILIARIES.has(next.tag) || next.verb)) return false;
    if (AUXILIARIES.has(word.tag) || (word.verb && word.verb.form !== 'base' && word.verb.form !== 'gerund'))
      return true;
  }
  return false;
}

/** No subject with its day has more words before its verb. */
const REASON_REACH = 9;

/** Whether a name or pronoun and its verb stand there, nothing but a day between: a reason, and not what something is for. */
function opensReason(words: readonly Word[], from: number): boolean {
  const subject = words[from];
  if (!subject?.mention && subject?.tag !== 'pronoun') return false;
  for (let at = from + 1; at < Math.min(words.length, from + REASON_REACH); at++) {
    const word = words[at];
    if (!word || BOUNDARIES.has(word.tag) || word.tag === 'conjunction') return false;
    if (AUXILIARIES.has(word.tag)) return true;
    if (word.verb && FINITE.has(word.verb.form)) return words[at + 1]?.text !== 'by';
  }
  return false;
}

/** Whether a time with no verb of its own stands there: `last Monday he`, `early May Qatar`, `2022, in his capacity as …`. */
function isTimeAlone(words: readonly Word[], from: number): boolean {
  if (words[from]?.tag === 'number' && words[from + 1]?.tag === 'comma') return true;
  const at = words.findIndex(({ text }, n) => n >= from && !QUALIFIES_TIME.has(text));
  const time = words[at];
  const after = words[at + 1];
  return (
    time !== undefined &&
    isTimeNoun(time) &&
    after !== undefined &&
    !after.verb &&
    !AUXILIARIES.has(after.tag)
  );
}

const QUALIFIES_TIME: ReadonlySet<string> = new Set('early late mid last'.split(' '));

const BOUNDARIES: ReadonlySet<Tag> = new Set(['comma', 'stop', 'relative', 'subordinator']);

const BEFORE_ADJECTIVE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'preposition',
  'genitive',
  'mention',
  'number',
]);

/** Settles a small word, or an adverb that stands where an adjective does: `the weekly briefing`. */
export function settleByNeighbours(words: Word[], i: number): void {
  const word = words[i];
  if (!word) return;
  const before = i > 0 ? words[i - 1] : undefined;
  const next = words[i + 1];
  const tag = word.lexeme.rule?.({ words, i, word, before, next });
  if (tag) word.tag = tag;
  const isAdjective =
    word.tag === 'adverb' &&
    word.text.endsWith('ly') &&
    next?.tag === 'noun' &&
    !next.verb &&
    BEFORE_ADJECTIVE.has(before?.tag ?? 'stop');
  if (isAdjective) word.tag = 'noun';
}
