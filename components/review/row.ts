import type { Ref } from 'react';
import type { ReviewState } from '../../lib/model/review.ts';

/** What every row of a review list is given. */
export interface RowProps<Item> {
  item: Item;
  /** Whether this row is the one that the keys act on. */
  current: boolean;
  /** Nothing can be decided here: rows are to be read only. */
  locked: boolean;
  rowRef: Ref<HTMLButtonElement>;
  onFocus: () => void;
  onDecide: (state: ReviewState) => void;
  onReveal: () => void;
}
