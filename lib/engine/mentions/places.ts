import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { PARTICLES } from '../../gazetteer/person-name.ts';
import type { Draft } from './drafts.ts';
import { oneOf } from './one-of.ts';
import {
  afterGenitive,
  endOf,
  gapAfter,
  hitAt,
  isCapital,
  isHitJoined,
  isJoined,
  isOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';

/** Behind a place's name, in small letters, they belong to it: `Batken region`. */
const isDivision = oneOf(
  'region province oblast governorate prefecture district peninsula valley island islands',
  'small',
);

/** `Ayungin (Second Thomas) Shoal`: another name in brackets before what sort of place it is. */
const BRACKETED =
  /^ \(\p{Lu}[^()\n]{1,40}\) (?:Islands?|Shoals?|Reefs?|Sea|Strait|Rocks|Archipelago|Atoll|Peninsula)\b/u;
const BRACKETED_REACH = 60;

/** A place's name with what goes on behind the one that the gazetteer knows. */
export interface WholePlace {
  last: number;
  end: number;
  /** Whether it is the place that the gazetteer knows. */
  isKnown: boolean;
  /** Whether it is at least in the same state. */
  isNear: boolean;
}

const TOWNS: ReadonlySet<string | undefined> = new Set(['city', 'capital']);
const isTown = (hit: Hit<Meaning>): boolean => TOWNS.has(hit.meaning.place?.type);

/** `San Antonio del Táchira`, `Kyzyl-Bel`, `Batken region`: other places than `San Antonio`. */
export function wholePlace(scan: Scan, hit: Hit<Meaning>): WholePlace {
  const whole = { last: hit.last, end: hit.end, isKnown: true, isNear: true };
  const next = hit.last;
  if (gapAfter(scan, next - 1) === '-' && isCapital(scan, next) && hitAt(scan, next) === undefined)
    return { last: next + 1, end: endOf(scan, next), isKnown: false, isNear: false };
  const bracketed = BRACKETED.exec(scan.text.slice(hit.end, hit.end + BRACKETED_REACH))?.[0];
  if (bracketed !== undefined) {
    const end = hit.end + bracketed.length;
    let last = next;
    while (last < scan.tokens.count && startOf(scan, last) < end) last++;
    return { ...whole, last, end };
  }
  if (!isHitJoined(scan, hit)) return whole;
  // `Batken region` is more than the town, `the Senkaku islands` have no other name, `Paktika province` is Paktika.
  if (isDivision(scan, next) && (isTown(hit) || wordAt(scan, next) === 'islands'))
    return { last: next + 1, end: endOf(scan, next), isKnown: !isTown(hit), isNear: true };
  if (isOf(scan, next, 'LANDFORM') && isCapital(scan, next) && hitAt(scan, next) === undefined)
    return { last: next + 1, end: endOf(scan, next), isKnown: false, isNear: true };
  let at = next;
  while (PARTICLES.has(wordAt(scan, at)) && isJoined(scan, at) && at - next < 2) at++;
  const isLonger = at > next && isCapital(scan, at) && !isOf(scan, next, 'AND') && !isEnglish(scan, next);
  return isLonger ? { last: at + 1, end: endOf(scan, at), isKnown: false, isNear: false } : whole;
}

/** A seat of a state as the place that it is: `at the El Mouradia Palace`, what sort of building it is among its name. */
export function venueDraft(scan: Scan, hit: Hit<Meaning>, state: string): Draft {
  const isLonger = isHitJoined(scan, hit) && isCapital(scan, hit.last) && isOf(scan, hit.last, 'VENUE');
  const end = isLonger ? endOf(scan, hit.last) : hit.end;
  const surface = scan.text.slice(hit.start, end);
  return {
    start: hit.start,
    end,
    kind: 'place',
    entity: `${surface}, ${state}`,
    rule: 'venue',
    args: [surface],
    token: hit.first,
  };
}

/** Particles that are English words too: `At Schiphol airport a Turkish clerk said …`. */
const isEnglish = oneOf('a at as', 'small');

/** States whose provinces the press puts behind a town: `Ottawa, Ontario`. Those of the United States are `state`s. */
const FEDERATIONS: ReadonlySet<string> = new Set(['AU', 'CA']);
/** What the province behind a town ends with: a list of provinces and a subject do not. */
const AFTER_PROVINCE = /^(?:[,.;:)’'"”\n]| ?[–—-]|$)/;

/** The state whose province a hit names, where it is one that stands behind its towns. */
function ofProvince(scan: Scan, hit: Hit<Meaning>): string | undefined {
  if (hit.meaning.country?.code === 'GE' && wordAt(scan, hit.first) === 'Georgia')
    return isHitJoined(scan, hit) && isCapital(scan, hit.last) ? undefined : 'US';
  const place = hit.meaning.place;
  const isProvince = place?.type === 'state' || (place?.type === 'region' && FEDERATIONS.has(place.country));
  return isProvince && AFTER_PROVINCE.test(scan.text.slice(hit.end, hit.end + 2)) ? place.country : undefined;
}

/** The first word of an unknown town's name, seen from its last: `Rancho Mirage`. */
function firstOfUnknown(scan: Scan, last: number): number {
  let first = last;
  while (
    isJoined(scan, first - 1) &&
    isCapital(scan, first - 1) &&
    hitAt(scan, first - 1) === undefined &&
    !isOf(scan, first - 1, 'FUNCTION')
  )
    first--;
  return first;
}

/** `Gainesville, Georgia`, `Ottawa, Ontario`: a town and its province are one place. */
export function townsOfProvinces(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of scan.hits) {
    const state = scan.text.slice(hit.start - 2, hit.start) === ', ' ? ofProvince(scan, hit) : undefined;
    // `Irakli Garibashvili, Georgia's prime minister`
    if (state === undefined || afterGenitive(scan, hit.last - 1) >= 0) continue;
    const before = hitAt(scan, hit.first - 1);
    // `Bosnia, Georgia and Macedonia`
    if (before?.meaning.country?.form === 'name') continue;
    const town = before?.meaning.place;
    if (town !== undefined && (town.country !== state || town.type === 'state' || town.type === 'region'))
      continue;
    const first = before?.first ?? firstOfUnknown(scan, hit.first - 1);
    if (!isCapital(scan, first) || isOf(scan, first, 'CALENDAR')) continue;
    const start = startOf(scan, first);
    const name = scan.text.slice(start, hit.start - 2);
    drafts.push({
      start,
      end: hit.end,
      kind: 'place',
      entity: `${name}, ${state}`,
      rule: 'place-in-state',
      args: [name],
      token: first,
    });
  }
  return drafts;
}
