import type { Entity } from '../../../model/entity.ts';
import type { Mention } from '../../../model/mention.ts';
import { perWord } from '../../per-word.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import { isAdjective, type Word } from '../syntax/word.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';

/** Somebody who takes part. `via` says how the text names him: by name, through his people, in passing, or only by reference. */
export interface Party {
  id: string;
  kind: 'official' | 'organisation' | 'country' | 'place';
  mention: Mention;
  via: 'name' | 'group' | 'attribute' | 'reference';
}

export type Entities = ReadonlyMap<string, Entity>;

/** Sides that a plural leaves to the context: `the two ministers`, `both sides`. */
const BOTH: ReadonlySet<string> = new Set(
  'both two three four trio pair neighbours neighbors sides parties concerned'.split(' '),
);

/** Plurals for those who take part. */
export const SIDES: ReadonlySet<string> = new Set(
  'side sides minister ministers leader leaders countries nations president presidents government governments parties states diplomats officials men women pair two three four trio capitals neighbours neighbors delegations premiers both duo statesmen allies powers bureaucracies armies militaries rivals foes adversaries camps economies peoples republics heads monarchs diplomats negotiators chiefs colleagues parliaments ministries concerned'.split(
    ' ',
  ),
);

/** Whether a phrase stands for two sides already named. */
export function isBoth(phrase: NounPhrase): boolean {
  if (phrase.owner || phrase.words.some((word) => word.mention)) return false;
  if (!SIDES.has(phrase.head.text)) return false;
  // `ordered three of the staff to leave`
  if (phrase.head.tag === 'number' && phrase.words.length === 1) return false;
  return (
    phrase.words.some((word) => BOTH.has(word.text)) ||
    (phrase.words.length === 2 && phrase.words[0]?.text === 'the' && phrase.head.text.endsWith('s'))
  );
}

/** The parties of coordinated noun phrases, each once; appositions make one party of two phrases. */
export function partiesOf(
  phrases: readonly NounPhrase[],
  entities: Entities,
  all: readonly NounPhrase[],
): Party[] {
  const parties: Party[] = [];
  for (let n = 0; n < phrases.length; n++) {
    const phrase = phrases[n];
    const [before, after] = [n > 0 ? phrases[n - 1] : undefined, phrases[n + 1]];
    if (!phrase || isTitleOf(before, phrase, after)) continue;
    if (before && isDescription(phrase) && after?.link !== 'conjunction' && namesOfficial(before)) continue;
    for (const party of partiesOfPhrase(phrase, entities, all))
      if (!parties.some(({ id }) => id === party.id)) parties.push(party);
  }
  return parties;
}

/** Whether a phrase is the title of him who is named right before or after it. */
function isTitleOf(
  before: NounPhrase | undefined,
  phrase: NounPhrase,
  after: NounPhrase | undefined,
): boolean {
  // `Member of the Political Bureau of the CPC and Foreign Minister Wang Yi`
  if (phrase.head.text === 'member' && phrase.words.length === 1 && after?.link === 'conjunction')
    return namesOfficial(after);
  const isBeside =
    (after && after.link !== 'conjunction' && namesOfficial(after)) ||
    (before && phrase.link === 'comma' && namesOfficial(before));
  return isBeside === true && isRole(phrase) && !namesOfficial(phrase);
}

const namesOfficial = ({ words }: NounPhrase): boolean => words.some(isNamedOfficial);

const isNamedOfficial = (word: Word): boolean => isOfficial(word) && !isOffice(word);

/** `Barbara Manzi, the United Nations coordinator`, `X, the king's aide`: what says of a name what it is. */
const isDescription = ({ link, prep, head, words, owner }: NounPhrase): boolean =>
  link === 'comma' &&
  prep === undefined &&
  head.tag === 'noun' &&
  head.mention === undefined &&
  (words[0]?.tag === 'determiner' || owner !== undefined || head.text === 'member');

/** A role whose holder is not known: beside a name it is that name's. */
const isOffice = ({ mention }: Word): boolean => mention?.entity.startsWith('role/') === true;

const isRole = ({ words }: NounPhrase): boolean => words.some(isRoleWord);

const isRoleWord = (word: Word): boolean => word.lexeme.isRole || isOffice(word);

function partiesOfPhrase(phrase: NounPhrase, entities: Entities, all: readonly NounPhrase[]): Party[] {
  const named = phrase.words.findLast(isOfficial);
  if (named) return asParty(named, 'name', entities);
  const { head, owner } = phrase;
  if (head.mention) return asParty(head, head.mention.kind === 'place' ? 'attribute' : 'name', entities);
  const group =
    head.lexeme.isRole ||
    GROUP_NOUNS.has(head.text) ||
    // `Macron's office`
    (owner !== undefined && head.text === 'office') ||
    // `NATO allies`; those of a state are others.
    (head.text === 'allies' && phrase.words.some(({ mention }) => mention?.kind === 'organisation')) ||
    ((owner !== undefined || phrase.words.some(isActing)) && PAPERS.has(head.text));
  const via = group ? 'group' : 'attribute';
  const inner: Party[] = [];
  for (const one of owner ? allOwners(owner, head, all) : []) {
    const theirs = isActing(one.head) ? asParty(one.head, via, entities) : [];
    // `Moon's government`: his state.
    inner.push(...(GOVERNMENTS.has(head.text) ? statesOf(theirs, entities) : theirs));
  }
  for (const word of phrase.words) if (isActing(word)) inner.push(...asParty(word, via, entities));
  if (inner.length > 0 || !group) return inner;
  const seated = GOVERNMENTS.has(head.text) ? seatedIn(phrase, entities, all) : [];
  return seated.length > 0 ? seated : ofWhom(phrase, entities, all);
}

/** `Chile and Peru, whose ministers met`: of many all those whom a conjunction joins. */
function allOwners(owner: NounPhrase, { text }: Word, all: readonly NounPhrase[]): NounPhrase[] {
  const owners = [owner];
  if (owner.link !== 'conjunction' || !text.endsWith('s')) return owners;
  const isJoined = ({ prep, link }: NounPhrase): boolean =>
    prep === undefined && (link === 'conjunction' || link === 'comma');
  for (let one = owner; isJoined(one); ) {
    const before = phraseBefore(one, all);
    if (before?.head.mention?.kind !== 'country') break;
    owners.unshift(before);
    one = before;
  }
  return owners;
}

/** What a state says in them it says itself: `Russia's memorandum demands`. */
export const PAPERS: ReadonlySet<string> = new Set(
  'statement memorandum note letter communiqué communique declaration reply response report'.split(' '),
);

const isOfficial = ({ mention }: Word): boolean => mention?.kind === 'official';

const isActing = ({ mention }: Word): boolean => mention !== undefined && mention.kind !== 'place';

const GOVERNMENTS: ReadonlySet<string> = new Set(
  'government cabinet authorities leadership rulers regime junta administration parliament lawmakers legislators legislature officials'.split(
    ' ',
  ),
);

/** `the government in Tbilisi` */
function seatedIn(phrase: NounPhrase, entities: Entities, all: readonly NounPhrase[]): Party[] {
  const next = all[all.indexOf(phrase) + 1];
  const { mention } = next?.head ?? {};
  const state = mention?.kind === 'place' ? entities.get(mention.entity)?.country : undefined;
  return next?.prep === 'in' && next.from === phrase.to + 1 && mention && state
    ? [{ id: state, kind: 'country', mention, via: 'group' }]
    : [];
}

/** `ministers of A`, `envoys from A`, `negotiators for A`, `a spokesman for A`, `several ministers, including A` */
const isTheirs = ({ head }: NounPhrase, { prep }: NounPhrase): boolean =>
  prep === 'of' ||
  prep === 'from' ||
  prep === 'including' ||
  (prep === 'for' && /^(?:(?:negotiator|representative)s?|spokes(?:man|woman|person))$/.test(head.text));

/** `the leaders of A, B and C`: those named after `of`. */
function ofWhom(phrase: NounPhrase, entities: Entities, all: readonly NounPhrase[]): Party[] {
  const parties: Party[] = [];
  const behind = all.indexOf(phrase) + 1;
  // `several states, among them A and B`
  const isAmong = all[behind]?.prep === 'among' && all[behind]?.head.text === 'them';
  for (let at = isAmong ? behind + 1 : behind; at < all.length; at++) {
    const next = all[at];
    if (!next) break;
    const first = parties.length === 0;
    if (
      first
        ? !(isAmong || isTheirs(phrase, next))
        : next.prep !== undefined || (next.link !== 'comma' && next.link !== 'conjunction')
    )
      break;
    const found = partiesOfPhrase(next, entities, all).filter(
      ({ via, kind }) => via !== 'attribute' || (kind === 'organisation' && next.owner),
    );
    if (found.length === 0) break;
    parties.push(...found.map((party) => ({ ...party, via: 'group' as const })));
  }
  return parties;
}

/** Organs that act as parties of their own when they are named; the others are their state. */
const OWN_VOICE = /^[A-Z]{2}\/(?!presidency$|armed-forces$|supreme-court$)/;

/** A state's organ, or an office whose holder is not known. */
const ORGAN = /^(?:role\/)?([A-Z]{2})\//;

/** `RU/foreign-ministry`; an intergovernmental body is none. */
export const isOrgan = ({ kind, id }: Pick<Party, 'kind' | 'id'>): boolean =>
  kind === 'organisation' && id.includes('/');

/** The state whose organ or nameless official a party is, if it is one. */
export function ofState(party: Party): Party {
  const state = stateBehind(party.id);
  return state === '' ? party : { ...party, id: state, kind: 'country', via: 'group' };
}

/** The state whose organ or office an id names; empty if it names none. */
const stateBehind = perWord((id) => ORGAN.exec(id)?.[1] ?? '');

const hasOwnVoice = perWord((id) => OWN_VOICE.test(id));

function asParty(word: Word, via: Party['via'], entities: Entities): Party[] {
  const { mention } = word;
  if (!mention || mention.kind === 'agenda') return [];
  if (mention.kind === 'place') {
    const country = entities.get(mention.entity)?.country;
    return country ? [{ id: country, kind: 'place', mention, via }] : [];
  }
  const party: Party = { id: mention.entity, kind: mention.kind, mention, via };
  return [via === 'name' && hasOwnVoice(party.id) ? party : ofState(party)];
}

/** `EU-brokered talks`: who arranges them. */
const isBroker = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.hyphenated === true && words[at + 1]?.tag === 'adjective';

/**
 * Countries, bodies and officials that stand before the head: `the India-EU summit`, `five Russian diplomats`; without
 * those who only arrange it, where others are known to take part: asked of few phrases, and dear to answer.
 */
export function modifiersOf(
  { words, head }: NounPhrase,
  entities: Entities,
  areOthersKnown = (): boolean => false,
): Party[] {
  return words
    .filter((word, at) => word.mention && word !== head && !(isBroker(words, at) && areOthersKnown()))
    .flatMap((word) => asParty(word, isAdjective(word) ? 'group' : 'name', entities));
}

/** Whether somebody is a party other than those given; a place is none. */
export const besides =
  (known: readonly Party[]) =>
  ({ id, kind }: Party): boolean =>
    kind !== 'place' && !known.some((one) => one.id === id);

/** The party of a mention, or a state of its, where the text only refers to it. */
export const referredTo = (mention: Mention, kind: Party['kind'], id = mention.entity): Party => ({
  id,
  kind,
  mention,
  via: 'reference',
});

/** Parties as those whom a text only refers to. */
export const asReferences = (parties: readonly Party[]): Party[] =>
  parties.map((party) => ({ ...party, via: 'reference' }));

/** Each party once, as it is first named. */
export const uniqueParties = (parties: readonly Party[]): Party[] =>
  parties.filter((party, n) => parties.findIndex(({ id }) => id === party.id) === n);

/** The states and bodies that parties act for: see {@link stateOf}. */
export const statesOf = (parties: readonly Party[], entities: Entities): Party[] =>
  parties.flatMap((party) => stateOf(party, entities));

export const isBody = ({ kind }: Party): boolean => kind === 'organisation';

/** The state or body that an official acts for; a state or body acts for itself. */
export function stateOf(party: Party, entities: Entities): Party[] {
  if (party.kind !== 'official') return [party];
  const { country, office } = entities.get(party.id) ?? {};
  if (country !== undefined) return [{ ...party, id: country, kind: 'country' }];
  return office === undefined ? [] : [{ ...party, id: office.body, kind: 'organisation' }];
}
