const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose subject is the authority for what follows. */
export const REPORTING: ReadonlySet<string> = set(
  'say tell announce confirm report note state add explain declare stress underline emphasise emphasize reiterate claim insist maintain write tweet quote cite inform disclose reveal remark recall acknowledge admit affirm reaffirm assert indicate signal comment clarify argue observe suggest mention post deny specify point hint predict brief assure inform warn reply answer respond retort counter repeat concede vow caution threaten',
);

/** Words said: of `X said Y would close, accusing Z` it is X who accuses. */
export const SPEAKING: ReadonlySet<string> = set(
  'add accuse call urge warn demand condemn praise describe criticise criticize reject vow blame denounce thank welcome insist stress note citing cite threaten promise pledge appeal ask brand dismiss deny express hail declare',
);

/** Verbs whose `that` clause says what should be done: `suggested that they meet`. */
export const PROPOSING: ReadonlySet<string> = set('propose suggest recommend');

/** Verbs whose object does what the infinitive says: `urged both to pull back`. */
export const OBJECT_CONTROL: ReadonlySet<string> = set(
  'ask urge invite tell call press allow expect want force order request implore encourage permit enable persuade oblige require instruct warn push lobby beseech advise authorise authorize mandate let help get convince beg plead appeal demand exhort challenge dare task summon schedule oblige compel pressure prompt lead force cause drive spur',
);

/** Verbs of saying that take no object but what is said. */
export const SAYING: ReadonlySet<string> = set('say claim insist argue believe predict');
