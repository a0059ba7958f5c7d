import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { perWord } from '../../per-word.ts';
import type { Lexeme } from './lexeme.ts';
import type { VerbForm } from './verbs.ts';
import type { Tag } from './words.ts';

/** A word of a sentence, or a whole mention of a party or place; offsets are those of the article. */
export interface Word extends Span {
  lexeme: Lexeme;
  /** Lower case, with straight apostrophes. */
  text: string;
  tag: Tag;
  verb: VerbForm | undefined;
  mention: Mention | undefined;
  /** The agenda mention that the word lies in. */
  agenda: Mention | undefined;
  capital: boolean;
  negative: boolean;
  /** Joined to the word before by a hyphen: `brokered` in `U.N.-brokered`. */
  hyphenated: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
}

/** All words have all fields from the start: engines read objects of one shape several times as fast as those of many. */
export const wordOf = (
  lexeme: Lexeme,
  { start, end }: Span,
  quoted: boolean,
  hyphenated = false,
  mention?: Mention,
): Word => ({
  start,
  end,
  lexeme,
  text: lexeme.text,
  tag: lexeme.tag,
  verb: lexeme.verb,
  mention,
  agenda: undefined,
  capital: lexeme.capital,
  negative: lexeme.negative,
  hyphenated,
  quoted,
});

const NOT_ADJECTIVES =
  /^(?:iran|japan|sudan|south sudan|pakistan|jordan|azerbaijan|oman|bhutan|taiwan|afghanistan|kazakhstan|uzbekistan|turkmenistan|tajikistan|kyrgyzstan|vatican|tehran|haiti|malawi|fiji|djibouti|kiribati|burundi|delhi|new delhi|abu dhabi|nairobi|ankara|bamako|brussels|amman|abidjan|yerevan|beijing|cameroon|lebanon|gabon)$/;

const ADJECTIVES =
  /(?:ian|ean|an|ish|ese|ench|utch|eek|zech|wiss|thai|iraqi|israeli|pakistani|kuwaiti|qatari|saudi|yemeni|omani|emirati|bahraini|azerbaijani|bangladeshi|somali|afghan|filipino|welsh|irish|nepali|tajik|uzbek|kazakh|kyrgyz|turkmen|slovak|serb|croat|kosovar|burkinabe|ivorian|malagasy|monegasque|basque|cypriot|new zealand|cook islands)$/;

const ABBREVIATIONS = /^(?:us|u\.s\.?|uk|u\.k\.?|uae|eu|drc|un)$/;

/** Whether a country's mention is its adjective (`Iranian`) or abbreviation (`U.S.`, good as either), not its noun. */
export const isAdjective = ({ text }: Word): boolean => isAdjectival(text);

const isAdjectival = perWord(
  (name) => !NOT_ADJECTIVES.test(name) && (ADJECTIVES.test(name) || ABBREVIATIONS.test(name)),
);
