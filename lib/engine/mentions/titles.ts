import type { Reading } from '../../gazetteer/gazetteer.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { Chunk } from './chunks.ts';
import {
  bodiesOfHit,
  narrowToOrgan,
  officesNamed,
  type RolePhrase,
  roleAt,
  withoutOrgans,
} from './role-phrase.ts';
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

const MAX_MODIFIERS = 3;
/** `head of the Angolan presidency's media office, Mario Jorge`: how far from a role its name may stand. */
const MAX_TAIL = 9;
const MOST_LISTED = 4;

/** Words that make another office of the role behind them, a state's name between or not: `the top US diplomat`. */
const RANK = /^(?:top|chief|senior|lead)$/i;

/** Behind a state's or body's name in a role they make it what the role deals with: `minister for EU affairs`. */
const PORTFOLIO =
  /^(?:affairs|relations|policy|integration|accession|membership|enlargement|issues|matters)$/i;

function takeRank(scan: Scan, phrase: RolePhrase, rank: string): void {
  const offices = officesNamed(scan, `${rank} ${scan.text.slice(startOf(scan, phrase.first), phrase.end)}`);
  if (offices.length > 0) phrase.offices = offices;
}

/** The last token of what owns the word at `at` (`China's` new …), or undefined. */
function genitiveBefore(scan: Scan, at: number): number | undefined {
  if (afterGenitive(scan, at - 2) === at && /^s$/i.test(wordAt(scan, at - 1))) return at - 2;
  return afterGenitive(scan, at - 1) === at ? at - 1 : undefined;
}

/** Takes the owner before a genitive: a state, a body, or whoever another role is. */
function takeOwner(
  scan: Scan,
  phrase: RolePhrase,
  last: number,
  earlier: readonly RolePhrase[],
  people: ChunkMap,
): void {
  const hit = hitAt(scan, last);
  const role = earlier.findLast((one) => one.last === last + 1);
  phrase.determiner = 'genitive';
  narrowToOrgan(phrase, hit);
  phrase.outer = hit?.first ?? role?.outer ?? people.byLast.get(last + 1)?.first ?? last;
  if (isOf(scan, phrase.outer - 1, 'ARTICLE')) phrase.outer--;
  const bodies = bodiesOfHit(scan, hit);
  if (bodies.length > 0) phrase.owners.unshift(bodies);
  else if (role !== undefined) phrase.owners.unshift(...role.owners);
}

/** Takes a state's or body's name before a role, and in `Russian and Turkish foreign ministers` the one before it. */
function takeAdjective(scan: Scan, phrase: RolePhrase): void {
  const hit = hitAt(scan, phrase.from - 1);
  if (hit === undefined) return;
  const bodies = bodiesOfHit(scan, hit);
  if (bodies.length > 0 && phrase.owners.length === 0) phrase.owners.push(bodies);
  phrase.from = hit.first;
  narrowToOrgan(phrase, hit);
  const other = phrase.isPlural && isOf(scan, hit.first - 1, 'AND') ? hitAt(scan, hit.first - 2) : undefined;
  const others = bodiesOfHit(scan, other);
  if (other === undefined || others.length === 0) return;
  phrase.owners.unshift(others);
  phrase.from = other.first;
}

/** Reads leftwards: modifiers, `Iranian`, `Foreign Ministry`, `China's`, `the`. */
function extendLeft(scan: Scan, phrase: RolePhrase, earlier: readonly RolePhrase[], people: ChunkMap): void {
  let at = phrase.first;
  let modifiers = 0;
  while (at > 0 && inSameSentence(scan, at - 1, phrase.first)) {
    const owner = genitiveBefore(scan, at);
    if (owner !== undefined) {
      phrase.from = at;
      takeOwner(scan, phrase, owner, earlier, people);
      return;
    }
    const before = at - 1;
    const hit = hitAt(scan, before);
    if (!isJoinedBefore(scan, at) && !/^[-–]$/.test(gapAfter(scan, before))) break;
    if (hit !== undefined) {
      const isOwner = bodiesOfHit(scan, hit).length > 0 || readingOf(hit, 'organ') !== undefined;
      if (!isOwner && readingOf(hit, 'agenda') === undefined && readingOf(hit, 'place') === undefined) break;
      phrase.from = at;
      if (!isOwner) phrase.modifiers.push(scan.text.slice(hit.start, hit.end).toLowerCase());
      takeAdjective(scan, phrase);
      at = phrase.from;
      continue;
    }
    if (isOf(scan, before, 'FORMER')) phrase.isFormer = true;
    if (isOf(scan, before, 'ARTICLE') || isOf(scan, before, 'POSSESSIVE')) {
      phrase.determiner = isOf(scan, before, 'ARTICLE') ? 'article' : 'possessive';
      phrase.from = before;
      break;
    }
    if (/^an?$/i.test(wordAt(scan, before))) {
      phrase.determiner = 'indefinite';
      phrase.from = before;
      break;
    }
    const isWord =
      !isOf(scan, before, 'FUNCTION') && (!isCapital(scan, before) || isCapital(scan, phrase.first));
    if ((!isOf(scan, before, 'ACTING', 'FORMER') && !isWord) || modifiers >= MAX_MODIFIERS) break;
    if ((people.byLast.get(at)?.keys.length ?? 0) > 1) break;
    modifiers++;
    if (!isOf(scan, before, 'ACTING', 'FORMER')) phrase.modifiers.push(wordAt(scan, before).toLowerCase());
    else if (RANK.test(wordAt(scan, before))) takeRank(scan, phrase, wordAt(scan, before));
    at = before;
  }
  phrase.outer = phrase.from;
}

/** Reads rightwards: `of Eritrea`, `of the Islamic Republic of Iran`, `to the United Nations`. */
function extendRight(scan: Scan, phrase: RolePhrase): void {
  for (let at = phrase.last, links = 0; links < 2; links++, at = phrase.to) {
    const end = hitAt(scan, at - 1)?.end ?? endOf(scan, at - 1);
    if (!isOf(scan, at, 'OF') || scan.text.slice(end, startOf(scan, at)) !== ' ') return;
    let target = at + 1;
    if (isOf(scan, target, 'ARTICLE')) target++;
    if (/^other$/i.test(wordAt(scan, target))) target++;
    const hit = hitAt(scan, target);
    const bodies = bodiesOfHit(scan, hit);
    const place = readingOf(hit, 'place');
    if (
      hit === undefined ||
      (bodies.length === 0 && place === undefined && readingOf(hit, 'organ') === undefined)
    )
      return;
    if (isHitJoined(scan, hit) && PORTFOLIO.test(wordAt(scan, hit.last))) return;
    narrowToOrgan(phrase, hit);
    if (bodies.length > 0) phrase.owners.unshift(bodies);
    else if (place !== undefined) phrase.owners.push([place.country]);
    phrase.to = endOfOwner(scan, phrase, hit);
  }
}

/** The token after an owner with the organ that it owns: `of the ECOWAS commission`, `of Iran's parliament`. */
function endOfOwner(scan: Scan, phrase: RolePhrase, hit: Hit<Reading>): number {
  const owned = afterGenitive(scan, hit.last - 1);
  const organ = owned < 0 ? undefined : hitAt(scan, owned);
  if (organ !== undefined && readingOf(organ, 'organ') !== undefined) {
    narrowToOrgan(phrase, organ);
    return organ.last;
  }
  return isHitJoined(scan, hit) &&
    hitAt(scan, hit.last) === undefined &&
    isOf(scan, hit.last, 'COMMONWEALTH_HEAD')
    ? hit.last + 1
    : hit.last;
}

/** Chunks by the token that they begin at and by the one after their last. */
interface ChunkMap {
  byFirst: ReadonlyMap<number, Chunk>;
  byLast: ReadonlyMap<number, Chunk>;
}

/** Steps over honorifics (`H.E.`, `Mr.`, `Dr`): the token of the name behind them. */
export function skipHonorifics(scan: Scan, token: number): number {
  let at = token;
  for (let hit = hitAt(scan, at); readingOf(hit, 'honorific') !== undefined; hit = hitAt(scan, at)) {
    if (hit === undefined || !isHitJoined(scan, hit)) break;
    at = hit.last;
  }
  return at;
}

/** The names of a list that begins at `token`: `A`, `A and B`, `A, B and C`. */
function listOfNames(scan: Scan, token: number, map: ChunkMap, most: number, withLatent = false): Chunk[] {
  const names: Chunk[] = [];
  let at = token;
  while (names.length < most) {
    const chunk = map.byFirst.get(skipHonorifics(scan, at));
    if (chunk === undefined || (chunk.latent && !withLatent)) break;
    if (!inSameSentence(scan, token, chunk.first)) break;
    names.push(chunk);
    const gap = scan.text.slice(chunk.end, startOf(scan, chunk.last));
    if (!/^,? $/.test(gap)) break;
    at = isOf(scan, chunk.last, 'AND') ? chunk.last + 1 : chunk.last;
    if (gap === ' ' && at === chunk.last) break;
  }
  return names;
}

/** What ends an apposition: a comma, the sentence, a closing dash or bracket, a clause about the person. */
const closesName = (scan: Scan, chunk: Chunk): boolean =>
  /^\s*[,.;:)–—!?"”]|^$/.test(scan.text.slice(chunk.end, chunk.end + 3)) ||
  !inSameSentence(scan, chunk.first, chunk.last);

/** The name in apposition after words that belong to the role: `adviser on Africa, Donald Yamamoto,`. */
function namesAfterTail(scan: Scan, phrase: RolePhrase, map: ChunkMap, most: number): Chunk[] {
  if (
    phrase.determiner === 'none' ||
    phrase.determiner === 'indefinite' ||
    !isOf(scan, phrase.to, 'OF', 'WHERE')
  )
    return [];
  for (let at = phrase.last; at < phrase.last + MAX_TAIL && inSameSentence(scan, phrase.first, at); at++) {
    const hit = hitAt(scan, at);
    const end = hit !== undefined && hit.last === at + 1 ? hit.end : endOf(scan, at);
    const gap = scan.text.slice(end, startOf(scan, at + 1));
    if (gap === ', ') {
      const names = listOfNames(scan, at + 1, map, most);
      const final = names.at(-1);
      return final !== undefined && closesName(scan, final) ? names : [];
    }
    const titled =
      gap === ' ' && at > phrase.last && isCapital(scan, phrase.first) && isCapital(scan, at)
        ? map.byFirst.get(at + 1)
        : undefined;
    if (titled !== undefined) return [titled];
    if (!/^(?: |-|['’])$/.test(gap) || (isOf(scan, at, 'ACTS') && !isOf(scan, at, 'OF', 'FUNCTION')))
      return [];
    if (/^(?:who|which|that|said|was|is|has|had)$/i.test(wordAt(scan, at))) return [];
    const owner = bodiesOfHit(scan, hit);
    if (owner.length > 0 && phrase.owners.length === 0) phrase.owners.push(owner);
  }
  return [];
}

/** What may stand between a name and the role that follows it: `John Mahama, at the time the president of Ghana`. */
const BEFORE_ROLE = /^, (?:at the time |then |now |once |still |currently |until recently |formerly )?$/;
/** The longest of them in words. */
const MOST_BEFORE_ROLE = 3;

/** The name that a role stands behind in apposition. */
function nameBefore(scan: Scan, phrase: RolePhrase, map: ChunkMap): Chunk | undefined {
  for (let at = phrase.outer; at >= phrase.outer - MOST_BEFORE_ROLE; at--) {
    const name = map.byLast.get(at);
    if (name !== undefined)
      return !name.latent && BEFORE_ROLE.test(scan.text.slice(name.end, startOf(scan, phrase.outer)))
        ? name
        : undefined;
  }
  return undefined;
}

function findNames(scan: Scan, phrase: RolePhrase, map: ChunkMap): Chunk[] {
  const most = phrase.isPlural ? MOST_LISTED : 1;
  if (phrase.to === phrase.last && scan.text.slice(phrase.end, startOf(scan, phrase.last)) === ' ') {
    const titled = listOfNames(scan, phrase.last, map, most, isCapital(scan, phrase.first));
    if (titled.length > 0) return titled;
  }
  const end =
    phrase.to === phrase.last ? phrase.end : (hitAt(scan, phrase.to - 1)?.end ?? endOf(scan, phrase.to - 1));
  const gapTail = scan.text.slice(end, startOf(scan, phrase.to));
  if (/^(?:,| [–—-]) $/.test(gapTail) && inSameSentence(scan, phrase.first, phrase.to)) {
    const apposed = listOfNames(scan, phrase.to, map, most);
    if (apposed.length > 0) return apposed;
  }
  const titled =
    phrase.to > phrase.last && gapTail === ' ' ? map.byFirst.get(skipHonorifics(scan, phrase.to)) : undefined;
  if (titled !== undefined) return [titled];
  const name = phrase.isPlural ? undefined : nameBefore(scan, phrase, map);
  return name === undefined ? namesAfterTail(scan, phrase, map, most) : [name];
}

/** The roles of an article in text order, each with the names that it introduces. */
export function rolePhrasesOf(scan: Scan, chunks: readonly Chunk[]): RolePhrase[] {
  const map = {
    byFirst: new Map(
      chunks.flatMap((chunk) => [[chunk.first, chunk] as const, [chunk.outer, chunk] as const]),
    ),
    byLast: new Map(chunks.map((chunk) => [chunk.last, chunk])),
  };
  const phrases: RolePhrase[] = [];
  for (let token = 0; token < scan.tokens.count; token++) {
    const phrase = roleAt(scan, token);
    if (phrase === undefined) continue;
    extendLeft(scan, phrase, phrases, map);
    extendRight(scan, phrase);
    phrase.offices = withoutOrgans(phrase.offices);
    phrase.names = findNames(scan, phrase, map);
    phrases.push(phrase);
    token = phrase.last - 1;
  }
  return phrases;
}
