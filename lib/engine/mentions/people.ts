import { dayOf } from '../../gazetteer/dates.ts';
import { type Person, personId, termAsOf, termState } from '../../gazetteer/people.ts';
import { PARTICLES } from '../../gazetteer/person-name.ts';
import { Cast, type Introduction, isShortFor, isSubsequence, type Member } from './cast.ts';
import type { Chunk } from './chunks.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Rule } from './rules.ts';
import {
  hitAt,
  isCapital,
  isOf,
  paragraphOf,
  readingOf,
  type Scan,
  startOf,
  startsSentence,
  wordAt,
} from './scan.ts';

/** A name resolved: to an official, or (without an entity in the analysis) to a private person. */
export interface NamedPerson {
  chunk: Chunk;
  member: Member;
  rule: Rule;
  args: string[];
}

/** What stands beside a name and tells whose it is. */
interface Hint {
  phrase: RolePhrase | undefined;
  /** Its place among the names that the phrase introduces. */
  index: number;
  honorific: string | undefined;
}

/** Offices whose holder the press calls by surname without introduction. */
const PROMINENT: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'supreme-leader',
  'foreign-minister',
  'head-of-organisation',
  'crown-prince',
]);

/** Roles that companies, clubs and families have too: they make nobody an official without a state or body. */
const PRIVATE_TOO: ReadonlySet<string> = new Set(
  'minister spokesman spokeswoman spokesperson adviser advisor aide secretary director president chairman chairwoman chairperson chair representative deputy leader captain king queen head chief coordinator delegate administrator speaker negotiator mediator commissioner judge prosecutor diplomat strongman general manager executive ambassador envoy'.split(
    ' ',
  ),
);

const score = (person: Person, hint: Hint, day: string | undefined): number => {
  let points = 0;
  for (const term of person.terms) {
    const state = termState(term, day);
    const standing = { holds: 3, held: 2, former: 1, future: 0 }[state];
    const office = hint.phrase?.offices.some((row) => row.office === term.office) ?? false;
    const body = hint.phrase?.owners.some((owner) => owner.includes(term.body)) ?? false;
    points = Math.max(points, standing + (office ? 4 : 0) + (body ? 4 : 0));
  }
  return points + (person.wikidata === undefined ? 0 : 0.1);
};

const best = (people: readonly Person[], hint: Hint, day: string | undefined): Person | undefined =>
  [...people].sort((a, b) => score(b, hint, day) - score(a, hint, day))[0];

/** Whether `short` is `long` with words left out of its middle or its end: `Josep Borrell` of `Josep Borrell Fontelles`. */
function isAbridged(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short[0] !== long[0]) return false;
  const isPrefix = short.every((word, at) => long[at] === word);
  return isPrefix || (short.at(-1) === long.at(-1) && isSubsequence(short, long));
}

/** Whether a chunk's words are a spelling of a person's full name: middle names may be added or left out. */
function isSpelling(chunk: Chunk, name: readonly string[]): boolean {
  const words = name.filter((word) => !PARTICLES.has(word));
  if (isAbridged(chunk.looseKeys, words) || isAbridged(words, chunk.looseKeys)) return true;
  if (chunk.looseKeys.join('') === words.join('')) return true;
  const initial = chunk.initials[0];
  return (
    chunk.looseKeys.length === 1 &&
    initial !== undefined &&
    words.length > 1 &&
    words.at(-1) === chunk.looseKeys[0] &&
    words[0]?.startsWith(initial) === true
  );
}

function knownPeople(scan: Scan, chunk: Chunk): { people: Person[]; exact: boolean } {
  const named = chunk.hit?.values.flatMap((value) => (value.kind === 'person' ? [value.person] : [])) ?? [];
  if (named.length > 0) return { people: named, exact: true };
  const candidates = new Set(chunk.looseKeys.flatMap((key) => scan.gazetteer.surnames.get(key) ?? []));
  return {
    people: [...candidates].filter((person) => person.looseKeys.some((words) => isSpelling(chunk, words))),
    exact: false,
  };
}

/** The honorific or title that stands right before a name, in small letters without its full stop. */
function honorificBefore(scan: Scan, chunk: Chunk): { word: string; sort: string } | undefined {
  const hit = hitAt(scan, chunk.first - 1);
  const honorific = readingOf(hit, 'honorific');
  if (hit !== undefined && honorific !== undefined && / ?$/.test(scan.text.slice(hit.end, chunk.start))) {
    return {
      word: scan.text.slice(hit.start, hit.end).toLowerCase().replace(/\.$/, ''),
      sort: honorific.sort,
    };
  }
  if (!isOf(scan, chunk.first - 1, 'PERSONAL_TITLE')) return undefined;
  return { word: wordAt(scan, chunk.first - 1).toLowerCase(), sort: 'honorific' };
}

const isPublicRole = (phrase: RolePhrase): boolean =>
  phrase.owners.length > 0 ||
  phrase.isRank ||
  (phrase.offices.some(({ bodies }) => bodies.length === 0) &&
    (phrase.last - phrase.first > 1 || !PRIVATE_TOO.has(phrase.noun)));

/** A capitalised title right before a name, with nothing before it: `President Bush`. */
const isCapitalTitle = (scan: Scan, phrase: RolePhrase, chunk: Chunk): boolean =>
  phrase.offices.length > 0 &&
  phrase.last === chunk.outer &&
  phrase.from === phrase.first &&
  isCapital(scan, phrase.first) &&
  !startsSentence(scan, phrase.first);

const titleOf = (scan: Scan, phrase: RolePhrase): string =>
  scan.text.slice(startOf(scan, phrase.first), phrase.end);

function introductionOf(scan: Scan, chunk: Chunk, hint: Hint): Introduction[] {
  const { phrase } = hint;
  if (phrase === undefined) return [];
  const bodies =
    (phrase.isPlural && phrase.owners.length > 1 ? phrase.owners[hint.index] : phrase.owners[0]) ?? [];
  return [
    { offices: phrase.offices, noun: phrase.noun, bodies, title: titleOf(scan, phrase), token: chunk.first },
  ];
}

/** A longer run of capitals is a title or a body, not a person. */
const MOST_WORDS = 5;

const wordCount = (chunk: Chunk): number => chunk.keys.length + (chunk.initials.length > 0 ? 1 : 0);

/** Whom each run of capitalised words names; runs that name nobody are left out. */
export function peopleIn(
  scan: Scan,
  chunks: readonly Chunk[],
  phrases: readonly RolePhrase[],
): { cast: Cast; named: NamedPerson[] } {
  const day = dayOf(scan.doc.article.published);
  const cast = new Cast();
  const hints = new Map<Chunk, Hint>();
  for (const chunk of chunks)
    hints.set(chunk, { phrase: undefined, index: 0, honorific: honorificBefore(scan, chunk)?.word });
  for (const phrase of phrases) {
    for (const [index, chunk] of phrase.names.entries()) {
      hints.set(chunk, { phrase, index, honorific: honorificBefore(scan, chunk)?.word });
    }
  }
  const hintOf = (chunk: Chunk): Hint =>
    hints.get(chunk) ?? { phrase: undefined, index: 0, honorific: undefined };
  const named = new Map<Chunk, NamedPerson>();
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

  const isThing = (chunk: Chunk): boolean =>
    chunk.hit === undefined && chunk.last - chunk.first > 1 && isOf(scan, chunk.last - 1, 'VENUE', 'COMPANY');
  const full = chunks.filter((chunk) => (wordCount(chunk) > 1 || chunk.hit !== undefined) && !isThing(chunk));
  for (const chunk of full) {
    const { people, exact } = knownPeople(scan, chunk);
    const person = best(people, hintOf(chunk), day);
    if (person === undefined) continue;
    named.set(chunk, {
      chunk,
      member: join(chunk, person, true),
      rule: exact ? 'full-name' : 'name-variant',
      args: [person.name],
    });
  }
  for (const chunk of full) {
    if (named.has(chunk)) continue;
    const { phrase } = hintOf(chunk);
    const short = cast.calledBy(chunk).find(({ isOfficial }) => isOfficial);
    if (short !== undefined) {
      named.set(chunk, {
        chunk,
        member: short,
        rule: 'surname',
        args: [short.name, String(paragraphOf(scan, short.first))],
      });
      continue;
    }
    const isAlone = wordCount(chunk) < 2;
    if (chunk.keys.length > MOST_WORDS || (isAlone && (phrase?.isPlural ?? false))) continue;
    const official = phrase !== undefined && (isPublicRole(phrase) || isCapitalTitle(scan, phrase, chunk));
    const member = join(chunk, undefined, official);
    const apposed = phrase !== undefined && phrase.last !== chunk.first;
    named.set(chunk, {
      chunk,
      member,
      rule: apposed ? 'apposed' : 'titled',
      args: phrase === undefined ? [] : [titleOf(scan, phrase)],
    });
  }
  for (const chunk of chunks) {
    if (named.has(chunk) || isThing(chunk)) continue;
    const found = shortName(scan, chunk, cast, hintOf(chunk), day);
    if (found !== undefined) named.set(chunk, found);
  }
  return { cast, named: [...named.values()].sort((a, b) => a.chunk.first - b.chunk.first) };
}

/** The member that a surname standing alone means: an official before a private person, unless `Mr` fits only one. */
function shortName(
  scan: Scan,
  chunk: Chunk,
  cast: Cast,
  hint: Hint,
  day: string | undefined,
): NamedPerson | undefined {
  const called = cast.calledBy(chunk);
  const member =
    called.filter(({ isOfficial }) => isOfficial).sort((a, b) => rank(b, chunk) - rank(a, chunk))[0] ??
    called[0];
  if (member !== undefined) {
    if (hint.phrase !== undefined && isPublicRole(hint.phrase)) member.isOfficial = true;
    return { chunk, member, rule: 'surname', args: [member.name, String(paragraphOf(scan, member.first))] };
  }
  const key = chunk.keys.at(-1);
  const looseKey = chunk.looseKeys.at(-1);
  if (key === undefined || looseKey === undefined) return undefined;
  const sameName = (scan.gazetteer.surnames.get(looseKey) ?? []).filter((person) =>
    person.spellings.some((spelling) => isShortFor(chunk, spelling)),
  );
  const { phrase } = hint;
  if (phrase !== undefined && !phrase.isPlural && isPublicRole(phrase)) {
    const fitting = sameName.filter((person) =>
      person.terms.some(
        (term) =>
          (phrase.offices.length === 0 || phrase.offices.some(({ office }) => office === term.office)) &&
          (phrase.owners.length === 0 || phrase.owners.some((owner) => owner.includes(term.body))),
      ),
    );
    const person = best(fitting, hint, day);
    const args = [titleOf(scan, phrase)];
    const base = {
      introductions: introductionOf(scan, chunk, hint),
      first: chunk.first,
      surface: scan.text.slice(chunk.start, chunk.end),
      isOfficial: true,
    };
    const member = cast.add(
      person === undefined
        ? {
            ...base,
            id: personId(base.surface),
            name: base.surface,
            person: undefined,
            spellings: [chunk],
          }
        : { ...base, id: person.id, name: person.name, person, spellings: [chunk, ...person.spellings] },
    );
    return { chunk, member, rule: person === undefined ? 'titled' : 'surname-with-title', args };
  }
  if (startsSentence(scan, chunk.first) && chunk.last - chunk.first === 1 && !isOf(scan, chunk.last, 'ACTS'))
    return undefined;
  const former = isOf(scan, chunk.last, 'TENURE') ? lastHead(sameName, day) : undefined;
  const prominent =
    former !== undefined
      ? [former]
      : sameName.filter((person) => {
          const now = termAsOf(person, day);
          return (
            now !== undefined &&
            now.state !== 'former' &&
            now.state !== 'future' &&
            PROMINENT.has(now.term.office)
          );
        });
  const person = prominent.length === 1 ? prominent[0] : undefined;
  if (person === undefined) return undefined;
  const joined = cast.add({
    id: person.id,
    name: person.name,
    person,
    isOfficial: true,
    introductions: [],
    spellings: [chunk],
    first: chunk.first,
    surface: scan.text.slice(chunk.start, chunk.end),
  });
  return {
    chunk,
    member: joined,
    rule: 'surname-of-holder',
    args: [person.name, termAsOf(person, day)?.term.title ?? ''],
  };
}

const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

/** Of people of one surname the last to have headed a state by that day: `the Trump administration`, `Biden-era`. */
function lastHead(people: readonly Person[], day: string | undefined): Person | undefined {
  const terms = people.flatMap((person) =>
    person.terms
      .filter((term) => HEADS.has(term.office) && termState(term, day) !== 'future')
      .map((term) => ({ person, term })),
  );
  return terms.sort((a, b) => (b.term.from ?? '').localeCompare(a.term.from ?? ''))[0]?.person;
}

/** How well a short form fits: the word that stands last (or first) in the full name is the usual one. */
function rank(member: Member, chunk: Chunk): number {
  const key = chunk.keys.at(-1);
  if (member.spellings.some(({ keys }) => keys.at(-1) === key)) return 2;
  return member.spellings.some(({ keys }) => keys[0] === key) ? 1 : 0;
}
