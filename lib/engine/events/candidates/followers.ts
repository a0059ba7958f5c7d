import type { Deed } from '../roles/deeds.ts';
import { asReferences, type Party } from '../roles/parties.ts';
import { VerbSlots } from '../roles/slots.ts';
import { clauseStatus } from '../status.ts';
import type { Clause } from '../syntax/clause.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { type Candidate, type Sentence, spanOf } from './candidate.ts';

/** Right in six of ten, by judgement: what others followed is inferred. */
const PRIOR = 6;

/** `Caracas followed suit`, `was followed on Monday by Bahrain and Sudan`: others did `before`'s deed to the same side. */
export function readFollower(
  clause: Clause,
  { parse, discourse, entities }: Sentence,
  before: Deed | undefined,
): Candidate | undefined {
  if (clause.verb.lemma !== 'follow' || before === undefined || before.recipients.length === 0)
    return undefined;
  const slots = new VerbSlots(clause, parse, discourse, entities);
  const object = clause.verb.passive ? [] : slots.phrases('object').filter(({ head }) => !isTimeNoun(head));
  if (object.some(({ head }) => head.text !== 'suit')) return undefined;
  const actors = slots.parties('subject');
  const known = [...before.actors, ...before.recipients];
  const acts = ({ kind }: Party): boolean =>
    kind === 'country' || (kind === 'organisation' && object.length > 0);
  if (actors.length === 0 || !actors.every(acts)) return undefined;
  // `Colombia expelled Venezuela's envoy, Caracas following suit`: he to whom it was done does it back.
  const returned = actors.every(({ id }) => before.recipients.some((party) => party.id === id));
  const recipients = asReferences(returned ? before.actors : before.recipients);
  if (!returned && actors.some(({ id }) => known.some((party) => party.id === id))) return undefined;
  const roles = { sides: [], actors, recipients };
  return {
    ...roles,
    type: before.type,
    status: clauseStatus(clause, parse.words),
    clause,
    phrase: undefined,
    trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
    evidence: spanOf(roles, clause.verb.head),
    prior: PRIOR,
  };
}
