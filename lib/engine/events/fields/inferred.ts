import type { Draft } from '../merge.ts';

/** How sure a date or place is that comes from what was told before. */
const INFERRED = 0.6;

/** The draft with a date or place that its own sentence does not say. */
export const inferred = (draft: Draft, field: 'date' | 'place', value: string): Draft => ({
  ...draft,
  [field]: value,
  grounds: { ...draft.grounds, [field]: { evidence: [], confidence: INFERRED, guessed: true } },
});
