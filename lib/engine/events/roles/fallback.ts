import type { Discourse } from './discourse.ts';
import { besides, type Entities, type Party, statesOf } from './parties.ts';

/** Where a role's filler is looked for when its own slots are empty. */
export interface Fallback {
  /** Who did what was done to those `recipients`. */
  actors(recipients: readonly Party[]): Party[];
  sides(): Party[];
  /** With whom one alone restores what takes two. */
  partner(named: readonly Party[]): Party[];
  /** The states that the actors act for: nothing is done to them by it. */
  home(actors: readonly Party[]): Party[];
  /** Of an answer to an act those whose act it is, over whatever its frame would take. */
  culprits(actors: readonly Party[]): Party[];
  recipients(actors: readonly Party[]): Party[];
}

export const NO_FALLBACK: Fallback = {
  actors: () => [],
  sides: () => [],
  partner: () => [],
  home: () => [],
  culprits: () => [],
  recipients: () => [],
};

/** For a frame that takes only what is named: no filler, yet nobody does it to his own state. */
export const homeOnly = ({ home }: Fallback): Fallback => ({ ...NO_FALLBACK, home });

/** `Nicaragua, which had broken with Colombia, resumed relations`: with whom the sentence tells that one broke, else the other side. */
export function partnerOf(
  named: readonly Party[],
  { deeds, about }: Discourse,
  entities: Entities,
): readonly Party[] {
  const broken = statesOf(deeds.partners(named), entities);
  if (broken.length === 1) return broken;
  const other = about.counterpart(named);
  return other.length > 0 || !named.every(({ kind }) => kind === 'country')
    ? other
    : about.topic().filter(besides(named));
}
