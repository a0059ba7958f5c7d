import type { Candidate } from './candidates.ts';

/** First figures by judgement, until they are fitted to the corpus. */
export function confidenceOf(candidate: Candidate): number {
  const everyone = [...candidate.sides, ...candidate.actors, ...candidate.recipients];
  const doubts = everyone.filter(({ via }) => via === 'attribute' || via === 'reference').length;
  return Math.max(0.05, Math.min(0.95, candidate.prior / 10 - 0.1 * Math.min(doubts, 3)));
}
