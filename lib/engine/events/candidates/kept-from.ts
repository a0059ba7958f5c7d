import type { Clause } from '../syntax/clause.ts';
import type { Candidate } from './candidate.ts';

/** Where one comes from, having done it: `returned from meeting X`. */
const RETURNING: ReadonlySet<string> = new Set(['return', 'come', 'emerge', 'arrive', 'fly', 'switch', 'go']);

const CEASING: ReadonlySet<string> = new Set([
  'stop',
  'cease',
  'quit',
  'halt',
  'suspend',
  'avoid',
  'discontinue',
]);

/**
 * What a gerund tells that nobody does: `barred Russia from sending arms` tells of no arms sent, nor does
 * `told it to stop sending arms`. Aid that has been stopped is a sanction; of the rest no event is left.
 */
export function unlessKept(candidate: Candidate): Candidate | undefined {
  const { clause, phrase, type } = candidate;
  if (!clause || phrase || !clause.verb.gerund) return candidate;
  const { governor, introducer } = clause;
  if (introducer === 'from') return RETURNING.has(governor?.verb.lemma ?? '') ? candidate : undefined;
  if (!governor || !isCeased(clause, governor)) return candidate;
  return type === 'aid' && governor.verb.finite ? { ...candidate, type: 'sanction' } : undefined;
}

/** `stopped sending`, and not `halted the talks, sending the envoys home`. */
const isCeased = ({ introducer }: Clause, { verb, after }: Clause): boolean =>
  introducer === undefined && after.length === 0 && CEASING.has(verb.lemma);
