import type { EventType } from '../../model/event.ts';
import type { Candidate } from './candidates/candidate.ts';

/**
 * Log-odds that a reader would confirm an event, by what can be seen of it. Fitted by hand to the corpus: of 309
 * proposals the share that match an annotated event is .95 for directed deeds with both sides named, .91 with one
 * side inferred, .87 for two named sides, .75 with a side by reference, .55 for a single side.
 */
const WEIGHTS = {
  base: 1.6,
  directed: 1.2,
  single: -1.4,
  inferred: -0.5,
  /** Types that ordinary prose uses for less: an agreement in principle, a statement to the press. */
  loose: -0.8,
  /** A frame whose own table calls it doubtful. */
  doubtful: -0.5,
  dated: 0.4,
} as const;

const LOOSE: ReadonlySet<EventType> = new Set([
  'agreement',
  'statement',
  'negotiation',
  'summit',
  'signing',
  'cooperation',
]);

/** Frames with this prior, in tenths, or less are doubtful. */
const DOUBTFUL_PRIOR = 5;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** The probability that a candidate is an event that the article reports. */
export function confidenceOf(candidate: Candidate, dated: boolean): number {
  const everyone = [...candidate.sides, ...candidate.actors, ...candidate.recipients];
  const inferred = everyone.some(({ via }) => via === 'attribute' || via === 'reference');
  let odds = WEIGHTS.base;
  if (candidate.actors.length > 0) odds += WEIGHTS.directed;
  if (everyone.length === 1) odds += WEIGHTS.single;
  if (inferred) odds += WEIGHTS.inferred;
  if (LOOSE.has(candidate.type)) odds += WEIGHTS.loose;
  if (candidate.prior <= DOUBTFUL_PRIOR) odds += WEIGHTS.doubtful;
  if (dated) odds += WEIGHTS.dated;
  return Math.round(logistic(odds) * 100) / 100;
}
