import type { EventType } from '../../../model/event.ts';
import type { Filled } from '../candidates/candidate.ts';
import type { Roles, Slot } from '../frames/frame.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Fallback } from './fallback.ts';
import { isOrgan, ofState, type Party, uniqueParties } from './parties.ts';
import type { Slots } from './slots.ts';

/** Types of which one side is often told alone, and where it must stand: who signs, who hosts the summit. */
const ALONE: Readonly<Partial<Record<EventType, readonly Slot[]>>> = {
  signing: ['subject', 'between'],
  summit: ['by', 'teller', 'owner', 'modifier'],
};

/** At these a ministry that tells of them need not have been. */
const TALKED: ReadonlySet<EventType> = new Set(['meeting', 'negotiation']);

/** Whether one side is enough; a body meets by itself. So does a state's cabinet, every week: that is no diplomacy. */
const isEnough = (type: EventType, alone: Party, slots: Slots): boolean =>
  (alone.kind === 'organisation' && !isOrgan(alone)) ||
  (alone.via !== 'reference' &&
    ALONE[type]?.some((slot) => slots.parties(slot).some(({ id }) => id === alone.id)) === true);

/** Fills the roles of a frame; undefined if too few are named for it to be an event between states. */
export function fill(
  frame: Roles & { type: EventType },
  slots: Slots,
  fallback: Fallback,
): Filled | undefined {
  if (frame.sides) {
    const named = gather(frame.sides, slots, false, false, frame.type === 'restoration');
    const others = fallback.sides();
    // `the ministry announced after talks`: others held them.
    const isAside = TALKED.has(frame.type) && named.length === 1 && named.every(isOrgan) && others.length > 1;
    const sides = named.length > 0 && !isAside ? [...named, ...fallback.partner(named)] : others;
    const alone = sides[0];
    const enough = sides.length >= 2 || (alone !== undefined && isEnough(frame.type, alone, slots));
    return enough ? { sides, actors: [], recipients: [] } : undefined;
  }
  const named = byOrgan(gather(frame.actors ?? [], slots, false, true));
  const companions = gather(frame.companions ?? [], slots, false).filter(
    ({ kind, id }) => kind === 'official' && !named.some((party) => party.id === id),
  );
  const told = gather(frame.recipients ?? [], slots, true);
  const actors = named.length > 0 ? [...named, ...companions] : fallback.actors(told);
  if (frame.mutual) {
    const both = uniqueParties([...actors, ...told]);
    return both.length === 2 ? { sides: [], actors: both, recipients: both } : undefined;
  }
  if (actors.length === 0) return undefined;
  if (actors.length === 2 && isReciprocal(frame.recipients ?? [], slots))
    return { sides: [], actors, recipients: actors };
  // Of a journey home it matters that it is none abroad.
  const home = frame.type === 'visit' ? actors : [...actors, ...fallback.home(actors)];
  const others = (parties: readonly Party[]): Party[] =>
    parties.map(ofState).filter((party) => !home.some(({ id }) => id === party.id));
  const culprits = fallback.culprits(actors);
  const recipients = others(culprits.length > 0 ? culprits : told);
  if (recipients.length > 0) return { sides: [], actors, recipients };
  const guessed = others(fallback.recipients(actors));
  return guessed.length > 0 ? { sides: [], actors, recipients: guessed } : undefined;
}

/** `Russia's ambassador to Sweden was summoned to the ministry`: who acts by his ministry is not there twice. */
const byOrgan = (parties: readonly Party[]): Party[] => {
  const states = parties.filter(isOrgan).map((organ) => ofState(organ).id);
  return parties.filter(({ kind, id }) => kind !== 'country' || !states.includes(id));
};

/** `accused each other`, `expelled one another's envoys`: each does it to the other. */
const isReciprocal = (names: readonly Slot[], slots: Slots): boolean =>
  ['object' as const, ...names]
    .flatMap((slot) => slots.phrases(slot))
    .some(
      (phrase) =>
        meansEachOther(phrase) ||
        (names.includes('modifier') && phrase.owner !== undefined && meansEachOther(phrase.owner)),
    );

const meansEachOther = ({ words: [first, second, ...more] }: NounPhrase): boolean =>
  more.length === 0 &&
  ((first?.text === 'each' && second?.text === 'other') ||
    (first?.text === 'another' && second === undefined) ||
    (first?.text === 'the' && second?.text === 'other') ||
    (first?.text === 'one' && second === undefined));

/** Parties of the slots. With `first`, the first slot that has any is enough: an actor stands in one place. */
export function gather(
  names: readonly Slot[],
  slots: Slots,
  attributes: boolean,
  first = false,
  places = false,
): Party[] {
  const parties: Party[] = [];
  for (const slot of names) {
    for (const party of slots.parties(slot)) {
      const vague = party.kind === 'place' ? !places : party.via === 'attribute';
      if (!attributes && vague) continue;
      if (!parties.some(({ id }) => id === party.id)) parties.push(party);
    }
    if ((first || attributes) && parties.length > 0) break;
  }
  return parties;
}
