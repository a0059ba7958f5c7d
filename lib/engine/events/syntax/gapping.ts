import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { OBJECT_CONTROL } from './reporting.ts';
import { detach, type State } from './state.ts';
import { isTimeNoun } from './words.ts';

/**
 * `urged Serbia to recognise Kosovo and Kosovo to hold elections`: the verb that the second conjunct leaves out, read
 * again of whom that names. To be asked right before its infinitive; undefined where no verb is left out.
 */
export function gapped(state: State): Clause | undefined {
  const { current, since } = state;
  const governor = current?.governor;
  const asked = current?.subject[0];
  if (current?.kind !== 'infinitive' || !governor || !asked || !governor.after.includes(asked))
    return undefined;
  const at = since.findLastIndex((piece) => piece.kind === 'phrase' && !isTimeNoun(piece.phrase.head));
  const [joint, other] = [since[at - 1], since[at]];
  const isOther =
    other?.kind === 'phrase' &&
    joint?.kind === 'mark' &&
    joint.mark === 'conjunction' &&
    other.phrase.prep === asked.prep &&
    isActor(other.phrase);
  if (!isOther || !OBJECT_CONTROL.has(governor.verb.lemma)) return undefined;
  const own = since.slice(at).flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  return { ...governor, after: detach(state, own) };
}

const isActor = ({ head, words }: NounPhrase): boolean =>
  head.lexeme.isRole || words.some(({ mention }) => mention !== undefined && mention.kind !== 'place');
