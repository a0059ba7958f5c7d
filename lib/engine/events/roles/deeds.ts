import type { EventType, Status } from '../../../model/event.ts';
import { besides, isBody, type Party } from './parties.ts';

/** What somebody did to somebody, or said of him, or some did together. */
export interface Deed {
  type: EventType;
  sides: readonly Party[];
  actors: readonly Party[];
  recipients: readonly Party[];
  status?: Status;
  /** With what: the sanctions imposed, the embassy closed. */
  things?: readonly Thing[];
}

/** What a deed is done with, by its nouns. */
export interface Thing {
  nouns: readonly string[];
  plural: boolean;
}

/** Deeds that others answer in words. */
const ANSWERED: ReadonlySet<EventType> = new Set(['sanction', 'rupture', 'threat', 'easing', 'aid']);

/** Deeds that are a decision of those who do them, alone or together. */
const DECIDED: ReadonlySet<EventType> = new Set([
  'sanction',
  'easing',
  'rupture',
  'restoration',
  'agreement',
  'signing',
  'aid',
]);

/** Words that others answer. */
const WORDS: ReadonlySet<EventType> = new Set([
  'accusation',
  'criticism',
  'request',
  'invitation',
  'mediation',
]);

/** Types that go on against the same side when a text does not name it again. */
const AIMED: ReadonlySet<EventType> = new Set([
  'sanction',
  'rupture',
  'criticism',
  'accusation',
  'threat',
  'easing',
  'request',
]);

/** Types at which a body's members sit together, or some of them by themselves. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set(['summit', 'meeting', 'negotiation', 'call', 'statement']);

/** What has not taken place when it is told. */
const UNDONE: ReadonlySet<Status> = new Set(['planned', 'proposed', 'cancelled', 'postponed']);

/** Words told longer ago than this many are answered no more. */
const REACH = 3;

/** What was last done and said, and against whom: what others answer or follow. */
export class Deeds {
  #target: readonly Party[] = [];
  readonly #deeds = new Map<EventType, Deed>();
  readonly #together = new Map<EventType, readonly Party[]>();
  #deed: Deed | undefined;
  /** The last one first. */
  #words: readonly Deed[] = [];
  #decided: Deed | undefined;
  /** What is planned or was to be, the last first. */
  #plans: readonly (Deed & { sentence: number })[] = [];
  #sentence = 0;
  #inSentence: readonly Deed[] = [];
  #before: readonly Deed[] = [];
  /** The body that gathered in the encounter told last. */
  gathered: Party | undefined;
  /** Who mediated in the mediation told last. */
  mediators: readonly Party[] = [];

  newSentence(): void {
    this.#before = this.#inSentence;
    this.#inSentence = [];
    this.#sentence++;
  }

  note(deed: Deed): void {
    this.#inSentence = [deed, ...this.#inSentence];
    if (DECIDED.has(deed.type)) this.#decided = deed;
    if (UNDONE.has(deed.status ?? 'happened'))
      this.#plans = [{ ...deed, sentence: this.#sentence }, ...this.#plans].slice(0, REACH);
    if (AIMED.has(deed.type) && deed.recipients.length > 0) this.#target = deed.recipients;
    if (deed.sides.length > 0) this.#together.set(deed.type, deed.sides);
    if (ENCOUNTERS.has(deed.type)) this.#noteGathering(deed.sides);
    if (deed.actors.length === 0) return;
    if (deed.type === 'mediation') this.mediators = deed.actors;
    if (ANSWERED.has(deed.type)) {
      this.#deed = deed;
      this.#deeds.set(deed.type, deed);
    }
    // `offered to come; he declined`
    if (WORDS.has(deed.type) || deed.status === 'proposed')
      this.#words = [deed, ...this.#words].slice(0, REACH);
  }

  /** `met on the sidelines of the summit`: those two; `joined the ministers by video`: the body still. */
  #noteGathering(sides: readonly Party[]): void {
    if (sides.length === 0 || sides.some(({ id }) => id === this.gathered?.id)) return;
    const met = this.#inSentence.filter(({ type }) => ENCOUNTERS.has(type));
    this.gathered = met.every((deed) => deed.sides.length <= 1) ? sides.find(isBody) : undefined;
  }

  /** Who came first in the event that the same sentence told last. */
  lead(): readonly Party[] {
    return this.#inSentence.slice(0, 1).flatMap(({ sides, actors }) => [...sides, ...actors].slice(0, 1));
  }

  /** With or to whom the same sentence has just told that they did something: `met Sharaa and urged that …`. */
  partners([actor, ...others]: readonly Party[]): readonly Party[] {
    if (!actor || others.length > 0) return [];
    const isActor = ({ id }: Party): boolean => id === actor.id;
    const last = this.#inSentence.find((deed) => [...deed.sides, ...deed.actors].some(isActor));
    return last ? [...last.sides, ...last.recipients].filter((party) => !isActor(party)) : [];
  }

  /** The deed that others may follow: the last one, or the last one of a type. */
  last(type?: EventType): Deed | undefined {
    return (type && this.#deeds.get(type)) ?? this.#deed;
  }

  /** What this sentence and the one before have told, the last first. */
  recent(): readonly Deed[] {
    return [...this.#inSentence, ...this.#before];
  }

  /** The plan of one of these types that was told last, no more than so many sentences ago. */
  planned(types: readonly EventType[], reach: number): Deed | undefined {
    return this.#plans.find(
      ({ type, sentence }) => types.includes(type) && this.#sentence - sentence <= reach,
    );
  }

  /** Who last did together what is of a type. */
  together(type: EventType): readonly Party[] {
    return this.#together.get(type) ?? [];
  }

  /** Who said what an answer is to: whoever spoke last and is none of these. */
  asker(isOwn: (party: Party) => boolean): readonly Party[] {
    const word = this.#words.find(({ actors }) => !actors.every(isOwn));
    return word?.actors.filter((party) => !isOwn(party)) ?? [];
  }

  /** Whose decision was told last. */
  deciders(): readonly Party[] {
    return this.#decided ? [...this.#decided.sides, ...this.#decided.actors] : [];
  }

  /** Of whom those `askers` last asked something; of nobody else's word. */
  asked(askers: readonly Party[]): readonly Party[] {
    const isTheirs = this.#words[0]?.actors.some(({ id }) => askers.some((asker) => asker.id === id));
    return isTheirs || askers.length === 0 ? (this.#words[0]?.recipients ?? []) : [];
  }

  /** Who did what an answer is to: `denounced the measure`. */
  doer(actors: readonly Party[], type?: EventType): readonly Party[] {
    return this.last(type)?.actors.filter(besides(actors)) ?? [];
  }

  /** At whom the deed or word before was aimed. */
  target(actors: readonly Party[]): readonly Party[] {
    return this.#target.filter(besides(actors));
  }
}
