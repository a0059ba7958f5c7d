import type { EventType } from '../../../model/event.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { OFTEN } from './about.ts';
import { isAlike } from './groups.ts';
import { holdersOf, twoOfOffice } from './holders.ts';
import { Memory } from './memory.ts';
import { isBody, type Party, statesOf, uniqueParties } from './parties.ts';
import { STATES } from './reference.ts';
import { bodiesOfRegion, regionOf } from './regions.ts';
import { isOfOneOffice, isTwo, isTwoPeople } from './wording.ts';

/** Whom `the two countries`, `both presidents`, `the two sides` mean. */
export class Pairs extends Memory {
  /** Two of whom a clause told. */
  readonly #joined = new WeakMap<Clause, readonly Party[]>();

  /** `X had sounded out Y` */
  protected noteJoined(clause: Clause, pair: readonly Party[]): void {
    if (pair.length === 2 && isAlike(pair)) this.#joined.set(clause, pair);
  }

  /** `X had sounded out Y when the two met`: the two of the clause that this one hangs on. */
  protected joinedBefore(clause: Clause | undefined): readonly Party[] | undefined {
    const { kind, governor } = clause ?? {};
    return kind === 'subordinate' && governor ? this.#joined.get(governor) : undefined;
  }

  /** `the two countries`, `both presidents`: as states, as those who just met, or as the holders of that office. */
  protected couple(phrase: NounPhrase): readonly Party[] {
    const both = isTwo(phrase) ? this.#two() : this.both();
    // `the two deputy foreign ministers`: not those who have met, but of their states.
    const isLesser = phrase.words.some(({ text }) => text === 'deputy' || text === 'vice');
    if (isLesser || STATES.has(phrase.head.text)) return this.states(both);
    const met = both.length === 2 && both.every(({ kind }) => kind === 'official');
    const holders =
      met && !isOfOneOffice(phrase)
        ? []
        : holdersOf(phrase, this.states(both), this.about.people, this.entities);
    if (holders.length > 0) return holders;
    const people = isTwoPeople(phrase) && !met ? twoOfOffice(phrase, this.about.people, this.entities) : [];
    if (people.length > 0) return people;
    const pair = isTwoPeople(phrase) && !met ? this.groups.last(2, 'official') : undefined;
    if (pair) return pair;
    return (isAlike(both) ? undefined : this.groups.last(2)) ?? both;
  }

  /** Two of those just joined: of three the others than he who is spoken of. */
  #two(): readonly Party[] {
    if (this.sides.length === 2) return this.both();
    const others = this.sides.filter(({ id }) => id !== this.spokenOf?.id);
    if (this.sides.length === 3 && others.length === 2) return others;
    return this.group.length === 2 ? this.group : this.both();
  }

  /** `Washington urged both countries`: a couple of which whoever urges them is none. */
  protected othersThan(urging: readonly Party[], couple: readonly Party[]): readonly Party[] {
    const home = statesOf(urging, this.entities);
    const isOwn = home.length === 1 && statesOf(couple, this.entities).some(({ id }) => id === home[0]?.id);
    return isOwn ? this.about.pair(1, home) : couple;
  }

  /** `their foreign ministers`: those whom the article names as such, else the two states. */
  protected theirs(phrase: NounPhrase): readonly Party[] {
    const states = this.states();
    const holders = holdersOf(phrase, states, this.about.people, this.entities);
    return holders.length > 0 ? holders : states;
  }

  /** Those of a region whom the article names: their holders of an office if the phrase tells one and all are known, else the body that its leaders make up. */
  protected ofRegion(phrase: NounPhrase): readonly Party[] {
    const states = regionOf(phrase).flatMap((id) => this.about.named(id) ?? []);
    if (states.length < 2) return [this.about.mostNamed(bodiesOfRegion(phrase)) ?? []].flat();
    const holders = holdersOf(phrase, states, this.about.people, this.entities);
    return holders.length > 0 ? holders : states;
  }

  /** The two states behind a pair; those of the article where the pair is not of two states. */
  states(both: readonly Party[] = this.both()): readonly Party[] {
    const named = both.length === 2 && this.sidesAge === 0 && both.every(({ kind }) => kind === 'country');
    const main = named ? [] : this.about.pair(OFTEN);
    if (main.length === 2) return main;
    const unique = uniqueParties(statesOf(both, this.entities));
    const listed = unique.some(isBody) ? this.groups.last(2, 'country') : undefined;
    if (listed) return listed;
    if (unique.length === 2) return unique;
    const pair = this.about.pair();
    return pair.length === 2 ? pair : both;
  }

  /** Whose event of a type it is that the text goes on about: `the next round`. */
  recalled(type: EventType): readonly Party[] {
    const last = this.deeds.together(type);
    const states = uniqueParties(statesOf(last, this.entities));
    if (states.length > 1) return states;
    const both = this.both();
    return both.length > 2 && isAlike(both) ? both : this.states();
  }

  /** Those between whom something is signed: those just joined, the states where they are not of one kind. */
  partners(): readonly Party[] {
    const both = this.both();
    return both.length <= 2 && isAlike(both) ? both : this.states(both);
  }
}
