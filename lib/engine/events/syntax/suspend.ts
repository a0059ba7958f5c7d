import { joinedSubject } from './coordination.ts';
import type { NounPhrase } from './phrases.ts';
import { preposedSubject } from './preposed.ts';
import { SAYING } from './reporting.ts';
import { detach, freePhrases, hasComma, isOpening, type Piece, type State, trimmed } from './state.ts';
import { withoutGoverned } from './subject-group.ts';
import { isTimeNoun } from './words.ts';

/** Lays aside a subject that a relative clause or parenthesis parts from its verb. */
export function suspend(state: State): void {
  const { current, since, intro, open } = state;
  const clausal = intro === undefined ? preposedSubject(trimmed(since)) : [];
  const [first] = clausal;
  // `after the president, who …`
  if (first?.prep && first.head.mention) {
    const opened = { word: first.prep, kind: 'subordinate', antecedent: undefined, prep: undefined } as const;
    open.push({ subject: clausal, intro: opened, parent: current });
    return;
  }
  // `…, and the president, who …`: a new subject, whatever hangs on the verb before.
  const joined = current ? joinedSubject(since) : [];
  const subject = joined.length > 0 ? joined : withoutGoverned(freePhrases(since), since);
  // `said the troops that it sent to Mali would leave`: what is said has them for its subject.
  if (isSaidOf(state, subject)) {
    open.push({ subject: detach(state, subject), intro: THAT, parent: current });
    return;
  }
  const consumed =
    joined.length === 0 &&
    current !== undefined &&
    current.after.length > 0 &&
    subject.some((phrase) => current.after.includes(phrase)) &&
    !startsAfterComma(since) &&
    !followsOpening(state);
  // `Two days before an election in which …`: a spell is no subject.
  const isSpell = subject.every(({ head }) => isTimeNoun(head));
  if (!isSpell && !consumed) open.push({ subject, intro, parent: current });
}

const THAT = { word: 'that', kind: 'subordinate', antecedent: undefined, prep: undefined } as const;

const isSaidOf = ({ current, since, intro }: State, subject: readonly NounPhrase[]): boolean =>
  current !== undefined &&
  // `…, says the White House, which …`: who says it.
  current.kind !== 'attribution' &&
  current.subject.length > 0 &&
  intro === undefined &&
  SAYING.has(current.verb.lemma) &&
  !startsAfterComma(since) &&
  subject.length > 0 &&
  subject.every((phrase) => current.after.includes(phrase));

/** `Welcoming the guest, the president, who …`: what follows the comma of an opening participle is the subject. */
const followsOpening = ({ clauses, since }: State): boolean => hasComma(since) && clauses.every(isOpening);

function startsAfterComma(since: readonly Piece[]): boolean {
  const first = since[0];
  return first?.kind === 'mark';
}
