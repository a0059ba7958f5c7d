import { perWord } from '../../per-word.ts';
import { SIDES } from './parties.ts';
import {
  ALWAYS_MEMBERS,
  BODIES,
  COUNTS,
  COURTS,
  DOCUMENTS,
  EACH_SIDE,
  KNOWN_HEADS,
  LANDS,
  MEDIATORS,
  MEMBERS,
  NAMESAKES,
  NOBODY,
  OFFICES,
  ORGANS,
  SENT_BY_BOTH,
  SITTINGS,
  STATES,
  TOWNS,
} from './reference.ts';
import { isLand, isSpeaker } from './regions.ts';
import { TELLS_TWO } from './wording.ts';

/** The lists of heads that stand for somebody. */
const HEADS: readonly { has(text: string): boolean }[] = [
  TELLS_TWO,
  NOBODY,
  KNOWN_HEADS,
  ALWAYS_MEMBERS,
  MEMBERS,
  SITTINGS,
  TOWNS,
  LANDS,
  COURTS,
  MEDIATORS,
  OFFICES,
  DOCUMENTS,
  BODIES,
  ORGANS,
  SIDES,
  STATES,
  COUNTS,
  EACH_SIDE,
  NAMESAKES,
  SENT_BY_BOTH,
  new Set(['government', 'junta', 'regime', 'statement', 'former', 'latter']),
];

/** Whether a head that is no pronoun and no number may stand for somebody named before. Most do not: the one look-up saves all others. */
export const mayRefer = perWord(
  (text) => HEADS.some((heads) => heads.has(text)) || isLand(text) || isSpeaker(text),
);
