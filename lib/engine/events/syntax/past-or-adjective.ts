import { isOnlyVerbOf, mayBeVerb, nominal } from './verb-or-noun.ts';
import { isAdjective, type Word } from './word.ts';
import { endsDate, type Tag } from './words.ts';

/** Adverbs that stand before nouns as readily. */
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(['early', 'late', 'once', 'then', 'only', 'still']);

/** Participles that stand before a noun without an article too: `the United States and allied countries`. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  'allied united armed advanced developed elected occupied disputed renewed limited so-called unidentified unnamed involved related combined restricted alleged detained jailed exiled wounded displaced'.split(
    ' ',
  ),
);

const NOUN_FOLLOWS: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'genitive']);

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest)$/;

export function settlePast(words: Word[], i: number, before: Word | undefined): Tag {
  const word = words[i];
  const after = words[i + 1];
  if (!before) return 'verb';
  if (
    word?.verb?.lemma === word?.text &&
    (NOUN_FOLLOWS.has(before.tag) ||
      // `a new set of sanctions`, `the second cut`
      ((ORDINAL.test(before.text) || (before.tag === 'adjective' && !before.verb)) &&
        NOUN_FOLLOWS.has(words[i - 2]?.tag ?? 'stop')))
  )
    return 'noun';
  // `a day later than announced`: it has no subject of its own.
  if (words[i - 1]?.text === 'than') return 'adjective';
  // `restarted stalled negotiations`: behind a verb that takes no other.
  if (
    before === words[i - 1] &&
    before.tag === 'verb' &&
    after?.tag === 'noun' &&
    !TAKES_ANOTHER.has(before.verb?.lemma ?? '')
  )
    return 'adjective';
  // `has armed Ukraine`
  if (before.tag === 'have' && after?.tag === 'mention' && !isAdjective(after)) return 'verb';
  // `the two condemned Russia`: a number stands for those who act, for a name is not counted.
  if (before.tag === 'number' && after?.tag === 'mention' && !isAdjective(after)) return 'verb';
  // `the two exchanged ambassadors`, `the four voiced serious concern`
  if (
    COUNTED.test(before.text) &&
    words[i - 2]?.text === 'the' &&
    (after?.tag === 'noun' || after?.tag === 'adjective') &&
    !verbFollows(words, i)
  )
    return 'verb';
  const joined =
    before.tag === 'conjunction' &&
    words[i - 2]?.tag === 'noun' &&
    words[i - 2]?.capital === false &&
    ['preposition', 'determiner'].includes(words[i - 3]?.tag ?? '') &&
    after?.tag === 'noun';
  // `the day after the raid and severed ties`: what states do with what they have.
  if (joined && nominal(after) && !DEEDS.has(word?.verb?.lemma ?? '')) return 'adjective';
  // `the United States and allied countries`; but `The EU renewed sanctions`, whose only verb it is.
  if (ATTRIBUTIVE.has(word?.text ?? '') && nominal(after) && !(isSubject(before) && isOnlyVerbHere(words, i)))
    return 'adjective';
  // `on May 18 suspended part of it`: a date counts nothing.
  const attributive =
    (['determiner', 'possessive', 'genitive', 'adjective', 'number'].includes(before.tag) &&
      !endsDate(words, i)) ||
    (before.tag === 'preposition' && words[i - 1] === before);
  const named = ALSO_ADJECTIVES.has(after?.text ?? '') ? words[i + 2] : after;
  return attributive && nominal(named) ? 'adjective' : 'verb';
}

/** Verbs before another: `got elected`, `said announced plans`. */
const TAKES_ANOTHER: ReadonlySet<string> = new Set(
  'get have be keep make let see hear want need leave find feel become remain help say'.split(' '),
);

/** Whether no other word up to a comma can be a verb: `The EU renewed sanctions, X said`. */
function isOnlyVerbHere(words: readonly Word[], i: number): boolean {
  const comma = words.findIndex(({ tag }, n) => n > i && tag === 'comma');
  return isOnlyVerbOf(comma < 0 ? words : words.slice(0, comma), i);
}

const DEEDS: ReadonlySet<string> = new Set(
  'sever cut restore impose expel recall suspend withdraw announce condemn'.split(' '),
);

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;

const isSubject = (word: Word): boolean =>
  word.tag === 'mention' && word.mention?.kind !== 'place' && !isAdjective(word);

/** Whether a word behind it can be its clause's verb. */
function verbFollows(words: readonly Word[], i: number): boolean {
  const end = words.findIndex(({ tag }, n) => n > i && OTHER_CLAUSE.has(tag));
  return words.slice(i + 1, end < 0 ? undefined : end).some(mayBeVerb);
}

const OTHER_CLAUSE: ReadonlySet<Tag> = new Set(['relative', 'subordinator', 'stop']);
