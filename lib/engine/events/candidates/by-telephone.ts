import type { EventType } from '../../../model/event.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Candidate } from './candidate.ts';

/** What is said to somebody. */
const SAID: ReadonlySet<EventType> = new Set(['support', 'request', 'criticism', 'agreement', 'threat']);

/** `promised him support by telephone`: what is said on the telephone tells a call besides. */
export function withCall(candidate: Candidate, found: readonly Candidate[]): Candidate[] {
  const { type, clause, phrase, actors, recipients } = candidate;
  const [caller, called] = [actors[0], recipients[0]];
  if (!SAID.has(type) || !clause || phrase || !caller || !called) return [candidate];
  const sides = [...actors, ...recipients];
  const isOfTwo = sides.length === 2 && sides.every(({ kind }) => kind === 'official');
  const isTold = found.some((other) => other.type === 'call' && other.clause === clause);
  return isOfTwo && !isTold && clause.after.some(isTelephone)
    ? [candidate, { ...candidate, type: 'call', sides, actors: [], recipients: [] }]
    : [candidate];
}

const isTelephone = ({ prep, head }: NounPhrase): boolean =>
  /^(?:by|over|on|via)$/.test(prep ?? '') && /^(?:telephone|phone|videolink)$/.test(head.text);
