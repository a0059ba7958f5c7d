import type { Candidate } from '../candidates/candidate.ts';
import type { Parse } from '../syntax/clause.ts';
import { isNonPast } from '../syntax/tense.ts';

/** `had met`: before what the text has got to. */
export function isPluperfect({ saying, clause }: Candidate): boolean {
  const verb = (saying ?? clause)?.verb;
  return verb?.perfect === true && verb.past;
}

/** Told in the pluperfect, by its own verb or by the one that it depends on. */
export const isLongAgo = (candidate: Candidate): boolean => {
  const { verb } = candidate.clause?.governor ?? {};
  return isPluperfect(candidate) || (verb?.perfect === true && verb.past);
};

/** Told in the past tense, by its own verb or by the one that it depends on. */
export function isPast({ saying, clause }: Candidate): boolean {
  let at = saying ?? clause;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++) {
    if (at.verb.finite) return at.verb.past && !at.verb.perfect;
    at = at.governor;
  }
  return false;
}

/** `China supports the plan, Xi said`: a stand is taken when it is spoken of. */
export const isSaidInPast = ({ saying, clause }: Candidate, { clauses }: Parse): boolean => {
  const at = saying ?? clause;
  const teller =
    at?.kind === 'complement'
      ? at.governor
      : clauses.find(({ kind, segment }) => kind === 'attribution' && segment === at?.segment);
  return at !== undefined && isNonPast(at) && teller?.verb.past === true && !teller.verb.perfect;
};

const MAX_DEPTH = 4;
