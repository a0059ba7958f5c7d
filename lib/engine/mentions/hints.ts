import { type Person, termState } from '../../gazetteer/people.ts';
import type { Introduction, Member } from './cast.ts';
import type { Chunk } from './chunks.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Rule } from './rules.ts';
import { inSameSentence, type Scan, startOf } from './scan.ts';
import { isIts } from './small-words.ts';

/** A name resolved: to an official, or (without an entity in the analysis) to a private person. */
export interface NamedPerson {
  chunk: Chunk;
  member: Member;
  rule: Rule;
  args: string[];
}

/** What stands beside a name and tells whose it is. */
export interface Hint {
  phrase: RolePhrase | undefined;
  /** Its place among the names that the phrase introduces. */
  index: number;
}

/** Roles that companies, clubs and families have too: they make nobody an official without a state or body. */
const PRIVATE_TOO: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson adviser advisor aide secretary director president chairman chairwoman chairperson chair representative deputy leader captain king queen head chief coordinator delegate administrator speaker negotiator mediator commissioner judge prosecutor diplomat strongman general manager executive'.split(
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

export const best = (people: readonly Person[], hint: Hint, day: string | undefined): Person | undefined =>
  [...people].sort((a, b) => score(b, hint, day) - score(a, hint, day))[0];

/** Heads of firms. */
const OF_FIRMS: ReadonlySet<string> = new Set(['executive', 'director', 'manager']);

/** Whether an office is any state's, or has a name that firms and clubs do not use: no `Chief Executive` of Hong Kong. */
export const isStatesRole = ({ offices, noun }: RolePhrase): boolean =>
  offices.some(({ bodies }) => bodies.length === 0) || (offices.length > 0 && !OF_FIRMS.has(noun));

/** Whom states and those who hold their offices have: `their negotiators, X and Y`; a counterpart may be anybody's. */
const SERVING: ReadonlySet<string> = new Set(['negotiator', 'negotiators', 'deputy', 'deputies', 'mediator']);

export const isPublicRole = (phrase: RolePhrase): boolean =>
  phrase.owners.length > 0 ||
  phrase.isOfState ||
  phrase.isRank ||
  (phrase.determiner === 'possessive' && SERVING.has(phrase.noun)) ||
  (phrase.offices.length > 0 && phrase.last - phrase.first > 2 && !OF_FIRMS.has(phrase.noun)) ||
  (phrase.offices.some(({ bodies }) => bodies.length === 0) &&
    (phrase.last - phrase.first > 1 || !PRIVATE_TOO.has(phrase.noun)));

/** What a role deals with, up to a comma: ` for family and social policies`. */
const PORTFOLIO = /^ (?:for|of|on) [\p{L}\p{M} ’'-]{2,60}(?=,)/u;
const LONGEST_PORTFOLIO = 66;

/** A role in the text's words, with what it deals with where that is no state's or body's name. */
export function titleOf(scan: Scan, phrase: RolePhrase): string {
  const role = scan.text.slice(startOf(scan, phrase.first), phrase.end);
  if (phrase.to > phrase.last) return role;
  return role + (PORTFOLIO.exec(scan.text.slice(phrase.end, phrase.end + LONGEST_PORTFOLIO))?.[0] ?? '');
}

/** `Japan recalled its ambassador, X`: of the state that the sentence names first. */
function itsState(scan: Scan, { determiner, from }: RolePhrase): readonly string[] {
  if (determiner !== 'possessive' || !isIts(scan, from)) return [];
  const state = scan.hits.find(
    (hit) =>
      hit.first < from &&
      inSameSentence(scan, hit.first, from) &&
      STANDS_FOR_STATE.has(hit.meaning.country?.form ?? ''),
  );
  const code = state?.meaning.country?.code;
  return code === undefined ? [] : [code];
}

const STANDS_FOR_STATE: ReadonlySet<string> = new Set(['name', 'capital']);

export function introductionOf(scan: Scan, chunk: Chunk, hint: Hint): Introduction[] {
  const { phrase } = hint;
  if (phrase === undefined) return [];
  const bodies =
    (phrase.isPlural && phrase.owners.length > 1 ? phrase.owners[hint.index] : phrase.owners[0]) ??
    itsState(scan, phrase);
  return [
    {
      offices: phrase.offices,
      noun: phrase.noun,
      bodies,
      title: titleOf(scan, phrase),
      isFormer: phrase.isFormer,
      token: chunk.first,
    },
  ];
}
