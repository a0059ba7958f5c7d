import type { Mention } from '../../../model/mention.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';
import { type Entities, isBoth, type Party, partiesOf, stateOf } from './parties.ts';

/** Those who make up a body just named: `Ministers condemned …` in a council's conclusions. */
const MEMBERS = /^(?:ministers|leaders|members|delegates)$/;

/** Plurals for states rather than people. */
const STATES = /^(?:countries|nations|states|governments|capitals|neighbours|neighbors|sides|parties)$/;

/** A pair is remembered over this many paragraphs. */
const PAIR_REACH = 2;

/** Whom the text has lately spoken of, for `he`, `they`, `the two ministers`: by recency, within a paragraph or two. */
export class Discourse {
  #person: Party | undefined;
  #body: Party | undefined;
  #organisation: Party | undefined;
  #lastNamed: Party | undefined;
  #topic: readonly Party[] = [];
  #place: Party | undefined;
  #states: readonly Party[] = [];
  #sides: readonly Party[] = [];
  #group: readonly Party[] = [];
  #sidesAge = 0;
  readonly #entities: Entities;

  constructor(entities: Entities) {
    this.#entities = entities;
  }

  /** Remembers who a sentence's subject was. */
  noteSubject(parties: readonly Party[]): void {
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only) this.#lastNamed = only;
    if (only?.kind === 'organisation') this.#organisation = only;
    if (only?.kind === 'official') this.#person = only;
    else if (only) this.#body = only;
    else if (parties.length > 1) this.#group = parties;
  }

  /** Remembers whom an event joined. */
  noteSides(parties: readonly Party[]): void {
    if (parties.length < 2) return;
    this.#sides = parties;
    this.#sidesAge = 0;
  }

  /** Remembers the states a sentence names, the last ones first. */
  noteMentions(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.kind === 'place') this.#notePlace(mention);
      if (mention.kind === 'country')
        this.#states = [asState(mention), ...this.#states.filter(({ id }) => id !== mention.entity)].slice(
          0,
          2,
        );
    }
  }

  #notePlace(mention: Mention): void {
    const id = this.#entities.get(mention.entity)?.country;
    if (id !== undefined) this.#place = { id, kind: 'country', mention, via: 'reference' };
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
    if (named.some((party) => party.via !== 'attribute')) return named;
    const [phrase] = phrases;
    if (!phrase) return named;
    const members = all[all.indexOf(phrase) + 1];
    const referred = this.referent(
      GROUP_NOUNS.has(phrase.head.text) && members?.prep === 'of' ? members : phrase,
    );
    return referred.length > 0 ? referred.map((party) => ({ ...party, via: 'reference' as const })) : named;
  }

  referent(phrase: NounPhrase): readonly Party[] {
    const { text, tag } = phrase.head;
    if (tag === 'pronoun') {
      if (text === 'he' || text === 'she') return this.person();
      if (text === 'him' || text === 'her') return this.#otherPerson();
      if (text === 'it') return this.#body ? [this.#body] : [];
      return text === 'they' || text === 'them' ? this.both() : [];
    }
    if (MEMBERS.test(text) && !phrase.owner && phrase.words.length === 1)
      return this.#organisation ? [this.#organisation] : [];
    if (text === 'former' || text === 'latter') {
      const side = this.#sides[text === 'former' ? 0 : this.#sides.length - 1];
      return side ? [side] : [];
    }
    if (!isBoth(phrase)) return [];
    const two = phrase.words.some((word) => word.text === 'two' || word.text === 'both');
    const both = two && this.#sides.length !== 2 && this.#group.length === 2 ? this.#group : this.both();
    if (!STATES.test(text)) return both;
    const states = both.flatMap((party) => stateOf(party, this.#entities));
    if (new Set(states.map(({ id }) => id)).size === 2) return states;
    return this.#states.length === 2 ? this.#states : both;
  }

  /** `his` and `their` before an event's noun. */
  owner(possessive: string): readonly Party[] {
    if (possessive === 'their') return this.both();
    if (possessive === 'his' || possessive === 'her') return this.person();
    return this.#body ? [this.#body] : [];
  }

  /** Those last named besides `actors`: against whom a word is said when the sentence does not tell. */
  other(actors: readonly Party[]): readonly Party[] {
    const fits = (party: Party): boolean =>
      party.kind !== 'place' && !actors.some(({ id }) => id === party.id);
    const topic = this.#topic.filter(fits);
    if (topic.length > 0) return topic;
    const found = [this.#lastNamed, ...this.#sides].find((party) => party !== undefined && fits(party));
    return found ? [found] : [];
  }

  /** The states of the section's heading. */
  topic(): readonly Party[] {
    return this.#topic;
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

const asState = (mention: Mention): Party => ({
  id: mention.entity,
  kind: 'country',
  mention,
  via: 'reference',
});
