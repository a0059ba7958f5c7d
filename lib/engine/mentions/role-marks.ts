import { oneOf } from './one-of.ts';
import type { RolePhrase } from './role-phrase.ts';
import { afterGenitive, inSameSentence, isCapital, isJoined, isOf, type Scan, wordAt } from './scan.ts';

/** Heads of roles that are as often a thing as a person: alone they are no mention (`in the chair`, `the member`). */
const ALSO_THINGS: ReadonlySet<string> = new Set([
  'chair',
  'head',
  'member',
  'principal',
  'general',
  'office',
]);

/** What comes after them is said of someone. */
const isPredicateWord = oneOf(
  'become becomes became becoming is are was were be been being remains remained elected appointed named',
);

const isIt = oneOf('it');
const isWho = oneOf('who');

/** `It was the Nigerian president who …`: the role is what is spoken of. */
const isCleft = (scan: Scan, { outer, to }: RolePhrase): boolean => isIt(scan, outer - 2) && isWho(scan, to);

/** Whether the role is what a verb says of someone: `became Finland's president`. */
const isPredicate = (scan: Scan, phrase: RolePhrase): boolean =>
  !isCleft(scan, phrase) && isSaidOf(scan, phrase);

const isSaidOf = (scan: Scan, { outer, first, last }: RolePhrase): boolean =>
  isPredicateWord(scan, outer - 1) &&
  inSameSentence(scan, outer - 1, first) &&
  afterGenitive(scan, last - 1) < 0;

/** `External Affairs Minister held talks`, as South Asian ministries write of their own: a whole title in capitals before its verb. */
const isBareTitle = (scan: Scan, { first, last, outer, owners }: RolePhrase): boolean =>
  last - first > 1 &&
  outer === first &&
  owners.length === 0 &&
  isJoined(scan, last - 1) &&
  (isOf(scan, last, 'ACTS', 'TRAVELS') || isPastForm(wordAt(scan, last))) &&
  Array.from({ length: last - first }, (_, n) => first + n).every((token) => isCapital(scan, token));

const isPastForm = (word: string): boolean => /^(?:\p{Ll}+ed|held|met|left|paid|spoke)$/u.test(word);

/** A role that is said of someone, or that many have, is no mention: `was prime minister`, `a minister`, `the two presidents`. */
export const isMarkable = (scan: Scan, phrase: RolePhrase): boolean => {
  if (
    phrase.names.length > 0 ||
    phrase.isPlural ||
    phrase.determiner === 'indefinite' ||
    (phrase.determiner === 'none' && !isBareTitle(scan, phrase))
  )
    return false;
  if (isPredicate(scan, phrase)) return false;
  if (ALSO_THINGS.has(phrase.noun) && phrase.last - phrase.first === 1) return false;
  return !(phrase.isRank && isCapital(scan, phrase.first) && phrase.determiner === 'genitive');
};
