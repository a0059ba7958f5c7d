import { fold } from '../../gazetteer/fold.ts';
import {
  compareDates,
  LEADING_OFFICES,
  type Person,
  personId,
  type Term,
  termAsOf,
  termState,
} from '../../gazetteer/people.ts';
import { isSurnameFirst } from '../../gazetteer/person-name.ts';
import { type Cast, isShortFor, type Member } from './cast.ts';
import type { Chunk } from './chunks.ts';
import { best, type Hint, introductionOf, isPublicRole, type NamedPerson, titleOf } from './hints.ts';
import type { RolePhrase } from './role-phrase.ts';
import { afterGenitive, isCapital, isOf, paragraphOf, type Scan, startsSentence, wordAt } from './scan.ts';

/** Offices whose holder the press calls by surname without introduction. */
const PROMINENT: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'supreme-leader',
  'foreign-minister',
  'head-of-organisation',
  'crown-prince',
]);

/** `Minister Shoigu`: any ministry's. */
const isPlainMinister = ({ noun, first, last }: RolePhrase): boolean =>
  noun === 'minister' && last - first === 1;

/** Whether a term is of an office that the role's words mean, of a body whose role it is. */
const isTermOf = (phrase: RolePhrase, { office, body }: Term): boolean => {
  const { offices, owners } = phrase;
  if (owners.length > 0 && !owners.some((owner) => owner.includes(body))) return false;
  if (offices.length === 0 || (isPlainMinister(phrase) && office.endsWith('minister'))) return true;
  return offices.some(
    (row) => row.office === office && (row.bodies.length === 0 || row.bodies.includes(body)),
  );
};

/** Someone did it: `Biden planted a tree`. */
const PAST =
  /^(?:[a-z]+ed|said|told|met|flew|held|gave|took|went|came|spoke|rang|won|lost|led|left|made|sent|wrote|saw|sat|drove|broke|threw|began|chose|swore|drew|kept|paid|sought|brought|bought|stood|fought|hung|shook|rode|understood|forgave|withdrew)$/;

/** Of nothing but somebody: `Biden, who flew in on Friday`. */
const PERSONAL = /^who(?:m|se)?$/;

/** The member that a surname standing alone means: an official before a private person, unless `Mr` fits only one. */
export function shortName(
  scan: Scan,
  chunk: Chunk,
  cast: Cast,
  hint: Hint,
  day: string | undefined,
): NamedPerson | undefined {
  const called = cast.calledBy(chunk).filter(({ name }) => mayBeNamed(scan, chunk, name));
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
  const sameName = scan.gazetteer.surnames
    .of(looseKey)
    .filter(
      (person) =>
        mayBeNamed(scan, chunk, person.name) &&
        person.spellings.some((spelling) => isShortFor(chunk, spelling)),
    );
  const { phrase } = hint;
  // `the General Secretariat`, `the General Council`: no officer.
  const isBody = phrase?.isRank === true && isOf(scan, chunk.first, 'COMMONWEALTH_HEAD');
  if (isBody && sameName.length === 0) return undefined;
  const isTitled = phrase !== undefined && phrase.last === chunk.outer && isCapital(scan, phrase.first);
  if (phrase !== undefined && !phrase.isPlural && (isPublicRole(phrase) || isTitled)) {
    const fitting = sameName.filter((person) => person.terms.some((term) => isTermOf(phrase, term)));
    const person = best(fitting, hint, day);
    if (person === undefined && !isPublicRole(phrase)) return undefined;
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
  const isTold =
    isOf(scan, chunk.last, 'ACTS') ||
    afterGenitive(scan, chunk.last - 1) >= 0 ||
    PAST.test(wordAt(scan, chunk.last)) ||
    PERSONAL.test(wordAt(scan, chunk.last));
  if (startsSentence(scan, chunk.first) && chunk.last - chunk.first === 1 && !isTold) return undefined;
  const bearers = bearersOf(key, sameName, day);
  const former = isOf(scan, chunk.last, 'TENURE') ? lastHead(bearers, day) : undefined;
  const prominent =
    former !== undefined
      ? [former]
      : bearers.filter((person) => {
          const now = termAsOf(person, day);
          return (
            now !== undefined &&
            now.state !== 'former' &&
            now.state !== 'future' &&
            PROMINENT.has(now.term.office) &&
            isInNews(scan, now.term.body) &&
            !isGivenNameOf(key, person)
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

/** Of a state with fewer officials in the table than this the press calls nobody by surname before it names the state. */
const LITTLE_KNOWN = 12;

const isInNews = ({ gazetteer, hits }: Scan, body: string): boolean =>
  (gazetteer.officials.get(body) ?? 0) >= LITTLE_KNOWN ||
  hits.some(({ meaning }) =>
    meaning.readings.some((reading) => reading.kind === 'country' && reading.code === body),
  );

/** A particle of surnames that is a given name too. */
const GIVEN_NAME = 'ben';

/** `Ben Johnson` is no `Boris Johnson`, but `Ben Ali` is `Zine El Abidine Ben Ali`. */
const mayBeNamed = (scan: Scan, chunk: Chunk, name: string): boolean =>
  chunk.last - chunk.first < 2 ||
  fold(wordAt(scan, chunk.first)) !== GIVEN_NAME ||
  fold(name).split(/[\s-]/).includes(GIVEN_NAME);

/** `Un` of `Kim Jong Un`: where the surname leads, nobody is called by the last word before the text has named him. */
const isGivenNameOf = (key: string, { spellings: [name], terms: [term] }: Person): boolean =>
  isSurnameFirst(term?.body ?? '') && name?.keys.at(-1) === key && name.keys[0] !== key;

/** Those whom a surname means first: with a head of state `Barack Obama`, `Obama` is no `Francisco Obama Asue`. */
function bearersOf(key: string, people: readonly Person[], day: string | undefined): readonly Person[] {
  const own = people.filter(({ spellings: [name] }) => name?.keys.at(-1) === key);
  return lastHead(own, day) === undefined ? people : own;
}

/** Of people of one surname the last to have headed a state by that day: `the Trump administration`, `Biden-era`. */
function lastHead(people: readonly Person[], day: string | undefined): Person | undefined {
  const terms = people.flatMap((person) =>
    person.terms
      .filter((term) => LEADING_OFFICES.has(term.office) && termState(term, day) !== 'future')
      .map((term) => ({ person, term })),
  );
  return terms.sort((a, b) => compareDates(b.term.from, a.term.from))[0]?.person;
}

/** How well a short form fits: the word that stands last (or first) in the full name is the usual one. */
function rank(member: Member, chunk: Chunk): number {
  const key = chunk.keys.at(-1);
  if (member.spellings.some(({ keys }) => keys.at(-1) === key)) return 2;
  return member.spellings.some(({ keys }) => keys[0] === key) ? 1 : 0;
}
