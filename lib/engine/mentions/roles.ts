import { dayOf } from '../../gazetteer/dates.ts';
import { termAsOf } from '../../gazetteer/people.ts';
import type { Cast, Member } from './cast.ts';
import type { Draft } from './drafts.ts';
import type { NamedPerson } from './people.ts';
import { bodiesOfHit, nameOfBody, type RolePhrase } from './role-phrase.ts';
import { hitAt, inSameSentence, isCapital, paragraphOf, readingOf, type Scan, startOf } from './scan.ts';

/** Someone or some state that the text has spoken of, for `his` and `its`. */
interface Said {
  token: number;
  member: Member | undefined;
  offices: readonly string[];
  bodies: readonly string[];
}

/** What a role phrase needs to know of the article. */
interface Context {
  scan: Scan;
  cast: Cast;
  /** In text order, up to the phrase. */
  said: Said[];
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

interface OfficeOf {
  office: string;
  bodies: readonly string[];
  title: string;
}

/** The offices that the text gives someone, and those held on the day (or last, or next). */
function officesOf(member: Member, day: string | undefined): OfficeOf[] {
  const terms = member.person?.terms ?? [];
  const introduced = member.introductions.flatMap(({ offices, bodies, title }) =>
    offices.map((row) => {
      const known =
        bodies.length > 0
          ? bodies
          : terms.filter(({ office }) => office === row.office).map(({ body }) => body);
      return { office: row.office, bodies: known.length > 0 ? known : row.bodies, title };
    }),
  );
  const now = member.person === undefined ? undefined : termAsOf(member.person, day);
  const held = (member.person?.terms ?? []).filter(
    (term) => term === now?.term || (now?.state === 'holds' && term.to === now.term.to),
  );
  return [...introduced, ...held.map(({ office, body, title }) => ({ office, bodies: [body], title }))];
}

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));

/** Points for how well someone answers to a role; 0: not at all. */
function fitOf(
  member: Member,
  phrase: RolePhrase,
  offices: readonly string[],
  bodies: readonly string[],
  day: string | undefined,
): number {
  const held = officesOf(member, day);
  const isElsewhere =
    bodies.length > 0 &&
    held.length > 0 &&
    !held.some((one) => one.bodies.length === 0 || overlaps(one.bodies, bodies));
  const worded = member.introductions.some(
    (one) =>
      one.noun === phrase.noun &&
      (bodies.length === 0 || one.bodies.length === 0 || overlaps(one.bodies, bodies)),
  );
  const allowed = held.filter(
    (one) =>
      offices.includes(one.office) &&
      (bodies.length === 0 || one.bodies.length === 0 || overlaps(one.bodies, bodies)) &&
      (phrase.isCounterpart ||
        phrase.offices.some(
          (row) =>
            row.office === one.office &&
            (row.bodies.length === 0 || one.bodies.length === 0 || overlaps(row.bodies, one.bodies)),
        )),
  );
  const titled = allowed.some(({ title }) =>
    title
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(phrase.noun),
  );
  if (allowed.length > 0) return 2 + (worded || titled ? 1 : 0);
  const isTitled =
    phrase.last - phrase.first === 1 &&
    held.some(({ title }) =>
      title
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(phrase.noun),
    );
  if (!(worded || isTitled) || isElsewhere) return 0;
  return offices.length === 0 || phrase.last - phrase.first === 1 ? 1 : 0;
}

/** The best fit among those said before, the latest first; else among those still to come. */
function saidBefore(context: Context, token: number, points: (member: Member) => number): Member | undefined {
  const before = context.said
    .slice(-MEMORY)
    .filter((one) => one.token < token)
    .flatMap(({ member }) => (member === undefined ? [] : [member]));
  const later = context.cast.members.filter((member) => member.isOfficial && member.first > token);
  for (const people of [before.reverse(), later]) {
    let best: Member | undefined;
    let most = 0;
    for (const member of people) {
      const worth = points(member);
      if (worth > most) [best, most] = [member, worth];
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** Whose `his` is: the nearest official before, of another body than the counterpart's; `its`: the nearest state too. */
function ownerOf(context: Context, phrase: RolePhrase): Said | undefined {
  const { scan } = context;
  const said = context.said.slice(-MEMORY);
  const bodies = phrase.owners.flat();
  const isOther = (one: Said): boolean =>
    one.token < phrase.from && !(phrase.isCounterpart && overlaps(one.bodies, bodies));
  const inSentence = said.findLast(
    (one) => isOther(one) && one.member !== undefined && inSameSentence(scan, one.token, phrase.first),
  );
  return (
    inSentence ?? said.findLast((one) => isOther(one) && (one.member !== undefined || !phrase.isCounterpart))
  );
}

/** How many names back a reader remembers whom a role may mean; bounds the cost of long texts. */
const MEMORY = 200;

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
  bodies: readonly string[],
): Resolution | undefined {
  const { gazetteer } = context.scan;
  for (const office of offices.filter((one) => SINGLE_HOLDER.has(one))) {
    for (const body of bodies) {
      const holders = gazetteer.offices.holders(office, body, context.day);
      const worded = holders.find(({ term }) => term.title.toLowerCase().includes(phrase.noun));
      const holder = worded ?? holders[0];
      if (holder === undefined) continue;
      const { person, term, state } = holder;
      const member = context.cast.get(person.id) ?? {
        id: person.id,
        name: person.name,
        person,
        isOfficial: true,
        introductions: [],
        spellings: [...person.spellings],
        first: phrase.first,
        surface: person.name,
      };
      const rule =
        context.day === undefined
          ? 'office-latest'
          : state === 'holds'
            ? 'office-holder'
            : 'office-last-known';
      return {
        entity: person.id,
        member,
        rule,
        args: [term.title, nameOfBody(context.scan, body), context.day ?? ''],
      };
    }
  }
  return undefined;
}

const saidResolution = (scan: Scan, member: Member): Resolution => ({
  entity: member.id,
  member,
  rule: 'office-said-before',
  args: [member.name, String(paragraphOf(scan, member.first))],
});

function resolve(context: Context, phrase: RolePhrase): Resolution | undefined {
  const { scan, day } = context;
  const named = phrase.owners.flat();
  const owner = phrase.determiner === 'possessive' ? ownerOf(context, phrase) : undefined;
  if (phrase.isCounterpart && (named.length === 0 || owner === undefined)) return undefined;
  const offices = [
    ...new Set(phrase.isCounterpart ? (owner?.offices ?? []) : phrase.offices.map(({ office }) => office)),
  ];
  const bodies = named.length > 0 ? named : (owner?.bodies ?? []);
  const exclude = owner?.member?.id;
  const said = saidBefore(context, phrase.first, (member) =>
    member.id === exclude ? 0 : fitOf(member, phrase, offices, bodies, day),
  );
  if (said !== undefined) return saidResolution(scan, said);
  if (bodies.length === 0 || offices.length === 0 || phrase.isFormer) return undefined;
  const allowed = offices.filter(
    (office) =>
      phrase.isCounterpart ||
      phrase.offices.some(
        (row) => row.office === office && (row.bodies.length === 0 || overlaps(row.bodies, bodies)),
      ),
  );
  const held = byHolder(context, phrase, allowed, bodies);
  if (held !== undefined) return held;
  const office = allowed[0];
  if (office === undefined || named.length === 0) return undefined;
  return {
    entity: `role/${bodies[0]}/${office}`,
    member: undefined,
    rule: 'office-unknown',
    args: [wordsOf(scan, phrase), nameOfBody(scan, bodies[0] ?? '')],
  };
}

const wordsOf = (scan: Scan, phrase: RolePhrase): string =>
  scan.text.slice(startOf(scan, phrase.first), phrase.end);

/** Heads of roles that are as often a thing as a person: alone they are no mention (`in the chair`, `the member`). */
const ALSO_THINGS: ReadonlySet<string> = new Set([
  'chair',
  'head',
  'member',
  'principal',
  'general',
  'office',
]);

/** A role that is said of someone, or that many have, is no mention: `was prime minister`, `a minister`, `the two presidents`. */
const isMarkable = (scan: Scan, phrase: RolePhrase): boolean => {
  if (
    phrase.names.length > 0 ||
    phrase.isPlural ||
    phrase.determiner === 'indefinite' ||
    phrase.determiner === 'none'
  )
    return false;
  if (ALSO_THINGS.has(phrase.noun) && phrase.last - phrase.first === 1) return false;
  return !(phrase.isRank && isCapital(scan, phrase.first) && phrase.determiner === 'genitive');
};

interface Step {
  token: number;
  said?: Said;
  phrase?: RolePhrase;
}

function stepsOf(
  scan: Scan,
  named: readonly NamedPerson[],
  phrases: readonly RolePhrase[],
  day: string | undefined,
): Step[] {
  const people = named
    .filter(({ member }) => member.isOfficial)
    .map(({ chunk, member }): Step => ({ token: chunk.first, said: saidOf(chunk.first, member, day) }));
  const states = scan.hits
    .filter((hit) => ['name', 'capital', 'seat'].includes(readingOf(hit, 'country')?.form ?? ''))
    .map(
      ({ first }): Step => ({
        token: first,
        said: { token: first, member: undefined, offices: [], bodies: bodiesOfHit(scan, hitAt(scan, first)) },
      }),
    );
  return [...people, ...states, ...phrases.map((phrase): Step => ({ token: phrase.from, phrase }))].sort(
    (a, b) => a.token - b.token,
  );
}

function saidOf(token: number, member: Member, day: string | undefined): Said {
  const held = officesOf(member, day);
  return {
    token,
    member,
    offices: held.map(({ office }) => office),
    bodies: held.flatMap(({ bodies }) => bodies),
  };
}

/** Roles that stand alone, each as the person whom it means. */
export function rolesIn(
  scan: Scan,
  cast: Cast,
  named: readonly NamedPerson[],
  phrases: readonly RolePhrase[],
): Draft[] {
  const day = dayOf(scan.doc.article.published);
  const context: Context = { scan, cast, said: [], day };
  const drafts: Draft[] = [];
  for (const { token, said, phrase } of stepsOf(scan, named, phrases, day)) {
    if (said !== undefined) context.said.push(said);
    if (phrase === undefined || !isMarkable(scan, phrase)) continue;
    const found = resolve(context, phrase);
    if (found === undefined) continue;
    const { entity, member, rule, args } = found;
    drafts.push({
      start: startOf(scan, phrase.from),
      end: phrase.end,
      kind: 'official',
      entity,
      rule,
      args,
      token: phrase.from,
    });
    if (member === undefined) continue;
    if (cast.get(member.id) === undefined) cast.add(member);
    context.said.push(saidOf(token, member, day));
  }
  return drafts;
}
