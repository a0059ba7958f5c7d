import type { EventFacts } from '../../lib/model/event.ts';
import type { ReviewState, Target } from '../../lib/model/review.ts';

/** What rows can do. One object for as long as the list stands, so that a row is drawn anew only if it changes. */
export interface RowActs {
  /** The row's own button, which the focus is moved to, comes or goes. */
  register: (key: string, element: HTMLElement | null) => void;
  focused: (key: string) => void;
  decide: (targets: readonly Target[], state: ReviewState) => void;
  reveal: (target: Target) => void;
  change: (target: Target, facts: EventFacts) => void;
}

/** What every row of a review list is given. */
export interface RowProps<Item> {
  item: Item;
  /** Whether this row is the one that the keys act on. */
  current: boolean;
  /** Nothing can be decided here: rows are to be read only. */
  locked: boolean;
  acts: RowActs;
}

/** A target's name among the rows. */
export const keyOf = (target: Target): string => (target.type === 'tag' ? target.entity : target.event);

/** Whether two items look alike: they are made anew with every change of the store. */
export const isAlike = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
