import { perWord } from '../../per-word.ts';
import { VERB_FORMS, type VerbForm } from './verbs.ts';
import { CLOSED_WORDS, CONTRACTIONS, type Tag } from './words.ts';

/** What a word is wherever it stands. */
export interface Lexeme {
  /** Lower case, with straight apostrophes. */
  text: string;
  /** Its part of speech, as far as its neighbours do not change it. */
  tag: Tag;
  verb: VerbForm | undefined;
  capital: boolean;
  negative: boolean;
}

const LY_NOUNS = /^(?:italy|july|assembly|family|ally|supply|reply|anomaly|monopoly|rally)$/;

/** A past form of a verb that the table lacks; compounds (`so-called`) are adjectives. */
const UNKNOWN_PAST =
  /^(?!hundred|indeed|sacred|naked|wicked|kindred|hatred|infrared|un|gifted|talented)[a-z]{3,}[^e]ed$/;

/** The lexeme of a word as it is written. */
export const lexemeOf: (surface: string) => Lexeme = perWord((surface) => {
  const text = surface.toLowerCase().replaceAll('’', "'");
  const capital = surface.charCodeAt(0) < 97 || /^\p{Lu}/u.test(surface);
  const verb = VERB_FORMS.get(text) ?? unknownPast(text, capital);
  return { text, tag: tagOf(text, verb), verb, capital, negative: CONTRACTIONS.has(text) };
});

const unknownPast = (text: string, capital: boolean): VerbForm | undefined =>
  !capital && !CLOSED_WORDS.has(text) && UNKNOWN_PAST.test(text)
    ? { lemma: text, form: 'past-or-participle' }
    : undefined;

function tagOf(text: string, verb: VerbForm | undefined): Tag {
  if (text === 'to') return 'to';
  const known = CONTRACTIONS.get(text) ?? CLOSED_WORDS.get(text);
  if (known) return known;
  return text.endsWith('ly') && !verb && !LY_NOUNS.test(text) ? 'adverb' : 'noun';
}

const bare = (text: string, tag: Tag, capital = false): Lexeme => ({
  text,
  tag,
  verb: undefined,
  capital,
  negative: false,
});

/** A mention, which stands as one word. */
export const nameOf: (surface: string) => Lexeme = perWord((surface) =>
  bare(surface.toLowerCase(), 'mention', true),
);

export const numberOf = (figures: string): Lexeme => bare(figures, 'number');

export const GENITIVE: Lexeme = bare("'s", 'genitive');

export const markOf = (char: string, tag: Tag): Lexeme => bare(char, tag);
