import type { Mention } from '../../../model/mention.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { About } from './about.ts';
import { type Deed, Deeds } from './deeds.ts';
import { Groups } from './groups.ts';
import { Guests } from './guests.ts';
import { besides, type Entities, type Party, referredTo } from './parties.ts';
import { Recent } from './recent.ts';
import { TOWNS } from './reference.ts';
import { type Turn, Voice } from './voice.ts';

/** Rules by which a mention is known for a capital, or for where the article was written. */
const CAPITALS: ReadonlySet<string> = new Set(['capital-place', 'dateline']);

/** A pair is remembered over this many paragraphs. */
const PAIR_REACH = 2;

/** Whom the text has lately spoken of, by recency, within a paragraph or two. */
export class Memory {
  protected spokenOf: Party | undefined;
  protected speaker: Party | undefined;
  protected body: Party | undefined;
  protected organisation: Party | undefined;
  /** The organ of a state named last. */
  protected organ: Party | undefined;
  /** Who issued a statement last. */
  protected issuers: readonly Party[] = [];
  protected sides: readonly Party[] = [];
  protected group: readonly Party[] = [];
  protected sidesAge = 0;
  protected readonly voice = new Voice();
  readonly recent = new Recent();
  protected readonly guests = new Guests();
  protected readonly groups = new Groups();
  readonly entities: Entities;
  readonly about: About;
  readonly deeds = new Deeds();
  /** Those of the last event who did together what was done to others. */
  #acting: readonly Party[] = [];
  #lastNamed: Party | undefined;
  #topic: readonly Party[] = [];
  #place: Party | undefined;
  #capital: Mention | undefined;
  #isOfStranger = false;

  /** `mentions`: all those of the article, in order. */
  constructor(entities: Entities, mentions: readonly Mention[] = [], dateline?: Mention) {
    this.entities = entities;
    this.about = new About(entities, mentions, dateline);
  }

  /** Remembers some whom a list names: `ships of Romania, Bulgaria and Turkey`. */
  noteListed(parties: readonly Party[]): void {
    this.groups.note(parties);
  }

  /** Remembers who a sentence's subject was. */
  noteSubject(parties: readonly Party[]): void {
    this.recent.note(parties);
    this.groups.note(parties);
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only) this.#lastNamed = only;
    if (only?.kind === 'organisation') this.organisation = only;
    if (only?.kind === 'official' && !this.isMouthpiece(only)) {
      this.spokenOf = only;
      this.speaker = undefined;
      this.#isOfStranger = false;
    } else this.noteSpeaker(parties);
    if (only && only.kind !== 'official') this.body = only;
    // `Mr X's government`: the next `he` is Mr X.
    if (only?.kind === 'country' && this.#isKnown(only.mention))
      this.spokenOf = referredTo(only.mention, 'official');
    if (parties.length > 1 && parties.some(({ via }) => via !== 'reference')) this.group = parties;
  }

  #isKnown({ kind, entity }: Mention): boolean {
    return kind === 'official' && this.entities.get(entity)?.known === true;
  }

  /** Somebody whose office it is to tell of others. */
  protected isMouthpiece({ id }: Party): boolean {
    return this.entities.get(id)?.office?.office.startsWith('spokesperson') === true;
  }

  /** Remembers who was cited: the next `he` is he, but he takes part in nothing that he tells. */
  noteSpeaker(parties: readonly Party[]): void {
    const only = parties.length === 1 ? parties[0] : undefined;
    if (only?.kind === 'official') this.speaker = only;
  }

  /** Somebody of no office is spoken of: till the paragraph's end `he` is none of those before. */
  noteStranger(): void {
    this.#isOfStranger = true;
    this.speaker = undefined;
  }

  /** Remembers an event and whom it joined: of a mediation the sides. */
  noteEvent(deed: Deed): void {
    this.deeds.note(deed);
    this.guests.note(deed);
    const { type, sides, actors, recipients } = deed;
    const parties =
      type === 'mediation' && recipients.length > 1 ? recipients : [...sides, ...actors, ...recipients];
    this.groups.note(parties);
    if (type === 'statement') this.issuers = sides;
    if (parties.length < 2) return;
    this.sides = parties;
    this.#acting = actors.length > 1 && type !== 'mediation' ? actors : [];
    this.sidesAge = 0;
  }

  /** Who issued the statement told last, if they are one. */
  issued(): readonly Party[] {
    return this.issuers.length === 1 ? this.issuers : [];
  }

  /** Remembers the places and counts the states that a sentence names. */
  noteMentions(mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      if (mention.kind === 'place') this.#notePlace(mention);
      if (mention.kind !== 'organisation') continue;
      const party = referredTo(mention, 'organisation');
      if (mention.entity.includes('/')) this.organ = party;
      else this.organisation = party;
    }
  }

  /** The body that the text names most of those that fit; of several named alike the one named last. */
  mainBody(fits: (body: Party) => boolean = () => true): readonly Party[] {
    const last = this.organisation && fits(this.organisation) ? this.organisation : undefined;
    const main = this.about.mainBody(fits) ?? last ?? this.about.firstBody();
    return main ? [main] : [];
  }

  #notePlace(mention: Mention): void {
    const id = this.entities.get(mention.entity)?.country;
    if (id === undefined) return;
    this.#place = referredTo(mention, 'country', id);
    if (CAPITALS.has(mention.reason.rule)) this.#capital = mention;
  }

  /** `Modi met him in Kazan. Scholz, who is in the capital, …`: a town that is none is not meant. */
  #townMeant(noun: string): Mention | undefined {
    return (noun === 'capital' ? this.#capital : undefined) ?? this.#place?.mention;
  }

  /** The town that `the city` or `the Angolan capital` stands for: the one named last, or most of that state's. */
  town(phrase: NounPhrase): Mention | undefined {
    const { head, words, owner } = phrase;
    if (!TOWNS.has(head.text)) return undefined;
    const state = [owner?.head, ...words].find((word) => word?.mention?.kind === 'country')?.mention?.entity;
    const last = this.#place;
    if (state === undefined) return words.length <= 2 ? this.#townMeant(head.text) : undefined;
    return last?.id === state ? last.mention : this.about.townOf(state);
  }

  /** The state of the place last named: where somebody who `flew in` has come to. */
  place(): readonly Party[] {
    return this.#place ? [this.#place] : [];
  }

  /** A section's heading says whom it is about. */
  noteHeading(mentions: readonly Mention[]): void {
    this.#topic = mentions
      .filter(({ kind }) => kind === 'country')
      .map((mention) => referredTo(mention, 'country'));
  }

  /** Remembers whose words a sentence gives, for the `we` in them. */
  noteVoice(parties: readonly Party[]): void {
    this.voice.note(parties);
  }

  /** Remembers whose words a whole text is. */
  noteIssuer(organ: Mention): void {
    this.voice.noteIssuer(referredTo(organ, 'organisation'));
  }

  /** `turn`: who speaks from here on in a transcript. */
  newParagraph(turn?: Turn): void {
    this.voice.newParagraph(turn);
    this.#isOfStranger = false;
    this.sidesAge++;
  }

  /** Those last named besides `actors`: against whom a word is said when the sentence does not tell. */
  other(actors: readonly Party[]): readonly Party[] {
    const fits = besides(actors);
    const aimed = this.aimedAt(actors);
    if (aimed.length > 0) return aimed;
    const found = [this.#lastNamed, ...this.sides].find((party) => party !== undefined && fits(party));
    return found ? [found] : [];
  }

  /** Against whom a deed is done that names nobody: the states of the section's heading, else those of the deed before. */
  aimedAt(actors: readonly Party[]): readonly Party[] {
    const topic = this.#topic.filter(besides(actors));
    return topic.length > 0 ? topic : this.deeds.target(actors);
  }

  /** The person last spoken of, for a meeting of which one side is named: `a meeting is scheduled with X`. */
  person(): readonly Party[] {
    return this.spokenOf && !this.#isOfStranger ? [this.spokenOf] : [];
  }

  /** `his` and `their` before an event's noun. */
  owner(possessive: string): readonly Party[] {
    if (possessive === 'their') return this.both();
    if (possessive === 'his' || possessive === 'her') return this.person();
    return this.body ? [this.body] : [];
  }

  /** Those just joined by an event or in doing it, else those named together last. */
  both(): readonly Party[] {
    if (this.sidesAge > PAIR_REACH || this.sides.length < 2) return this.group;
    return this.#acting.length > 0 ? this.#acting : this.sides;
  }
}
