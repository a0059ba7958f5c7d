/** Those who make up a body just named: `Ministers condemned …` in a council's conclusions. */
export const MEMBERS = /^(?:ministers|leaders|members|delegates)$/;

/** What is never but a body's own. */
export const ALWAYS_MEMBERS = /^members$/;

/** Common nouns that stand for one body wherever the article names it. */
export const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['allies', 'NATO'],
  ['alliance', 'NATO'],
  ['cartel', 'OPEC'],
  ['world body', 'UN'],
]);

/** Common nouns for a body named before. */
export const BODIES =
  /^(?:bloc|group|grouping|alliance|organisation|organization|union|body|club|council|forum|cartel|agency)$/;

/** Common nouns for a court named before, and the bodies that are courts. */
export const COURTS = /^(?:court|tribunal|judges|justices|bench)$/;
export const COURT_IDS: readonly string[] = ['ICJ', 'ICC', 'ITLOS', 'PCA', 'ECHR', 'ECJ', 'CJEU', 'EACJ'];

/** What a body says in: `the communiqué demands`. */
export const DOCUMENTS = /^(?:communique|communiqué|resolution|declaration|conclusions)$/;

/** Common nouns for the place named last. */
export const TOWNS = /^(?:capital|city|town)$/;

/** Common nouns for the state that an article is about. */
export const LANDS = /^(?:country|kingdom|republic|island|nation|emirate|archipelago)$/;

const states = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

/** The states that some of these nouns fit, by their form of government or their shores. */
export const LANDS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['kingdom', states('SA JO MA BH TH KH BT LS SZ TO GB SE NO DK NL BE ES')],
  ['emirate', states('QA KW AE')],
  ['island', states('CU JM TW CY MT IS IE LK MG SG BB GD HT DO MU')],
  ['archipelago', states('PH ID JP FJ BS MV SC KM CV SB VU')],
]);

/** Common nouns for what speaks for a state: `her government`, `its mission`. */
export const ORGANS =
  /^(?:government|administration|side|delegation|mission|embassy|ministry|cabinet|parliament|army|military|capital)$/;

/** Common nouns for the organ of a state named last. */
export const OFFICES = /^(?:ministry|department|office)$/;

/** Plurals for states rather than people. */
export const STATES =
  /^(?:countries|nations|states|governments|capitals|neighbours|neighbors|allies|rivals|foes|sides|parties|powers|bureaucracies|armies|militaries|economies|peoples|republics)$/;

/** Words by which a sentence may tell an event though it names nobody. */
export const REFERS: ReadonlySet<string> = new Set(
  'two both three four trio pair sides parties countries nations governments leaders ministers presidents bloc group alliance members former latter statement communique communiqué declaration treaty accord pact agreement memorandum embargo sanctions tariffs ban demand request proposal'.split(
    ' ',
  ),
);

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
