/** Found and right, found and wrong, missed. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

/** Right among those that can be judged. */
export interface Share {
  right: number;
  of: number;
}

export const noTally = (): Tally => ({ right: 0, extra: 0, missed: 0 });
export const noShare = (): Share => ({ right: 0, of: 0 });

export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { right, extra, missed }) => ({
      right: sum.right + right,
      extra: sum.extra + extra,
      missed: sum.missed + missed,
    }),
    noTally(),
  );

export const sumShares = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of }), noShare());

/** The share of `judgements` that are true. */
export const shareOf = (judgements: readonly boolean[]): Share => ({
  right: judgements.filter(Boolean).length,
  of: judgements.length,
});

/** 0 where nothing was there to be judged. */
export const rate = ({ right, of }: Share) => right / (of || 1);

/** Precision, recall and their harmonic mean F1; 0 where a denominator is. */
export function precisionRecall({ right, extra, missed }: Tally) {
  const precision = right / (right + extra || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
