/**
 * A mention below this confidence is offered in the list but not painted on the page: a wrong highlight is worse
 * than a missing one. Chosen from the reliability table that `npm run corpus` prints.
 */
export const PAINT_THRESHOLD = 0.6;

/** "Confirm all above" takes what is at least this sure. */
export const SURE_THRESHOLD = 0.9;
