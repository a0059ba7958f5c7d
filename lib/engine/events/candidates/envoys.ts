import { type Entities, type Party, stateOf, uniqueParties } from '../roles/parties.ts';
import type { Candidate } from './candidate.ts';

/** Verbs by which an envoy's way back restores what two states had broken off. */
const RETURNING: ReadonlySet<string> = new Set(['return', 'go', 'come', 'be', 'send', 'name', 'appoint']);

/** `Ambassador X will be back at his desk in Washington`: it is his state that has restored relations. */
export function byState(candidate: Candidate, entities: Entities): Candidate {
  const told = asReturn(candidate, entities);
  const { type, clause, phrase, sides } = told;
  const isReturn = type === 'restoration' && phrase === undefined && RETURNING.has(clause?.verb.lemma ?? '');
  if (!isReturn) return told;
  const states = sides.flatMap((side): Party[] => {
    const [state] = side.kind === 'official' ? stateOf(side, entities) : [];
    return [state ?? side];
  });
  return { ...told, sides: uniqueParties(states) };
}

/** Verbs of motion that tell a return where an adverb stands behind them: `went back to Seoul`. */
const MOVING: ReadonlySet<string> = new Set(['go', 'come', 'be']);

/** `Ambassador X went back to Seoul`: his two states are on terms again. */
function asReturn(candidate: Candidate, entities: Entities): Candidate {
  const { type, clause, phrase, actors, recipients } = candidate;
  const isEnvoy = actors.length === 1 && actors.every(({ id }) => isAmbassador(id, entities));
  if (type !== 'visit' || phrase || !clause || !isEnvoy) return candidate;
  const { lemma, to } = clause.verb;
  // A preposition stands between the verb and its phrase; a second word is `back`.
  const isBack = MOVING.has(lemma) && clause.after[0] !== undefined && clause.after[0].from > to + 1;
  return lemma === 'return' || isBack
    ? { ...candidate, type: 'restoration', sides: [...actors, ...recipients], actors: [], recipients: [] }
    : candidate;
}

/** Those at the head of an embassy. */
const AMBASSADORS: ReadonlySet<string> = new Set(['ambassador', 'charge-d-affaires']);

export const isAmbassador = (id: string, entities: Entities): boolean =>
  AMBASSADORS.has(entities.get(id)?.office?.office ?? '');
