import type { NounPhrase } from '../syntax/phrases.ts';
import {
  asReferences,
  type Entities,
  isBoth,
  type Party,
  partiesOf,
  statesOf,
  uniqueParties,
} from './parties.ts';
import { STATES } from './reference.ts';
import { isTwo } from './wording.ts';

/** `The UAE's president promised to invest in Korea, and the two governments signed`: the two states that the sentence has named; none if they are not two. */
export function statesHere(phrase: NounPhrase, all: readonly NounPhrase[], entities: Entities): Party[] {
  if (!phrase.subject || !isTwo(phrase) || !STATES.has(phrase.head.text) || !isBoth(phrase)) return [];
  const before = all.filter(({ to }) => to <= phrase.from);
  const named = partiesOf(before, entities, all).filter(({ kind }) => kind !== 'place');
  const states = uniqueParties(statesOf(named, entities));
  return states.length === 2 && states.every(({ kind }) => kind === 'country') ? asReferences(states) : [];
}
