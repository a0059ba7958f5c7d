import type { Kind } from '../../model/kind.ts';
import type { Rule } from './rules.ts';

/** A mention before the article's whole is weighed. */
export interface Draft {
  start: number;
  end: number;
  kind: Kind;
  entity: string;
  rule: Rule;
  args: string[];
  /** First token. */
  token: number;
}

/** Leaves out the drafts that lie inside one of `wholes`, which do not overlap. O((m + n) log n). */
export function outside(wholes: readonly Draft[], drafts: readonly Draft[]): readonly Draft[] {
  if (wholes.length === 0) return drafts;
  const sorted = [...wholes].sort((a, b) => a.start - b.start);
  return drafts.filter((draft) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) <= draft.start) low = middle + 1;
      else high = middle;
    }
    const whole = sorted[low - 1];
    return whole === undefined || draft.end > whole.end;
  });
}
