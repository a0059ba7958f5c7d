import { OPENS_OBJECT } from './verb-or-noun.ts';
import type { Word } from './word.ts';
import { AUXILIARIES, isTimeNoun, type Tag } from './words.ts';

/** `held talks`, `expressed grave concern`, not `held last week` or `held Monday`. */
export const hasBareObject = (words: readonly Word[], at: number): boolean => {
  const word = words[words[at]?.tag === 'adjective' ? at + 1 : at];
  return word?.tag === 'noun' && !isTimeNoun(word);
};

/** Not `rendered last December`, `issued the same day`, whose time is no object. */
export function opensObject(words: readonly Word[], at: number): boolean {
  const [word, next, third] = words.slice(at, at + 3);
  // `opened three days of talks`
  if (word?.tag === 'number' && third?.text === 'of') return true;
  // `issued a day later`
  if (next && isTimeNoun(next) && RECKONED.has(third?.text ?? '')) return false;
  const unit = next && BESIDE.has(next.text) ? third : next;
  const isTime = unit !== next || RELATIVE.has(word?.text ?? '') || word?.tag === 'number';
  return !(isTime && unit && isTimeNoun(unit)) && OPENS_QUANTITY.has(word?.tag ?? 'stop');
}

const RECKONED: ReadonlySet<string> = new Set(['later', 'earlier', 'before', 'after', 'ago']);

const BESIDE: ReadonlySet<string> = new Set(['same', 'following', 'previous', 'next']);

const OPENS_QUANTITY: ReadonlySet<Tag> = new Set<Tag>([...OPENS_OBJECT, 'number']);

const RELATIVE: ReadonlySet<string> = new Set(['last', 'next', 'this', 'that']);

/** Whether another finite verb follows before anything that could give it a subject of its own. */
export function finiteFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) return false;
    // `scheduled for 7 and 8 May, will`
    const joinsDays = word.tag === 'conjunction' && words[at + 1]?.tag === 'number';
    // `issued on Monday, the United States and Britain condemned`
    const joinsNames =
      word.tag === 'conjunction' &&
      words[at - 1]?.mention !== undefined &&
      words[at + 1]?.mention !== undefined;
    if (ENDS_CLAUSE.has(word.tag) && !joinsDays && !joinsNames) return false;
    // `at their next summit, to be held in July`
    if (word.tag === 'to' && AUXILIARIES.has(words[at + 1]?.tag ?? 'stop')) {
      at = pastInfinitive(words, at);
      continue;
    }
    if (AUXILIARIES.has(word.tag)) return word.text !== 'being' && !isContact(words, at);
    // `decided to establish a committee chaired by X`: a participle is no verb to come.
    const mayBeFinite = word.verb?.form !== 'gerund' && words[at + 1]?.text !== 'by';
    if (word.tag === 'verb' && mayBeFinite && words[at - 1]?.tag !== 'to') return true;
  }
  return false;
}

/** The last word of `to be held`, `to have been signed`. */
function pastInfinitive(words: readonly Word[], to: number): number {
  let last = to;
  while (AUXILIARIES.has(words[last + 1]?.tag ?? 'stop')) last++;
  return words[last + 1]?.tag === 'verb' ? last + 1 : last;
}

/** `a decision Moscow has derided`: a clause about the noun before, its subject between. */
const isContact = (words: readonly Word[], at: number): boolean => {
  const [determiner, noun, subject] = words.slice(Math.max(0, at - 3), at);
  return (
    subject !== undefined &&
    (subject.mention !== undefined || subject.tag === 'pronoun') &&
    noun?.tag === 'noun' &&
    !noun.capital &&
    determiner?.tag === 'determiner'
  );
};

const ENDS_CLAUSE: ReadonlySet<string> = new Set(['relative', 'subordinator', 'stop', 'conjunction']);
