import type { Status } from '../../../model/event.ts';
import { governingNoun } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Candidate, Sentence } from './candidate.ts';

/** `was due in Paris in May but put off the trip`: what its traveller makes of a visit that the same sentence tells of. */
export function asCalledOff(candidate: Candidate, { parse }: Sentence): Candidate {
  const { type, phrase, clause } = candidate;
  if (type !== 'visit' || phrase || !clause) return candidate;
  const traveller = clause.antecedent ?? clause.subject[0];
  const status = parse.clauses
    .filter((other) => other !== clause && traveller && other.subject.includes(traveller))
    .map((other) => offStatus(other, parse))
    .find((off) => off !== undefined);
  return status ? { ...candidate, status } : candidate;
}

function offStatus(clause: Clause, { words }: Parse): Status | undefined {
  const status = governingNoun(clause, words);
  const isOff = status === 'postponed' || status === 'cancelled';
  return isOff && clause.after.some(isSameTrip) ? status : undefined;
}

/** `his trip`, `that visit`; not `a visit to Rome`, which is another. */
const isSameTrip = ({ words, head, prep }: NounPhrase): boolean =>
  prep === undefined && TRIP.test(head.text) && SAME.test(words[0]?.text ?? '');

const TRIP = /^(?:trip|visit|journey|tour|stop|stopover)$/;

const SAME = /^(?:the|that|this|his|her|their)$/;
