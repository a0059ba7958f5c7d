import type { Reading } from '../../gazetteer/gazetteer.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { OfficeRow } from '../../gazetteer/rows.ts';
import type { Chunk } from './chunks.ts';
import {
  afterGenitive,
  endOf,
  gapAfter,
  hitAt,
  inSameSentence,
  isCapital,
  isHitJoined,
  isJoinedBefore,
  isOf,
  readingOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';

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
  /** Only a rank or honorific (`the field marshal`). */
  isRank: boolean;
  isFormer: boolean;
  /** Countries and organisations that it is the role of, as bodies of `officials.csv`, left to right. */
  bodies: string[];
  determiner: 'none' | 'article' | 'possessive' | 'genitive' | 'indefinite';
  /** First token of all that precedes the head and belongs to it (determiner, adjective). */
  from: number;
  /** Whether small words that are no country's adjective stand between determiner and role. */
  modified: boolean;
  /** End of an `of Eritrea` that follows, in tokens. */
  to: number;
  /** The names that it introduces. */
  names: Chunk[];
}

/** A body as `officials.csv` writes it: an organisation whose id is also a country's code goes by its name. */
export function bodyOf(scan: Scan, organisation: string): string {
  const { countries, organisations } = scan.gazetteer;
  return countries.has(organisation) ? (organisations.get(organisation)?.name ?? organisation) : organisation;
}

/** What state or body a hit names, if it may name one. */
export function bodyOfHit(scan: Scan, hit: Hit<Reading> | undefined): string | undefined {
  const country = readingOf(hit, 'country');
  if (country !== undefined) return country.code;
  const organisation = readingOf(hit, 'organisation');
  if (organisation !== undefined) return organisation.country ?? bodyOf(scan, organisation.id);
  return undefined;
}

const MAX_MODIFIERS = 3;

function headPhrase(scan: Scan, first: number): RolePhrase | undefined {
  const hit = hitAt(scan, first);
  const base = {
    first,
    isCounterpart: false,
    isRank: false,
    isFormer: false,
    bodies: [],
    determiner: 'none' as const,
    from: first,
    modified: false,
    names: [],
  };
  if (hit !== undefined) {
    const readings = hit.values.filter((value) => value.kind === 'office');
    const noun = wordAt(scan, hit.last - 1).toLowerCase();
    if (readings.length > 0) {
      const offices = readings
        .filter(({ plural }) => plural === readings[0]?.plural)
        .map(({ office }) => office);
      return {
        ...base,
        last: hit.last,
        end: hit.end,
        to: hit.last,
        offices,
        noun,
        isPlural: readings.every((r) => r.plural),
      };
    }
    const honorific = readingOf(hit, 'honorific');
    if (honorific === undefined || honorific.sort === 'honorific') return undefined;
    return {
      ...base,
      last: hit.last,
      end: hit.end,
      to: hit.last,
      offices: [],
      noun,
      isPlural: false,
      isRank: true,
    };
  }
  const word = wordAt(scan, first).toLowerCase();
  const isOpposite = word === 'opposite' && /^numbers?$/i.test(wordAt(scan, first + 1));
  if (isOpposite || isOf(scan, first, 'COUNTERPART')) {
    const last = isOpposite ? first + 2 : first + 1;
    const isPlural = /s$/i.test(wordAt(scan, last - 1));
    return {
      ...base,
      last,
      end: endOf(scan, last - 1),
      to: last,
      offices: [],
      noun: 'counterpart',
      isPlural,
      isCounterpart: true,
    };
  }
  if (!isOf(scan, first, 'ROLE_HEAD')) return undefined;
  return {
    ...base,
    last: first + 1,
    end: endOf(scan, first),
    to: first + 1,
    offices: [],
    noun: word.replace(/s$/, ''),
    isPlural: /s$/.test(word),
  };
}

/** Reads leftwards: modifiers, `Iranian`, `Foreign Ministry`, `China's`, `the`. */
function extendLeft(scan: Scan, phrase: RolePhrase, earlier: readonly RolePhrase[]): void {
  let at = phrase.first;
  let modifiers = 0;
  while (at > 0 && inSameSentence(scan, at - 1, phrase.first)) {
    const hit = hitAt(scan, at - 1);
    const genitive = genitiveBefore(scan, at);
    if (genitive !== undefined) {
      phrase.determiner = 'genitive';
      phrase.from = at;
      const body =
        bodyOfHit(scan, hitAt(scan, genitive)) ??
        earlier.findLast((one) => one.last === genitive + 1)?.bodies[0];
      if (body !== undefined) phrase.bodies.unshift(body);
      return;
    }
    if (!isJoinedBefore(scan, at) && !/^[-–]$/.test(gapAfter(scan, at - 1))) return;
    if (hit !== undefined) {
      const body = bodyOfHit(scan, hit);
      const isOrgan = readingOf(hit, 'organ') !== undefined;
      if (body === undefined && !isOrgan) {
        if (readingOf(hit, 'agenda') === undefined) return;
        modifiers++;
      }
      if (body !== undefined && phrase.bodies.length === 0) phrase.bodies.push(body);
      at = hit.first;
      phrase.from = at;
      if (
        isOf(scan, at - 1, 'AND') &&
        bodyOfHit(scan, hitAt(scan, at - 2)) !== undefined &&
        phrase.isPlural
      ) {
        const other = hitAt(scan, at - 2);
        const otherBody = bodyOfHit(scan, other);
        if (other !== undefined && otherBody !== undefined) {
          phrase.bodies.unshift(otherBody);
          at = other.first;
          phrase.from = at;
        }
      }
      continue;
    }
    const before = at - 1;
    if (isOf(scan, before, 'FORMER')) phrase.isFormer = true;
    if (isOf(scan, before, 'ARTICLE') || isOf(scan, before, 'POSSESSIVE')) {
      phrase.determiner = isOf(scan, before, 'ARTICLE') ? 'article' : 'possessive';
      phrase.from = before;
      return;
    }
    if (/^an?$/i.test(wordAt(scan, before))) {
      phrase.determiner = 'indefinite';
      return;
    }
    const isModifier =
      isOf(scan, before, 'ACTING', 'FORMER') || (!isOf(scan, before, 'FUNCTION') && !isCapital(scan, before));
    if (!isModifier || modifiers >= MAX_MODIFIERS) return;
    modifiers++;
    if (!isOf(scan, before, 'ACTING')) phrase.modified = true;
    at = before;
  }
}

/** The last token of what owns the word at `at` (`China's` new …), or undefined. */
function genitiveBefore(scan: Scan, at: number): number | undefined {
  if (afterGenitive(scan, at - 2) === at && /^s$/i.test(wordAt(scan, at - 1))) return at - 2;
  return afterGenitive(scan, at - 1) === at ? at - 1 : undefined;
}

/** Reads rightwards: `of Eritrea`, `of the Islamic Republic of Iran`, `to the United Nations`. */
function extendRight(scan: Scan, phrase: RolePhrase): void {
  let at = phrase.last;
  for (let links = 0; links < 2; links++) {
    if (
      !isOf(scan, at, 'OF') ||
      !/^,? $/.test(scan.text.slice(links === 0 ? phrase.end : endOf(scan, at - 1), startOf(scan, at)))
    )
      return;
    let target = at + 1;
    if (isOf(scan, target, 'ARTICLE')) target++;
    const hit = hitAt(scan, target);
    const body = bodyOfHit(scan, hit);
    if (
      hit === undefined ||
      (body === undefined && readingOf(hit, 'organ') === undefined && readingOf(hit, 'place') === undefined)
    )
      return;
    const place = readingOf(hit, 'place');
    if (body !== undefined) phrase.bodies.unshift(body);
    else if (place !== undefined) phrase.bodies.push(place.country);
    at = hit.last;
    phrase.to = at;
  }
}

/** Chunks by the token that they begin at and by the one after their last. */
interface ChunkMap {
  byFirst: ReadonlyMap<number, Chunk>;
  byLast: ReadonlyMap<number, Chunk>;
}

/** Steps over honorifics (`H.E.`, `Mr.`, `Dr`): the token of the name behind them. */
export function skipHonorifics(scan: Scan, token: number): number {
  let at = token;
  for (
    let hit = hitAt(scan, at);
    hit !== undefined && readingOf(hit, 'honorific') !== undefined && isHitJoined(scan, hit);
    hit = hitAt(scan, at)
  ) {
    at = hit.last;
  }
  return at;
}

/** The names of a list that begins at `token`: `A`, `A and B`, `A, B and C`. */
function listOfNames(scan: Scan, token: number, map: ChunkMap, most: number): Chunk[] {
  const names: Chunk[] = [];
  let at = token;
  while (names.length < most) {
    const chunk = map.byFirst.get(skipHonorifics(scan, at));
    if (chunk === undefined || !inSameSentence(scan, token, chunk.first)) break;
    names.push(chunk);
    const gap = scan.text.slice(chunk.end, startOf(scan, chunk.last));
    if (!/^,? $/.test(gap)) break;
    at = isOf(scan, chunk.last, 'AND') ? chunk.last + 1 : chunk.last;
    if (gap === ' ' && at === chunk.last) break;
  }
  return names;
}

const MOST_LISTED = 4;

function findNames(scan: Scan, phrase: RolePhrase, map: ChunkMap): Chunk[] {
  const gapHead = scan.text.slice(phrase.end, startOf(scan, phrase.last));
  if (/^ $/.test(gapHead) && phrase.to === phrase.last) {
    const titled = listOfNames(scan, phrase.last, map, phrase.isPlural ? MOST_LISTED : 1);
    if (titled.length > 0) return titled;
  }
  const end =
    phrase.to === phrase.last ? phrase.end : (hitAt(scan, phrase.to - 1)?.end ?? endOf(scan, phrase.to - 1));
  const gapTail = scan.text.slice(end, startOf(scan, phrase.to));
  if (/^(?:,| [–—-]) $/.test(gapTail) && inSameSentence(scan, phrase.first, phrase.to)) {
    const apposed = listOfNames(scan, phrase.to, map, phrase.isPlural ? MOST_LISTED : 1);
    if (apposed.length > 0) return apposed;
  }
  if (phrase.to > phrase.last && gapTail === ' ') {
    const titled = map.byFirst.get(skipHonorifics(scan, phrase.to));
    if (titled !== undefined) return [titled];
  }
  const before = startOf(scan, phrase.from);
  const name =
    map.byLast.get(phrase.from) ??
    (phrase.determiner === 'indefinite' ? map.byLast.get(phrase.from - 1) : undefined);
  if (name !== undefined && !phrase.isPlural && /^, (?:an? )?$/.test(scan.text.slice(name.end, before)))
    return [name];
  return [];
}

/** The roles of an article in text order, each with the names that it introduces. */
export function rolePhrasesOf(scan: Scan, chunks: readonly Chunk[]): RolePhrase[] {
  const map = {
    byFirst: new Map(chunks.map((chunk) => [chunk.first, chunk])),
    byLast: new Map(chunks.map((chunk) => [chunk.last, chunk])),
  };
  const phrases: RolePhrase[] = [];
  for (let token = 0; token < scan.tokens.count; token++) {
    const hit = hitAt(scan, token);
    const phrase = hit === undefined || hit.first === token ? headPhrase(scan, token) : undefined;
    if (phrase === undefined) continue;
    extendLeft(scan, phrase, phrases);
    extendRight(scan, phrase);
    phrase.names = findNames(scan, phrase, map);
    phrases.push(phrase);
    token = phrase.last - 1;
  }
  return phrases;
}
