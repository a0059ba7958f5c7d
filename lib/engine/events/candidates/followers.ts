import type { Deed } from '../roles/deeds.ts';
import { asReferences, type Party } from '../roles/parties.ts';
import { VerbSlots } from '../roles/slots.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { type Candidate, type Sentence, spanOf } from './candidate.ts';

/** Right in six of ten, by judgement: what others followed is inferred. */
const PRIOR = 6;

/** What after a verb stands for the deed told before: `did likewise`, `responded in kind`. */
const SAME: ReadonlyMap<string, readonly string[]> = new Map([
  ['do', ['likewise', 'so', 'the same']],
  ['respond', ['in kind']],
  ['reply', ['in kind']],
  ['answer', ['in kind']],
  ['retaliate', ['in kind']],
  ['reciprocate', ['']],
]);

/** Whether a verb stands for the deed told before. */
function repeats({ kind, introducer, verb: { lemma, to, past } }: Clause, { words }: Parse): boolean {
  const same = SAME.get(lemma);
  if (same === undefined) return false;
  // `two days after Mali did so`; but what is still to be done so may be any of several things.
  if (lemma === 'do' && words[to]?.text === 'so' && !(past && kind === 'subordinate')) return false;
  // `would send its envoy back as soon as Quito did likewise`: nor is what is waited for.
  if (kind === 'subordinate' && /^(?:as|if|once|until|unless)$/.test(introducer ?? '')) return false;
  const next = `${words[to]?.text} ${words[to + 1]?.text} `;
  return same.some((words) => next.startsWith(words && `${words} `));
}

/** `Caracas followed suit`, `was followed on Monday by Bahrain and Sudan`, `Venezuela did likewise`: others did `before`'s deed to the same side, or did it back. */
export function readFollower(
  clause: Clause,
  { parse, discourse, entities }: Sentence,
  before: Deed | undefined,
): Candidate | undefined {
  const repeated = repeats(clause, parse);
  if (!(repeated || clause.verb.lemma === 'follow')) return undefined;
  if (before === undefined || before.recipients.length === 0) return undefined;
  const slots = new VerbSlots(clause, parse, discourse, entities);
  const object =
    repeated || clause.verb.passive ? [] : slots.phrases('object').filter(({ head }) => !isTimeNoun(head));
  if (object.some(({ head }) => head.text !== 'suit')) return undefined;
  const actors = slots.parties('subject');
  const known = [...before.actors, ...before.recipients];
  const acts = ({ kind }: Party): boolean =>
    kind === 'country' || (kind === 'organisation' && (repeated || object.length > 0));
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
