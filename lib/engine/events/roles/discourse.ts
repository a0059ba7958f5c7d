import type { Mention } from '../../../model/mention.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';
import { holdersOf } from './holders.ts';
import { type Entities, isBoth, type Party, partiesOf, stateOf } from './parties.ts';

/** Those who make up a body just named: `Ministers condemned …` in a council's conclusions. */
const MEMBERS = /^(?:ministers|leaders|members|delegates)$/;

/** What is never but a body's own. */
const ALWAYS_MEMBERS = /^members$/;

/** Common nouns that stand for one body wherever the article names it. */
const KNOWN_AS: ReadonlyMap<string, string> = new Map([
  ['allies', 'NATO'],
  ['alliance', 'NATO'],
  ['cartel', 'OPEC'],
  ['world body', 'UN'],
]);

/** Common nouns for a body named before. */
const BODIES =
  /^(?:bloc|group|grouping|alliance|organisation|organization|union|body|club|council|forum|cartel|agency)$/;

/** Common nouns for the place named last. */
const TOWNS = /^(?:capital|city|town)$/;

/** Common nouns for the state that an article is about. */
const LANDS = /^(?:country|kingdom|republic|island|nation|emirate|archipelago)$/;

/** Plurals for states rather than people. */
const STATES =
  /^(?:countries|nations|states|governments|capitals|neighbours|neighbors|sides|parties|powers|bureaucracies|armies|militaries|economies|peoples|republics)$/;

/** States named this often are what an article is about. */
const OFTEN = 3;

/** A pair is remembered over this many paragraphs. */
const PAIR_REACH = 2;

/** Whom the text has lately spoken of, for `he`, `they`, `the two ministers`: by recency, within a paragraph or two. */
export class Discourse {
  #person: Party | undefined;
  #speaker: Party | undefined;
  #body: Party | undefined;
  #organisation: Party | undefined;
  #lastNamed: Party | undefined;
  #topic: readonly Party[] = [];
  #place: Party | undefined;
  readonly #counts = new Map<string, { party: Party; times: number }>();
  #target: readonly Party[] = [];
  #deed: Candidate | undefined;
  #word: Candidate | undefined;
  #sides: readonly Party[] = [];
  #group: readonly Party[] = [];
  #sidesAge = 0;
  readonly #entities: Entities;

  readonly #people: readonly Mention[];
  readonly #towns: readonly Mention[];

  /** `mentions`: all those of the article, in order. */
  constructor(entities: Entities, mentions: readonly Mention[] = []) {
    this.#entities = entities;
    this.#people = mentions.filter(({ kind }) => kind === 'official');
    this.#towns = mentions.filter(({ kind }) => kind === 'place');
    for (const mention of mentions) this.#count(mention);
  }

  /** Remembers who a sentence's subject was. */
  noteSubject(parties: readonly Party[]): void {
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only) this.#lastNamed = only;
    if (only?.kind === 'organisation') this.#organisation = only;
    if (only?.kind === 'official') {
      this.#person = only;
      this.#speaker = undefined;
    }
    if (only && only.kind !== 'official') this.#body = only;
    if (parties.length > 1 && parties.some(({ via }) => via !== 'reference')) this.#group = parties;
  }

  /** Remembers who was cited: the next `he` is he, but he takes part in nothing that he tells. */
  noteSpeaker(parties: readonly Party[]): void {
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only?.kind === 'official') this.#speaker = only;
  }

  /** Remembers whom an event joined. */
  noteSides(parties: readonly Party[]): void {
    if (parties.length < 2) return;
    this.#sides = parties;
    this.#sidesAge = 0;
  }

  /** Remembers at whom a deed or word was aimed. */
  noteTarget(parties: readonly Party[]): void {
    if (parties.length > 0) this.#target = parties;
  }

  /** Remembers a deed that others may answer or follow. */
  noteDeed(deed: Candidate): void {
    if (deed.actors.length > 0) this.#deed = deed;
  }

  /** Remembers a word that others may answer. */
  noteWord(word: Candidate): void {
    if (word.actors.length > 0) this.#word = word;
  }

  /** Who said what an answer is to. */
  asker(actors: readonly Party[]): readonly Party[] {
    return this.#word?.actors.filter(besides(actors)) ?? [];
  }

  deed(): Candidate | undefined {
    return this.#deed;
  }

  /** Who did what an answer is to: `denounced the measure`. */
  doer(actors: readonly Party[]): readonly Party[] {
    return this.#deed?.actors.filter(besides(actors)) ?? [];
  }

  /** Remembers the places and counts the states that a sentence names. */
  noteMentions(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.kind === 'place') this.#notePlace(mention);
      if (mention.kind === 'organisation' && !mention.entity.includes('/'))
        this.#organisation = { id: mention.entity, kind: 'organisation', mention, via: 'reference' };
    }
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
    const party: Party = { id, kind: body ? 'organisation' : 'country', mention, via: 'reference' };
    if (known) known.times++;
    else this.#counts.set(id, { party, times: 1 });
  }

  /** The two states that the text has named most: whom `the two countries` means when no pair was just spoken of. */
  #pair(least = 1, besidesThese: readonly Party[] = []): readonly Party[] {
    return this.#ranked()
      .filter(
        ({ party: { id, kind } }) => kind === 'country' && !besidesThese.some((other) => other.id === id),
      )
      .slice(0, 2)
      .filter(({ times }) => times >= least)
      .map(({ party }) => party);
  }

  #ranked(): { party: Party; times: number }[] {
    return [...this.#counts.values()].sort((a, b) => b.times - a.times);
  }

  /** The two states that the text names most besides those of a third. */
  pairBesides(home: readonly Party[]): readonly Party[] {
    return this.#pair(1, home);
  }

  /** The state that the text names half as often again as any other. */
  topic(): readonly Party[] {
    const [first, second] = this.#ranked().filter(({ party }) => party.kind === 'country');
    return first && first.times >= OFTEN && first.times >= 1.5 * (second?.times ?? 0) ? [first.party] : [];
  }

  /** The body that the text names most; of several named alike the one named last. */
  #mainBody(): readonly Party[] {
    const [main, next] = this.#ranked().filter(({ party }) => party.kind === 'organisation');
    if (main && main.times > (next?.times ?? 0)) return [main.party];
    return this.#organisation ? [this.#organisation] : [];
  }

  #notePlace(mention: Mention): void {
    const id = this.#entities.get(mention.entity)?.country;
    if (id !== undefined) this.#place = { id, kind: 'country', mention, via: 'reference' };
  }

  /** The town that `the city` or `the Angolan capital` stands for: the one named last, or most of that state's. */
  town(phrase: NounPhrase): Mention | undefined {
    const { head, words, owner } = phrase;
    if (!TOWNS.test(head.text)) return undefined;
    const state = [owner?.head, ...words].find((word) => word?.mention?.kind === 'country')?.mention?.entity;
    const last = this.#place;
    if (state === undefined) return words.length === 2 ? last?.mention : undefined;
    return last?.id === state ? last.mention : this.#townOf(state);
  }

  /** The place that the text names most in a state. */
  #townOf(state: string): Mention | undefined {
    const towns = this.#townsOf(state);
    const times = ({ entity }: Mention): number => towns.filter((other) => other.entity === entity).length;
    return towns.sort((a, b) => times(b) - times(a))[0];
  }

  /** The place that the text names in a state, if it names but one. */
  onlyTownOf(state: string): Mention | undefined {
    const [first, ...others] = this.#townsOf(state);
    return others.every(({ entity }) => entity === first?.entity) ? first : undefined;
  }

  #townsOf(state: string): Mention[] {
    return this.#towns.filter(({ entity }) => this.#entities.get(entity)?.country === state);
  }

  /** The state of the place last named: where somebody who `flew in` has come to. */
  place(): readonly Party[] {
    return this.#place ? [this.#place] : [];
  }

  /** A section's heading says whom it is about. */
  noteHeading(mentions: readonly Mention[]): void {
    this.#topic = mentions.filter(({ kind }) => kind === 'country').map(asState);
  }

  newParagraph(): void {
    this.#sidesAge++;
  }

  /** Those whom a subject or object names or refers to. */
  resolve(phrases: readonly NounPhrase[], all: readonly NounPhrase[]): Party[] {
    const named = partiesOf(phrases, this.#entities, all);
    const [phrase] = phrases;
    if (named.some((party) => party.via !== 'attribute')) {
      // `the presidents of Guinea and Mauritania`
      const holders =
        phrase && phrases.length === 1 && named.every(({ via }) => via === 'group')
          ? holdersOf(phrase, named, this.#people, this.#entities)
          : [];
      return holders.length > 0 ? [...holders] : [...this.#pronouns(phrases, named), ...named];
    }
    if (!phrase) return named;
    const members = all[all.indexOf(phrase) + 1];
    const inside = GROUP_NOUNS.has(phrase.head.text) && members?.prep === 'of' ? this.referent(members) : [];
    const referred = inside.length > 0 ? inside : this.referent(phrase);
    return referred.length > 0 ? referred.map((party) => ({ ...party, via: 'reference' as const })) : named;
  }

  /** `he and Minister X will follow up`, `by the six members and by Egypt`: whom those among named ones mean. */
  #pronouns(phrases: readonly NounPhrase[], named: readonly Party[]): Party[] {
    return phrases
      .filter(({ head }) => head.tag === 'pronoun' || ALWAYS_MEMBERS.test(head.text))
      .flatMap((phrase) => this.referent(phrase))
      .filter(({ id }) => !named.some((party) => party.id === id))
      .map((party) => ({ ...party, via: 'reference' as const }));
  }

  referent(phrase: NounPhrase): readonly Party[] {
    const { text, tag } = phrase.head;
    if (tag === 'pronoun') {
      if (text === 'he' || text === 'she') return this.#speaker ? [this.#speaker] : this.person();
      if (text === 'him' || text === 'her') return this.#otherPerson();
      if (text === 'it') return this.#body ? [this.#body] : [];
      if (text !== 'they' && text !== 'them') return [];
      const both = this.both();
      return both.length > 0 ? both : this.#pair(OFTEN);
    }
    const name = phrase.words
      .filter((word) => word.tag !== 'determiner')
      .map((word) => word.text)
      .join(' ');
    const known = this.#counts.get(KNOWN_AS.get(name) ?? '');
    const pair = phrase.words.some((word) => word.text === 'two' || word.text === 'both');
    if (known && !phrase.owner && !pair) return [known.party];
    if (ALWAYS_MEMBERS.test(text) && phrase.words[0]?.text === 'the') return this.#mainBody();
    if (MEMBERS.test(text) && !phrase.owner && phrase.words.length === 1) return this.#mainBody();
    if (
      TOWNS.test(text) &&
      !phrase.owner &&
      phrase.words.every(({ text: word }) => word === 'the' || word === text)
    )
      return this.place();
    if (LANDS.test(text) && !phrase.owner && phrase.words[0]?.text === 'the' && phrase.words.length === 2)
      return this.#pair().slice(0, 1);
    if (BODIES.test(text) && !phrase.owner && phrase.words[0]?.text === 'the' && phrase.words.length === 2)
      return this.#mainBody();
    if (text === 'former' || text === 'latter') {
      const side = this.#sides[text === 'former' ? 0 : this.#sides.length - 1];
      return side ? [side] : [];
    }
    if (!isBoth(phrase)) return [];
    const two = phrase.words.some((word) => word.text === 'two' || word.text === 'both');
    const both = two ? this.#two() : this.both();
    if (STATES.test(text)) return this.states(both);
    const met = both.length === 2 && both.every(({ kind }) => kind === 'official');
    const holders = met ? [] : holdersOf(phrase, this.states(both), this.#people, this.#entities);
    return holders.length > 0 ? holders : both;
  }

  /** Two of those just joined: of three the others than he who is spoken of. */
  #two(): readonly Party[] {
    if (this.#sides.length === 2) return this.both();
    const others = this.#sides.filter(({ id }) => id !== this.#person?.id);
    if (this.#sides.length === 3 && others.length === 2) return others;
    return this.#group.length === 2 ? this.#group : this.both();
  }

  /** The two states behind a pair; those of the article where the pair is not of two states. */
  states(both: readonly Party[] = this.both()): readonly Party[] {
    const named = both.length === 2 && this.#sidesAge === 0 && both.every(({ kind }) => kind === 'country');
    const main = named ? [] : this.#pair(OFTEN);
    if (main.length === 2) return main;
    const states = both.flatMap((party) => stateOf(party, this.#entities));
    const unique = states.filter((party, n) => states.findIndex(({ id }) => id === party.id) === n);
    if (unique.length === 2) return unique;
    const pair = this.#pair();
    return pair.length === 2 ? pair : both;
  }

  /** `his` and `their` before an event's noun. */
  owner(possessive: string): readonly Party[] {
    if (possessive === 'their') return this.both();
    if (possessive === 'his' || possessive === 'her') return this.person();
    return this.#body ? [this.#body] : [];
  }

  /** Those last named besides `actors`: against whom a word is said when the sentence does not tell. */
  other(actors: readonly Party[]): readonly Party[] {
    const fits = besides(actors);
    const aimed = this.aimedAt(actors);
    if (aimed.length > 0) return aimed;
    const found = [this.#lastNamed, ...this.#sides].find((party) => party !== undefined && fits(party));
    return found ? [found] : [];
  }

  /** Against whom a deed is done that names nobody: the states of the section's heading, else those of the deed before. */
  aimedAt(actors: readonly Party[]): readonly Party[] {
    const topic = this.#topic.filter(besides(actors));
    return topic.length > 0 ? topic : this.#target.filter(besides(actors));
  }

  /** Of the two states that the text names most the one that the actors are not of. */
  counterpart(actors: readonly Party[]): readonly Party[] {
    const home = actors.flatMap((party) => stateOf(party, this.#entities));
    const [a, b] = this.#pair();
    const isHome = (state: Party | undefined): boolean => home.some(({ id }) => id === state?.id);
    if (a === undefined || b === undefined || isHome(a) === isHome(b)) return [];
    return isHome(a) ? [b] : [a];
  }

  /** The person last spoken of, for a meeting of which one side is named: `a meeting is scheduled with X`. */
  person(): readonly Party[] {
    return this.#person ? [this.#person] : [];
  }

  #otherPerson(): readonly Party[] {
    const other = this.#sides.find((party) => party.kind === 'official' && party.id !== this.#person?.id);
    return other ? [other] : this.person();
  }

  both(): readonly Party[] {
    return this.#sidesAge <= PAIR_REACH && this.#sides.length >= 2 ? this.#sides : this.#group;
  }
}

const besides =
  (actors: readonly Party[]) =>
  ({ id, kind }: Party): boolean =>
    kind !== 'place' && !actors.some((actor) => actor.id === id);

const asState = (mention: Mention): Party => ({
  id: mention.entity,
  kind: 'country',
  mention,
  via: 'reference',
});
