import type { NounPhrase } from '../syntax/phrases.ts';
import { STATES } from './reference.ts';

/** Regions whose adjective the press sets before `states`, and who belongs to them. Common knowledge. */
const REGIONS: readonly (readonly [adjective: RegExp, states: readonly string[]])[] = [
  [/\bcentral asian\b/, ['KZ', 'KG', 'TJ', 'TM', 'UZ']],
  [/\bbaltic\b/, ['EE', 'LV', 'LT']],
  [/\bnordic\b/, ['DK', 'FI', 'IS', 'NO', 'SE']],
  [/\bbenelux\b/, ['BE', 'NL', 'LU']],
  [/\bvis[ée]gr[áa]d\b/, ['CZ', 'HU', 'PL', 'SK']],
  [/\bsouth caucas(?:us|ian)\b/, ['AM', 'AZ', 'GE']],
  [/\bmaghreb\b/, ['DZ', 'LY', 'MA', 'MR', 'TN']],
];

/** Plurals for people who speak for the states of a region. */
const SPEAKERS = /^(?:leaders|presidents|ministers|premiers|heads|capitals|side|foreign ministers)$/;

/** `the five Central Asian states`, `Baltic leaders`: the codes of the states that a phrase means; empty if it names no region. */
export function regionOf({ words, head, owner }: NounPhrase): readonly string[] {
  if (owner || !(STATES.has(head.text) || SPEAKERS.test(head.text))) return [];
  const text = words.map((word) => word.text).join(' ');
  return REGIONS.find(([adjective]) => adjective.test(text))?.[1] ?? [];
}
