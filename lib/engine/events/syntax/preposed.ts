import type { NounPhrase } from './phrases.ts';
import { lastPhrase, type Piece, type State } from './state.ts';
import { isAge } from './subject-group.ts';
import { appositive, isPersonal } from './subjects.ts';
import { isTimeNoun } from './words.ts';

/** `after Kagame stayed at home`: the phrase a preposition seems to govern is the subject. */
export function preposed(state: State): boolean {
  return preposedSubject(state.since).length > 0;
}

/** The phrase that a conjunction-like preposition seems to govern, with its apposition: `after the president, X, called`. */
export function preposedSubject(since: readonly Piece[]): NounPhrase[] {
  const last = lastPhrase(since);
  if (last && givesReason(since, last)) return [last];
  if (!last || !since.some(isClausal)) return [];
  const parted = partedSubject(since);
  if (parted.length > 0) return parted;
  if (CLAUSAL.has(last.prep ?? '')) return [last];
  const phrases = since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  // `three days after lawmakers in Ankara ratified it`: what hangs on the subject stands between.
  // `to protest the claims, as a row over the visit showed …`
  const comma = since.findLastIndex((piece) => piece.kind === 'mark');
  const behind = since.slice(comma + 1).flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  const held = behind.findLast(({ prep }) => !HANGING.has(prep ?? ''));
  const hanging = held ? behind.slice(behind.indexOf(held)) : [];
  const alone = hanging.every(({ prep, head }) => prep !== undefined || isTimeNoun(head));
  if (held && held !== last && alone && CLAUSAL.has(held.prep ?? '') && since.at(-1)?.kind === 'phrase')
    return [held];
  const listed = listedSubject(phrases);
  if (listed.length > 0 && since.at(-1)?.kind === 'phrase') return listed;
  const first = phrases[phrases.length - 2];
  const isOne = last.link === 'comma' ? appositive(first, last) : last.link === 'conjunction';
  return first && CLAUSAL.has(first.prep ?? '') && !last.prep && isOne ? [first, last] : [];
}

/** `after Russia, Turkey and Iran met`: names in a list, of which the preposition seems to govern the first. */
function listedSubject(phrases: readonly NounPhrase[]): NounPhrase[] {
  const from = phrases.findLastIndex(({ prep }) => prep !== undefined);
  const list = phrases.slice(from);
  const [first, ...others] = list;
  const last = others.at(-1);
  const isList =
    others.length > 1 &&
    list.every(({ head }) => head.mention !== undefined && head.mention.kind !== 'place') &&
    others.every((one) => one.link === (one === last ? 'conjunction' : 'comma'));
  return isList && CLAUSAL.has(first?.prep ?? '') ? list : [];
}

/** `…, for Armenia had agreed`: behind a comma, a name alone before its verb. */
const givesReason = (since: readonly Piece[], { prep, head }: NounPhrase): boolean =>
  prep === 'for' &&
  (head.mention?.kind === 'country' || head.mention?.kind === 'official') &&
  since.at(-1)?.kind === 'phrase' &&
  since.at(-2)?.kind === 'mark';

/** `after the council, at a session in Washington, had voted`, `before the king, Felipe VI, left`: what stands between commas parts the subject from its verb. */
export function partedSubject(since: readonly Piece[]): NounPhrase[] {
  const at = since.findLastIndex(isClausal);
  const subject = since[at];
  const between = since.slice(at + 1);
  if (subject?.kind !== 'phrase' || between[0]?.kind !== 'mark' || between.at(-1)?.kind !== 'mark') return [];
  const members = [subject.phrase];
  const named: NounPhrase[] = [];
  let asides = 0;
  for (const [n, piece] of between.entries()) {
    if (piece.kind === 'mark') continue;
    const { phrase } = piece;
    const last = members[members.length - 1];
    if (phrase.prep || isAge(phrase)) asides++;
    else if (isConjunction(between[n - 1]) && joins(last, phrase)) members.push(phrase);
    else if (appositive(last, phrase)) named.push(phrase);
    else return [];
  }
  const isAside = asides + named.length > 0;
  // `as president, in Paris, he met`
  const isClause =
    subject.phrase.prep !== 'as' || subject.phrase.head.mention !== undefined || named.length > 0;
  return isAside && isClause ? [...members, ...named] : [];
}

const isConjunction = (piece: Piece | undefined): boolean =>
  piece?.kind === 'mark' && piece.mark === 'conjunction';

/** `after he and his counterpart, X, signed`: not `after the talks and …`. */
const joins = (first: NounPhrase | undefined, second: NounPhrase): boolean =>
  first !== undefined && first.prep !== 'as' && isSomebody(first) && isPersonal(second);

const isSomebody = (phrase: NounPhrase): boolean => phrase.head.tag === 'pronoun' || isPersonal(phrase);

const isClausal = (piece: Piece): boolean => piece.kind === 'phrase' && CLAUSAL.has(piece.phrase.prep ?? '');

const HANGING: ReadonlySet<string> = new Set(
  'of in from at over about between with against on to for'.split(' '),
);

/** Prepositions that open a clause as well. */
export const CLAUSAL: ReadonlySet<string> = new Set([
  'after',
  'before',
  'until',
  'till',
  'since',
  'like',
  'except',
  'as',
  'than',
]);
