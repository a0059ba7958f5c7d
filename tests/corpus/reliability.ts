/** A proposal and whether an annotator agrees with it. */
export interface Judged {
  confidence: number;
  right: boolean;
}

/** A range of confidences, `to` excluded save in the last. */
export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence: what was promised … */
  promised: number;
  /** … and the share that is right: what was kept. */
  kept: number;
}

const EDGES = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** Reliability table: for each range of confidence that occurs, what was promised and what was kept. */
export function reliability(judged: readonly Judged[]): Bin[] {
  const last = EDGES.length - 2;
  return EDGES.slice(0, -1).flatMap((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const inside = judged.filter(
      ({ confidence }) => confidence >= from && (confidence < to || index === last),
    );
    if (inside.length === 0) return [];
    return {
      from,
      to,
      count: inside.length,
      promised: mean(inside.map(({ confidence }) => confidence)),
      kept: mean(inside.map(({ right }) => Number(right))),
    };
  });
}

/**
 * Expected calibration error: how far promise and truth lie apart on average, each bin weighed by its count
 * (Naeini, Cooper and Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", 2015).
 */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    bins.reduce((sum, { count, promised, kept }) => sum + count * Math.abs(promised - kept), 0) / (all || 1)
  );
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
