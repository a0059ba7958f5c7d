import { LEADING_OFFICES } from '../../gazetteer/people.ts';
import type { Cast, Member } from './cast.ts';
import type { Draft } from './drafts.ts';
import type { NamedPerson } from './hints.ts';
import { Memory, type OfficeOf, overlaps, stepsOf } from './memory.ts';
import { isMarkable } from './role-marks.ts';
import { nameOfBody, type RolePhrase } from './role-phrase.ts';
import { isCapital, paragraphOf, type Scan, startOf } from './scan.ts';

/** Offices that one person of a body holds at a time: the holder of the day is the one meant. */
const SINGLE_HOLDER: ReadonlySet<string> = new Set([
  'head-of-state',
  'head-of-government',
  'deputy-head-of-state',
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

/** What a role phrase is asked to fit: its offices and, where they are known, the bodies whose they are. */
interface Wanted {
  phrase: RolePhrase;
  /** The words that a title must have to be meant: see {@link toldBy}. */
  told: readonly string[];
  offices: readonly string[];
  bodies: readonly string[];
  /** Of whoever holds it on the day. */
  isInOffice: boolean;
}

const FULL_FIT = 2;
const WORDED = 1;
/** The text or the gazetteer says whose the office is, and it is whose the role is. */
const OF_THE_BODY = 1;

/** Whether an office may be of the bodies wanted; one of unknown body may. */
const isOfBody = (bodies: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length === 0 || bodies.length === 0 || overlaps(bodies, wanted);

/** Whether the role's words mean that office of those bodies: `secretary of state` of the United States only. */
const isMeant = (phrase: RolePhrase, office: string, bodies: readonly string[]): boolean =>
  phrase.isCounterpart || phrase.offices.some((row) => row.office === office && isOfBody(row.bodies, bodies));

/** Roles that the words before them tell apart: `the family minister` is no other minister. */
const TOLD_BY_MODIFIER: ReadonlySet<string> = new Set([
  'minister',
  'secretary',
  'commissioner',
  'envoy',
  'adviser',
]);

/** The words before a role of one word that a title must have to be meant by it. */
const toldBy = (phrase: RolePhrase): readonly string[] =>
  phrase.last - phrase.first === 1 && TOLD_BY_MODIFIER.has(phrase.noun) ? phrase.modifiers : [];

/** Whether the text introduces someone by the role's own noun. */
const isWordedBy = ({ introductions }: Member, noun: string, bodies: readonly string[]): boolean =>
  introductions.some((one) => one.noun === noun && isOfBody(one.bodies, bodies));

/** Not `the former president`, `the president-elect`, `the incoming president`. */
const isInOffice = (scan: Scan, { isFormer, first, end, modifiers }: RolePhrase): boolean =>
  !isFormer && !modifiers.includes('incoming') && !AWAITED.test(scan.text.slice(startOf(scan, first), end));

const AWAITED = /-(?:elect|designate)$/;

/** Points for how well someone answers to a role; 0: not at all. Asked of everyone for each role. */
function fitOf(member: Member, held: readonly OfficeOf[], wanted: Wanted): number {
  const { phrase, told, offices, bodies } = wanted;
  const { noun } = phrase;
  if (told.length > 0 && !held.some(({ words }) => told.every((word) => words.includes(word)))) return 0;
  let fits = false;
  let isTitled = false;
  let isKnown = false;
  let isElsewhere = held.length > 0;
  for (const one of held) {
    // `Sunak met Blair. The prime minister said …`
    if (one.isAnothers && wanted.isInOffice) continue;
    if (!isOfBody(one.bodies, bodies)) continue;
    isElsewhere = false;
    if (!offices.includes(one.office) || !isMeant(phrase, one.office, one.bodies)) continue;
    fits = true;
    isTitled ||= one.words.includes(noun);
    isKnown ||= overlaps(one.bodies, bodies);
  }
  if (isElsewhere) return 0;
  const isWorded = isTitled || isWordedBy(member, noun, bodies);
  if (fits) return FULL_FIT + (isWorded ? WORDED : 0) + (isKnown ? OF_THE_BODY : 0);
  const isOneWord = phrase.last - phrase.first === 1;
  if (!isWorded && !(isOneWord && held.some(({ words }) => words.includes(noun)))) return 0;
  return offices.length === 0 || isOneWord ? WORDED : 0;
}

/** Whether the text has introduced someone by the words of a title: of two foreign ministers one is `External Affairs Minister`. */
const isTitledSo = (scan: Scan, { introductions }: Member, { first, end }: RolePhrase): boolean => {
  const words = scan.text.slice(startOf(scan, first), end).toLowerCase();
  return introductions.some(({ title }) => title.toLowerCase().includes(words));
};

/** Offices that someone's own state fills: `his ambassador` is it; `his spokesman` may be anybody's. */
const SENT: ReadonlySet<string> = new Set([
  'ambassador',
  'charge-d-affaires',
  'un-ambassador',
  'special-envoy',
]);

interface Resolution {
  entity: string;
  member: Member | undefined;
  rule: Draft['rule'];
  args: string[];
}

/** A role of several offices: whom it means where they are in two hands, only the text can tell. */
const LEADER = 'leader';

/** The offices that a role may mean; `leader` of a state whose own row says which head leads it means that one. */
function rowsFor({ noun, offices }: RolePhrase, bodies: readonly string[]): RolePhrase['offices'] {
  if (noun !== LEADER) return offices;
  const own = offices.filter((row) => LEADING_OFFICES.has(row.office) && overlaps(row.bodies, bodies));
  return own.length > 0 ? own : offices;
}

/** Whose head it is where one state alone calls its head so: `the pope`, `the taoiseach`. */
function soleBodyOf({ offices }: RolePhrase): readonly string[] {
  const [row, ...others] = offices;
  const isSole = row && others.length === 0 && row.bodies.length === 1 && LEADING_OFFICES.has(row.office);
  return isSole ? row.bodies : [];
}

const leadersOf = (
  { gazetteer }: Scan,
  offices: readonly string[],
  bodies: readonly string[],
  day: string | undefined,
): string[] =>
  offices.flatMap((office) =>
    bodies.flatMap((body) =>
      gazetteer.offices
        .holders(office, body, day)
        .slice(0, 1)
        .map(({ person }) => person.id),
    ),
  );

function byHolder(
  scan: Scan,
  cast: Cast,
  day: string | undefined,
  { phrase, told, offices, bodies }: Wanted,
): Resolution | undefined {
  if (told.length > 0) return undefined;
  const single = offices.filter((one) => SINGLE_HOLDER.has(one));
  if (phrase.noun === LEADER && new Set(leadersOf(scan, single, bodies, day)).size !== 1) return undefined;
  for (const office of single) {
    for (const body of bodies) {
      const holders = scan.gazetteer.offices.holders(office, body, day);
      const holder = holders.find(({ term }) => term.title.toLowerCase().includes(phrase.noun)) ?? holders[0];
      if (holder === undefined) continue;
      const { person, term, state } = holder;
      const { id, name } = person;
      const member = cast.get(id) ?? {
        id,
        name,
        person,
        isOfficial: true,
        introductions: [],
        spellings: [...person.spellings],
        first: phrase.first,
        surface: name,
      };
      const known = state === 'holds' ? 'office-holder' : 'office-last-known';
      const rule = day === undefined ? 'office-latest' : known;
      return { entity: id, member, rule, args: [term.title, nameOfBody(scan, body), day ?? ''] };
    }
  }
  return undefined;
}

function resolve(scan: Scan, cast: Cast, memory: Memory, phrase: RolePhrase): Resolution | undefined {
  const named = phrase.owners.flat();
  const owner = phrase.determiner === 'possessive' ? memory.ownerOf(phrase) : undefined;
  if (phrase.isCounterpart && (named.length === 0 || owner === undefined)) return undefined;
  const bodies = named.length > 0 ? named : (owner?.bodies ?? soleBodyOf(phrase));
  const own = phrase.isCounterpart ? owner?.offices : rowsFor(phrase, bodies).map(({ office }) => office);
  const offices = new Set(own);
  const wanted = {
    phrase,
    told: toldBy(phrase),
    offices: [...offices],
    bodies,
    isInOffice: isInOffice(scan, phrase),
  };
  const isBare = named.length === 0 && phrase.determiner === 'article';
  const isBareTitle = phrase.determiner === 'none';
  const fits = (member: Member): number =>
    member.id === owner?.member?.id || (isBareTitle && !isTitledSo(scan, member, phrase))
      ? 0
      : fitOf(member, memory.officesOf(member), wanted);
  const states = isBare ? memory.tellersOf(phrase) : [];
  const theirs = (member: Member): number =>
    memory.officesOf(member).some((one) => overlaps(one.bodies, states)) ? fits(member) : 0;
  const said =
    (states.length > 0 ? memory.best(phrase.first, theirs) : undefined) ??
    memory.best(phrase.first, fits, isBare && isCapital(scan, phrase.first));
  if (said !== undefined) {
    const args = [said.name, String(paragraphOf(scan, said.first))];
    return { entity: said.id, member: said, rule: 'office-said-before', args };
  }
  if (bodies.length === 0 || phrase.isFormer || isBareTitle) return undefined;
  const meant = wanted.offices.filter((office) => isMeant(phrase, office, bodies));
  const held = byHolder(scan, cast, memory.day, { ...wanted, offices: meant });
  if (held !== undefined) return held;
  const [office] = isPlainEnvoy(scan, phrase, bodies) ? [AMBASSADOR] : meant;
  const [body] = named.length > 0 || owner?.member === undefined || SENT.has(office ?? '') ? bodies : [];
  if (phrase.noun === LEADER) return undefined;
  if (office === undefined || body === undefined) return undefined;
  const words = scan.text.slice(startOf(scan, phrase.first), phrase.end);
  return {
    entity: `role/${body}/${office}`,
    member: undefined,
    rule: 'office-unknown',
    args: [words, nameOfBody(scan, body)],
  };
}

const AMBASSADOR = 'ambassador';

/** `its envoy`, `the Iranian envoy`: of a state, and with nothing that makes him a special one, its ambassador. */
const isPlainEnvoy = (
  { gazetteer }: Scan,
  { noun, first, last, modifiers }: RolePhrase,
  [body]: readonly string[],
): boolean =>
  noun === 'envoy' &&
  last - first === 1 &&
  modifiers.length === 0 &&
  body !== undefined &&
  gazetteer.countries.has(body);

/** Roles that stand alone, each as the person whom it means. */
export function rolesIn(
  scan: Scan,
  cast: Cast,
  named: readonly NamedPerson[],
  phrases: readonly RolePhrase[],
): Draft[] {
  const memory = new Memory(scan, cast);
  const drafts: Draft[] = [];
  for (const { token, member, state, phrase } of stepsOf(scan, named, phrases)) {
    if (member !== undefined) memory.sayMember(token, member);
    if (state !== undefined) memory.sayState(token, state);
    if (phrase === undefined || !isMarkable(scan, phrase)) continue;
    const found = resolve(scan, cast, memory, phrase);
    if (found === undefined) continue;
    const { entity, rule, args } = found;
    drafts.push({
      start: startOf(scan, phrase.from),
      end: phrase.end,
      kind: 'official',
      entity,
      rule,
      args,
      token,
    });
    if (found.member !== undefined) memory.sayMember(token, found.member);
  }
  return drafts;
}
