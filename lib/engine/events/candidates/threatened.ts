import type { EventType } from '../../../model/event.ts';
import { isConditional } from '../roles/warned.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Candidate, Sentence } from './candidate.ts';

/** What a state does to another's harm. */
const HARM: ReadonlySet<EventType> = new Set(['sanction', 'rupture']);

const MAYBE: ReadonlySet<string> = new Set(['could', 'might', 'may']);

/** `would shut the border if the digging went on`: harm that hangs on what the other side does is held over it. */
export function asThreat(candidate: Candidate, { parse: { clauses } }: Sentence): Candidate {
  const { type, status, clause, phrase } = candidate;
  // `could recall its envoy unless …`: what is left open is held over the other side too.
  const isOpen = status === 'proposed' && MAYBE.has(clause?.verb.modal ?? '');
  const isAhead = HARM.has(type) && (status === 'planned' || isOpen) && phrase === undefined;
  return isAhead && clause && clauses.some((other) => isConditionOf(other, clause))
    ? { ...candidate, type: 'threat', status: 'happened' }
    : candidate;
}

const isConditionOf = (other: Clause, clause: Clause): boolean =>
  isConditional(other) && (other.governor === clause || other.governor === clause.governor);
