import { fold } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { isCapital, isJoined, isOf, isOfPeople, type Scan, wordAt } from './scan.ts';

const KNOWN = new WeakMap<Gazetteer, ReadonlySet<string>>();

const namesOf = ({ people }: Gazetteer): ReadonlySet<string> =>
  new Set(people.map(({ name }) => fold(name.slice(0, Math.max(0, name.indexOf(' '))))));

/** Whether officials bear that name before their surname. */
export function isGivenName(gazetteer: Gazetteer, word: string): boolean {
  const known = KNOWN.get(gazetteer) ?? namesOf(gazetteer);
  KNOWN.set(gazetteer, known);
  return known.has(fold(word));
}

/** `Ben Rhodes`, `Andrés Soliz Rada`: a town or body behind a given name, or such a name and a word, is none. */
export const isSurname = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hit.last - hit.first === 1 &&
  !isOfPeople(hit.meaning.country) &&
  isJoined(scan, hit.first - 1) &&
  (isGivenName(scan.gazetteer, wordAt(scan, hit.first - 1)) ||
    (scan.hitOf[hit.first - 1] === -1 &&
      isCapital(scan, hit.first - 1) &&
      isJoined(scan, hit.first - 2) &&
      isGivenName(scan.gazetteer, wordAt(scan, hit.first - 2))));

/** What stands behind a person, and not behind two states beside one another: `Israel Iran talks`. */
const BEHIND_PERSON = /^(?:[,.]| (?:of|who|said|says)\b)/;

/** `Chad Holland of Regina`, `Ms. Brittany Holland`: a person whose names are both those of places. */
export const isNamedForTwo = (scan: Scan, first: Hit<Meaning>, last: Hit<Meaning> | undefined): boolean =>
  last !== undefined &&
  BEHIND_PERSON.test(scan.text.slice(last.end, last.end + 6)) &&
  (isOf(scan, first.first - 1, 'PERSONAL_TITLE') || isSurname(scan, last));
