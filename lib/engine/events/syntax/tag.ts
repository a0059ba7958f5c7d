import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { settleBase } from './base-or-noun.ts';
import { settleByNeighbours } from './by-neighbours.ts';
import { settleGerund } from './gerund-or-noun.ts';
import { unknownPast } from './lexeme.ts';
import { settlePast } from './past-or-adjective.ts';
import { attachAgenda, scan } from './scan.ts';
import { BEFORE_BASE, followsAuxiliary, nominal, settleThird } from './verb-or-noun.ts';
import type { VerbForm } from './verbs.ts';
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
  markPrepositions(words);
  markApproximate(words);
  for (let i = 0; i < words.length; i++) settle(words, i);
  return words;
}

function markAdverbials(words: readonly Word[]): void {
  for (let i = 0; i < words.length; i++) if (words[i]?.lexeme.opensAdverbial) markAdverbial(words, i);
}

function markAdverbial(words: readonly Word[], from: number): void {
  const phrase = ADVERBIALS.find((parts) => parts.every((part, n) => words[from + n]?.text === part));
  for (const part of words.slice(from, from + (phrase?.length ?? 0))) {
    part.tag = 'adverb';
    part.verb = undefined;
  }
}

/** `in the course of which`: what stands inside such a preposition is no noun. */
function markPrepositions(words: readonly Word[]): void {
  for (let i = 2; i < words.length; i++) {
    const word = words[i];
    if (word?.text !== 'course' || words[i - 2]?.text !== 'in' || words[i + 1]?.text !== 'of') continue;
    for (const part of [words[i - 1], word]) if (part) part.tag = 'adverb';
  }
}

/** `about $130 million`, `some 300 tanks`: near a number they only say how exact it is. */
const NEARLY = /^(?:about|around|over|under|some|roughly|approximately|almost|nearly)$/;

function markApproximate(words: readonly Word[]): void {
  for (let i = 0; i < words.length - 1; i++) {
    const [word, next] = [words[i], words[i + 1]];
    if (word?.tag === 'preposition' && next?.tag === 'number' && NEARLY.test(word.text)) word.tag = 'adverb';
  }
}

const BEFORE_VERB: ReadonlySet<Tag> = new Set(['modal', 'do', 'to', 'pronoun', 'relative', 'not']);

const BEFORE_NOUN: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'genitive',
  'number',
  'adjective',
  'preposition',
]);

/** Decides what a word is by what stands around it; earlier words are settled already. */
function settle(words: Word[], i: number): void {
  const word = words[i];
  if (!word) return;
  settleByNeighbours(words, i);
  // `Alarmed by the flames, they …`: what opens a sentence has its capital from there.
  if (i === 0 && word.tag === 'noun' && words[1]?.text === 'by') word.verb ??= unknownPast(word.text, false);
  if (isUnknownVerb(words, i)) {
    word.verb = { lemma: word.text, form: 'base' };
    word.tag = 'verb';
    return;
  }
  if (word.tag !== 'noun' || !word.verb) return;
  // `the arms embargo that …`: inside a term of several words all are nouns.
  const isTerm = i > 0 && word.agenda !== undefined && words[i - 1]?.agenda === word.agenda;
  if (isTerm && word.verb.lemma === word.text) return;
  word.tag = word.hyphenated ? 'adjective' : tagOfForm(words, i, word, word.verb);
}

/** Whether what has a verb's form is one here, or a noun or an adjective. */
function tagOfForm(words: Word[], i: number, word: Word, { form, lemma }: VerbForm): Tag {
  const before = skipAdverbs(words, i);
  switch (form) {
    case 'past':
    case 'participle':
      return before && ATTRIBUTED.has(before.tag) && nominal(words[i + 1]) ? 'adjective' : 'verb';
    case 'past-or-participle':
      return settlePast(words, i, before);
    case 'gerund':
      return settleGerund(words, i, before);
    default:
      break;
  }
  if (!before) return 'noun';
  if ((before.tag === 'have' || before.tag === 'be') && SAME_PARTICIPLE.has(lemma)) {
    word.verb = { lemma, form: 'participle' };
    return 'verb';
  }
  if (before.tag === 'to' && form === 'third') return 'noun';
  // `will help build a port`
  if (before.tag === 'verb' && before.verb?.lemma === 'help' && form === 'base' && before === words[i - 1])
    return 'verb';
  if (isSecondObject(words, before)) return 'noun';
  // `all of them engineers`
  if (form === 'third' && OBJECT_PRONOUNS.has(before.text) && before.tag === 'pronoun') return 'noun';
  // `whose delegates seldom spoke`
  if (before.text === 'whose') return 'noun';
  // `the border was reopened to trade the following month`
  const isOpened = before.tag === 'to' && OPENING.has(words[i - 2]?.verb?.lemma ?? '');
  if (isOpened && ADMITTED.has(lemma)) return 'noun';
  if (BEFORE_VERB.has(before.tag)) return 'verb';
  if (BEFORE_NOUN.has(before.tag))
    return before.tag === 'number' && followsAuxiliary(words, i, BEFORE_BASE) ? 'verb' : 'noun';
  return form === 'third' ? settleThird(words, i, before) : settleBase(words, i, before);
}

const OPENING: ReadonlySet<string> = new Set(['open', 'reopen', 'close', 'shut']);

const ADMITTED: ReadonlySet<string> = new Set(['trade', 'travel', 'transit']);

/** `gave him lunch`; but `let him go`. */
function isSecondObject(words: readonly Word[], before: Word): boolean {
  if (!OBJECT_PRONOUNS.has(before.text)) return false;
  const verb = words[words.indexOf(before) - 1];
  return verb?.tag === 'verb' && !CAUSATIVE.has(verb.verb?.lemma ?? '');
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me']);

const CAUSATIVE: ReadonlySet<string> = new Set('let make help see hear have watch bid'.split(' '));

const ATTRIBUTED: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'genitive']);

/** `would unsheathe`, `to de-escalate tensions`: a word that the table lacks, where only a verb can stand. */
function isUnknownVerb(words: Word[], i: number): boolean {
  const word = words[i];
  if (i === 0 || word?.tag !== 'noun' || word.verb || word.capital) return false;
  const before = words[i - 1]?.tag;
  // `will also refit the ship`
  const modal = before === 'adverb' && skipAdverbs(words, i)?.tag === 'modal';
  return before === 'modal' || before === 'do' || modal || isUnknownInfinitive(words, i);
}

/** `to unsheathe its …`, `to de-escalate tensions`: a word that the table lacks, where only a verb can stand. */
function isUnknownInfinitive(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const next = words[i + 1]?.tag;
  if (!word || words[i - 1]?.tag !== 'to') return false;
  if (word.text.endsWith('s') || words[i + 1]?.text === 'that') return false;
  // `agrees to deposit 1,200 kilograms`
  const counts = next === 'number' && words[i - 2]?.tag === 'verb';
  return (
    counts || next === 'determiner' || next === 'possessive' || next === 'pronoun' || VERBAL.test(word.text)
  );
}

const VERBAL = /^(?:de|re|un|dis)-?[a-z]+(?:ate|ise|ize|ify)$/;

/** Verbs whose participle is their base: `have come`. */
const SAME_PARTICIPLE: ReadonlySet<string> = new Set(['come', 'become', 'overcome', 'run']);

function skipAdverbs(words: Word[], i: number): Word | undefined {
  let at = i - 1;
  while (at >= 0 && words[at]?.tag === 'adverb') at--;
  return at >= 0 ? words[at] : undefined;
}
