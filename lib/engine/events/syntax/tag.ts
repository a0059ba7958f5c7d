import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { attachAgenda, scan } from './scan.ts';
import { thatTag } from './that.ts';
import { nominal, settleBase, settleGerund, settlePast, settleThird } from './verb-or-noun.ts';
import type { Word } from './word.ts';
import { ADVERBIALS, type Tag } from './words.ts';

/** Words of a sentence with their parts of speech. `collapsed` are the party and place mentions in it, in order, not overlapping. */
export function tagWords(
  text: string,
  sentence: Span,
  collapsed: readonly Mention[],
  agenda: readonly Mention[],
): Word[] {
  const words = scan(text, sentence, collapsed);
  attachAgenda(words, agenda);
  markAdverbials(words);
  for (let i = 0; i < words.length; i++) settle(words, i);
  return words;
}

const FIRST_OF_ADVERBIAL: ReadonlySet<string> = new Set(ADVERBIALS.flatMap(([first = '']) => first));

function markAdverbials(words: readonly Word[]): void {
  for (const [i, word] of words.entries()) {
    if (!FIRST_OF_ADVERBIAL.has(word.text)) continue;
    const phrase = ADVERBIALS.find((parts) => parts.every((part, n) => words[i + n]?.text === part));
    for (const part of words.slice(i, i + (phrase?.length ?? 0))) {
      part.tag = 'adverb';
      delete part.verb;
    }
  }
}

/** `the weekly briefing`: what ends in -ly and stands here is an adjective. */
const BEFORE_ADJECTIVE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'preposition',
  'genitive',
  'mention',
  'number',
]);

const BEFORE_VERB: ReadonlySet<Tag> = new Set(['modal', 'do', 'to', 'pronoun', 'relative', 'not']);

const BEFORE_NOUN: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'genitive',
  'number',
  'adjective',
  'preposition',
]);

/** Decides a word that may be verb, noun or adjective by what stands around it; earlier words are settled already. */
function settle(words: Word[], i: number): void {
  const word = words[i];
  if (!word) return;
  if (
    word.tag === 'adverb' &&
    word.text.endsWith('ly') &&
    words[i + 1]?.tag === 'noun' &&
    !words[i + 1]?.verb &&
    BEFORE_ADJECTIVE.has(words[i - 1]?.tag ?? 'stop')
  )
    word.tag = 'noun';
  if (word.text === 'that') word.tag = thatTag(words, i);
  // `offered her Washington's support`
  const ownsNext = words[i + 1]?.tag === 'mention' && words[i + 2]?.tag === 'genitive';
  if (word.tag === 'possessive' && word.text === 'her' && (!nominal(words[i + 1]) || ownsNext))
    word.tag = 'pronoun';
  if (word.text === 'whose') word.tag = 'relative';
  if (word.text === "'s" && isBeClitic(words, i)) word.tag = 'be';
  if (
    word.text === 'at' &&
    /^(?:last|least|length)$/.test(words[i + 1]?.text ?? '') &&
    words[i + 2]?.tag !== 'comma'
  ) {
    word.tag = 'adverb';
    const next = words[i + 1];
    if (next) next.tag = 'adverb';
  }
  if (
    (word.text === 'may' || word.text === 'march') &&
    word.capital &&
    (words[i - 1]?.tag === 'number' || words[i + 1]?.tag === 'number' || words[i - 1]?.tag === 'preposition')
  )
    word.tag = 'noun';
  if (word.text === 'following' && words[i - 1]?.tag === 'determiner') word.tag = 'adjective';
  if (word.text === 'following' && words[i + 1]?.text === 'suit') word.tag = 'verb';
  if (word.text === 'no' && words[i + 1]?.text === 'longer') {
    word.tag = 'not';
    const longer = words[i + 1];
    if (longer) longer.tag = 'adverb';
  }
  if (word.text === 'once' && words[i + 1]?.verb) word.tag = 'adverb';
  // `will both open consulates`
  if (
    /^(?:both|all|each)$/.test(word.text) &&
    ['modal', 'have', 'be'].includes(words[i - 1]?.tag ?? '') &&
    words[i + 1]?.verb
  )
    word.tag = 'adverb';
  if (word.text === 'off' && words[i - 1]?.tag === 'verb') word.tag = 'adverb';
  if (word.text === 'since' && words[i - 1]?.tag === 'have') word.tag = 'adverb';
  if (word.text === 'well' && words[i - 1]?.text === 'as') {
    word.tag = 'adverb';
    const as = words[i - 1];
    if (as) as.tag = words[i + 1]?.text === 'as' ? 'conjunction' : 'adverb';
  }
  if (word.text === 'as' && words[i - 2]?.text === 'as' && words[i - 1]?.text === 'well') word.tag = 'adverb';
  if (word.text === 'late' && ['determiner', 'possessive'].includes(words[i - 1]?.tag ?? ''))
    word.tag = 'adjective';
  if (
    word.text === 'once' &&
    !words.slice(i + 1, i + 7).some((other) => other.tag === 'have' || other.tag === 'be' || other.verb)
  )
    word.tag = 'adverb';
  if (
    word.tag === 'noun' &&
    !word.verb &&
    !word.capital &&
    (words[i - 1]?.tag === 'modal' || words[i - 1]?.tag === 'do')
  ) {
    word.verb = { lemma: word.text, form: 'base' };
    word.tag = 'verb';
    return;
  }
  if (isUnknownInfinitive(words, i)) {
    word.verb = { lemma: word.text, form: 'base' };
    word.tag = 'verb';
    return;
  }
  if (word.tag !== 'noun' || !word.verb) return;
  // `the arms embargo that …`: inside a term of several words all are nouns.
  if (word.agenda !== undefined && words[i - 1]?.agenda === word.agenda && word.verb.lemma === word.text)
    return;
  if (word.hyphenated) {
    word.tag = 'adjective';
    return;
  }
  const before = skipAdverbs(words, i);
  const form = word.verb.form;
  if (form === 'past' || form === 'participle')
    word.tag =
      before && ['determiner', 'possessive', 'genitive'].includes(before.tag) && nominal(words[i + 1])
        ? 'adjective'
        : 'verb';
  else if (form === 'past-or-participle') word.tag = settlePast(words, i, before);
  else if (form === 'gerund') word.tag = settleGerund(words, i, before);
  else if (!before) word.tag = 'noun';
  else if ((before.tag === 'have' || before.tag === 'be') && SAME_PARTICIPLE.has(word.verb.lemma)) {
    word.verb = { ...word.verb, form: 'participle' };
    word.tag = 'verb';
  } else if (before.tag === 'to' && form === 'third') word.tag = 'noun';
  else if (BEFORE_VERB.has(before.tag)) word.tag = 'verb';
  else if (BEFORE_NOUN.has(before.tag)) word.tag = 'noun';
  else if (form === 'third') word.tag = settleThird(words, i, before);
  else word.tag = settleBase(words, i, before);
}

/** `to unsheathe its …`, `to de-escalate tensions`: a word that the table lacks, where only a verb can stand. */
function isUnknownInfinitive(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1]?.tag;
  if (word?.tag !== 'noun' || word.verb || word.capital || words[i - 1]?.tag !== 'to') return false;
  if (word.text.endsWith('s') || words[i + 1]?.text === 'that') return false;
  return next === 'determiner' || next === 'possessive' || next === 'pronoun' || VERBAL.test(word.text);
}

const VERBAL = /^(?:de|re|un|dis)-?[a-z]+(?:ate|ise|ize|ify)$/;

/** Verbs whose participle is their base: `have come`. */
const SAME_PARTICIPLE: ReadonlySet<string> = new Set(['come', 'become', 'overcome', 'run']);

function skipAdverbs(words: Word[], i: number): Word | undefined {
  let at = i - 1;
  while (words[at]?.tag === 'adverb') at--;
  return words[at];
}

/** `he's going`: a verb; `Iran's programme`: a genitive. */
function isBeClitic(words: Word[], i: number): boolean {
  return ['it', 'he', 'she', 'that', 'there', 'what', 'who'].includes(words[i - 1]?.text ?? '');
}
