import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { oneOf } from './one-of.ts';
import { bodyNamedBefore, bodyOfNoun } from './own-body.ts';
import type { ChunkMap } from './role-names.ts';
import { bodiesOfHit, isRankWord, narrowToOrgan, officesNamed, type RolePhrase } from './role-phrase.ts';
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
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';
import { isIndefinite, isIts, isTo } from './small-words.ts';

const MAX_MODIFIERS = 3;

/** Behind a state's or body's name in a role they make it what the role deals with: `minister for EU affairs`. */
const isPortfolio = oneOf(
  'affairs relations policy integration accession membership enlargement issues matters',
);

/** What a state is governed by, in small letters: `the Guinean government's spokesman`, `of the junta in Conakry`. */
const areRulers = oneOf('government administration junta presidency regime leadership', 'small');

function takeRank(scan: Scan, phrase: RolePhrase, rank: string): void {
  const offices = officesNamed(
    scan,
    [rank, scan.text.slice(startOf(scan, phrase.first), phrase.end)].join(' '),
  );
  if (offices.length > 0) phrase.offices = offices;
}

/** The last token of what owns the word at `at` (`China's` new …), or undefined. */
function genitiveBefore(scan: Scan, at: number): number | undefined {
  if (afterGenitive(scan, at - 2) === at && /^s$/i.test(wordAt(scan, at - 1))) return at - 2;
  return afterGenitive(scan, at - 1) === at ? at - 1 : undefined;
}

const isOurs = oneOf('our');

/** `X, at the time interim prime minister`: no word of the role. */
const isTime = oneOf('time', 'small');
const isOnce = oneOf('one');

/** Takes the owner before a genitive: a state, a body, or whoever another role is. */
function takeOwner(
  scan: Scan,
  phrase: RolePhrase,
  last: number,
  earlier: readonly RolePhrase[],
  people: ChunkMap,
): void {
  const isRulers = areRulers(scan, last) && isJoinedBefore(scan, last);
  const hit = (isRulers ? hitAt(scan, last - 1) : undefined) ?? hitAt(scan, last);
  const role = earlier.findLast((one) => one.last === last + 1);
  phrase.determiner = 'genitive';
  narrowToOrgan(phrase, hit);
  phrase.outer = role?.outer ?? hit?.first ?? people.byLast.get(last + 1)?.first ?? last;
  if (isOf(scan, phrase.outer - 1, 'ARTICLE', 'POSSESSIVE', 'PERSONAL_TITLE')) phrase.outer--;
  const bodies = hit === undefined ? bodyOfNoun(scan, last, phrase) : bodiesOfHit(scan, hit);
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
export function extendLeft(
  scan: Scan,
  phrase: RolePhrase,
  earlier: readonly RolePhrase[],
  people: ChunkMap,
): void {
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
    if (hit !== undefined && !isRankWord(scan, before)) {
      const isOwner = bodiesOfHit(scan, hit).length > 0 || hit.meaning.organ !== undefined;
      if (!isOwner && hit.meaning.agenda === undefined && hit.meaning.place === undefined) break;
      phrase.from = at;
      if (!isOwner) phrase.modifiers.push(scan.text.slice(hit.start, hit.end).toLowerCase());
      takeAdjective(scan, phrase);
      at = phrase.from;
      continue;
    }
    if (isOf(scan, before, 'FORMER')) phrase.isFormer = true;
    // `our President`, in a release: whom it has named, as with an article.
    const ours = isOurs(scan, before);
    if (ours || isOf(scan, before, 'ARTICLE', 'POSSESSIVE')) {
      phrase.determiner = ours || isOf(scan, before, 'ARTICLE') ? 'article' : 'possessive';
      phrase.from = before;
      const own = isIts(scan, before) ? bodyNamedBefore(scan, phrase) : [];
      if (own.length > 0) phrase.owners.push(own);
      break;
    }
    if (isIndefinite(scan, before)) {
      phrase.determiner = 'indefinite';
      phrase.from = before;
      break;
    }
    // `a one-time prime minister`
    if (isTime(scan, before)) {
      if (!isOnce(scan, before - 1) || gapAfter(scan, before - 1) !== '-') break;
      phrase.isFormer = true;
      at = before - 1;
      continue;
    }
    const isWord =
      !isOf(scan, before, 'FUNCTION') && (!isCapital(scan, before) || isCapital(scan, phrase.first));
    if ((!isOf(scan, before, 'ACTING', 'FORMER') && !isWord) || modifiers >= MAX_MODIFIERS) break;
    if ((people.byLast.get(at)?.keys.length ?? 0) > 1) break;
    modifiers++;
    if (!isOf(scan, before, 'ACTING', 'FORMER')) phrase.modifiers.push(wordAt(scan, before).toLowerCase());
    else if (isRankWord(scan, before)) takeRank(scan, phrase, wordAt(scan, before));
    at = before;
  }
  phrase.outer = phrase.from;
}

/** Reads rightwards: `of Eritrea`, `of the Islamic Republic of Iran`, `to the United Nations`. */
export function extendRight(scan: Scan, phrase: RolePhrase): void {
  for (let at = phrase.last, links = 0; links < 2; links++, at = phrase.to) {
    const end = hitAt(scan, at - 1)?.end ?? endOf(scan, at - 1);
    if (!isOf(scan, at, 'OF') || scan.text.slice(end, startOf(scan, at)) !== ' ') return;
    let target = at + 1;
    if (isOf(scan, target, 'ARTICLE')) target++;
    if (/^other$/i.test(wordAt(scan, target))) target++;
    if (areRulers(scan, target) && /^(?:in|of)$/.test(wordAt(scan, target + 1))) {
      target += 2;
      if (isOf(scan, target, 'ARTICLE')) target++;
    }
    const hit = hitAt(scan, target);
    const bodies = bodiesOfHit(scan, hit);
    const place = hit?.meaning.place;
    if (hit === undefined || (bodies.length === 0 && place === undefined && hit.meaning.organ === undefined))
      return;
    if (isHitJoined(scan, hit) && isPortfolio(scan, hit.last)) return;
    narrowToOrgan(phrase, hit);
    if (hit.meaning.organ !== undefined) phrase.isOfState = true;
    // `to` leads to the state that an envoy is sent to, not the envoy's own.
    if (isTo(scan, at)) phrase.to = hit.last;
    else if (bodies.length > 0) phrase.owners.unshift(bodies);
    else if (place !== undefined) phrase.owners.push([place.country]);
    phrase.to = endOfOwner(scan, phrase, hit);
  }
}

/** The token after an owner with the organ that it owns: `of the ECOWAS commission`, `of Iran's parliament`. */
function endOfOwner(scan: Scan, phrase: RolePhrase, hit: Hit<Meaning>): number {
  const owned = afterGenitive(scan, hit.last - 1);
  const organ = owned < 0 ? undefined : hitAt(scan, owned);
  if (organ !== undefined && organ.meaning.organ !== undefined) {
    narrowToOrgan(phrase, organ);
    return organ.last;
  }
  return isHitJoined(scan, hit) &&
    hitAt(scan, hit.last) === undefined &&
    isOf(scan, hit.last, 'COMMONWEALTH_HEAD')
    ? hit.last + 1
    : hit.last;
}
