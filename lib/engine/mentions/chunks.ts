import { DIGIT, UNIT_CLASS } from '../../gazetteer/fold.ts';
import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { PARTICLES } from '../../gazetteer/person-name.ts';
import { isGivenName, isNamedForTwo, isSurname } from './given-names.ts';
import { afterNickname, isSyllable, startsOf } from './name-joints.ts';
import { type NameWord, nameWordAt, SUFFIX } from './name-word.ts';
import { oneOf } from './one-of.ts';
import { followsRole } from './role-before.ts';
import {
  endOf,
  gapAfter,
  hitAt,
  inSameSentence,
  isCapital,
  isDash,
  isHitJoined,
  isJoined,
  isOf,
  type Scan,
  startOf,
  startsSentence,
  wordAt,
} from './scan.ts';

/** A run of capitalised words that may be a proper name: tokens `first` to `last`, end excluded. */
export interface Chunk {
  /** Token of the honorific that the gazetteer knows the name by, else `first`. */
  outer: number;
  first: number;
  last: number;
  start: number;
  end: number;
  /** The name of the gazetteer that covers all of it, if one does. */
  hit: Hit<Meaning> | undefined;
  /** A country, capital or place that the chunk swallowed (`Jordan Eze`). */
  swallowed: boolean;
  /** A place or a month that is a person's name only where the article has named such a person: `May’s view`. */
  latent: boolean;
  /** Its words folded, without initials and particles. */
  words: string[];
  /** `nameKey` of each of them. */
  keys: string[];
  /** `looseKey` of the same words. */
  looseKeys: string[];
  /** Folded initials that stand in it (`S.`, `V.`). */
  initials: string[];
}

const CONTRACTION = /^(?:s|ll|re|d|t|ve|m)$/;
const INITIAL = /^\p{Lu}$/u;

/** Hits whose word may be part of a longer proper name. */
const isPorous = (hit: Hit<Meaning>): boolean => hit.last - hit.first === 1 && hit.meaning.isThing;

const isPerson = (hit: Hit<Meaning>): boolean => hit.meaning.person !== undefined;

/** `Hussein Sheikh-Ali`, `Gamal al-Sheikh`, `Ms Bishop said`: an honorific beside a hyphen or behind another is none. */
const isPartOfSurname = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hit.meaning.honorific !== undefined &&
  (isTitledSurname(scan, hit) ||
    isDash(scan.text.charCodeAt(hit.start - 1)) ||
    (isDash(scan.text.charCodeAt(hit.end)) && isCapital(scan, hit.last)));

/** `Ms Bishop`, not `Mr President`: a surname that is an honorific as well, with nothing behind it that it would belong to. */
const isTitledSurname = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hit.last - hit.first === 1 &&
  hit.meaning.office === undefined &&
  isOf(scan, hit.first - 1, 'PERSONAL_TITLE') &&
  !isCapital(scan, hit.last) &&
  isCapital(scan, hit.first);

/** Shortened days and months that are names too, where a name goes on behind them: `Sun Weidong`, `Jan Hamáček`. */
const isShortDay = oneOf('sun jan mon mar', 'capital');

const isDay = (scan: Scan, token: number): boolean =>
  isOf(scan, token, 'CALENDAR') &&
  !(isShortDay(scan, token) && isJoined(scan, token) && isNameLike(scan, token + 1));

/** Given names that are function words too: inside a sentence a capital tells, `Fisheries Minister Per Sandberg`. */
const isGivenToo = oneOf('per will', 'capital');

/** So are the initials of `A.H. Mahmood Ali` and `A K Antony`. */
const FUNCTION_INITIAL = /^[AI]$/;

const isBesideInitial = (scan: Scan, token: number): boolean =>
  /^\. ?$/.test(gapAfter(scan, token)) || (isJoined(scan, token) && INITIAL.test(wordAt(scan, token + 1)));

const isFunctionName = (scan: Scan, token: number): boolean =>
  !startsSentence(scan, token) &&
  ((isGivenToo(scan, token) && isJoined(scan, token)) ||
    (FUNCTION_INITIAL.test(wordAt(scan, token)) && isBesideInitial(scan, token))) &&
  isNameLike(scan, token + 1);

/** A capitalised word that the gazetteer does not know as anything but a person. */
function isNameLike(scan: Scan, token: number): boolean {
  if (!isCapital(scan, token) || isOf(scan, token, 'DIRECTION') || isDay(scan, token)) return false;
  const hit = hitAt(scan, token);
  if (hit !== undefined) return isPerson(hit) || isPartOfSurname(scan, hit);
  return !isOf(scan, token, 'FUNCTION', 'ROLE_HEAD') || isFunctionName(scan, token);
}

/** Inside a name, function words and a country's name count as parts of it: `Moon So`, `Michael Jordan`. */
function continuesName(scan: Scan, token: number): boolean {
  if (!isCapital(scan, token) || isOf(scan, token, 'CALENDAR')) return false;
  const hit = hitAt(scan, token);
  if (hit === undefined)
    return (
      !isOf(scan, token, 'DIRECTION') &&
      !(isOf(scan, token, 'FUNCTION') && isOf(scan, token, 'ACTS')) &&
      !(isOf(scan, token, 'ROLE_HEAD') && isJoined(scan, token) && isCapital(scan, token + 1))
    );
  return isPerson(hit) || isPorous(hit) || isPartOfSurname(scan, hit) || isSurname(scan, hit);
}

/** The longest particle has four letters. */
const LONGEST_PARTICLE = 4;

const isParticle = (scan: Scan, token: number): boolean =>
  scan.hitOf[token] === -1 &&
  endOf(scan, token) - startOf(scan, token) <= LONGEST_PARTICLE &&
  PARTICLES.has(wordAt(scan, token).toLowerCase());

/** Particles that are English words too: `Friendship Bridge at Termez`. */
const isPreposition = oneOf('at as', 'small');

/** The token at which the name goes on after `token`, or -1. */
function nextOfName(scan: Scan, token: number): number {
  const next = token + 1;
  if (!inSameSentence(scan, token, next)) return -1;
  const isShort = endOf(scan, next) - startOf(scan, next) <= LONGEST_PARTICLE;
  if (isJoined(scan, token)) {
    if (!isShort && !isCapital(scan, next)) return -1;
  } else {
    const gap = gapAfter(scan, token);
    const word = wordAt(scan, next);
    if (/^['’ʼ]$/.test(gap)) return CONTRACTION.test(word) ? -1 : next;
    const nickname = afterNickname(scan, token);
    if (nickname >= 0) return nickname;
    const isInitial = /^\. ?$/.test(gap) && INITIAL.test(wordAt(scan, token));
    if (!isInitial && !/^[-\u2010\u2011]$/.test(gap))
      return /^,? $/.test(gap) && SUFFIX.test(word) ? next : -1;
    if (gap === '-' && !isCapital(scan, next)) return isSyllable(scan, token) ? next : -1;
  }
  if (continuesName(scan, next)) return next;
  if (gapAfter(scan, token) === ' ' && isPreposition(scan, next)) return -1;
  let after = next;
  while (isParticle(scan, after) && after - next < 3 && /^[ \-\u2010\u2011'’]$/.test(gapAfter(scan, after)))
    after++;
  return after > next && continuesName(scan, after) ? after : -1;
}

/** Suffixes whose full stop is their own: that behind `Letsie III` ends a sentence. */
const isShortened = oneOf('jr sr');

function chunkOf(
  scan: Scan,
  outer: number,
  last: number,
  { swallowed, latent }: Pick<Chunk, 'swallowed' | 'latent'>,
): Chunk {
  const own = hitAt(scan, outer);
  const covers = own !== undefined && own.first === outer && own.last === last && isPerson(own);
  const lead = own?.first === outer ? (own.meaning.person?.lead ?? 0) : 0;
  const first = outer + lead;
  const whole: NameWord[] = [];
  let initials: string[] = [];
  for (let token = first; token < last; token++) {
    const word = nameWordAt(scan, token);
    if (word.folded.length === 1) initials = [...initials, word.folded];
    else if (!word.isSmall) whole.push(word);
  }
  const plainEnd = covers ? own.end : endOf(scan, last - 1);
  const end = scan.text[plainEnd] === '.' && isShortened(scan, last - 1) ? plainEnd + 1 : plainEnd;
  return {
    outer,
    first,
    last,
    start: startOf(scan, first),
    end,
    hit: covers ? own : undefined,
    swallowed,
    latent,
    words: whole.map(({ folded }) => folded),
    keys: whole.map(({ key }) => key),
    looseKeys: whole.map((word) => word.looseKey),
    initials,
  };
}

/** Where a name may begin at `token`: the token of its first word, or -1. */
function beginsName(scan: Scan, token: number): boolean {
  if (isNameLike(scan, token)) return true;
  const hit = hitAt(scan, token);
  if (hit !== undefined) {
    return (
      isPorous(hit) &&
      !followsRole(scan, token) &&
      isCapital(scan, token) &&
      isHitJoined(scan, hit) &&
      (isNameLike(scan, hit.last) || isNamedForTwo(scan, hit, hitAt(scan, hit.last))) &&
      (!isOf(scan, hit.last, 'COMPANY') || isOf(scan, hit.last, 'VENUE'))
    );
  }
  const isHyphened = isDash(scan.text.charCodeAt(endOf(scan, token)));
  return isHyphened && isNameLike(scan, token + 1) && isParticle(scan, token) && !isCapital(scan, token - 1);
}

/** What tells a month from a person: `in May`, `May 5`, `last March`. */
const isBeforeMonth = oneOf(
  'in on of by since until till from to and early late mid last next this before after during',
);
const isNumber = (scan: Scan, token: number): boolean =>
  ((UNIT_CLASS[scan.text.charCodeAt(startOf(scan, token))] ?? 0) & DIGIT) !== 0;

/** A place's or month's name that may be a surname too: whose, the people of the article tell. */
function isLatent(scan: Scan, token: number): boolean {
  if (!isCapital(scan, token)) return false;
  const hit = hitAt(scan, token);
  if (hit !== undefined) return hit.last - hit.first === 1 && hit.meaning.isPlaceOnly;
  return (
    isOf(scan, token, 'CALENDAR') &&
    !isBeforeMonth(scan, token - 1) &&
    !isNumber(scan, token - 1) &&
    !isNumber(scan, token + 1)
  );
}

const PLAIN = { swallowed: false, latent: false };

const isWholePerson = (hit: Hit<Meaning> | undefined): boolean =>
  hit !== undefined && isPerson(hit) && hit.last - hit.first > 1;

/** `Gone Recep Tayyip Erdoğan's smile`: what opens a sentence before a whole name, and is no name itself. */
const isMereOpening = (scan: Scan, token: number): boolean =>
  startsSentence(scan, token) &&
  scan.hitOf[token] === -1 &&
  isJoined(scan, token) &&
  isWholePerson(hitAt(scan, token + 1)) &&
  !isGivenName(scan.gazetteer, wordAt(scan, token));

/** All runs of words that may name a person, in text order. */
export function chunksOf(scan: Scan): Chunk[] {
  const chunks: Chunk[] = [];
  /** Hashes of the words that names ended with so far. */
  const surnames = new Set<number>();
  let free = 0;
  for (const token of startsOf(scan)) {
    if (token < free) continue;
    const hit = hitAt(scan, token);
    if (scan.capitalised[scan.sentenceOf[token] ?? 0] === 1) {
      if (hit === undefined ? !isOf(scan, token, 'FUNCTION', 'ACTS') : isPerson(hit)) {
        free = hit?.last ?? token + 1;
        if (isCapital(scan, hit?.first ?? token)) chunks.push(chunkOf(scan, token, free, PLAIN));
      }
      continue;
    }
    if (isMereOpening(scan, token) || !beginsName(scan, token)) {
      if (isLatent(scan, token))
        chunks.push(chunkOf(scan, token, token + 1, { swallowed: false, latent: true }));
      continue;
    }
    let last = token;
    let swallowed = hit !== undefined && !isPerson(hit);
    for (let next = token; next >= 0; next = nextOfName(scan, last - 1)) {
      const inner = hitAt(scan, next);
      // `in Fiji Sitiveni Rabuka suspended`, `In Geneva Lavrov condemned`: where, and then a person by his whole name or one named before.
      const isNamed = (): boolean =>
        surnames.has(scan.tokens.hash[next] ?? 0) && isOf(scan, token - 1, 'WHERE');
      if (swallowed && next === hit?.last && (isWholePerson(inner) || isNamed())) break;
      if (next > token && inner !== undefined && !isPerson(inner)) swallowed = true;
      last = inner === undefined ? next + 1 : inner.last;
    }
    // `Under Mr Fico Slovakia has …`: an honorific and a surname that the text has named are a whole.
    const isCalled = isOf(scan, token - 1, 'PERSONAL_TITLE') && surnames.has(scan.tokens.hash[token] ?? 0);
    const isApart = startsSentence(scan, token) || isCalled;
    const isPair = swallowed && hit === undefined && last - token === 2;
    if (isPair && isApart && (isCalled || !isGivenName(scan.gazetteer, wordAt(scan, token)))) {
      last = token + 1;
      swallowed = false;
    }
    chunks.push(chunkOf(scan, token, last, { swallowed, latent: false }));
    surnames.add(scan.tokens.hash[last - 1] ?? 0);
    free = last;
  }
  return chunks.filter(({ keys }) => keys.length > 0);
}
