import type { EventType } from '../../../model/event.ts';
import type { Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { type Candidate, clauseOf } from './candidate.ts';

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

const DISTANCE =
  /^(?:phone|telephone|telephonically|virtual|video|videolink|videoconference|virtually|online|remotely|zoom|hotline)$/;

const OCCASION = /^(?:over|by|via|in|during|on)$/;

/** `compared notes by video link`, `touched base over the phone`: who speaks from afar does not meet. */
export function asCall(candidate: Candidate, parse: Parse): Candidate {
  const { words, phrases } = parse;
  const { type, clause } = candidate;
  if (type !== 'meeting' || !clause) return candidate;
  const end = clause.after[clause.after.length - 1]?.to ?? clause.verb.to + 1;
  // `Over the phone they discussed trade`
  const before = phrases.filter(
    (phrase) =>
      OCCASION.test(phrase.prep ?? '') && phrase.to <= clause.verb.from && clauseOf(phrase, parse) === clause,
  );
  return [...before.flatMap((phrase) => phrase.words), ...words.slice(clause.verb.from, end)].some(
    ({ text }) => DISTANCE.test(text),
  )
    ? { ...candidate, type: 'call' }
    : candidate;
}
