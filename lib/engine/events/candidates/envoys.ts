import { type Entities, type Party, stateOf, uniqueParties } from '../roles/parties.ts';
import type { Candidate } from './candidate.ts';

/** Verbs by which an envoy's way back restores what two states had broken off. */
const RETURNING: ReadonlySet<string> = new Set(['return', 'go', 'come', 'be', 'send', 'name', 'appoint']);

/** `Ambassador X will be back at his desk in Washington`: it is his state that has restored relations. */
export function byState(candidate: Candidate, entities: Entities): Candidate {
  const { type, clause, phrase, sides } = candidate;
  const isReturn = type === 'restoration' && phrase === undefined && RETURNING.has(clause?.verb.lemma ?? '');
  if (!isReturn) return candidate;
  const states = sides.flatMap((side): Party[] => {
    const [state] = side.kind === 'official' ? stateOf(side, entities) : [];
    return [state ?? side];
  });
  return { ...candidate, sides: uniqueParties(states) };
}
