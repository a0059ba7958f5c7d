import { placeOf } from '../fields/where.ts';
import { asReferences, referredTo, statesOf } from '../roles/parties.ts';
import type { Candidate, Sentence } from './candidate.ts';

/** Right in six of ten, by judgement: whom somebody signs with in a foreign town is inferred. */
const PRIOR = 6;

/** `was in Caracas to sign the licence`: who signs abroad, with nobody named beside him, signs with his hosts. */
export function signedAbroad(candidate: Candidate, sentence: Sentence): Candidate {
  const { type, sides, clause } = candidate;
  const [signer, ...others] = sides;
  if (type !== 'signing' || clause === undefined || signer?.kind !== 'official' || others.length > 0)
    return candidate;
  const { entities } = sentence;
  const place = placeOf(candidate, sentence);
  const host = place && entities.get(place.entity)?.country;
  const isAtHome = statesOf(sides, entities).some(({ id }) => id === host);
  return place === undefined || host === undefined || isAtHome
    ? candidate
    : {
        ...candidate,
        sides: [signer, ...asReferences([referredTo(place, 'country', host)])],
        prior: Math.min(candidate.prior, PRIOR),
      };
}
