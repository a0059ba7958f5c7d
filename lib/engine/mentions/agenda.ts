import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { classify } from './classify.ts';
import type { Draft } from './drafts.ts';
import { type Genre, isDiplomaticWord } from './genre.ts';
import { areFormalTies, isTies } from './kinds-of-ties.ts';
import { oneOf } from './one-of.ts';
import {
  endOf,
  gapAfter,
  hitAt,
  isCapital,
  isHitJoined,
  isJoined,
  isJoinedBefore,
  isOf,
  type Scan,
  startOf,
  startsSentence,
  wordAt,
} from './scan.ts';
import { isTo } from './small-words.ts';

/** Nouns behind a term that make it a trade, a thing or a person of that trade: `oil companies`, `border guards`. */
const { classesOf } = classify({
  TRADE: `company companies firm firms giant giants group groups trader traders tanker tankers price prices executive
    executives worker workers producer producers exporter exporters importer importers market markets stock stocks shares
    union unions guard guards police officer officers official officials expert experts analyst analysts lawyer lawyers
    activist activists student students teacher teachers broker brokers dealer dealers maker makers worker industry sector store shop
    station stations bill bills drink drinks supplier suppliers operator operators correspondent reporter editor desk
    museum memorial hero heroes veteran veterans widow zone crossing town towns village villages plant plants refinery refineries
    mine mines smelter barrel barrels tank tanks`,
});

/** Words this near on either side may veto a term. */
const COMPANY_REACH = 6;
/** No honest sentence is longer; bounds the cost of a text without full stops. */
const SENTENCE_REACH = 80;

/** A term of one word may have its company in the sentence before or behind its own. */
const AROUND = 1;

/** Whether a hyphen or a dash, and nothing else, parts a token from the one before it. */
const isBehindDash = (scan: Scan, token: number): boolean =>
  token > 0 &&
  startOf(scan, token) - endOf(scan, token - 1) === 1 &&
  /[-–]/.test(scan.text.charAt(endOf(scan, token - 1)));

/** Drafts of agenda terms. */
export function agendaIn(scan: Scan, genre: Genre, taken: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of scan.hits) {
    if (taken[hit.first] === 1) continue;
    const agenda = hit.meaning.agenda;
    if (agenda === undefined || hit.meaning.lookalike !== undefined) continue;
    const isInstrument = agenda.concept.startsWith('instrument/');
    if (!genre.isDiplomatic && !isInstrument) continue;
    if (isVerb(scan, hit)) continue;
    if (scan.text[hit.end] === '-' || isBehindDash(scan, hit.first)) continue;
    if (isHitJoined(scan, hit) && isOf(scan, hit.last, 'ROLE_HEAD') && !isCapital(scan, hit.last)) continue;
    if (isOfTitle(scan, hit) || isNamedBase(scan, hit)) continue;
    if (isHitJoined(scan, hit) && !isInstrument && isTrade(scan, hit, agenda.concept)) continue;
    const isOneWord = hit.last - hit.first === 1;
    if (
      !isInstrument &&
      (agenda.sort === 'weak' || isOneWord) &&
      !hasDiplomaticCompany(scan, hit.first, agenda.sort === 'weak' && !isListed(scan, hit) ? 0 : AROUND)
    )
      continue;
    if (agenda.sort === 'topic' && !isTalkedOf(scan, hit)) continue;
    // `the foreign ministers restored diplomatic relations`: a term of several words speaks for itself.
    const isPlain = agenda.sort === 'plain' && !isOneWord;
    const words = isPlain ? undefined : scan.gazetteer.vetoes.get(agenda.concept);
    if (words !== undefined && isVetoed(scan, hit.first, hit.last, words)) continue;
    const rule = isInstrument ? 'instrument-name' : agenda.sort === 'plain' ? 'agenda-term' : 'agenda-weak';
    const first = LINES.has(agenda.concept) ? firstOfLine(scan, hit) : hit.first;
    drafts.push({
      start: startOf(scan, first),
      end: hit.end,
      kind: 'agenda',
      entity: conceptOf(scan, hit, agenda.concept),
      rule,
      args: [scan.text.slice(startOf(scan, first), hit.end)],
      token: first,
    });
  }
  return drafts;
}

/** `soured relations` are no matter of embassies. */
const conceptOf = (scan: Scan, { first, last }: Hit<Meaning>, concept: string): string =>
  last - first === 1 && isTies(scan, first) && !areFormalTies(scan, first) ? 'bilateral-relations' : concept;

/** What a plant runs on is what it is about: `two hydropower plants`. */
const POWERS: ReadonlySet<string> = new Set(['renewable-energy', 'nuclear-energy']);

const isTrade = (scan: Scan, { last }: Hit<Meaning>, concept: string): boolean =>
  classesOf(scan.tokens.hash[last] ?? 0) !== 0 &&
  !(POWERS.has(concept) && /^plants?$/.test(wordAt(scan, last)));

/** Before a subject of talks. */
const isTalk = oneOf('on over about regarding concerning discuss discusses discussed discussing');

/** Whether something is a subject: `talks on peace`, `discussed the South China Sea`, `security and trade`. */
function isTalkedOf(scan: Scan, hit: Hit<Meaning>): boolean {
  const before = isOf(scan, hit.first - 1, 'ARTICLE', 'POSSESSIVE') ? hit.first - 2 : hit.first - 1;
  if (!isJoinedBefore(scan, hit.first)) return false;
  if (isTalk(scan, before)) return true;
  const joined = [
    isOf(scan, hit.first - 1, 'AND') ? hitAt(scan, hit.first - 2) : undefined,
    isOf(scan, hit.last, 'AND') && isHitJoined(scan, hit) ? hitAt(scan, hit.last + 1) : undefined,
  ];
  return joined.some((other) => {
    const sort = other?.meaning.agenda?.sort;
    return sort !== undefined && sort !== 'topic';
  });
}

/** `agriculture, energy and trade`: a term beside another is one as well. */
const isListed = (scan: Scan, { first, last }: Hit<Meaning>): boolean => {
  const before = isOf(scan, first - 1, 'AND') ? first - 2 : first - 1;
  const after = isOf(scan, last, 'AND') ? last + 1 : last;
  const isBeside = (token: number, gap: number): boolean =>
    /^,? $/.test(gapAfter(scan, gap)) && hitAt(scan, token)?.meaning.agenda !== undefined;
  return isBeside(before, first - 1) || isBeside(after, last - 1);
};

const isBase = oneOf('base', 'small');

/** `Hindon air base`: a place. */
const isNamedBase = (scan: Scan, hit: Hit<Meaning>): boolean =>
  isBase(scan, hit.last - 1) &&
  isJoinedBefore(scan, hit.first) &&
  isNameWord(scan, hit.first - 1) &&
  !startsSentence(scan, hit.first - 1);

/** `Agriculture Cabinet Secretary`: what an office deals with. */
const isOfTitle = (scan: Scan, hit: Hit<Meaning>): boolean =>
  [hit.first, hit.last, hit.last + 1].every((token) => isCapital(scan, token)) &&
  isHitJoined(scan, hit) &&
  isJoined(scan, hit.last) &&
  isOf(scan, hit.last + 1, 'ROLE_HEAD');

/** Concepts whose works are named by their ends. */
const LINES: ReadonlySet<string> = new Set(['pipelines', 'railways', 'transport-corridors']);
/** `Baku-Tbilisi-Ceyhan`: no line is named by more. */
const MOST_STATIONS = 4;

/** `East Coast Rail Link`, `Lobito Atlantic Railway`: capitals before a work with a capital are its name, save a state's. */
function firstOfName(scan: Scan, token: number): number {
  let first = token;
  while (/^[ -]$/.test(gapAfter(scan, first - 1)) && isNameWord(scan, first - 1))
    first = hitAt(scan, first - 1)?.first ?? first - 1;
  return first;
}

function isNameWord(scan: Scan, token: number): boolean {
  if (!isCapital(scan, token)) return false;
  const hit = hitAt(scan, token);
  if (hit !== undefined)
    return hit.meaning.readings.every(({ kind }) => kind === 'place' || kind === 'lookalike');
  return isOf(scan, token, 'DIRECTION') || !isOf(scan, token, 'FUNCTION');
}

/** The first token of the names that a line goes by: `Baku-Supsa pipeline`, `Addis Ababa-Djibouti railway`, `Nord Stream pipeline`. */
function firstOfLine(scan: Scan, hit: Hit<Meaning>): number {
  const nameAt = (last: number): number => hitAt(scan, last)?.first ?? last;
  if (!isJoinedBefore(scan, hit.first)) return hit.first;
  if (isCapital(scan, hit.first)) return firstOfName(scan, hit.first);
  let first = nameAt(hit.first - 1);
  const isHyphenated = (): boolean => /^[-–]$/.test(gapAfter(scan, first - 1));
  if (hitAt(scan, first)?.meaning.agenda !== undefined) return isHyphenated() ? hit.first : first;
  let stations = 1;
  while (isCapital(scan, first) && stations < MOST_STATIONS && isHyphenated()) {
    first = nameAt(first - 1);
    stations++;
  }
  return stations > 1 && isCapital(scan, first) ? first : hit.first;
}

/** After these an agenda term of one word is a verb: `would trade`, `must exercise`. */
const isModal = oneOf('would could can will may might must shall should cannot did does do not');
const isRelative = oneOf('which who');

/** Whether a term of one word is what someone does: `ever to trade membership for gas`, `to pull out of the deal`. */
function isVerb(scan: Scan, hit: Hit<Meaning>): boolean {
  if (hit.first === 0) return false;
  const before = hit.first - 1;
  if (isParticleVerb(scan, hit)) return !isOf(scan, before, 'ARTICLE', 'POSSESSIVE');
  if (hit.last - hit.first > 1) return false;
  if (isModal(scan, before)) return true;
  if (isRelative(scan, before) && /s$/.test(wordAt(scan, hit.first))) return true;
  const hasObject = isHitJoined(scan, hit) && (!isOf(scan, hit.last, 'FUNCTION') || isObject(scan, hit.last));
  return isTo(scan, before) && hasObject;
}

/** `pull out` without the hyphen that makes it a noun. */
const isParticleVerb = (scan: Scan, { first, last }: Hit<Meaning>): boolean =>
  last - first === 2 &&
  gapAfter(scan, first) === ' ' &&
  /^(?:out|back|off|down)$/.test(wordAt(scan, last - 1));

const isObject = oneOf('the a an its his her their this that them him it some any no more');

function isVetoed(scan: Scan, first: number, last: number, words: ReadonlySet<number>): boolean {
  const sentence = scan.sentenceOf[first];
  for (
    let at = Math.max(0, first - COMPANY_REACH);
    at < Math.min(scan.tokens.count, last + COMPANY_REACH);
    at++
  ) {
    if (at >= first && at < last) continue;
    if (scan.sentenceOf[at] === sentence && words.has(scan.tokens.hash[at] ?? 0)) return true;
  }
  return false;
}

/** Whether a state, a body or a word of diplomacy stands at a token. */
function isDiplomatic(scan: Scan, token: number): boolean {
  if (isDiplomaticWord(scan.tokens.hash[token] ?? 0)) return true;
  return (
    hitAt(scan, token)?.meaning.readings.some(
      ({ kind }) => kind === 'country' || kind === 'organisation' || kind === 'person' || kind === 'organ',
    ) ?? false
  );
}

/** Whether one stands in the term's sentence, or in one of so many around it. */
function hasDiplomaticCompany(scan: Scan, token: number, around: number): boolean {
  const sentence = scan.sentenceOf[token] ?? 0;
  const isNear = (at: number): boolean => Math.abs((scan.sentenceOf[at] ?? 0) - sentence) <= around;
  for (let at = token - 1; at >= Math.max(0, token - SENTENCE_REACH) && isNear(at); at--)
    if (isDiplomatic(scan, at)) return true;
  for (let at = token + 1; at < Math.min(scan.tokens.count, token + SENTENCE_REACH) && isNear(at); at++)
    if (isDiplomatic(scan, at)) return true;
  return false;
}
