import { isAdjective, type Word } from './word.ts';
import { isTimeNoun, YEAR } from './words.ts';

export const isCommon = (word: Word): boolean => word.tag === 'noun' && !word.capital && !word.lexeme.isRole;

export const isAbstract = (word: Word): boolean => isCommon(word) && word.lexeme.isAbstract;

/** Nouns in apposition to a state: `its neighbour Rwanda`; not `an accord Turkey signed`. */
const LIKE_STATES =
  /^(?:neighbou?r|ally|rival|foe|partner|giant|member|power|host|nation|state|island|republic|kingdom)$/;

/** Whether a word can stand before a name in one phrase: a title, an adjective, a country; not `week` or `reporters`. */
export function leadsToName(word: Word, next: Word): boolean {
  // `on 10 January 2023 Kenya imposed …`
  if (word.tag === 'number' && YEAR.test(word.text)) return false;
  if (word.tag !== 'noun' || word.lexeme.isRole) return true;
  if (next.mention?.kind === 'country' && !word.capital) {
    if (!isAdjective(next)) return LIKE_STATES.test(word.text);
    // `In a statement Russian officials said …`
    if (isAbstract(word)) return false;
  }
  if (isTimeNoun(word)) return false;
  return (
    word.capital ||
    (next.mention?.kind === 'official' ? LIKE_PEOPLE.test(word.text) : !word.text.endsWith('s'))
  );
}

/** Nouns that people are called: `the strongman Haftar`; not `amid a storm Lavrov flew home`. */
export const LIKE_PEOPLE =
  /(?:[^m]ent|[eio]r|[iu]st|[wo]man|ian|ant|eer|ess|aire|ite|ee|king|queen|chief|boss|head|hero|rival|ally|friend|colleague|son|wife|husband|general|colonel|captain|judge|host|guest|aide|star|mogul|tycoon|veteran|hawk|dove|supremo|darling|outcast|prince|elect|designate|exile|cleric|native|counterpart|critic|twin|widow|sheikh|mullah|imam|pope|baron|duke|lord|dame|nemesis|bloc|group|party)$/;
