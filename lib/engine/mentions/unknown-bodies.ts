import { classify } from './classify.ts';
import type { Draft } from './drafts.ts';
import { oneOf } from './one-of.ts';
import { bodiesOfHit } from './role-phrase.ts';
import { endOf, hitAt, isCapital, isNameGap, isOf, type Scan, startOf } from './scan.ts';
import { isIndefinite, isThe } from './small-words.ts';

/** Heads of bodies' names besides those that stand alone for them. */
const { classesOf } = classify({
  BODY_HEAD:
    'mechanism group forum committee fund force authority centre center mission office partnership tribunal institute',
});
/** No name is longer; bounds the look back. */
const MOST_WORDS = 12;
/** What only bodies that several sides form begin with: `Joint Boundary Commission`. */
const startsJoint = oneOf(
  'joint mixed bilateral trilateral quadrilateral tripartite quadripartite intergovernmental interministerial',
  'capital',
);
const ACRONYM = /^ \((\p{Lu}{2,8})\)/u;

const isHead = (scan: Scan, token: number): boolean =>
  isOf(scan, token, 'COMMONWEALTH_HEAD') || classesOf(scan.tokens.hash[token] ?? 0) !== 0;

/** The initials of a name that the text gives behind it: `Bilateral Consultation Mechanism (BCM)`. */
function acronymOf(scan: Scan, start: number, end: number): string | undefined {
  const acronym = ACRONYM.exec(scan.text.slice(end, end + 12))?.[1];
  const initials = scan.text
    .slice(start, end)
    .match(/\b\p{Lu}/gu)
    ?.join('');
  return acronym !== undefined && initials?.endsWith(acronym) === true ? acronym : undefined;
}

/** Standing bodies of several sides; their mechanisms and groups are rather formats of talks. */
const isStanding = oneOf('commission council committee', 'capital');
/** `the Joint Committee` is any: the name of one says what it deals with. */
const LEAST_WORDS = 3;

/** `the Joint Boundary Commission`, not `a Joint Boundary Commission` that is yet to be set up. */
const isJoint = (scan: Scan, first: number, head: number): boolean =>
  startsJoint(scan, first) &&
  isStanding(scan, head) &&
  head - first + 1 >= LEAST_WORDS &&
  !isIndefinite(scan, first - 1);

/** What a body between states is made up of. */
const isPartOfBody = oneOf('secretariat commission council assembly parliament', 'capital');

/** `the CSTO Secretariat`, `the OAS Permanent Council`: the body of which it is a part, whose name stands right before it. */
const wholeOf = (scan: Scan, first: number, head: number): string | undefined => {
  const whole = hitAt(scan, first);
  const organisation = whole?.meaning.organisation;
  const isPart =
    whole !== undefined &&
    organisation?.country === undefined &&
    isPartOfBody(scan, head) &&
    head - whole.last <= 1;
  return isPart ? organisation?.id : undefined;
};

/** Bodies that the gazetteer lacks, told by their head noun and the states they join, or by an acronym. */
export function unknownBodiesIn(scan: Scan, taken: Uint8Array): Draft[] {
  const found: Draft[] = [];
  for (const token of scan.capitalTokens) {
    if (token === 0 || scan.hitOf[token] !== -1 || !isHead(scan, token)) continue;
    let first = token;
    let names = 0;
    while (
      first > 0 &&
      token - first < MOST_WORDS &&
      taken[first - 1] === 0 &&
      isCapital(scan, first - 1) &&
      isNameGap(scan, first - 1)
    ) {
      first--;
      if (bodiesOfHit(scan, hitAt(scan, first)).length > 0) names++;
    }
    if (isThe(scan, first)) first++;
    if (first === token || scan.capitalised[scan.sentenceOf[token] ?? 0] === 1) continue;
    const start = startOf(scan, first);
    const end = endOf(scan, token);
    const acronym = acronymOf(scan, start, end);
    const whole = wholeOf(scan, first, token);
    if (names < 2 && acronym === undefined && whole === undefined && !isJoint(scan, first, token)) continue;
    found.push({
      start,
      end,
      kind: 'organisation',
      entity: whole ?? acronym ?? scan.text.slice(start, end),
      rule: 'organisation-of-words',
      args: [],
      token: first,
    });
  }
  return found;
}
