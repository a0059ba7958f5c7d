import { hintsTime } from '../../time/expressions.ts';
import { WordTable } from '../../word-table.ts';
import { COMPANY, type CompiledNoun, isTrigger, nounReadings, singular } from '../lexicon.ts';
import { type Rule, ruleOf } from './by-neighbours.ts';
import { VERB_FORMS, type VerbForm } from './verbs.ts';
import {
  ABSTRACT,
  ADVERBIAL_OPENINGS,
  CLOSED_WORDS,
  CONTRACTIONS,
  isPredicative,
  ROLE_NOUNS,
  type Tag,
  TIME_NOUN,
  TITLES,
} from './words.ts';

/** What a word is wherever it stands. */
export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  text: string;
  /** Its part of speech, as far as its neighbours do not change it. */
  tag: Tag;
  verb: VerbForm | undefined;
  capital: boolean;
  negative: boolean;
  /** What its neighbours may make of it. */
  rule: Rule | undefined;
  opensAdverbial: boolean;
  isTime: boolean;
  /** It may tell a time, or be part of what does. */
  hintsTime: boolean;
  /** As a noun's singular. */
  singular: string;
  /** A noun that no name stands in apposition to. */
  isAbstract: boolean;
  /** It may be said of the noun before it. */
  isPredicative: boolean;
  /** A person by office. */
  isRole: boolean;
  /** It may open a person's name. */
  isTitle: boolean;
  /** The events that it can name. */
  events: readonly CompiledNoun[] | undefined;
  isTrigger: boolean;
  /** `visiting`, or a name that holds it. */
  isVisiting: boolean;
  /** A verb's reading may want it, or its last word, in the clause, or not want it there. */
  isCompany: boolean;
}

const LY_NOUNS = /^(?:italy|july|assembly|family|ally|supply|reply|anomaly|monopoly|rally)$/;

/** Adjectives in -ly that are no adverbs. */
const LY_ADJECTIVES =
  /^(?:(?:un)?friendly|cowardly|deadly|costly|(?:un)?timely|(?:dis)?orderly|neighbou?rly|brotherly|unseemly|miserly|lonely|lively|ghastly|unruly|elderly|stately|ugly|lovely|beastly|holy|unholy|silly|chilly)$/;

/** A past form of a verb that the table lacks; compounds (`so-called`) are adjectives. */
const UNKNOWN_PAST =
  /^(?!hundred|indeed|sacred|naked|wicked|kindred|hatred|infrared|un|gifted|talented)[a-z]{3,}[^e]ed$/;

const lexeme = (text: string, tag: Tag, capital = false, verb?: VerbForm): Lexeme => ({
  text,
  tag,
  verb,
  capital,
  negative: CONTRACTIONS.has(text),
  rule: ruleOf(text),
  opensAdverbial: ADVERBIAL_OPENINGS.has(text),
  isTime: TIME_NOUN.test(text),
  hintsTime: hintsTime(text),
  singular: singular(text),
  isAbstract: ABSTRACT.test(text),
  isPredicative: isPredicative(text),
  isRole: ROLE_NOUNS.has(text),
  isTitle: TITLES.has(text),
  events: nounReadings(text),
  isTrigger: isTrigger(text),
  isVisiting: text.includes('visiting'),
  isCompany: COMPANY.has(text) || COMPANY.has(text.slice(text.lastIndexOf(' ') + 1)),
});

/** The lexemes of words as they are written. */
export const LEXEMES = new WordTable((surface) => {
  const text = surface.toLowerCase().replaceAll('’', "'");
  const capital = surface.charCodeAt(0) < 97 || /^\p{Lu}/u.test(surface);
  const verb = VERB_FORMS.get(text) ?? unknownPast(text, capital);
  return lexeme(text, tagOf(text, verb), capital, verb);
});

/** What looks like a past form of a verb that the table lacks. */
export const unknownPast = (text: string, capital: boolean): VerbForm | undefined =>
  !capital && !CLOSED_WORDS.has(text) && UNKNOWN_PAST.test(text)
    ? { lemma: text, form: 'past-or-participle' }
    : undefined;

function tagOf(text: string, verb: VerbForm | undefined): Tag {
  if (text === 'to') return 'to';
  const known = CONTRACTIONS.get(text) ?? CLOSED_WORDS.get(text);
  if (known) return known;
  if (LY_ADJECTIVES.test(text)) return 'adjective';
  return text.endsWith('ly') && !verb && !LY_NOUNS.test(text) ? 'adverb' : 'noun';
}

/** Those of mentions, each of which stands as one word. */
export const NAMES = new WordTable((surface) => lexeme(surface.toLowerCase(), 'mention', true));

export const NUMBERS = new WordTable((figures) => lexeme(figures, 'number'));

export const GENITIVE: Lexeme = lexeme("'s", 'genitive');

/** What is written with the pronoun before it: `he'll meet`, `they've signed`. */
export const ENCLITICS: ReadonlyMap<string, Lexeme> = new Map([
  ['s', GENITIVE],
  ['ll', lexeme('will', 'modal')],
  ['d', lexeme('would', 'modal')],
  ['ve', lexeme('have', 'have')],
  ['re', lexeme('are', 'be')],
  ['m', lexeme('am', 'be')],
]);

/** A mark: the same one may stand for a genitive or for a stop. */
export const markOf = (char: string, tag: Tag): Lexeme => ({ ...MARK, text: char, tag });

const MARK = lexeme('', 'stop');
