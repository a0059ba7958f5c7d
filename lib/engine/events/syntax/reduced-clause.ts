import { type Clause, newClause } from './clause.ts';
import { type NounPhrase, tellsTime } from './phrases.ts';
import { relativeClause } from './relative.ts';
import { lastPhrase, type Piece, type State } from './state.ts';
import type { VerbGroup } from './verb-group.ts';

/** The clause that a bare participle makes: of the noun before it, or of a subject still to come. */
export function reduced(state: State, verb: VerbGroup): Clause {
  const { current, since } = state;
  const last = since.at(-1);
  const isJoint = last?.kind === 'mark' && last.mark === 'conjunction' && current?.kind === 'reduced';
  // `a proposal made by Sudan in February and endorsed by Egypt`
  const antecedent = isJoint ? current.antecedent : describedBy(verb, since);
  // `spent most of Thursday closeted with X`: he who spent it.
  if (antecedent && current?.verb.lemma === 'spend' && tellsTime(antecedent))
    return newClause({
      kind: 'participle',
      verb: { ...verb, finite: false },
      subject: current.subject,
      governor: current,
    });
  // `wants the flights off its coast halted`: to be halted.
  const wanted = current && WANTING.has(current.verb.lemma) ? current.after[0] : undefined;
  if (wanted && !wanted.prep)
    return newClause({
      kind: 'infinitive',
      verb: { ...verb, passive: true, infinitive: true, finite: false },
      subject: [wanted],
      antecedent: wanted,
      governor: current,
      introducer: 'to',
    });
  const clause = relativeClause(state.phrases, {
    kind: 'reduced',
    verb: { ...verb, passive: true, finite: false },
    subject: antecedent ? [antecedent] : [],
    antecedent,
    governor: current,
  });
  // `Invited by X, Y flew to Yerevan`
  if (!antecedent) state.waiting.push(clause);
  return clause;
}

/** `Russia's sanctions on Turkey, imposed in May`: no state is imposed; it is the thing before it that was. */
function describedBy({ lemma }: VerbGroup, since: readonly Piece[]): NounPhrase | undefined {
  const last = lastPhrase(since);
  if (!last?.head.mention || last.prep === undefined || !DONE_TO_THINGS.has(lemma)) return last;
  const phrases = since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  return phrases.findLast(({ head }) => !head.mention) ?? last;
}

const DONE_TO_THINGS: ReadonlySet<string> = new Set(
  'impose sign adopt announce conclude lift publish issue introduce ratify initial negotiate broker agree reach deliver'.split(
    ' ',
  ),
);

const WANTING: ReadonlySet<string> = new Set(['want', 'need', 'order']);
