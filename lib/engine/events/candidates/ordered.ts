import type { Candidate } from './candidate.ts';

/** Words that leave no choice. */
const ORDERING: ReadonlySet<string> = new Set(['order', 'tell', 'instruct', 'force', 'oblige', 'compel']);

/** `ordered Russia to cut the staff of its embassy`: who makes another break ties breaks them. */
export const asOrdered = (candidate: Candidate, found: readonly Candidate[]): Candidate =>
  candidate.type === 'request' &&
  ORDERING.has(candidate.clause?.verb.lemma ?? '') &&
  found.some(
    ({ type, clause }) =>
      type === 'rupture' && clause?.kind === 'infinitive' && clause.governor === candidate.clause,
  )
    ? { ...candidate, type: 'rupture' }
    : candidate;
