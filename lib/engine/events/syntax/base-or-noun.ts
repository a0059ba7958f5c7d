import {
  BEFORE_BASE,
  followsAuxiliary,
  isOnlyVerbOf,
  NOUNISH,
  nominal,
  OPENS_OBJECT,
} from './verb-or-noun.ts';
import { isAdjective, type Word } from './word.ts';
import { AUXILIARIES, IN_NOUN_PHRASE, type Tag } from './words.ts';

/** Whether a base form (`sign`, `visit`) is a verb or a noun where it stands. */
export function settleBase(words: Word[], i: number, before: Word): Tag {
  if (followsAuxiliary(words, i, BEFORE_BASE)) return 'verb';
  // `insisted that Japan first recognise its sovereignty`
  const subject = before.text === 'first' ? words[i - 2] : before;
  if (subject && (isPlural(subject.text) || subject.tag === 'mention') && isOnlyVerb(words, i)) return 'verb';
  const word = words[i];
  // `ships under the red ensign remain welcome`
  if (NEVER_NOUN.has(word?.text ?? '')) return 'verb';
  const after = words[i + 1];
  const opens =
    after !== undefined &&
    (OPENS_OBJECT.has(after.tag) ||
      after.tag === 'preposition' ||
      after.tag === 'to' ||
      after.text === 'that');
  if (before.tag === 'conjunction' || before.tag === 'comma') {
    const coordinated = words
      .slice(Math.max(0, i - 12), i)
      .some((other) => other.tag === 'verb' || other.tag === 'modal');
    if (
      before.tag === 'conjunction' &&
      !NOUNISH.has(word?.verb?.lemma ?? '') &&
      nominal(after) &&
      hasInfinitive(words, i)
    )
      return 'verb';
    // `The ministers, A and B, sign the accord`: a chronology tells in the present.
    const isSubject = before.tag === 'comma' && words[i - 2]?.mention?.kind === 'official';
    if (isSubject && OPENS_OBJECT.has(after?.tag ?? 'stop') && isOnlyVerbOf(words, i)) return 'verb';
    return coordinated && opens && !NOUNISH.has(word?.verb?.lemma ?? '')
      ? 'verb'
      : coordinated && after !== undefined && OPENS_OBJECT.has(after.tag)
        ? 'verb'
        : 'noun';
  }
  // `signed up to a plastics charter`
  if (/^an?$/.test(words[i - 2]?.text ?? '')) return 'noun';
  if (NOUNISH.has(word?.verb?.lemma ?? ''))
    return pluralSubject(words, i) &&
      after !== undefined &&
      // `Norway and Germany plan to build`
      (OPENS_OBJECT.has(after.tag) ||
        after.text === 'on' ||
        // `Bush and Putin talk by telephone`
        (/^(?:by|with|about)$/.test(after.text) && isOnlyVerbOf(words, i)) ||
        (after.tag === 'to' && words[i + 2]?.verb))
      ? 'verb'
      : 'noun';
  // `in the Turkish resort of Antalya`, `at the Bürgenstock resort on June 15`
  const isDescribed = before.mention && words[i - 2]?.tag === 'determiner';
  if (isDescribed && before.mention?.kind === 'place') return 'noun';
  // `extradited the Albanian suspect to Tirana`
  const opensThat = after?.text === 'that';
  if (isDescribed && isAdjective(before) && (opensThat || !OPENS_OBJECT.has(after?.tag ?? 'stop')))
    return 'noun';
  if (before.tag === 'mention') return opens || pluralSubject(words, i) ? 'verb' : 'noun';
  return before.tag === 'noun' && isPlural(before.text) ? 'verb' : 'noun';
}

/** Base forms that no noun is written like. */
const NEVER_NOUN: ReadonlySet<string> = new Set(
  'remain become seem exist occur include consist depend belong insist refrain refuse agree decide'.split(
    ' ',
  ),
);

/** `to downgrade relations and suspend trade`: an infinitive or modal before it that it may go on. */
function hasInfinitive(words: Word[], i: number): boolean {
  for (let at = i - 2; at >= Math.max(1, i - 12); at--) {
    const word = words[at];
    if (!word || word.tag === 'stop' || word.tag === 'relative' || word.tag === 'subordinator') return false;
    if (word.tag === 'verb') {
      const before = words[at - 1]?.tag;
      return word.verb?.form === 'base' && (before === 'to' || before === 'modal' || before === 'adverb');
    }
  }
  return false;
}

/** `ministers`, not `unambiguous`, `crisis` or `press`. */
const isPlural = (noun: string): boolean => /[^sui']s$/.test(noun);

function pluralSubject(words: Word[], i: number): boolean {
  let at = i - 1;
  while (words[at]?.tag === 'adverb') at--;
  const before = words[at];
  if (before?.tag === 'noun') return isPlural(before.text);
  return (
    before?.tag === 'mention' && (words[at - 1]?.tag === 'conjunction' || words[at - 1]?.tag === 'comma')
  );
}

/** `suggested that the two sides raise trade`: a clause with no other verb before its end. */
function isOnlyVerb(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && SUBJECT.has(words[at]?.tag ?? 'stop')) at--;
  if (words[at]?.text !== 'that' || words[at]?.tag !== 'subordinator' || at === i - 1) return false;
  // `its demand that China return the rifles it seized`
  const isBidden = MANDATIVE.test(words[at - 1]?.text ?? '');
  if (isBidden && OPENS_OBJECT.has(words[i + 1]?.tag ?? 'stop')) return true;
  for (let next = i + 1; next < words.length; next++) {
    const word = words[next];
    if (!word || CLAUSE_ENDS.has(word.tag)) return true;
    if (AUXILIARIES.has(word.tag) || (word.verb && word.verb.form !== 'base' && word.verb.form !== 'gerund'))
      return false;
  }
  return true;
}

/** What a subjunctive follows: `demanded that Vilnius withdraw`. */
const MANDATIVE =
  /^(?:demand|insist|request|propos|recommend|requir|stipulat|urg|ask)(?:s|es|al|als|e|ed|ing|ation|ence)?$/;

const SUBJECT: ReadonlySet<Tag> = new Set<Tag>([...IN_NOUN_PHRASE, 'genitive', 'conjunction']);

const CLAUSE_ENDS: ReadonlySet<Tag> = new Set(['comma', 'stop', 'relative', 'subordinator', 'conjunction']);
