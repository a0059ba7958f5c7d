import { dayOf } from '../../gazetteer/dates.ts';
import { termAsOf } from '../../gazetteer/people.ts';
import type { Cast, Member } from './cast.ts';
import type { Draft } from './drafts.ts';
import type { NamedPerson } from './people.ts';
import {
  endOf,
  hitAt,
  inSameSentence,
  isCapital,
  isOf,
  paragraphOf,
  readingOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';
import { bodyOfHit, type RolePhrase } from './titles.ts';

/** What a role phrase needs to know of the article. */
interface Context {
  scan: Scan;
  cast: Cast;
  /** Officials named or resolved so far, in text order. */
  said: { token: number; member: Member | undefined; office: string | undefined; body: string | undefined }[];
  day: string | undefined;
}

/** Offices that one person of a body holds at a time: the holder of the day is the one meant. */
const SINGLE_HOLDER: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'interior-minister',
  'trade-minister',
  'energy-minister',
  'speaker-of-parliament',
  'head-of-organisation',
  'national-security-adviser',
  'supreme-leader',
  'crown-prince',
  'central-bank-governor',
  'spokesperson-head-of-state',
  'spokesperson-foreign-ministry',
  'un-ambassador',
  'military-chief',
  'intelligence-chief',
]);

const officesOf = (member: Member, day: string | undefined): { office: string; body: string }[] => {
  const introduced = member.introductions.flatMap(({ offices, body }) =>
    offices.flatMap(({ office }) => (body === undefined ? [] : [{ office, body }])),
  );
  const now = member.person === undefined ? undefined : termAsOf(member.person, day);
  const held = (member.person?.terms ?? []).filter(
    (term) => now !== undefined && term.from === now.term.from,
  );
  return [...introduced, ...held.map(({ office, body }) => ({ office, body }))];
};

const officeNames = (phrase: RolePhrase): string[] => [
  ...new Set(phrase.offices.map(({ office }) => office)),
];

/** Whether a member was introduced with the role's own words, or holds the office that they mean. */
function answers(
  member: Member,
  phrase: RolePhrase,
  offices: readonly string[],
  body: string | undefined,
  day: string | undefined,
): boolean {
  const bodyFits = (its: string | undefined): boolean => body === undefined || its === body;
  const worded = member.introductions.some(
    (one) =>
      one.noun === phrase.noun &&
      (one.offices.length === 0 ||
        offices.length === 0 ||
        one.offices.some(({ office }) => offices.includes(office))) &&
      (one.body === undefined || bodyFits(one.body)),
  );
  if (worded) {
    const bodies = officesOf(member, day).map((one) => one.body);
    if (body === undefined || bodies.length === 0 || bodies.includes(body)) return true;
  }
  return officesOf(member, day).some((one) => offices.includes(one.office) && bodyFits(one.body));
}

/** The last one said before `token` who answers; else the first who does later. */
function saidBefore(context: Context, token: number, fits: (member: Member) => boolean): Member | undefined {
  const before = context.said.findLast(
    (one) => one.token < token && one.member !== undefined && fits(one.member),
  )?.member;
  return before ?? context.cast.members.find((member) => member.isOfficial && fits(member));
}

/** Whose `his` and `its` are: the nearest official or state said before in the sentence, else before it. */
function owner(context: Context, token: number): Context['said'][number] | undefined {
  const { scan } = context;
  const same = context.said.find(
    (one) => one.token < token && inSameSentence(scan, one.token, token) && one.member !== undefined,
  );
  return same ?? context.said.findLast((one) => one.token < token);
}

interface Resolution {
  entity: string;
  member: Member | undefined;
  rule: Draft['rule'];
  args: string[];
}

function byHolder(
  context: Context,
  phrase: RolePhrase,
  offices: readonly string[],
  body: string,
): Resolution | undefined {
  for (const office of offices.filter((one) => SINGLE_HOLDER.has(one))) {
    const holder = context.scan.gazetteer.offices.holders(office, body, context.day)[0];
    if (holder === undefined) continue;
    const { person, term, state } = holder;
    const member = context.cast.get(person.id) ?? {
      id: person.id,
      name: person.name,
      person,
      isOfficial: true,
      introductions: [],
      spellings: [...person.keys],
      first: phrase.first,
      surface: person.name,
    };
    const rule = state === 'holds' ? 'office-holder' : 'office-last-known';
    return { entity: person.id, member, rule, args: [term.title, body, context.day ?? ''] };
  }
  return undefined;
}

function resolve(context: Context, phrase: RolePhrase): Resolution | undefined {
  const { scan, day } = context;
  let offices = officeNames(phrase);
  let body = phrase.bodies[0];
  const possessor = phrase.determiner === 'possessive' ? owner(context, phrase.from) : undefined;
  if (phrase.isCounterpart) {
    if (body === undefined || possessor === undefined) return undefined;
    const own =
      possessor.member === undefined ? [] : officesOf(possessor.member, day).map(({ office }) => office);
    offices = [...new Set(possessor.office === undefined ? own : [possessor.office, ...own])];
    if (offices.length === 0) return undefined;
  } else if (body === undefined && possessor !== undefined) {
    body = possessor.body;
  }
  if (offices.length === 0 || (phrase.modified && !phrase.isCounterpart)) {
    const said = saidBefore(context, phrase.first, (member) => answers(member, phrase, offices, body, day));
    return said === undefined ? undefined : saidResolution(scan, said);
  }
  const fits = (member: Member): boolean =>
    answers(member, phrase, offices, body, day) &&
    member.id !== (phrase.isCounterpart ? possessor?.member?.id : undefined);
  const said = saidBefore(context, phrase.first, fits);
  if (
    said !== undefined &&
    (body !== undefined || phrase.determiner !== 'none' || isCapital(scan, phrase.first))
  )
    return saidResolution(scan, said);
  if (body === undefined) return undefined;
  const fitting = offices.filter(
    (office) =>
      phrase.isCounterpart ||
      phrase.offices.some(
        (row) => row.office === office && (row.bodies.length === 0 || row.bodies.includes(body)),
      ),
  );
  const held = byHolder(context, phrase, fitting, body);
  if (held !== undefined) return held;
  const office = fitting[0] ?? offices[0];
  return office === undefined
    ? undefined
    : {
        entity: `role/${body}/${office}`,
        member: undefined,
        rule: 'office-unknown',
        args: [wordsOf(scan, phrase), body],
      };
}

const wordsOf = (scan: Scan, phrase: RolePhrase): string =>
  scan.text.slice(startOf(scan, phrase.first), phrase.end);

const saidResolution = (scan: Scan, member: Member): Resolution => ({
  entity: member.id,
  member,
  rule: 'office-said-before',
  args: [member.name, String(paragraphOf(scan, member.first))],
});

/** Where a role that stands alone is marked: with its determiner, or from the role on after a genitive. */
const spanOf = (scan: Scan, phrase: RolePhrase): { start: number; end: number; token: number } => ({
  start: startOf(scan, phrase.from),
  end: phrase.end,
  token: phrase.from,
});

/** A role that is said of someone, or that many have, is no mention: `was prime minister`, `a minister`, `the two presidents`. */
const isMarkable = (scan: Scan, phrase: RolePhrase): boolean => {
  if (phrase.names.length > 0 || phrase.isPlural || phrase.determiner === 'indefinite') return false;
  if (phrase.isFormer && phrase.bodies.length === 0) return false;
  if (phrase.isRank && isCapital(scan, phrase.first) && phrase.determiner === 'none') return false;
  return phrase.determiner !== 'none';
};

/** Roles that stand alone, each as the person whom it means. */
export function rolesIn(
  scan: Scan,
  cast: Cast,
  named: readonly NamedPerson[],
  phrases: readonly RolePhrase[],
): Draft[] {
  const day = dayOf(scan.doc.article.published);
  const context: Context = { scan, cast, said: [], day };
  const events = [
    ...named
      .filter(({ member }) => member.isOfficial)
      .map((name) => ({ token: name.chunk.first, name, phrase: undefined })),
    ...phrases.map((phrase) => ({ token: phrase.from, name: undefined, phrase })),
    ...scan.hits.flatMap((hit) => {
      const country = readingOf(hit, 'country');
      return country !== undefined && country.form !== 'adjective'
        ? [{ token: hit.first, name: undefined, phrase: undefined }]
        : [];
    }),
  ].sort((a, b) => a.token - b.token);
  const drafts: Draft[] = [];
  for (const { token, name, phrase } of events) {
    if (name !== undefined) {
      const first = officesOf(name.member, day)[0];
      context.said.push({ token, member: name.member, office: first?.office, body: first?.body });
    } else if (phrase === undefined) {
      context.said.push({
        token,
        member: undefined,
        office: undefined,
        body: bodyOfHit(scan, hitAt(scan, token)),
      });
    } else if (isMarkable(scan, phrase)) {
      const found = resolve(context, phrase);
      if (found === undefined) continue;
      const { entity, member, rule, args } = found;
      drafts.push({ ...spanOf(scan, phrase), kind: 'official', entity, rule, args });
      if (member !== undefined && cast.get(member.id) === undefined) cast.add(member);
      const first = member === undefined ? undefined : officesOf(member, day)[0];
      context.said.push({
        token,
        member,
        office: first?.office ?? officeNames(phrase)[0],
        body: first?.body ?? phrase.bodies[0],
      });
    }
  }
  return drafts;
}

/** Whether the words before `token` say that what follows is only said of someone: `as`, `was`, `become`. */
export const isPredicate = (scan: Scan, token: number): boolean =>
  /^(?:as|was|is|be|been|become|became|named|appointed|elected)$/i.test(wordAt(scan, token - 1)) &&
  endOf(scan, token - 1) > 0 &&
  !isOf(scan, token, 'ARTICLE');
