import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { Chunk } from './chunks.ts';
import { isGivenName } from './given-names.ts';
import { oneOf } from './one-of.ts';
import {
  afterGenitive,
  endOf,
  hitAt,
  inSameSentence,
  isCapital,
  isJoined,
  isOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';
import { isOfWord, isOn } from './small-words.ts';

/** Between a name and whom its bearer speaks for: `Zhang Xiaolong, of the Chinese Foreign Ministry`. */
const OF = /^(?: |, )$/;

/** A word in small letters right before a name that says what the person is: `analyst John Smith of …`. */
const isDescribed = (scan: Scan, chunk: Chunk): boolean =>
  chunk.outer > 0 &&
  isJoined(scan, chunk.outer - 1) &&
  !isCapital(scan, chunk.outer - 1) &&
  !isOf(scan, chunk.outer - 1, 'FUNCTION', 'ACTS');

/** What a state's envoy is called without an office: `Benyaich, Morocco's woman in Madrid`. */
const isEnvoy = oneOf('man woman voice face', 'small');
const isAt = oneOf('in at to', 'small');

/** `, Morocco's woman in …` behind a name: the words that say so. */
function envoyOf(scan: Scan, chunk: Chunk): string | undefined {
  if (scan.text[chunk.end] !== ',') return undefined;
  const state = hitAt(scan, chunk.last);
  if (state === undefined || state.meaning.country === undefined) return undefined;
  const noun = afterGenitive(scan, state.last - 1);
  if (noun < 0 || !isEnvoy(scan, noun) || !isAt(scan, noun + 1)) return undefined;
  return scan.text.slice(state.start, endOf(scan, noun));
}

/** The state that stands before a name, with a genitive between them. */
function stateBefore(scan: Scan, chunk: Chunk): Hit<Meaning> | undefined {
  const state = hitAt(scan, chunk.outer - 1) ?? hitAt(scan, chunk.outer - 2);
  return state?.meaning.country?.form === 'name' ? state : undefined;
}

const wordsOf = ({ text }: Scan, hit: Hit<Meaning> | undefined): string | undefined =>
  hit && text.slice(hit.start, hit.end);

const GENITIVE = /['’]s? $/;

/** The state whose a name is: `Samoa's Cedric Schuster`. */
const ownerOf = (scan: Scan, chunk: Chunk): Hit<Meaning> | undefined =>
  GENITIVE.test(scan.text.slice(chunk.start - 3, chunk.start)) && chunk.keys.length > 1
    ? stateBefore(scan, chunk)
    : undefined;

/** `Peter Smith, a baker`. */
const PRIVATE = /^, an? /;

/** The state whose a full name is: `Samoa's Cedric Schuster`; only people are asked, not `Germany's Green Party`. */
const ownOf = (scan: Scan, chunk: Chunk): string | undefined =>
  !PRIVATE.test(scan.text.slice(chunk.end, chunk.end + 5)) &&
  isGivenName(scan.gazetteer, wordAt(scan, chunk.first))
    ? wordsOf(scan, ownerOf(scan, chunk))
    : undefined;

/** `China withdrew its ambassador and wanted Lithuania's, Diana Mickeviciene, gone`: an office that the text has named. */
const ELIDED = /['’]s?, $/;

/** The state whose elided office a name stands behind. */
const elidedOf = (scan: Scan, chunk: Chunk): string | undefined =>
  scan.text[chunk.end] === ',' && ELIDED.test(scan.text.slice(chunk.start - 4, chunk.start))
    ? wordsOf(scan, stateBefore(scan, chunk))
    : undefined;

/** The state that a name is of: `Setipa of Lesotho`. */
function stateOfName(scan: Scan, chunk: Chunk): Hit<Meaning> | undefined {
  if (!isOfWord(scan, chunk.last) || scan.text.slice(chunk.end, startOf(scan, chunk.last)) !== ' ')
    return undefined;
  const state = hitAt(scan, isOf(scan, chunk.last + 1, 'ARTICLE') ? chunk.last + 2 : chunk.last + 1);
  return state?.meaning.country?.form === 'name' ? state : undefined;
}

/** Joins names of a list, each with its state: `Tangara of Gambia and Setipa of Lesotho`. */
const LISTED = /^(?:,| and|, and| or|, or) $/;

/** Whether two names stand side by side in a list of people of states, each state behind its name or before it. */
export function areListed(scan: Scan, one: Chunk, other: Chunk): boolean {
  const state = stateOfName(scan, one);
  const owner = ownerOf(scan, other);
  return (
    (state !== undefined &&
      stateOfName(scan, other) !== undefined &&
      LISTED.test(scan.text.slice(state.end, other.start))) ||
    (owner !== undefined &&
      ownerOf(scan, one) !== undefined &&
      LISTED.test(scan.text.slice(one.end, owner.start)))
  );
}

/** The organ of state, the body between states or the state that the text says a person is of, in its words. */
export const affiliationOf = (scan: Scan, chunk: Chunk): string | undefined =>
  envoyOf(scan, chunk) ??
  ownOf(scan, chunk) ??
  elidedOf(scan, chunk) ??
  bodyOfName(scan, chunk) ??
  partnerOf(scan, chunk) ??
  unwelcomeOf(scan, chunk) ??
  choiceFor(scan, chunk) ??
  summonedOf(scan, chunk);

/** `met with Anna Lindh of Sweden`: with whom an official does something. */
const isBeside = oneOf('with between alongside beside');

const partnerOf = (scan: Scan, chunk: Chunk): string | undefined =>
  chunk.keys.length > 1 &&
  isBeside(scan, chunk.first - 1) &&
  isJoined(scan, chunk.first - 1) &&
  isGivenName(scan.gazetteer, wordAt(scan, chunk.first))
    ? wordsOf(scan, stateOfName(scan, chunk))
    : undefined;

/** `Isao Iijima, an adviser to Prime Minister Shinzo Abe`: whom a holder of office has about him. */
const ADVISER =
  /^, (?:an?|the) ((?:[a-z-]+ ){0,3}(?:advis[eo]r|aide|envoy|confidant|emissary) to) (?:(?:President|Prime Minister|Chancellor|King|Mrs?|Ms)\.? )?(?=\p{Lu})/u;
const ADVISER_REACH = 80;

/** Whose adviser the text says a person is, in its words. */
export function adviserOf(scan: Scan, { end, keys, last }: Chunk): string | undefined {
  const found = keys.length > 1 ? ADVISER.exec(scan.text.slice(end, end + ADVISER_REACH)) : null;
  if (found === null) return undefined;
  let token = last;
  while (startOf(scan, token) < end + found[0].length) token++;
  const whom = hitAt(scan, token);
  return whom?.meaning.person === undefined ? undefined : `${found[1]} ${wordsOf(scan, whom)}`;
}

/** `declared Ebrahim Rasool persona non grata`: only a state's envoys are declared that. */
const UNWELCOME = /^ (persona non grata)\b/;
const UNWELCOME_REACH = 20;

const unwelcomeOf = (scan: Scan, { end, keys }: Chunk): string | undefined =>
  keys.length > 1 ? UNWELCOME.exec(scan.text.slice(end, end + UNWELCOME_REACH))?.[1] : undefined;

/** `Abdirahman Adan, his choice as foreign minister`: the office that somebody is chosen for. */
const CHOSEN =
  /^, (?:his|her|[\p{L} ’']{2,30}[’']s) (?:choice|pick|nominee|candidate) (?:as|for|to be) ((?:[\p{L}-]+ ){0,3}(?:minister|ambassador|secretary|envoy|premier|president))\b/u;
const CHOSEN_REACH = 100;

const choiceFor = ({ text }: Scan, { end, keys }: Chunk): string | undefined =>
  keys.length > 1 ? CHOSEN.exec(text.slice(end, end + CHOSEN_REACH))?.[1] : undefined;

/** `summoned Daniel Zonshine`, `expelled Nizan Mohamad`: so a ministry deals with envoys. */
const SUMMONED = /\b((?:summon|reprimand)(?:s|ed|ing)?|expel(?:s|led|ling)?) $/;
const SUMMONED_REACH = 14;

const summonedOf = ({ text }: Scan, { start, end, keys }: Chunk): string | undefined =>
  keys.length > 1 && !PRIVATE.test(text.slice(end, end + 5))
    ? SUMMONED.exec(text.slice(Math.max(0, start - SUMMONED_REACH), start))?.[1]
    : undefined;

function bodyOfName(scan: Scan, chunk: Chunk): string | undefined {
  const of = chunk.last;
  if (!isOfWord(scan, of) || !OF.test(scan.text.slice(chunk.end, startOf(scan, of)))) return undefined;
  // `the Presidential Statement of the Security Council`: nobody is called `the`.
  if (isDescribed(scan, chunk) || isOf(scan, chunk.first - 1, 'ARTICLE')) return undefined;
  let at = of + 1;
  if (isOf(scan, at, 'ARTICLE')) at++;
  const first = hitAt(scan, at);
  const state = first?.meaning.country === undefined ? undefined : first;
  const body = state === undefined ? first : hitAt(scan, state.last);
  if (body === undefined || !inSameSentence(scan, of, body.first)) return undefined;
  const isBody =
    body.meaning.organisation !== undefined ||
    (body.meaning.organ !== undefined && (state !== undefined || isCapital(scan, body.first)));
  // A longer name than the tables hold is another body: `the European Council on Foreign Relations`.
  const goesOn = isCapital(scan, body.last) || (isOn(scan, body.last) && isCapital(scan, body.last + 1));
  return isBody && !goesOn ? scan.text.slice(startOf(scan, at), body.end) : undefined;
}
