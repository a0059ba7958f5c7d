import { dayOf } from '../../gazetteer/dates.ts';
import { type Person, personId, termAsOf } from '../../gazetteer/people.ts';
import { isSurnameFirst } from '../../gazetteer/person-name.ts';
import { adviserOf, affiliationOf, areListed } from './affiliation.ts';
import { Cast, isSubsequence, type Member } from './cast.ts';
import type { Chunk } from './chunks.ts';
import {
  best,
  type Hint,
  introductionOf,
  isPublicRole,
  isStatesRole,
  type NamedPerson,
  titleOf,
} from './hints.ts';
import { isInstrumentHead } from './instruments.ts';
import { speaksForBody } from './mouthpieces.ts';
import { oneOf } from './one-of.ts';
import { withParticles } from './particles.ts';
import { isSpokesperson, type RolePhrase } from './role-phrase.ts';
import {
  afterGenitive,
  inSameSentence,
  isCapital,
  isJoined,
  isOf,
  paragraphOf,
  type Scan,
  startOf,
  startsSentence,
  wordAt,
} from './scan.ts';
import { shortName } from './short-names.ts';
import { isIndefinite } from './small-words.ts';

/** Whether `short` is `long` with words left out of its middle or its end: `Josep Borrell` of `Josep Borrell Fontelles`. */
function isAbridged(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  const isPrefix = short.every((word, at) => long[at] === word);
  return isPrefix || (short.at(-1) === long.at(-1) && isSubsequence(short, long));
}

/** `Mohamed Ali, a minibus driver`: nobody whom the gazetteer knows by a longer name. */
const isIntroducedAsPrivate = (scan: Scan, chunk: Chunk): boolean =>
  scan.text[chunk.end] === ',' && /^, an? $/.test(scan.text.slice(chunk.end, startOf(scan, chunk.last + 1)));

/** Whether words written together are the same: `amir abdollahian`, `amirabdollahian`. Most begin otherwise. */
const isSameJoined = (a: readonly string[], b: readonly string[]): boolean =>
  a[0]?.charCodeAt(0) === b[0]?.charCodeAt(0) && a.join('') === b.join('');

/** Whether a chunk's words are a spelling of a person's full name, with middle names added or left out or one given name's initial. */
function isLooseSpelling(chunk: Chunk, words: readonly string[]): boolean {
  if (isAbridged(chunk.looseKeys, words) || isAbridged(words, chunk.looseKeys)) return true;
  // `A.H. Mahmood Ali` of `Abul Hassan Mahmood Ali`
  const spelled = [...chunk.initials, ...chunk.looseKeys];
  const isShortened =
    chunk.initials.length > 1 &&
    spelled.length === words.length &&
    words.every(
      (word, at) => word === spelled[at] || (at < chunk.initials.length && word[0] === spelled[at]),
    );
  if (isShortened) return true;
  return (
    chunk.looseKeys.length === 1 &&
    chunk.initials.length > 0 &&
    words.length > 1 &&
    words.at(-1) === chunk.looseKeys[0] &&
    // `A P Singh` is no Ashni Singh.
    chunk.initials.every((initial, at) => at < words.length - 1 && words[at]?.startsWith(initial) === true)
  );
}

function knownPeople(scan: Scan, chunk: Chunk): { people: readonly Person[]; exact: boolean } {
  const named = chunk.hit?.meaning.people ?? [];
  if (named.length > 0) return { people: named, exact: true };
  const isPrivate = isIntroducedAsPrivate(scan, chunk);
  const people = new Set<Person>();
  const { surnames } = scan.gazetteer;
  const initial = chunk.looseKeys[0]?.charCodeAt(0) ?? 0;
  for (const key of chunk.looseKeys) {
    // Without initials a spelling begins as the name does.
    const sameName = chunk.initials.length > 0 ? surnames.of(key) : surnames.beginningWith(initial, key);
    for (const person of sameName) {
      const isSpelled =
        person.looseKeys.some((words) => isSameJoined(chunk.looseKeys, words)) ||
        (!isPrivate &&
          person.looseKeys.some((words) => isLooseSpelling(chunk, words)) &&
          !isSurnameFirst(person.terms[0]?.body ?? ''));
      if (isSpelled) people.add(person);
    }
  }
  return { people: [...people], exact: false };
}

/** A capitalised title right before a name, with nothing or another before it: `President Bush`, `Adviser to the President Bush`. */
const isCapitalTitle = (scan: Scan, phrase: RolePhrase, chunk: Chunk): boolean =>
  isStatesRole(phrase) &&
  phrase.last === chunk.outer &&
  (phrase.from === phrase.first || isOfAnother(scan, phrase)) &&
  isCapital(scan, phrase.first) &&
  !startsSentence(scan, phrase.first);

/** Whether a capitalised role is that of another's: `Adviser to the President`. */
const isOfAnother = (scan: Scan, { from }: RolePhrase): boolean =>
  isOf(scan, from - 1, 'OF') && isOf(scan, from - 2, 'ROLE_HEAD') && isCapital(scan, from - 2);

/** `his spokesman, X, said`: who has one of his own is in office himself. */
const speaksForOne = (scan: Scan, phrase: RolePhrase): boolean =>
  isSpokesperson(phrase) && /^(?:his|her)$/i.test(wordAt(scan, phrase.from));

const isDeterminer = oneOf('the a an this');

/** `the Bill would …`, `a new Bill,`: no name, unless it makes another word a person's (`the Obama administration`). */
function isCommonNoun(scan: Scan, chunk: Chunk): boolean {
  if (chunk.last - chunk.first > 1) return false;
  const before = chunk.first - 1;
  const isDescribed =
    before > 0 &&
    isJoined(scan, before) &&
    !isCapital(scan, before) &&
    !isOf(scan, before, 'FUNCTION', 'ACTS');
  const determiner = isDescribed ? before - 1 : before;
  if (!isJoined(scan, determiner) || !isDeterminer(scan, determiner)) return false;
  const goesOn = isJoined(scan, chunk.last - 1) && !isOf(scan, chunk.last, 'FUNCTION', 'ACTS');
  return !goesOn;
}

/** `St. Stephen` */
const SAINT = /^(?:St\.?|Saint) $/;

/** `a vendor named Hu`, `a Mrs Smith`: somebody whom the text has not spoken of. */
const isSomebody = (scan: Scan, chunk: Chunk): boolean => {
  const before = chunk.first - 1;
  if (isCapital(scan, before) && SAINT.test(scan.text.slice(startOf(scan, before), chunk.start))) return true;
  if (!isJoined(scan, before) || !inSameSentence(scan, before, chunk.first)) return false;
  const word = wordAt(scan, before);
  return (
    /^(?:named|surnamed)$/.test(word) ||
    // `a man called Hu`, not `Moncada called Borrell's remarks …`
    (word === 'called' &&
      afterGenitive(scan, chunk.last - 1) < 0 &&
      !isCapital(scan, before - 1) &&
      !isCaller(scan, before - 1)) ||
    (isOf(scan, before, 'PERSONAL_TITLE') && isIndefinite(scan, before - 1))
  );
};

/** Who calls somebody something. */
const isCaller = oneOf('she he they who we it has have had and also later then once');

/** A longer run of capitals is a title or a body, not a person. */
const MOST_WORDS = 5;

const wordCount = (chunk: Chunk): number => chunk.keys.length + (chunk.initials.length > 0 ? 1 : 0);

const NO_HINT: Hint = { phrase: undefined, index: 0 };

/** Whom each run of capitalised words names; runs that name nobody are left out. */
export function peopleIn(
  scan: Scan,
  chunks: readonly Chunk[],
  phrases: readonly RolePhrase[],
): { cast: Cast; named: NamedPerson[] } {
  const day = dayOf(scan.doc.article.published);
  const cast = new Cast();
  /* By first token: a number is the quicker key. */
  const hints = new Map<number, Hint>();
  for (const phrase of phrases) {
    for (const [index, chunk] of phrase.names.entries()) hints.set(chunk.first, { phrase, index });
  }
  const hintOf = (chunk: Chunk): Hint => hints.get(chunk.first) ?? NO_HINT;
  const named = new Map<number, NamedPerson>();
  const surfaceOf = (chunk: Chunk): string => scan.text.slice(chunk.start, chunk.end);

  const join = (chunk: Chunk, person: Person | undefined, isOfficial: boolean): Member =>
    cast.add({
      id: person?.id ?? personId(surfaceOf(chunk)),
      name: person?.name ?? surfaceOf(chunk),
      person,
      isOfficial,
      introductions: introductionOf(scan, chunk, hintOf(chunk)),
      spellings: [chunk, ...(person?.spellings ?? [])],
      first: chunk.first,
      surface: surfaceOf(chunk),
    });

  // `Renato Villa, the Philippine ambassador`: whom a role introduces is no house.
  const isHouse = (chunk: Chunk): boolean =>
    isOf(scan, chunk.last - 1, 'VENUE') && hintOf(chunk).phrase === undefined;
  const isThing = (chunk: Chunk): boolean =>
    chunk.hit === undefined &&
    chunk.last - chunk.first > 1 &&
    (isHouse(chunk) ||
      isOf(scan, chunk.last - 1, 'COMPANY', 'COMMONWEALTH_HEAD') ||
      isInstrumentHead(scan, chunk.last - 1));
  const full = chunks.filter((chunk) => (wordCount(chunk) > 1 || chunk.hit !== undefined) && !isThing(chunk));
  /** `Robert Gates, a baker`: who is long out of office is introduced by the office, if at all. */
  const isNamesake = (chunk: Chunk, person: Person): boolean =>
    hintOf(chunk).phrase === undefined &&
    isIntroducedAsPrivate(scan, chunk) &&
    termAsOf(person, day)?.state === 'former';

  for (const chunk of full) {
    const { people, exact } = knownPeople(scan, chunk);
    const person = best(people, hintOf(chunk), day);
    if (person === undefined || isNamesake(chunk, person)) continue;
    named.set(chunk.first, {
      chunk,
      member: join(chunk, person, true),
      rule: exact ? 'full-name' : 'name-variant',
      args: [person.name],
    });
  }
  const isOfficial = (chunk: Chunk | undefined): chunk is Chunk =>
    chunk !== undefined && named.get(chunk.first)?.member.isOfficial === true;
  for (const [index, chunk] of full.entries()) {
    if (named.has(chunk.first)) continue;
    const { phrase } = hintOf(chunk);
    const short = cast.calledBy(chunk).find(({ isOfficial }) => isOfficial);
    if (short !== undefined) {
      named.set(chunk.first, {
        chunk,
        member: short,
        rule: 'surname',
        args: [short.name, String(paragraphOf(scan, short.first))],
      });
      continue;
    }
    const isAlone = wordCount(chunk) < 2;
    if (chunk.keys.length > MOST_WORDS || (isAlone && (phrase?.isPlural ?? false))) continue;
    const affiliation = (phrase === undefined ? affiliationOf : adviserOf)(scan, chunk);
    const [before, after] = [full[index - 1], full[index + 1]];
    const official =
      affiliation !== undefined ||
      (isOfficial(before) && areListed(scan, before, chunk)) ||
      (isOfficial(after) && areListed(scan, chunk, after)) ||
      (phrase !== undefined &&
        (isPublicRole(phrase) ||
          isCapitalTitle(scan, phrase, chunk) ||
          speaksForOne(scan, phrase) ||
          speaksForBody(scan, phrase)));
    const member = join(chunk, undefined, official);
    const apposed = affiliation !== undefined || (phrase !== undefined && phrase.last !== chunk.first);
    named.set(chunk.first, {
      chunk,
      member,
      rule: apposed ? 'apposed' : 'titled',
      args: phrase === undefined ? [affiliation ?? ''] : [titleOf(scan, phrase)],
    });
  }
  /** Whether someone of that surname was named before, or a title stands right before it. */
  const isCarried = (chunk: Chunk): boolean => {
    const { phrase } = hintOf(chunk);
    if (phrase !== undefined && phrase.last === chunk.first) return true;
    const [key] = chunk.keys;
    return cast
      .calledBy(chunk)
      .some(
        ({ first, spellings }) => first < chunk.first && spellings.some(({ keys }) => keys.at(-1) === key),
      );
  };
  /** `a charge Ruto has dismissed`: a clause about the noun before whose subject was named. */
  const isOfClause = (chunk: Chunk): boolean => isCarried(chunk) && !isDeterminer(scan, chunk.first - 1);
  // What begins a sentence may be any word: the names inside sentences tell.
  const isInitial = (chunk: Chunk): boolean => startsSentence(scan, chunk.first);
  for (const chunk of [...chunks.filter((one) => !isInitial(one)), ...chunks.filter(isInitial)]) {
    if (
      named.has(chunk.first) ||
      isThing(chunk) ||
      isSomebody(scan, chunk) ||
      (isCommonNoun(scan, chunk) && !isOfClause(chunk)) ||
      (chunk.latent && !isCarried(chunk))
    )
      continue;
    const found = shortName(scan, chunk, cast, hintOf(chunk), day);
    if (found !== undefined) named.set(chunk.first, withParticles(scan, found));
  }
  return { cast, named: [...named.values()].sort((a, b) => a.chunk.first - b.chunk.first) };
}
