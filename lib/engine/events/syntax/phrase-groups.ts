import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { isPersonal } from './subjects.ts';
import type { Word } from './word.ts';
import { isTimeNoun, ROLE_NOUNS } from './words.ts';

/** Noun phrases that one preposition governs, or that stand together as an object. */
export interface Group {
  prep: string | undefined;
  phrases: NounPhrase[];
}

/**
 * Puts coordinated and appositive phrases together: `to Egypt, Uganda and Ethiopia` is one group, and so are those whom
 * days part: `with Macron on Monday and Scholz on Tuesday`.
 */
export function groupsOf(phrases: readonly NounPhrase[]): Group[] {
  const groups: Group[] = [];
  /** Groups of a title's `of`, and those of the title. */
  const holders = new Map<Group, Group>();
  for (const [n, phrase] of phrases.entries()) {
    if (isElliptic(phrase, phrases[n + 1])) break;
    if (isAffiliation(phrase, phrases[n - 1]) || (groups.length > 0 && isAmongThem(phrase))) continue;
    const joined =
      phrase.prep === undefined &&
      (phrase.link === 'comma' || phrase.link === 'conjunction') &&
      !isObjectBehind(phrase, groups);
    const whole =
      isAmongThem(phrases[n - 1]) && !phrase.prep
        ? (groups.findLast(({ prep }) => !prep) ?? groups.at(-1))
        : undefined;
    if (whole) {
      whole.phrases.push(phrase);
      continue;
    }
    const last = joined ? groups.findLast((group) => isOfOneSort(group, phrase, groups)) : undefined;
    const continued = last && (objectBefore(groups, last, phrase) ?? last);
    const between = last ? groups.slice(groups.indexOf(last) + 1) : [];
    const reaches =
      between.length === 0 ||
      (between.every((group) => isDay(group) || group.phrases.every(isPlace) || isAside(group, groups)) &&
        last?.phrases.every(isNamed) &&
        isNamed(phrase));
    if (!continued || !reaches) {
      groups.push({ prep: phrase.prep, phrases: [phrase] });
      continue;
    }
    const titled = groups[groups.indexOf(continued) - 1];
    // `by the President of the host country, X`, `its ambassador to Kenya, X`: he is the president, the ambassador.
    if (titled && /^(?:of|to)$/.test(continued.prep ?? '') && isHolder(phrase, titled))
      holders.set(continued, titled);
    (holders.get(continued) ?? continued).phrases.push(phrase);
  }
  return groups;
}

/** The groups of what stands behind the verb of a clause that is read to its end: each reading asks for them. */
export function groupsAfter(clause: Clause): readonly Group[] {
  clause.groups ??= groupsOf(clause.after);
  return clause.groups;
}

/** By whom a passive or reduced clause says that it is done: all whom the one preposition governs. */
export const agentsOf = (clause: Clause): readonly NounPhrase[] =>
  groupsAfter(clause).flatMap(({ prep, phrases }) => (prep === 'by' ? phrases : []));

/** `suspended, with immediate effect, the treaty`: what stands behind an aside of manner, where no object has. */
const isObjectBehind = (phrase: NounPhrase, groups: readonly Group[]): boolean =>
  phrase.link === 'comma' &&
  (isGuestBehind(phrase, groups) ||
    (phrase.words[0]?.tag === 'determiner' && (isBehindAside(groups) || isReceivedFrom(phrase, groups))));

/** `received on Thursday, at the Presidential Palace, the minister`: whom nothing before tells of, but when and where. */
const isGuestBehind = (phrase: NounPhrase, groups: readonly Group[]): boolean =>
  isPersonal(phrase) &&
  groups.length > 0 &&
  groups.every(
    ({ prep, phrases }) =>
      WHEN_AND_WHERE.has(prep ?? '') &&
      phrases.every(({ head }) => isTimeNoun(head) || head.tag === 'number' || isVenue(head)),
  );

const WHEN_AND_WHERE: ReadonlySet<string> = new Set(['on', 'in', 'at']);

const isVenue = ({ mention, text }: Word): boolean =>
  mention?.kind === 'place' ||
  /^(?:palace|residence|office|ministry|capital|airport|headquarters)$/.test(text);

const isBehindAside = (groups: readonly Group[]): boolean =>
  groups.length === 1 &&
  groups[0] !== undefined &&
  (BY_WAY_OF.has(groups[0].prep ?? '') ||
    (groups[0].prep === 'with' && groups[0].phrases.every((phrase) => MANNER.test(phrase.head.text))));

/** `received from the prime minister, X, an undertaking`: what nobody is said to be. */
const isReceivedFrom = (phrase: NounPhrase, [first, ...rest]: readonly Group[]): boolean =>
  first?.prep === 'from' && rest.length === 0 && first.phrases.every(isPersonal) && !isPersonal(phrase);

/** `extended, through the World Bank, a loan` */
const BY_WAY_OF: ReadonlySet<string> = new Set(['through', 'via', 'despite', 'without', 'under']);

const MANNER = /^(?:effect|regret|reluctance|relief|delay|immediacy|force|ceremony|warning|haste)$/;

/** `accused France of crimes and the Netherlands of greed`: what is done to a second state, where the first has what only tells of it behind it. */
function objectBefore(groups: readonly Group[], last: Group, { head, link }: NounPhrase): Group | undefined {
  const object = groups.findLast(({ prep }) => prep === undefined);
  const isParallel =
    link === 'conjunction' &&
    object !== undefined &&
    object !== last &&
    object.phrases.every((phrase) => phrase.head.mention?.kind === head.mention?.kind && isNamed(phrase)) &&
    groups.slice(groups.indexOf(object) + 1).every(({ phrases }) => !phrases.some(isNamed));
  return isParallel ? object : undefined;
}

/** `with Japarov of Kyrgyzstan and Rahmon of Tajikistan`: whom somebody speaks for is no party beside him. */
const isAffiliation = ({ prep, head, from }: NounPhrase, before: NounPhrase | undefined): boolean =>
  prep === 'of' &&
  head.mention?.kind === 'country' &&
  before?.head.mention?.kind === 'official' &&
  before.to + 1 === from;

/** `sent helicopters to Malawi, South Africa a rescue team`: who does the same, without the verb. */
const isElliptic = ({ link, prep, head, to }: NounPhrase, next: NounPhrase | undefined): boolean =>
  link === 'comma' &&
  prep === undefined &&
  head.mention?.kind === 'country' &&
  next?.prep === undefined &&
  next?.link === 'none' &&
  next.from === to &&
  next.words[0]?.tag === 'determiner' &&
  !isTimeNoun(next.head);

/** `rang a dozen leaders, among them Mr Museveni`: he is one of those before. */
const isAmongThem = (phrase: NounPhrase | undefined): boolean =>
  phrase?.prep === 'among' && phrase.head.text === 'them';

/** A day joins a day, and across days and places a name a name: `expelled, in the space of a year, forty diplomats`. */
const isOfOneSort = (group: Group, { head, link }: NounPhrase, groups: readonly Group[]): boolean =>
  group.phrases.every((phrase) => isTimeNoun(phrase.head) === isTimeNoun(head)) &&
  // `saw Putin in Moscow and Macron in Paris`
  !(
    link === 'conjunction' &&
    head.mention?.kind === 'official' &&
    (group.phrases.every(isPlace) || isAside(group, groups))
  );

/** `by A for Moscow and B for Ankara`, `by A, at the time its minister, and B`: what only says who somebody is. */
function isAside({ prep, phrases }: Group, groups: readonly Group[]): boolean {
  if (phrases.every(({ head }) => head.mention?.kind === 'country')) return prep === 'for';
  const before = groups.slice(
    0,
    groups.findIndex((group) => group.phrases === phrases),
  );
  return (
    prep === undefined &&
    phrases.every(({ head }) => !head.mention && ROLE_NOUNS.has(head.text)) &&
    before.findLast((group) => !isDay(group))?.phrases.at(-1)?.head.mention?.kind === 'official'
  );
}

const isPlace = ({ head }: NounPhrase): boolean => head.mention?.kind === 'place';

const isNamed = ({ head }: NounPhrase): boolean => head.mention !== undefined;

const isDay = ({ phrases }: Group): boolean => phrases.every(({ head }) => isTimeNoun(head));

const isHolder = ({ head, link }: NounPhrase, { phrases }: Group): boolean =>
  link === 'comma' && head.mention?.kind === 'official' && ROLE_NOUNS.has(phrases.at(-1)?.head.text ?? '');
