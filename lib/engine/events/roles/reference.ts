/** Those who make up a body just named: `Ministers condemned …` in a council's conclusions. */
export const MEMBERS: ReadonlySet<string> = new Set(
  'ministers leaders members delegates heads participants attendees'.split(' '),
);

/** Who attend a body's gathering: `the leaders called on Iran`. */
export const ATTENDING: ReadonlySet<string> = new Set('leaders ministers heads delegates'.split(' '));

/** Under what name a body meets: bare and with a capital they are itself, `Summit commended the member states`. */
export const SITTINGS: ReadonlySet<string> = new Set(
  'summit council conference assembly committee'.split(' '),
);

/** What is never but a body's own. */
export const ALWAYS_MEMBERS: ReadonlySet<string> = new Set('members'.split(' '));

/** Common nouns that stand for one body wherever the article names it. */
export const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['allies', 'NATO'],
  ['alliance', 'NATO'],
  ['cartel', 'OPEC'],
  ['world body', 'UN'],
]);

/** The last words of these. */
export const KNOWN_HEADS: ReadonlySet<string> = new Set(
  [...KNOWN_AS.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

/** Bodies that any state belongs to: none is a bloc. */
export const OF_THE_WORLD: ReadonlySet<string> = new Set(
  'UN UNSC UNGA G20 IMF ICJ ICC IAEA WTO WHO OPCW UNHCR UNESCO'.split(' '),
);

/** Common nouns for a body named before. */
export const BODIES: ReadonlySet<string> = new Set(
  'bloc group grouping alliance organisation organization union body club council forum cartel agency'.split(
    ' ',
  ),
);

/** Those, and others, by which a body is meant that bears them in its name: `the league`. */
export const NAMESAKES: ReadonlySet<string> = new Set([...BODIES, 'league', 'community', 'commission']);

/** Common nouns for a court named before, and the bodies that are courts. */
export const COURTS: ReadonlySet<string> = new Set('court tribunal judges justices bench'.split(' '));
export const COURT_IDS: readonly string[] = ['ICJ', 'ICC', 'ITLOS', 'PCA', 'ECHR', 'ECJ', 'CJEU', 'EACJ'];

/** Common nouns for those who mediate. */
export const MEDIATORS: ReadonlySet<string> = new Set(
  'mediator mediators facilitator facilitators go-between go-betweens intermediary intermediaries'.split(' '),
);

/** Pronouns that stand for no party. */
export const NOBODY: ReadonlySet<string> = new Set(['that', 'nobody', 'none']);

/** What a body says in: `the communiqué demands`. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'communique communiqué resolution declaration conclusions'.split(' '),
);

/** Common nouns for the place named last. */
export const TOWNS: ReadonlySet<string> = new Set('capital city town'.split(' '));

/** Common nouns for the state that an article is about. */
export const LANDS: ReadonlySet<string> = new Set(
  'country kingdom republic island nation emirate archipelago'.split(' '),
);

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** The states that some of these nouns fit, by their form of government or their shores. */
export const LANDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', states('SA JO MA BH TH KH BT LS SZ TO GB SE NO DK NL BE ES')],
  ['emirate', states('QA KW AE')],
  ['island', states('CU JM TW CY MT IS IE LK MG SG BB GD HT DO MU')],
  ['archipelago', states('PH ID JP FJ BS MV SC KM CV SB VU')],
]);

/** Common nouns for what speaks for a state: `her government`, `its mission`. */
export const ORGANS: ReadonlySet<string> = new Set(
  'government administration side delegation mission embassy ministry cabinet parliament army military forces navy navies armies troops capital country nation'.split(
    ' ',
  ),
);

/** Those who act for several states: `their ministers signed`. */
export const SENT_BY_BOTH: ReadonlySet<string> = new Set(
  'ministers negotiators delegations officials diplomats governments envoys experts militaries teams'.split(
    ' ',
  ),
);

/** Common nouns for the organ of a state named last. */
export const OFFICES: ReadonlySet<string> = new Set('ministry department office'.split(' '));

/** What `each` may stand before: `each government accused the other`. */
export const EACH_SIDE: ReadonlySet<string> = new Set(
  'side government country state capital party nation ministry'.split(' '),
);

/** Plurals for states rather than people. */
export const STATES: ReadonlySet<string> = new Set(
  'countries nations states governments capitals neighbours neighbors allies rivals foes sides parties powers bureaucracies armies militaries economies peoples republics parliaments ministries'.split(
    ' ',
  ),
);

/** Those of them that are never people. */
export const COUNTRIES: ReadonlySet<string> = new Set('countries nations states governments'.split(' '));

/** Words for so many of those named before. */
export const COUNTS: ReadonlyMap<string, number> = new Map([
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['quartet', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);
