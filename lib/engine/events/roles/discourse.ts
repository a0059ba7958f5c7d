import type { Clause } from '../syntax/clause.ts';
import { groupsAfter } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';
import { OFTEN } from './about.ts';
import { headOf, isOfVisit } from './guests.ts';
import { colleaguesOf, holdersOf } from './holders.ts';
import { mayRefer } from './may-refer.ts';
import { Pairs } from './pairs.ts';
import {
  asReferences,
  besides,
  isBody,
  isBoth,
  type Party,
  partiesOf,
  statesOf,
  uniqueParties,
} from './parties.ts';
import {
  ALWAYS_MEMBERS,
  ATTENDING,
  COUNTRIES,
  COURT_IDS,
  COURTS,
  EACH_SIDE,
  KNOWN_AS,
  KNOWN_HEADS,
  LANDS,
  LANDS_OF,
  MEDIATORS,
  MEMBERS,
  NAMESAKES,
  NOBODY,
  OFFICES,
  ORGANS,
  SENT_BY_BOTH,
  SITTINGS,
  TOWNS,
} from './reference.ts';
import { landsOf } from './regions.ts';
import { statesHere } from './states-here.ts';
import { FIRST_PERSON } from './voice.ts';
import { warnedOf } from './warned.ts';
import {
  countOf,
  isApposed,
  isBare,
  isBloc,
  isCoalition,
  isLed,
  isMeant,
  isNamedBehind,
  isNeighbour,
  isPlain,
  isTwo,
  MEETING_AGAIN,
  meansBody,
  membersOf,
  nameOf,
  personBefore,
  TELLS_TWO,
} from './wording.ts';

/** Whom `he`, `they`, `the two ministers` mean, by whom the text has lately spoken of. */
export class Discourse extends Pairs {
  #clause: Clause | undefined;
  #subject: readonly Party[] = [];
  /** The body of which a subject told those who make it up: `Heads of Government commended …. They …` */
  #members: readonly Party[] = [];
  readonly #leaders = new Map<NounPhrase, readonly Party[]>();
  readonly #meant = new WeakMap<NounPhrase, readonly Party[]>();

  /** Remembers who leads a delegation: it is they who come and go. */
  noteLeaders(clause: Clause, all: readonly NounPhrase[]): void {
    const { antecedent, verb } = clause;
    if (!antecedent || !isLed(antecedent, verb)) return;
    const by = groupsAfter(clause).find(({ prep }) => prep === 'by');
    const kind = isCoalition(antecedent) ? 'country' : 'official';
    const leaders = this.resolve(by?.phrases ?? [], all).filter((party) => party.kind === kind);
    if (leaders.length > 0) this.#leaders.set(antecedent, leaders);
  }

  /** Goes on to a clause and tells its subject, whom none of its other pronouns stands for. */
  enter(clause: Clause | undefined, all: readonly NounPhrase[]): readonly Party[] {
    this.#clause = clause;
    this.#subject = [];
    this.#subject = this.resolve(clause?.subject ?? [], all);
    const head = clause?.subject[0]?.head;
    if (this.#subject.length > 0 && head?.tag !== 'pronoun')
      this.#members =
        this.#subject.length === 1 && /[^s]s$/.test(head?.text ?? '') ? this.#subject.filter(isBody) : [];
    return this.#subject;
  }

  /** Remembers whom a clause named behind its verb, in this order. */
  noteObjects(clause: Clause, all: readonly NounPhrase[]): void {
    for (const { phrases } of groupsAfter(clause)) {
      const parties = this.resolve(phrases, all);
      this.groups.note(parties);
      this.recent.note(parties);
      this.noteJoined(clause, [...this.#subject, ...parties]);
    }
  }

  /** Those whom a subject or object names or refers to. */
  resolve(phrases: readonly NounPhrase[], all: readonly NounPhrase[]): Party[] {
    const [phrase] = phrases;
    const leaders = this.#leaders.size > 0 ? phrases.flatMap((one) => this.#leaders.get(one) ?? []) : [];
    if (leaders.length > 0) return leaders;
    const named = partiesOf(phrases, this.entities, all);
    const visitor = phrases.findIndex((one, n) => isOfVisit(one) && !isApposed(phrases, n));
    if (visitor >= 0) return this.#withVisitor(phrases, visitor, all);
    const colleagues =
      phrase && phrases.length === 1
        ? colleaguesOf(phrase, named, this.#subject[0], this.about.people, this.entities)
        : [];
    if (colleagues.length > 0) return colleagues;
    if (named.some((party) => party.via !== 'attribute')) {
      // `the presidents of Guinea and Mauritania`
      const holders =
        phrase && phrases.length === 1 && named.every(({ via }) => via === 'group')
          ? holdersOf(phrase, named, this.about.people, this.entities)
          : [];
      if (holders.length > 0) return [...holders];
      const isOthers = (one: NounPhrase, n: number): boolean => isMeant(one) && !isNamedBehind(phrases, n);
      return phrases.some(isOthers) ? [...this.#pronouns(phrases, named), ...named] : named;
    }
    if (!phrase) return named;
    const here = statesHere(phrase, all, this.entities);
    if (here.length > 0) return here;
    const members = membersOf(phrase, all);
    const inside = members.length > 0 ? this.resolve(members, all) : [];
    // `the presidents of the two countries`
    const isDefinite = phrase.words[0]?.text === 'the';
    const held = isDefinite ? holdersOf(phrase, inside, this.about.people, this.entities) : [];
    if (held.length > 0) return asReferences(held);
    const referred = inside.length > 0 ? inside : this.referent(phrase);
    if (referred.length > 0) return asReferences(referred);
    if (named.length > 0) return named;
    // `blamed the agency's demands`
    const owners = phrase.owner ? this.referent(phrase.owner) : this.#possessors(phrase);
    // `the bloc's ministers` act for it.
    const act = GROUP_NOUNS.has(phrase.head.text) && phrase.head.text.endsWith('s');
    return owners.map((party) => ({ ...party, via: act && isBody(party) ? 'group' : 'attribute' }));
  }

  /** `grateful for its help`, said by a person: the state that is spoken of. What is a subject's own is no other's. */
  #possessors({ possessive, owner }: NounPhrase): readonly Party[] {
    if (owner || possessive?.text !== 'its' || this.#subject.length === 0) return [];
    const isPerson = this.#subject.every(({ kind }) => kind === 'official');
    return isPerson && this.body ? [this.body] : [];
  }

  /** `he and Minister X will follow up`, `by the six members and by Egypt`: whom those among named ones mean. */
  #pronouns(phrases: readonly NounPhrase[], named: readonly Party[]): Party[] {
    const meant = phrases.filter(isMeant).flatMap((phrase) => this.referent(phrase));
    return asReferences(meant.filter(({ id }) => !named.some((party) => party.id === id)));
  }

  /** Whom a pronoun or a common noun refers to: once for all the verbs that share it; nobody if that cannot be told. */
  referent(phrase: NounPhrase): readonly Party[] {
    const known = this.#meant.get(phrase);
    if (known !== undefined) return known;
    const meant = this.#refer(phrase);
    if (meant.length > 0) this.#meant.set(phrase, meant);
    return meant;
  }

  #refer(phrase: NounPhrase): readonly Party[] {
    const { text, tag } = phrase.head;
    if (tag !== 'pronoun' && tag !== 'number' && !mayRefer(text)) return [];
    if (tag === 'pronoun' && FIRST_PERSON.test(text)) return this.voice.heard(phrase.head);
    const joined = TELLS_TWO.has(text) ? this.joinedBefore(this.#clause) : undefined;
    if (joined) return joined;
    if (NOBODY.has(text)) return [];
    if (tag === 'pronoun')
      return this.#clause?.after.includes(phrase) ? this.#object(text) : this.#pronoun(text);
    const known = KNOWN_HEADS.has(text) && this.about.named(KNOWN_AS.get(nameOf(phrase)) ?? '');
    if (known && !phrase.owner && !isTwo(phrase)) return [known];
    const [plain, bare] = [isPlain(phrase), isBare(phrase)];
    if (ALWAYS_MEMBERS.has(text) && phrase.words[0]?.text === 'the') return this.mainBody();
    if (SITTINGS.has(text) && bare && phrase.head.capital && phrase.subject) return this.mainBody();
    if (MEMBERS.has(text) && bare)
      // `Heads of Government deplored …`: those whose communiqué it is, whichever body they have just spoken of.
      return this.organisation && text !== 'heads' ? [this.organisation] : this.mainBody();
    if (TOWNS.has(text) && (plain || bare)) return this.place();
    if (LANDS.has(text) && plain) return this.about.land(LANDS_OF.get(text));
    if (COURTS.has(text) && plain) return COURT_IDS.flatMap((id) => this.about.named(id) ?? []).slice(0, 1);
    if (MEDIATORS.has(text) && plain) return this.deeds.mediators;
    if (OFFICES.has(text) && plain) return this.organ ? [this.organ] : [];
    if (/^(?:government|junta|regime)$/.test(text) && plain)
      return this.body?.kind === 'country' ? [this.body] : this.about.topic();
    if (text === 'statement' && plain) return this.issuers;
    const namesake = plain && NAMESAKES.has(text) ? this.about.namesake(text) : undefined;
    if (namesake) return [namesake];
    if (meansBody(phrase)) return this.mainBody(text === 'bloc' ? isBloc : undefined);
    if (text === 'former') return (this.groups.last(2) ?? this.sides).slice(0, 1);
    if (text === 'latter') return (this.groups.last(2) ?? this.sides).slice(-1);
    if (phrase.possessive && !phrase.owner && ORGANS.has(text)) return this.#side(phrase.possessive.text);
    if (phrase.possessive?.text === 'their' && !phrase.owner && SENT_BY_BOTH.has(text))
      return this.theirs(phrase);
    // `asked its neighbour to halt the search`: the other of the two states that the text is about.
    if (isNeighbour(phrase)) return this.about.counterpart(this.#subject);
    const lands = landsOf(phrase);
    if (lands) return this.about.oneOf(lands);
    // `each government accused the other`
    if (phrase.words[0]?.text === 'each' && EACH_SIDE.has(text)) return this.states(this.both());
    const region = this.ofRegion(phrase);
    if (region.length > 0) return region;
    const count = countOf(phrase);
    const listed = count === undefined ? undefined : this.groups.last(count);
    if (listed) return COUNTRIES.has(text) ? uniqueParties(statesOf(listed, this.entities)) : listed;
    if ((plain || bare) && ATTENDING.has(text) && this.deeds.gathered) return [this.deeds.gathered];
    if (!isBoth(phrase)) return [];
    const isObject = this.#clause?.after.includes(phrase) && COUNTRIES.has(text);
    return isObject ? this.othersThan(this.#subject, this.couple(phrase)) : this.couple(phrase);
  }

  /** `its mission`, `her government`: the state of whoever is spoken of. */
  #side(possessive: string): readonly Party[] {
    if (possessive === 'their') return this.states();
    if (possessive !== 'his' && possessive !== 'her') return this.owner(possessive);
    return statesOf(this.speaker ? [this.speaker] : this.person(), this.entities);
  }

  #pronoun(text: string): readonly Party[] {
    if (/^(?:s?he|him|her)$/.test(text)) return this.speaker ? [this.speaker] : this.person();
    if (text === 'it') return warnedOf(this.#clause, this.entities) ?? (this.body ? [this.body] : []);
    if (text !== 'they' && text !== 'them') return [];
    const same = this.#governing();
    if (same.length > 0) return same;
    if (this.#members.length > 0) return this.#members;
    const both = this.both();
    // `Erdogan promised Sweden …. They will see each other again`: the two who met.
    const meets = MEETING_AGAIN.has(this.#clause?.verb.lemma ?? '');
    const met = meets ? this.groups.last(2, 'official') : undefined;
    return met ?? (both.length > 0 ? both : this.about.pair(OFTEN));
  }

  /** `The pair had come from Pristina, where they urged …`: those of the clause that this one hangs on. */
  #governing(): readonly Party[] {
    const { kind, governor } = this.#clause ?? {};
    const subject = governor?.subject ?? [];
    const meant = subject.flatMap((phrase) => this.#meant.get(phrase) ?? []);
    if (meant.length > 1) return meant;
    if (kind !== 'complement' && kind !== 'subordinate') return [];
    // `Seoul and Washington announced that they would`, `EU ministers will discuss it when they meet`
    const named = asReferences(partiesOf(subject, this.entities, subject));
    const isMany = named.length > 1 || (named.every(isBody) && /[^s]s$/.test(subject[0]?.head.text ?? ''));
    return isMany ? named : [];
  }

  /** `Berset and his Omani host`: the others, and whom the noun for a guest or host means. */
  #withVisitor(phrases: readonly NounPhrase[], at: number, all: readonly NounPhrase[]): Party[] {
    const [visitor, ...after] = phrases.slice(at);
    const states = visitor ? partiesOf([visitor], this.entities, all) : [];
    // `his guest Mr X`
    if (states.some(({ via }) => via !== 'group')) return partiesOf(phrases, this.entities, all);
    const others = [...phrases.slice(0, at), ...after];
    return uniqueParties([
      ...(others.length > 0 ? this.resolve(others, all) : []),
      ...(visitor ? this.#visitor(visitor, states) : []),
    ]);
  }

  /** Who visits or hosts: he of the state before the noun, else he whose visit was told. */
  #visitor(phrase: NounPhrase, [state]: readonly Party[]): readonly Party[] {
    const meant = state
      ? [headOf(state, this.about.people, this.entities)]
      : this.guests.meant(phrase, this.about.people, this.entities);
    const isSubject = this.#clause?.subject.includes(phrase) === true;
    const two = this.both().length === 2 && this.both().every(({ kind }) => kind === 'official');
    const others = two ? this.both().filter(({ id }) => !isSubject || id !== this.spokenOf?.id) : [];
    return asReferences(
      (meant.length > 0 ? meant : others).filter(
        ({ id }) => isSubject || !this.#subject.some((party) => party.id === id),
      ),
    );
  }

  /** Behind a verb a pronoun never means its subject. */
  #object(text: string): readonly Party[] {
    const told = text !== 'it' && text !== 'them' && personBefore(this.#clause);
    if (told) return this.resolve([told], [told]);
    const home = statesOf(this.#subject, this.entities);
    const isOther = besides([...this.#subject, ...home]);
    const isQuoted = text !== 'it' && this.speaker !== undefined && this.isMouthpiece(this.speaker);
    const [spokenOf] = isQuoted ? this.person() : this.#pronoun(text);
    if (text === 'them') return this.#pronoun(text);
    if (spokenOf && isOther(spokenOf)) return [spokenOf];
    if (text === 'it') return this.recent.body(isOther) ?? [];
    return this.recent.person(isOther) ?? [];
  }
}
