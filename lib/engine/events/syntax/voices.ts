/** What is hardly ever said of a noun but by somebody: `officials in the capital said that …`. */
export const SAID: ReadonlySet<string> = new Set(['say', 'add', 'insist', 'argue', 'reply', 'claim']);

/** What wants somebody who is told: without him, he is the subject. */
export const BIDDING: ReadonlySet<string> = new Set([
  'tell',
  'instruct',
  'urge',
  'oblige',
  'summon',
  'empower',
]);

/** What one does oneself, where an infinitive follows. */
export const VOLUNTARY: ReadonlySet<string> = new Set(
  'agree decide refuse threaten promise vow pledge offer decline fail hope try'.split(' '),
);

/** What is never done to anybody. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  'meet arrive collapse protest vote apologise apologize respond reply react retaliate rise fall die clash resign complain object hesitate abstain emerge vanish persist remain stay wait depart compete cooperate intervene converge quarrel insist converse last go come appear seem succeed happen occur'.split(
    ' ',
  ),
);

/** What is always done to something: with nothing behind it, it is said of the noun before. */
export const TRANSITIVE: ReadonlySet<string> = new Set(
  'hold sign initial adopt ratify schedule convene impose issue publish conclude'.split(' '),
);

/** Behind these a `by` tells the means: `conferred by telephone`. */
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'stand abide sit speak arrive travel land meet confer talk'.split(' '),
);
