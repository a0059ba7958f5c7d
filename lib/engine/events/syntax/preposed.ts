import type { NounPhrase } from './phrases.ts';
import { lastPhrase, type Piece, type State } from './state.ts';
import { appositive } from './subjects.ts';
import { isTimeNoun } from './words.ts';

/** `after Kagame stayed at home`: the phrase a preposition seems to govern is the subject. */
export function preposed(state: State): boolean {
  return preposedSubject(state.since).length > 0;
}

/** The phrase that a conjunction-like preposition seems to govern, with its apposition: `after the president, X, called`. */
export function preposedSubject(since: readonly Piece[]): NounPhrase[] {
  const last = lastPhrase(since);
  if (!last) return [];
  const parted = partedSubject(since);
  if (parted) return [parted];
  if (CLAUSAL.has(last.prep ?? '')) return [last];
  const phrases = since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  // `three days after lawmakers in Ankara ratified it`: what hangs on the subject stands between.
  const held = phrases.findLast(({ prep }) => !HANGING.has(prep ?? ''));
  const alone = phrases.every(({ prep, head }) => prep !== undefined || isTimeNoun(head));
  if (held && held !== last && alone && CLAUSAL.has(held.prep ?? '') && since.at(-1)?.kind === 'phrase')
    return [held];
  const first = phrases[phrases.length - 2];
  const isOne = last.link === 'comma' ? appositive(first, last) : last.link === 'conjunction';
  return first && CLAUSAL.has(first.prep ?? '') && !last.prep && isOne ? [first, last] : [];
}

/** `after the council, at a session in Washington, had voted`: phrases between commas part the subject from its verb. */
export function partedSubject(since: readonly Piece[]): NounPhrase | undefined {
  if (since.at(-1)?.kind !== 'mark') return undefined;
  const comma = since.findLastIndex((piece, n) => piece.kind === 'mark' && n < since.length - 1);
  const subject = since[comma - 1];
  const between = since.slice(comma + 1, -1);
  const isAside = between.every((piece) => piece.kind === 'phrase' && piece.phrase.prep !== undefined);
  return isAside &&
    subject?.kind === 'phrase' &&
    CLAUSAL.has(subject.phrase.prep ?? '') &&
    subject.phrase.prep !== 'as'
    ? subject.phrase
    : undefined;
}

const HANGING: ReadonlySet<string> = new Set(['of', 'in', 'from', 'at']);

const CLAUSAL: ReadonlySet<string> = new Set([
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
