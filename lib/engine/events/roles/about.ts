import type { Mention } from '../../../model/mention.ts';
import { type Entities, ofState, type Party, referredTo, statesOf } from './parties.ts';

/** States named this often are what an article is about. */
export const OFTEN = 3;

/** A topic is named this many times as often as whatever comes next. */
const BY_FAR = 1.5;

interface Count {
  party: Party;
  times: number;
}

/** Whom and what places the whole of an article is about, by how often it names them. */
export class About {
  /** The officials it names, each by his first mention. */
  readonly people: readonly Mention[];
  /** In the order of the text. */
  readonly places: readonly Mention[];
  readonly #towns = new Map<string, Mention[]>();
  readonly #counts = new Map<string, Count>();
  readonly #states: readonly Count[];
  readonly #bodies: readonly Count[];
  readonly #entities: Entities;

  /** Where the article was written. */
  readonly dateline: Mention | undefined;

  /** `mentions`: all those of the article, in order; `dateline`: where it was written. */
  constructor(entities: Entities, mentions: readonly Mention[], dateline: Mention | undefined) {
    this.dateline = dateline;
    this.#entities = entities;
    this.places = mentions.filter(({ kind }) => kind === 'place');
    const people = new Map<string, Mention>();
    for (const mention of mentions) {
      this.#count(mention);
      if (mention.kind === 'official' && !people.has(mention.entity)) people.set(mention.entity, mention);
      if (mention.kind === 'place') this.#addTown(mention);
    }
    this.people = [...people.values()];
    this.#states = this.#ranked('country');
    this.#bodies = this.#ranked('organisation');
  }

  #addTown(mention: Mention): void {
    const state = this.#entities.get(mention.entity)?.country;
    if (state === undefined) return;
    const towns = this.#towns.get(state);
    if (towns) towns.push(mention);
    else this.#towns.set(state, [mention]);
  }

  /** A state is spoken of in its own name, and in its officials'. */
  #count(mention: Mention): void {
    const body = mention.kind === 'organisation' && !mention.entity.includes('/');
    const id =
      mention.kind === 'country' || body
        ? mention.entity
        : mention.kind === 'official'
          ? this.#entities.get(mention.entity)?.country
          : undefined;
    if (id === undefined) return;
    const known = this.#counts.get(id);
    const party = referredTo(mention, body ? 'organisation' : 'country', id);
    if (known) known.times++;
    else this.#counts.set(id, { party, times: 1 });
  }

  #ranked(kind: Party['kind']): Count[] {
    return [...this.#counts.values()]
      .filter(({ party }) => party.kind === kind)
      .sort((a, b) => b.times - a.times);
  }

  /** The state or body of this id, if the article names it. */
  named(id: string): Party | undefined {
    return this.#counts.get(id)?.party;
  }

  /** Of some bodies the one named most. */
  mostNamed(ids: readonly string[]): Party | undefined {
    return this.#bodies.find(({ party }) => ids.includes(party.id))?.party;
  }

  /** The two states named most, besides those of a third; fewer where others are named less than `least` times. */
  pair(least = 1, besides: readonly Party[] = []): readonly Party[] {
    return this.#states
      .filter(({ party }) => !besides.some(({ id }) => id === party.id))
      .slice(0, 2)
      .filter(({ times }) => times >= least)
      .map(({ party }) => party);
  }

  /** The state named most of those that a noun like `kingdom` fits, else of all. */
  land(fitting: ReadonlySet<string> | undefined): readonly Party[] {
    const states = this.#states.map(({ party }) => party);
    const land = states.find(({ id }) => fitting?.has(id)) ?? states[0];
    return land ? [land] : [];
  }

  /** Of some states the one named most; none if none is named. */
  oneOf(fitting: readonly string[]): readonly Party[] {
    const found = this.#states.find(({ party }) => fitting.includes(party.id));
    return found ? [found.party] : [];
  }

  /** The state that is named by far the most. */
  topic(): readonly Party[] {
    const [first, second] = this.#states;
    const isTopic = first && first.times >= OFTEN && first.times >= BY_FAR * (second?.times ?? 0);
    return isTopic ? [first.party] : [];
  }

  /** The body named most of those that fit, unless another is named as often. */
  mainBody(fits: (body: Party) => boolean = () => true): Party | undefined {
    const [first, second] = this.#bodies.filter(({ party }) => fits(party));
    return first && first.times > (second?.times ?? 0) ? first.party : undefined;
  }

  /** Of the bodies whose name holds a noun the one named most: the Rio Group for `the group`. */
  namesake(noun: string): Party | undefined {
    // The Group of Twenty calls itself no group.
    const names = new RegExp(noun === 'group' ? ` ${noun}$` : `\\b${noun}\\b`, 'i');
    return this.#bodies.find(({ party: { id } }) => names.test(this.#entities.get(id)?.name ?? ''))?.party;
  }

  /** The body named first. */
  firstBody(): Party | undefined {
    return [...this.#counts.values()].find(({ party }) => party.kind === 'organisation')?.party;
  }

  /** Of the two states named most the one that the actors are not of. */
  counterpart(actors: readonly Party[]): readonly Party[] {
    const home = statesOf(actors.map(ofState), this.#entities);
    const [a, b] = this.pair();
    const isHome = (state: Party | undefined): boolean => home.some(({ id }) => id === state?.id);
    if (a === undefined || b === undefined || isHome(a) === isHome(b)) return [];
    return isHome(a) ? [b] : [a];
  }

  /** The place named most in a state. */
  townOf(state: string): Mention | undefined {
    const times = new Map<string, number>();
    const towns = this.#towns.get(state) ?? [];
    for (const { entity } of towns) times.set(entity, (times.get(entity) ?? 0) + 1);
    const most = Math.max(...times.values());
    return towns.find(({ entity }) => times.get(entity) === most);
  }

  /** The place in a state where the article was written, or the one that it names there if it names but one. */
  onlyTownOf(state: string): Mention | undefined {
    const written = this.dateline;
    if (written && this.#entities.get(written.entity)?.country === state) return written;
    const [first, ...others] = this.#towns.get(state) ?? [];
    return others.every(({ entity }) => entity === first?.entity) ? first : undefined;
  }
}
