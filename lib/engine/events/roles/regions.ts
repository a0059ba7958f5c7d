import type { NounPhrase } from '../syntax/phrases.ts';
import { STATES } from './reference.ts';

const states = (codes: string): readonly string[] => codes.split(' ');

const CENTRAL_ASIA = states('KZ KG TJ TM UZ');
const BALTIC = states('EE LV LT');
const NORDIC = states('DK FI IS NO SE');
const SOUTH_CAUCASUS = states('AM AZ GE');

type Regions = readonly (readonly [adjective: RegExp, states: readonly string[]])[];

/** Regions whose adjective the press sets before `states`, and who belongs to them. Common knowledge. */
const REGIONS: Regions = [
  [/\bcentral asian\b/, CENTRAL_ASIA],
  [/\bbaltic\b/, BALTIC],
  [/\bnordic\b/, NORDIC],
  [/\bbenelux\b/, states('BE NL LU')],
  [/\bvis[ée]gr[áa]d\b/, states('CZ HU PL SK')],
  [/\bsouth caucas(?:us|ian)\b/, SOUTH_CAUCASUS],
  [/\bmaghreb\b/, states('DZ LY MA MR TN')],
];

/** Bodies that the leaders of a region make up, by its adjective; the narrower region before the wider. Common knowledge. */
const BODIES_OF: Regions = [
  [/\bwest african\b/, ['ECOWAS']],
  [/\bsouthern african\b/, ['SADC']],
  [/\beast african\b/, ['EAC', 'IGAD']],
  [/\bcentral african\b/, ['ECCAS']],
  [/\bafrican\b/, ['AU']],
  [/\bsouth-?east asian\b/, ['ASEAN']],
  [/\bgulf(?: arab)?\b/, ['GCC']],
  [/\barab\b/, ['Arab League']],
  [/\bcaribbean\b/, ['CARICOM']],
  [/\bpacific\b/, ['PIF']],
];

/** `West African leaders`: the bodies, by id, in whose name they may act; empty if a phrase means no region's leaders. */
export function bodiesOfRegion({ words, head, owner }: NounPhrase): readonly string[] {
  if (owner || !/^(?:leaders|ministers|heads|presidents)$/.test(head.text)) return [];
  return named(words, BODIES_OF) ?? [];
}

/** Plurals for people who speak for the states of a region. */
const SPEAKERS = /^(?:leaders|presidents|ministers|premiers|heads|capitals|side|foreign ministers)$/;

/** Whether a plural may be of people who speak for a region's states. */
export const isSpeaker = (plural: string): boolean => SPEAKERS.test(plural);

/** `the five Central Asian states`, `Baltic leaders`: the codes of the states that a phrase means; empty if it names no region. */
export function regionOf({ words, head, owner }: NounPhrase): readonly string[] {
  if (owner || !(STATES.has(head.text) || SPEAKERS.test(head.text))) return [];
  return named(words, REGIONS) ?? [];
}

/** Regions and landscapes by which the press calls one state of theirs, by a second name. Common knowledge. */
const LOCATED: Regions = [
  [/\bcentral american\b/, states('BZ CR GT HN NI PA SV')],
  [/\b(?:south american|andean)\b/, states('AR BO BR CL CO EC GY PE PY SR UY VE')],
  [/\bcaribbean\b/, states('AG BB BS CU DM DO GD HT JM KN LC TT VC')],
  [/\bpacific\b/, states('FJ FM KI MH NR PG PW SB TO TV VU WS')],
  [/\b(?:gulf|arab)\b/, states('AE BH IQ KW OM QA SA YE')],
  [/\bwest african\b/, states('BF BJ CI GH GM GN GW LR ML MR NE NG SL SN TG')],
  [/\b(?:east african|horn of africa)\b/, states('BI DJ ER ET KE RW SO SS SD TZ UG')],
  [/\bsouthern african\b/, states('AO BW LS MG MW MZ NA SZ ZA ZM ZW')],
  [/\bnorth african\b/, states('DZ EG LY MA TN')],
  [/\bbalkan\b/, states('AL BA BG HR ME MK RS XK')],
  [/\bbaltic\b/, BALTIC],
  [/\bnordic\b/, NORDIC],
  [/\b(?:caucasus|south caucasian)\b/, SOUTH_CAUCASUS],
  [/\bcentral asian\b/, CENTRAL_ASIA],
  [/\b(?:south asian|himalayan)\b/, states('BD BT IN LK MV NP PK')],
  [/\bsouth-?east asian\b/, states('BN ID KH LA MM MY PH SG TH TL VN')],
];

/** Whether a noun may be said of a state by its region. */
export const isLand = (noun: string): boolean => LAND.test(noun);

const LAND = /^(?:country|nation|state|republic|kingdom|monarchy|emirate|island|archipelago|neighbou?r)$/;

/** `the Central American country`, `the Pacific island nation`: the codes of the states that it may be. */
export function landsOf({ words, head, owner }: NounPhrase): readonly string[] | undefined {
  if (owner || !LAND.test(head.text) || words[0]?.text !== 'the') return undefined;
  return named(words, LOCATED);
}

function named(words: NounPhrase['words'], regions: Regions): readonly string[] | undefined {
  const text = words.map((word) => word.text).join(' ');
  return regions.find(([adjective]) => adjective.test(text))?.[1];
}
