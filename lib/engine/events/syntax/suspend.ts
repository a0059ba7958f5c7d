import { joinedSubject } from './coordination.ts';
import { preposedSubject } from './preposed.ts';
import { freePhrases, hasComma, isOpening, type Piece, type State, trimmed } from './state.ts';
import { withoutGoverned } from './subject-group.ts';

/** Lays aside a subject that a relative clause or parenthesis parts from its verb. */
export function suspend(state: State): void {
  const { current, since, intro } = state;
  const clausal = intro === undefined ? preposedSubject(trimmed(since)) : [];
  const [first] = clausal;
  // `after the president, who …`
  if (first?.prep && first.head.mention) {
    const opened = { word: first.prep, kind: 'subordinate', antecedent: undefined, prep: undefined } as const;
    state.open.push({ subject: clausal, intro: opened, parent: current });
    return;
  }
  // `…, and the president, who …`: a new subject, whatever hangs on the verb before.
  const joined = current ? joinedSubject(since) : [];
  const subject = joined.length > 0 ? joined : withoutGoverned(freePhrases(since), since);
  const consumed =
    joined.length === 0 &&
    current !== undefined &&
    current.after.length > 0 &&
    subject.some((phrase) => current.after.includes(phrase)) &&
    !startsAfterComma(since) &&
    !followsOpening(state);
  if (subject.length > 0 && !consumed) state.open.push({ subject, intro, parent: current });
}

/** `Welcoming the guest, the president, who …`: what follows the comma of an opening participle is the subject. */
const followsOpening = ({ clauses, since }: State): boolean => hasComma(since) && clauses.every(isOpening);

function startsAfterComma(since: readonly Piece[]): boolean {
  const first = since[0];
  return first?.kind === 'mark';
}
