import { type Clause, type ClauseParts, newClause } from './clause.ts';
import { type NounPhrase, tellsTime } from './phrases.ts';
import type { Word } from './word.ts';
import { AUXILIARIES } from './words.ts';

export type Piece = { kind: 'phrase'; phrase: NounPhrase } | { kind: 'mark'; mark: 'comma' | 'conjunction' };

export interface State {
  clauses: Clause[];
  phrases: NounPhrase[];
  /** Pieces since the last verb or boundary. */
  since: Piece[];
  current: Clause | undefined;
  intro:
    | {
        word: string;
        kind: 'relative' | 'subordinate';
        antecedent: NounPhrase | undefined;
        prep: string | undefined;
      }
    | undefined;
  /** Subjects whose verb is still to come, the innermost last. */
  open: { subject: NounPhrase[]; intro: State['intro']; parent: Clause | undefined }[];
  /** Participle clauses before their main clause. */
  waiting: Clause[];
  prep: string | undefined;
  /** Whether noun phrases still hang on the current verb: not after a conjunction or relative pronoun. */
  attached: boolean;
  segment: number;
}

/** `talks between A, B and C …`: what a conjunction joins to a preposition's phrase is no subject. */
export function markContinuation(since: readonly Piece[], last: NounPhrase): void {
  const chain = [last];
  for (let at = since.length - 1; at >= 0; at--) {
    const piece = since[at];
    if (piece?.kind !== 'phrase') continue;
    if (piece.phrase.prep === undefined) {
      if (piece.phrase.link !== 'comma') return;
      chain.push(piece.phrase);
      continue;
    }
    const headed = since.slice(0, at).some((other) => other.kind === 'phrase' && !other.phrase.prep);
    // `between Iran and Saudi Arabia`: it always takes two.
    const takes = headed || piece.phrase.prep === 'between';
    // `between the president, X, and Y`: his name is of Y's sort, his title is not.
    const names = piece.phrase.prep === 'between' ? chain.slice(1) : [];
    const isOne =
      // `between his country and Niger`
      piece.phrase.prep === 'between' ||
      [piece.phrase, ...names].some(({ head }) => isOfOneSort(head, last.head));
    // `met him in Rome on Monday and the two ministers agreed`: only another day goes with a day.
    if (takes && isOne && tellsTime(piece.phrase) === tellsTime(last))
      for (const phrase of chain) phrase.within = true;
    return;
  }
}

/** `paused its aid to Rwanda, and Germany has frozen its own`, `…, and Chile recalled its envoy`: behind a comma, before an auxiliary or a verb with its object, a subject. */
export function opensClause(since: readonly Piece[], words: readonly Word[], at: number): boolean {
  const [governed, comma, conjunction] = since.slice(-3);
  const [next, object] = [words[at], words[at + 1]];
  const isVerb = next?.tag === 'verb' && next.verb?.form.startsWith('past') === true;
  return (
    next !== undefined &&
    (AUXILIARIES.has(next.tag) || (isVerb && isOwn(object))) &&
    governed?.kind === 'phrase' &&
    governed.phrase.prep !== undefined &&
    governed.phrase.prep !== 'between' &&
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    conjunction?.kind === 'mark'
  );
}

/** `its envoy`, also where it is a mention as a whole. */
export const isOwn = (word: Word | undefined): boolean =>
  word?.tag === 'possessive' || /^(?:its|his|her|their) /.test(word?.text ?? '');

/** A person joins a person, a state a state: `A of Guyana and B of Venezuela` are two subjects. */
const isOfOneSort = (a: Word, b: Word): boolean =>
  // `met him at the airport and the two signed`: those counted alone are people spoken of before.
  b.tag !== 'number' &&
  Boolean(a.mention) === Boolean(b.mention) &&
  (a.mention?.kind === 'official') === (b.mention?.kind === 'official');

export function freePhrases(since: readonly Piece[]): NounPhrase[] {
  const free: NounPhrase[] = [];
  for (const piece of since)
    if (piece.kind === 'phrase' && !piece.phrase.prep && !piece.phrase.within) free.push(piece.phrase);
  return free;
}

export const afterComma = (state: State): boolean => {
  const last = state.since.at(-1);
  return last?.kind === 'mark';
};

/** A comma closes the relative clause before it: what follows hangs on the clause outside. */
export function outOfRelative(state: State): Clause | undefined {
  for (let at = state.clauses.length - 1; at >= 0; at--) {
    const clause = state.clauses[at];
    if (
      clause &&
      clause.kind !== 'relative' &&
      clause.kind !== 'reduced' &&
      clause.introducer !== 'who' &&
      clause.introducer !== 'which'
    )
      return clause;
  }
  return state.current;
}

export function lastPhrase(since: readonly Piece[]): NounPhrase | undefined {
  for (let at = since.length - 1; at >= 0; at--) {
    const piece = since[at];
    if (piece?.kind === 'phrase') return piece.phrase;
  }
  return undefined;
}

export const hasComma = (since: readonly Piece[]): boolean =>
  since.some((piece) => piece.kind === 'mark' && piece.mark === 'comma');

/** A clause that opens a sentence before its subject: `Opening a fair`, `When X was chosen`, `In a move that surprised many`. */
export const isOpening = ({ verb, kind, antecedent }: Clause): boolean =>
  !verb.finite || kind === 'subordinate' || (kind === 'relative' && antecedent?.prep !== undefined);

/** Without the marks at its end. */
export function trimmed(since: readonly Piece[]): readonly Piece[] {
  let end = since.length;
  while (since[end - 1]?.kind === 'mark') end--;
  return since.slice(0, end);
}

/** Participles that stood before their subject get it. */
export function settleWaiting(state: State, parts: ClauseParts): Clause {
  const clause = newClause(parts);
  for (const participle of state.waiting) participle.subject = clause.subject;
  state.waiting = [];
  return clause;
}

/** Before a subject that hangs on nothing said so far. */
export function beginAfresh(state: State): void {
  state.since = [];
  state.intro = undefined;
  state.current = undefined;
  state.open = [];
  state.prep = undefined;
  state.attached = false;
}

/** Takes phrases from the verb before that they seemed to hang on. */
export function detach<T extends readonly NounPhrase[]>({ current }: State, subject: T): T {
  if (current) current.after = current.after.filter((phrase) => !subject.includes(phrase));
  return subject;
}
