import type { Entities } from './parties.ts';
import { isBoth, type Party, partiesOf } from './parties.ts';
import type { NounPhrase } from './syntax/phrases.ts';

/** Those who make up a body just named: `Ministers condemned …` in a council's conclusions. */
const MEMBERS = /^(?:ministers|leaders|members|delegates)$/;

/**
 * Whom the text has lately spoken of, for `he`, `they`, `the two ministers`: by recency, within a paragraph or two.
 */
export class Discourse {
  #person: Party | undefined;
  #body: Party | undefined;
  #sides: readonly Party[] = [];
  #group: readonly Party[] = [];
  #sidesAge = 0;
  #lastNamed: Party | undefined;
  #organisation: Party | undefined;
  readonly #entities: Entities;

  constructor(entities: Entities) {
    this.#entities = entities;
  }

  /** Remembers who a sentence's subject was and who its event joined. */
  noteSubject(parties: readonly Party[]): void {
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only) this.#lastNamed = only;
    if (only?.kind === 'organisation') this.#organisation = only;
    if (only?.kind === 'official') this.#person = only;
    else if (only) this.#body = only;
    else if (parties.length > 1) this.#group = parties;
  }

  noteSides(parties: readonly Party[]): void {
    if (parties.length < 2) return;
    this.#sides = parties;
    this.#sidesAge = 0;
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
    const referred = this.referent(phrase);
    return referred.length > 0 ? referred.map((party) => ({ ...party, via: 'reference' as const })) : named;
  }

  referent(phrase: NounPhrase): readonly Party[] {
    const { text, tag } = phrase.head;
    if (tag === 'pronoun') {
      if (/^(?:he|she|him|her)$/.test(text)) return this.#person ? [this.#person] : [];
      if (text === 'it') return this.#body ? [this.#body] : [];
      if (/^(?:they|them)$/.test(text)) return this.both(2);
      return [];
    }
    if (MEMBERS.test(text) && !phrase.owner && phrase.words.length === 1)
      return this.#organisation ? [this.#organisation] : [];
    return isBoth(phrase)
      ? this.both(/countr|nation|state|government|capital|neighbo/.test(text) ? 2 : 2)
      : [];
  }

  /** `his` and `their` before an event's noun. */
  owner(possessive: string): readonly Party[] {
    if (possessive === 'their') return this.both(2);
    if (possessive === 'his' || possessive === 'her') return this.#person ? [this.#person] : [];
    return this.#body ? [this.#body] : [];
  }

  /** Those last named besides `actors`: against whom a word is said when the sentence does not tell. */
  other(actors: readonly Party[]): readonly Party[] {
    const recent = [this.#lastNamed, ...this.#sides].filter((party) => party !== undefined);
    const found = recent.find((party) => party.kind !== 'place' && !actors.some(({ id }) => id === party.id));
    return found ? [found] : [];
  }

  /** The person last spoken of, for a meeting of which one side is named: `a meeting is scheduled with X`. */
  person(): readonly Party[] {
    return this.#person ? [this.#person] : [];
  }

  both(paragraphs: number): readonly Party[] {
    return this.#sidesAge <= paragraphs && this.#sides.length >= 2 ? this.#sides : this.#group;
  }
}
