import { fold } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';

const KNOWN = new WeakMap<Gazetteer, ReadonlySet<string>>();

const namesOf = ({ people }: Gazetteer): ReadonlySet<string> =>
  new Set(people.map(({ name }) => fold(name.slice(0, Math.max(0, name.indexOf(' '))))));

/** Whether officials bear that name before their surname. */
export function isGivenName(gazetteer: Gazetteer, word: string): boolean {
  const known = KNOWN.get(gazetteer) ?? namesOf(gazetteer);
  KNOWN.set(gazetteer, known);
  return known.has(fold(word));
}
