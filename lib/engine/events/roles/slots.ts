import type { EventType } from '../../../model/event.ts';
import type { Slot } from '../frames/frame.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { type Group, groupsOf } from '../syntax/phrase-groups.ts';
import { isCited, type NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Word } from '../syntax/word.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { withoutAsides } from './asides.ts';
import type { Discourse } from './discourse.ts';
import { wholeSubject } from './lists.ts';
import { objectOf } from './object.ts';
import { own } from './own.ts';
import { ownersOf } from './owners.ts';
import { type Entities, modifiersOf, type Party, statesOf } from './parties.ts';

/** What a role can be filled from: noun phrases by where they stand around a trigger. */
export interface Slots {
  phrases(slot: Slot): readonly NounPhrase[];
  parties(slot: Slot): Party[];
}

/**
 * Slots around a verb. What hangs on the object (`sanctions on Russia`) counts as hanging on the verb. Each is filled
 * when it is first asked for: of most verbs no reading gets so far as to ask for all their places.
 */
export class VerbSlots implements Slots {
  readonly #clause: Clause;
  readonly #parse: Parse;
  readonly #discourse: Discourse;
  readonly #entities: Entities;
  readonly #parties = new Map<Slot, Party[]>();
  #groups: readonly Group[] | undefined;
  #object: readonly NounPhrase[] | undefined;
  #attached: readonly Group[] | undefined;

  constructor(clause: Clause, parse: Parse, discourse: Discourse, entities: Entities) {
    this.#clause = clause;
    this.#parse = parse;
    this.#discourse = discourse;
    this.#entities = entities;
  }

  phrases(slot: Slot): readonly NounPhrase[] {
    const { verb, antecedent, antecedentPrep } = this.#clause;
    switch (slot) {
      case 'subject':
        // `Vladimir Putin, by whom X was received`
        return verb.passive
          ? addBehind('by', this.#ownGroups(), antecedent && antecedentPrep === 'by' ? [antecedent] : [])
          : wholeSubject(this.#clause, this.#parse);
      case 'object':
        this.#object ??= objectOf(this.#clause);
        return this.#object;
      case 'teller':
        return this.#teller();
      case 'modifier':
      case 'owner':
      case 'apposed':
        return [];
      default: {
        const found = antecedent && antecedentPrep === slot ? [antecedent] : [];
        addBehind(slot, this.#ownGroups(), found);
        return addBehind(slot, this.#attachedGroups(), found);
      }
    }
  }

  parties(slot: Slot): Party[] {
    const known = this.#parties.get(slot);
    if (known) return known;
    const found =
      slot === 'modifier'
        ? this.#modifiers()
        : this.#discourse.resolve(this.phrases(slot), this.#parse.phrases);
    this.#parties.set(slot, found);
    return found;
  }

  #ownGroups(): readonly Group[] {
    this.#groups ??= withoutAsides(this.#clause, groupsOf(own(this.#clause))).filter(
      // `according to the ministry`: nothing is done to whoever is cited.
      ({ phrases: [first] }) => !first || !isCited(first, this.#parse.words),
    );
    return this.#groups;
  }

  #attachedGroups(): readonly Group[] {
    const objects = this.phrases('object');
    const last = objects.at(-1) ?? thingOf(this.#clause);
    // `Peru's envoy to Chile, X, was recalled`: what hangs on the office, not on the name.
    const isName = last?.link === 'comma' && last.head.mention !== undefined;
    this.#attached ??= attachedTo(isName ? objects[0] : last, this.#parse.phrases, this.#clause);
    return this.#attached;
  }

  #teller(): readonly NounPhrase[] {
    const teller = tellerOf(this.#clause, this.#parse.clauses);
    return teller === undefined || teller.subject.length > 0
      ? (teller?.subject ?? [])
      : teller.after.slice(0, 2);
  }

  #modifiers(): Party[] {
    return this.phrases('object').flatMap((phrase) => [
      ...modifiersOf(phrase, this.#entities),
      ...(phrase.owner ? this.#discourse.resolve([phrase.owner], this.#parse.phrases) : []),
    ]);
  }
}

/** Adds the phrases that a preposition governs to those found. */
function addBehind(prep: Slot, groups: readonly Group[], found: NounPhrase[]): NounPhrase[] {
  for (const group of groups) if (group.prep === prep) found.push(...group.phrases);
  return found;
}

/** Slots that are looked up once: a noun's readings ask for the same places. */
function remembered(look: Slots['parties']): Slots['parties'] {
  const known = new Map<Slot, Party[]>();
  return (slot) => {
    const found = known.get(slot) ?? look(slot);
    known.set(slot, found);
    return found;
  };
}

/** The clause that says what another holds: `Erdogan vowed that they would pay`, `Russia was behind it, Poland says`. */
export function tellerOf(clause: Clause, clauses: readonly Clause[]): Clause | undefined {
  const { kind, governor, segment } = cleftOf(clause) ?? clause;
  if (kind === 'complement') return governor && REPORTING.has(governor.verb.lemma) ? governor : undefined;
  return kind === 'main' || kind === 'coordinate'
    ? clauses.find((other) => other.kind === 'attribution' && other.segment === segment)
    : undefined;
}

/** `It is India that …`: what is said of its subject is said by the `it is`. */
const cleftOf = ({ kind, governor }: Clause): Clause | undefined =>
  kind === 'relative' && governor?.verb.lemma === 'be' && governor.subject[0]?.head.text === 'it'
    ? governor
    : undefined;

/** Prepositional phrases right after a noun phrase that is not itself after the verb: `the sanctions against Russia were …`. */
function attachedTo(phrase: NounPhrase | undefined, all: readonly NounPhrase[], clause: Clause): Group[] {
  if (!phrase || clause.after.includes(phrase)) return [];
  return groupsOf(following(phrase, all)).filter((group) => group.prep);
}

/** `the embassy in Paris reopened`: without an object, what hangs on the thing that is its subject. */
const thingOf = ({ subject }: Clause): NounPhrase | undefined =>
  subject.some(({ head }) => head.mention !== undefined) ? undefined : subject.at(-1);

/** `the ambassador to Chile, Mr X`: no second Chile. */
const isApposedName = ({ link, head }: NounPhrase): boolean =>
  link === 'comma' && head.mention?.kind === 'official';

/** The phrases after `phrase` up to the next verb. */
export function following(phrase: NounPhrase, all: readonly NounPhrase[]): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let at = all.indexOf(phrase) + 1; at < all.length; at++) {
    const next = all[at];
    if (!next || next.link === 'verb' || next.link === 'stop') break;
    // `a round of talks between A and B, planned for July`: it always takes two.
    const isSecond = next.link === 'conjunction' && found[found.length - 1]?.prep === 'between';
    const isSubject = next.subject && next.prep === undefined && !isSecond;
    if (isSubject && (!phrase.subject || isApposedName(next))) break;
    if (isEvent(next) && !(found.length === 0 && isItsText(phrase, next))) break;
    found.push(next);
  }
  return found;
}

const isEvent = ({ head: { tag, lexeme } }: NounPhrase): boolean =>
  tag === 'noun' && lexeme.events?.some(({ frame }) => !frame.alone && !frame.beside) === true;

/** `the signing of a deal between A and B`, `negotiations on one`: those between whom a text is. */
const isItsText = (phrase: NounPhrase, { prep, head }: NounPhrase): boolean =>
  isOf(phrase.head, 'signing')
    ? prep === 'of'
    : isOf(phrase.head, 'negotiation') && ABOUT.has(prep ?? '') && isOf(head, 'agreement');

const isOf = ({ lexeme }: Word, type: EventType): boolean =>
  lexeme.events?.some(({ frame }) => frame.type === type) === true;

const ABOUT: ReadonlySet<string> = new Set(['on', 'for', 'over', 'about']);

/** Verbs that offer somebody what a noun names. */
const OFFERING: ReadonlySet<string> = new Set(['offer', 'propose', 'give', 'grant', 'promise']);

const OCCASIONS: ReadonlySet<string> = new Set(['in', 'during', 'over', 'by']);

/** `offered Russia a round of talks`, `informed Abbas in a telephone conversation`: he to whom it is said takes part. */
function partnersIn(clause: Clause, noun: NounPhrase): readonly NounPhrase[] {
  const isOccasion = OCCASIONS.has(noun.prep ?? '');
  const isOffered = OFFERING.has(clause.verb.lemma) && noun.prep !== 'at';
  if (!isOccasion && !isOffered) return [];
  const before = isOccasion
    ? clause.after
        .slice(0, Math.max(0, clause.after.indexOf(noun)))
        .filter(({ prep }) => prep === 'with' || prep === 'to')
    : [];
  return [...objectOf(clause), ...before].filter(
    (phrase) =>
      phrase !== noun &&
      phrase.words.some(
        ({ mention }) => mention?.kind === 'official' || (!isOccasion && mention?.kind === 'country'),
      ),
  );
}

/** `a meeting on the sidelines of the G20`: where those met who met. */
const MARGINS = /^(?:sidelines?|margins?|fringes?)$/;

/** `talks on trade, the flow of fentanyl and Taiwan`, `on a tour, the first by a German`: what is another noun's. */
function hangsOnAnother(
  { prep, phrases: [first] }: Group,
  noun: NounPhrase,
  all: readonly NounPhrase[],
): boolean {
  if (!first || (prep !== 'of' && prep !== 'by')) return false;
  const before = all[all.indexOf(first) - 1];
  if (prep === 'by')
    return before?.link === 'comma' && before.to === first.from - 1 && FIRSTS.has(before.head.text);
  return (
    before !== undefined &&
    before !== noun &&
    before.prep === undefined &&
    before.to === first.from - 1 &&
    before.head.mention === undefined &&
    !isTimeNoun(before.head)
  );
}

const FIRSTS: ReadonlySet<string> = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last']);

/** `After the talks their ministers signed`: those that the text has told of, whoever acts behind them. */
const isToldBefore = ({ prep, words }: NounPhrase, groups: readonly Group[], { deeds }: Discourse): boolean =>
  /^(?:after|following|before)$/.test(prep ?? '') &&
  words[0]?.text === 'the' &&
  groups.length === 0 &&
  (['meeting', 'negotiation', 'summit'] as const).some((type) => deeds.together(type).length > 0);

/** `Lourenço, the mediator`, `with A and B as mediators` */
const apposedTo = (phrase: NounPhrase, all: readonly NounPhrase[]): readonly NounPhrase[] => {
  if (phrase.prep === 'as') return groupsOf(all.slice(0, all.indexOf(phrase))).at(-1)?.phrases ?? [];
  return phrase.link === 'comma' && !phrase.prep
    ? all.slice(Math.max(0, all.indexOf(phrase) - 1), all.indexOf(phrase))
    : [];
};

/** Slots around a noun: genitive, modifiers, prepositional phrases, and the subject of the clause it stands in. */
export function nounSlots(
  phrase: NounPhrase,
  clause: Clause | undefined,
  about: readonly Clause[],
  all: readonly NounPhrase[],
  discourse: Discourse,
  entities: Entities,
): Slots {
  const told = about.flatMap(({ after }) => after);
  const tellers = about.flatMap(({ kind, subject }) =>
    kind === 'relative' && !subject.includes(phrase) ? subject : [],
  );
  // `was moved at the request of Lima`: an `of` belongs to the noun before it.
  const predicate = clause?.subject.includes(phrase) ? clause.after.filter(({ prep }) => prep !== 'of') : [];
  const groups = groupsOf([...following(phrase, all), ...told, ...predicate]).filter(
    (group, n, every) =>
      group.prep &&
      !every[n - 1]?.phrases.some(({ head }) => MARGINS.test(head.text)) &&
      !hangsOnAnother(group, phrase, all),
  );
  const phrases = (slot: Slot): readonly NounPhrase[] => {
    if (slot === 'subject')
      return clause && !predicate.length && !clause.verb.passive && !isToldBefore(phrase, groups, discourse)
        ? [...clause.subject, ...partnersIn(clause, phrase)]
        : [];
    if (slot === 'teller') return tellers;
    if (slot === 'apposed') return apposedTo(phrase, all);
    return addBehind(slot, groups, []);
  };
  const areOthersKnown = (): boolean => discourse.resolve(phrases('subject'), all).length > 1;
  const parties = (slot: Slot): Party[] => {
    if (slot === 'modifier') return modifiersOf(phrase, entities, areOthersKnown);
    if (slot === 'owner') return ownersOf(phrase, clause, all, discourse, statesOf(parties('to'), entities));
    return discourse.resolve(phrases(slot), all);
  };
  return { phrases, parties: remembered(parties) };
}
