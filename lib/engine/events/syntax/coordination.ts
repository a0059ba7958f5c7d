import { type Clause, newClause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { freePhrases, type Piece, type State } from './state.ts';
import { subjectGroup } from './subject-group.ts';
import { agreeing, agrees, sharing, told } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun, YEAR } from './words.ts';

/** A verb that shares its subject with the one before. */
export function coordinated(state: State, current: Clause, verb: VerbGroup, words: readonly Word[]): Clause {
  const sharer = agreeing(sharing(current, verb, isParted(state.since)), words[verb.from]);
  // `Riyadh is pressing Cairo, diplomats say, and expects …`: it is Riyadh that does, not they.
  const shared =
    current.kind === 'attribution' && sharer === current && !agrees(current, words[verb.from])
      ? (told(state) ?? sharer)
      : sharer;
  return newClause({
    kind: 'coordinate',
    verb: current.verb.passive && sharesAuxiliary(verb, words) ? { ...verb, passive: true } : verb,
    subject: shared.subject,
    sibling: current,
    governor: shared.governor,
    introducer: shared.introducer,
  });
}

/** Verbs that, active, name whom they are said to. */
const NAMES_LISTENER: ReadonlySet<string> = new Set(['tell', 'inform', 'order', 'ask', 'give', 'forbid']);

/** Verbs that say what somebody is held to be. */
const NAMING: ReadonlySet<string> = new Set(['declare', 'deem', 'judge', 'pronounce', 'label', 'brand']);

/** `was stopped, declared an alien and driven back`, `was welcomed by A and condemned by B`: participles of the passive before. */
function sharesAuxiliary(verb: VerbGroup, words: readonly Word[]): boolean {
  if (verb.head.verb?.form !== 'past-or-participle' || verb.to - verb.from > 1) return false;
  if (NAMING.has(verb.lemma) || words[verb.to]?.text === 'by') return true;
  const next = words[verb.to]?.tag;
  if (NAMES_LISTENER.has(verb.lemma) && (next === 'to' || next === 'subordinator' || next === 'preposition'))
    return true;
  for (let at = verb.to; at < words.length; at++) {
    const word = words[at];
    if (!word || word.tag === 'stop' || word.tag === 'be' || word.tag === 'have' || word.tag === 'modal')
      return false;
    if (word.tag === 'verb') return word.verb?.form === 'participle' && words[at - 1]?.tag === 'conjunction';
  }
  return false;
}

/** `…, and announced`: a comma before the conjunction. */
export function isParted(since: readonly Piece[], end = since.length): boolean {
  if (end < 2) return false;
  const comma = since[end - 2];
  const conjunction = since[end - 1];
  return (
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    conjunction?.kind === 'mark' &&
    conjunction.mark === 'conjunction'
  );
}

/** `…, and on Tuesday the president`, `…, and a day later threatened`, `…, and in Geneva A and B met`: when or where, before a new subject or the verb. */
const isSetting = ({ phrase }: { phrase: NounPhrase }): boolean =>
  isTimeNoun(phrase.head) ||
  (phrase.prep !== undefined && (phrase.words.some(isTimeNoun) || YEAR.test(phrase.head.text))) ||
  (phrase.prep === 'in' && phrase.head.mention?.kind === 'place');

/** `…, and the president of Kazakhstan, X, praised`: what follows a comma and a conjunction is a new subject. */
export function joinedSubject(since: readonly Piece[]): NounPhrase[] {
  for (let end = since.length; end > 0; end--) {
    if (!isParted(since, end)) continue;
    const behind = since.slice(end);
    const first = behind.findIndex((piece) => piece.kind === 'mark' || !isSetting(piece));
    const rest = first < 0 ? [] : behind.slice(first);
    if (freePhrases(rest).length > 0 && rest[0]?.kind === 'phrase' && !rest[0].phrase.prep)
      return subjectGroup(rest, false);
  }
  return [];
}

/** `The accord, signed by A, B and C, has …`: whether a list of agents goes on behind that comma, up to the one that closes it. */
export function listGoesOn(since: readonly Piece[], comma: number): boolean {
  const before = since[comma - 1];
  const rest = since.slice(comma + 1).flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  const last = since.at(-1);
  return (
    before?.kind === 'phrase' &&
    before.phrase.prep === 'by' &&
    before.phrase.head.mention !== undefined &&
    last?.kind === 'mark' &&
    last.mark === 'comma' &&
    rest.at(-1)?.link === 'conjunction' &&
    rest.every(({ prep, head }) => prep === undefined && head.mention !== undefined)
  );
}
