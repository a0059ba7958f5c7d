/**
 * The rules by which a mention is what it is, with the share of right mentions among those that each made on the
 * articles of `tests/corpus` (exact span and right entity). `npm run corpus` prints the measured table; a rule seen
 * fewer than 20 times is drawn towards the mean of its kind. The locale words each as `reason_<rule>`.
 */
export const RULES = {
  'full-name': 0.99,
  'name-variant': 0.97,
  surname: 0.98,
  'surname-with-title': 0.95,
  'surname-of-holder': 0.8,
  titled: 0.95,
  apposed: 0.93,
  'office-said-before': 0.93,
  'office-holder': 0.92,
  'office-latest': 0.85,
  'office-last-known': 0.7,
  'office-unknown': 0.62,
  'office-of-context': 0.7,
  'country-name': 0.99,
  'country-adjective': 0.99,
  'capital-acts': 0.95,
  'seat-acts': 0.97,
  'country-doubtful': 0.4,
  'capital-doubtful': 0.65,
  'capital-unsettled': 0.75,
  'place-known': 0.95,
  'capital-place': 0.95,
  dateline: 0.97,
  'place-of-context': 0.75,
  venue: 0.8,
  'place-in-state': 0.9,
  'organisation-name': 0.97,
  'organisation-short': 0.95,
  'organisation-said-before': 0.85,
  'organisation-of-words': 0.75,
  'seat-of-body': 0.9,
  'organ-of-state': 0.95,
  'organ-of-context': 0.85,
  'agenda-term': 0.85,
  'agenda-weak': 0.7,
  'instrument-name': 0.9,
  'instrument-short': 0.9,
  'not-diplomatic': 0.3,
} as const;

export type Rule = keyof typeof RULES;
