import type { Reading } from '../../gazetteer/gazetteer.ts';
import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { headNoun } from '../../gazetteer/roles.ts';
import type { OfficeRow } from '../../gazetteer/rows.ts';
import { tokensOf, wordHash } from '../../gazetteer/tokens.ts';
import type { Chunk } from './chunks.ts';
import { oneOf } from './one-of.ts';
import { lastOfPortfolio } from './portfolios.ts';
import { endOf, hitAt, isCapital, isHitJoined, isOf, type Scan, wordAt } from './scan.ts';

/** A role as it stands in the text, with what belongs to it; tokens `first` to `last`, end excluded. */
export interface RolePhrase {
  first: number;
  last: number;
  end: number;
  /** What the role's words may mean; none for a role that only the text can explain (`the mediator`). */
  offices: readonly OfficeRow[];
  /** The role's head noun in small letters. */
  noun: string;
  isPlural: boolean;
  isCounterpart: boolean;
  /** Only a rank (`the field marshal`), and one of those who command. */
  isRank: boolean;
  isFormer: boolean;
  /**
   * The states and organisations whose role it is, as bodies of `officials.csv`, left to right; each with all that
   * its name may mean (`Congolese`).
   */
  owners: string[][];
  determiner: 'none' | 'article' | 'possessive' | 'genitive' | 'indefinite';
  /** First token of all that precedes the head and belongs to it: determiner, adjective. */
  from: number;
  /** The same with the owner before a genitive: `[China]'s new foreign minister`. */
  outer: number;
  /** Words in small letters between determiner and role that are no state's and say nothing of time: `family` of `the family minister`. */
  modifiers: string[];
  /** Whether the words behind it name something of a state's: `heads of the security services`. */
  isOfState: boolean;
  /** End of an `of Eritrea` that follows, in tokens. */
  to: number;
  /** The names that it introduces. */
  names: Chunk[];
}

/** `spokesman`, `spokeswoman`, `spokesperson`. */
export const isSpokesperson = ({ noun }: RolePhrase): boolean => noun.startsWith('spokes');

/** A body as `officials.csv` writes it: an organisation whose id is also a country's code goes by its name. */
export function bodyOf(scan: Scan, organisation: string): string {
  const { countries, organisations } = scan.gazetteer;
  return countries.has(organisation) ? (organisations.get(organisation)?.name ?? organisation) : organisation;
}

/** A body in words. */
export const nameOfBody = (scan: Scan, body: string): string =>
  scan.gazetteer.countries.get(body)?.name ?? body;

function bodyOfReading(scan: Scan, value: Reading): string | undefined {
  if (value.kind === 'country') return value.code;
  return value.kind === 'organisation' ? (value.country ?? bodyOf(scan, value.id)) : undefined;
}

/** What states or bodies a hit may name: two for `Congolese`. Most names mean one thing. */
export function bodiesOfHit(scan: Scan, hit: Hit<Meaning> | undefined): string[] {
  let bodies: string[] = [];
  for (const value of hit?.meaning.readings ?? []) {
    const body = bodyOfReading(scan, value);
    if (body !== undefined && !bodies.includes(body)) bodies = [...bodies, body];
  }
  return bodies;
}

/**
 * The function of the organ that a hit names: `foreign-ministry`; a seat of government is its presidency, a body that
 * is no state's its own.
 */
function organOfHit(hit: Hit<Meaning> | undefined): string | undefined {
  const organ = hit?.meaning.organ?.function;
  if (organ !== undefined) return organ;
  const id = hit?.meaning.organisation?.id;
  if (id !== undefined) return id.split('/')[1] ?? id;
  return hit?.meaning.country?.form === 'seat' ? 'presidency' : undefined;
}

/** Of the offices that a role's words may mean those of the organ whose role it is, if any are: `Kremlin spokesman`. */
export function narrowToOrgan(phrase: RolePhrase, hit: Hit<Meaning> | undefined): void {
  const organ = organOfHit(hit);
  if (organ === undefined) return;
  const own = phrase.offices.filter(({ organs }) => organs.includes(organ));
  if (own.length > 0) phrase.offices = own;
}

/** Leaves out the offices of organs that the text does not name, where the words mean others too: `the president`. */
export function withoutOrgans(offices: readonly OfficeRow[]): readonly OfficeRow[] {
  const free = offices.filter(({ organs }) => organs.length === 0);
  return free.length > 0 ? free : offices;
}

/** What the offices table says of a role's words. */
export function officesNamed(scan: Scan, words: string): readonly OfficeRow[] {
  const [hit] = scan.gazetteer.index.match(words, tokensOf(words));
  return hit?.meaning.readings.flatMap((value) => (value.kind === 'office' ? [value.office] : [])) ?? [];
}

type Head = Pick<RolePhrase, 'last' | 'end' | 'offices' | 'noun' | 'isPlural' | 'isCounterpart' | 'isRank'>;

/** Captains and sergeants lead teams and patrols too, and hold no office. */
const COMMANDS = /\b(?:gen|general|adm|admiral|marshal|brig|brigadier|commodore|col|colonel)\b/i;

/** `Minister of Foreign Affairs`: a title that says what it deals with, and may go on. */
const DEALS_WITH = / (?:of|for) /;

/** The token after a role's words: behind `Minister of Foreign Affairs, Cooperation and Regional Integration`. */
function lastOfTitle(scan: Scan, hit: Hit<Meaning>): number {
  if (!isCapital(scan, hit.last - 1) || !DEALS_WITH.test(scan.text.slice(hit.start, hit.end)))
    return hit.last;
  return lastOfPortfolio(scan, hit.last);
}

/** `the NSA contractor`: a body's initials before a noun, not those of an office. */
const isBodyBeforeNoun = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hit.meaning.organisation !== undefined &&
  isHitJoined(scan, hit) &&
  !isCapital(scan, hit.last) &&
  !isOf(scan, hit.last, 'FUNCTION', 'ACTS', 'TRAVELS');

function knownHead(scan: Scan, hit: Hit<Meaning>): Head | undefined {
  const first = hit.meaning.office;
  const { honorific } = hit.meaning;
  if (first === undefined && honorific === undefined) return undefined;
  if (first !== undefined && isBodyBeforeNoun(scan, hit)) return undefined;
  const last = lastOfTitle(scan, hit);
  const end = last > hit.last ? endOf(scan, last - 1) : hit.end;
  const { offices } = hit.meaning;
  if (first !== undefined && offices !== undefined)
    return { ...offices, last, end, noun: first.noun, isCounterpart: false, isRank: false };
  if (honorific === undefined || honorific.sort === 'honorific') return undefined;
  const rank = scan.text.slice(hit.start, hit.end);
  if (honorific.sort === 'rank' && !COMMANDS.test(rank)) return undefined;
  const noun = headNoun(rank.replace(/\.$/, ''));
  return { last, end, offices: [], noun, isPlural: false, isCounterpart: false, isRank: true };
}

/** `his opposite number`. */
const OPPOSITE = wordHash('opposite');

function plainHead(scan: Scan, token: number): Head | undefined {
  const isOpposite = scan.tokens.hash[token] === OPPOSITE && /^numbers?$/i.test(wordAt(scan, token + 1));
  if (!isOpposite && !isOf(scan, token, 'COUNTERPART', 'ROLE_HEAD')) return undefined;
  const isCounterpart = isOpposite || isOf(scan, token, 'COUNTERPART');
  const word = wordAt(scan, token).toLowerCase();
  const last = isOpposite ? token + 2 : token + 1;
  return {
    last,
    end: endOf(scan, last - 1),
    offices: [],
    noun: isCounterpart ? 'counterpart' : word.replace(/s$/, ''),
    isPlural: /s$/i.test(wordAt(scan, last - 1)),
    isCounterpart,
    isRank: false,
  };
}

/** Words that make another office of the role behind them, a state's name between or not: `the top US diplomat`. */
export const isRankWord = oneOf('top chief senior lead');

/** `chief` of `the chief Palestinian negotiator`: the role stands behind the state. */
function ranksAnother(scan: Scan, token: number): boolean {
  const state = isRankWord(scan, token) ? hitAt(scan, token + 1) : undefined;
  if (state === undefined || bodiesOfHit(scan, state).length === 0) return false;
  return isOf(scan, state.last, 'ROLE_HEAD') || hitAt(scan, state.last)?.meaning.office !== undefined;
}

/** The role whose words begin at `token`, without what stands around it. */
export function roleAt(scan: Scan, token: number): RolePhrase | undefined {
  const hit = hitAt(scan, token);
  if (hit !== undefined && hit.first !== token) return undefined;
  const head = hit === undefined ? plainHead(scan, token) : knownHead(scan, hit);
  if (head === undefined || ranksAnother(scan, token)) return undefined;
  return {
    ...head,
    first: token,
    from: token,
    outer: token,
    to: head.last,
    isFormer: false,
    isOfState: false,
    owners: [],
    determiner: 'none',
    modifiers: [],
    names: [],
  };
}
