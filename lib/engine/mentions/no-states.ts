import type { Meaning, ReadingOf } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { oneOf } from './one-of.ts';
import type { WholePlace } from './places.ts';
import {
  afterGenitive,
  hitAt,
  isCapital,
  isHitJoined,
  isJoinedBefore,
  isOf,
  isOfPeople,
  type Scan,
  startsSentence,
  wordAt,
} from './scan.ts';
import { lookBack } from './senses.ts';
import { isIn, isIndefinite } from './small-words.ts';

/** Dishes have a state's adjective, or a bird's name, whoever cooks them. */
const isFood = oneOf(
  'dumplings dumpling soups soup salads salad cuisine pastry pastries recipes recipe dish dishes curry curries noodles pancakes pancake omelettes omelette toast dressing cooking restaurants restaurant yoghurt yogurt breakfast bread sandwich sandwiches pizzas pizza kebabs kebab pasta meatballs meatball waffles waffle fries',
  'small',
);

/** A capitalised word that makes a firm of the name before it, and is no name of anything else. */
const isCompanyWord = (scan: Scan, token: number): boolean =>
  isOf(scan, token, 'COMPANY') &&
  (hitAt(scan, token)?.meaning.readings.every(({ kind }) => kind === 'agenda') ?? true);

/** `ExxonMobil Guyana`: a word of mixed capitals before a state's name is a firm's. */
const isFirm = (scan: Scan, hit: Hit<Meaning>): boolean =>
  hitAt(scan, hit.first - 1) === undefined &&
  !isOf(scan, hit.first - 1, 'FUNCTION') &&
  /\p{Ll}\p{Lu}/u.test(wordAt(scan, hit.first - 1));

/** Between two states they make them teams: `Georgia plays Türkiye tonight`. */
const plays = oneOf('plays play played beat beats v vs versus', 'small');
/** What tells that they are. */
const MATCH =
  /^ ?(?:tonight|today|tomorrow|on \p{Lu}\p{Ll}+day|at home|away|in (?:the )?(?:final|semi-?finals?|quarter-?finals?|last (?:16|eight)|opener|group)|\d+[-–:]\d+)\b/u;
const MATCH_REACH = 30;
/** `a qualifier that Turkey won, 2-0` */
const SCORE = /^ (?:won|lost|drew),? \d+[-–:]\d+\b/;
const SCORE_REACH = 14;

/** Whether a state stands beside another that it plays. */
function isPlaying(scan: Scan, hit: Hit<Meaning>): boolean {
  if (hit.meaning.country?.form === 'name' && SCORE.test(scan.text.slice(hit.end, hit.end + SCORE_REACH)))
    return true;
  const isVerb = (at: number): boolean => scan.hitOf[at] === -1 && plays(scan, at);
  const [one, other] = isVerb(hit.last)
    ? [hit, hitAt(scan, hit.last + 1)]
    : isVerb(hit.first - 1)
      ? [hitAt(scan, hit.first - 2), hit]
      : [];
  return (
    other !== undefined &&
    one?.meaning.country?.form === 'name' &&
    other.meaning.country?.form === 'name' &&
    MATCH.test(scan.text.slice(other.end, other.end + MATCH_REACH))
  );
}

/** What stands behind a language: `in Norwegian and in English`, `in Russian, he said`. */
const AS_LANGUAGE = /^(?:[.,;:)]| and in\b| translation\b| with\b)/;
const LANGUAGE_REACH = 13;

/** `a man called Jordan`, `his dog is called Holland`, `gave his name as Israel`; not `a country called Sudan`, `they called Russia …`. */
const NAMED_SO =
  /(?<!\b(?:country|state|nation|republic|land|place|s?he|they|who|we|it|has|have|had|and|also|later|then) )\b(?:called|named|nicknamed)(?: only)? $|\bnames? (?:\p{Ll}+ )?as $/u;
const NAMED_REACH = 40;
const isNaming = oneOf('called named nicknamed only as', 'small');

const isNamedSo = (scan: Scan, hit: Hit<Meaning>): boolean =>
  isNaming(scan, hit.first - 1) &&
  // `called Mali's decision short-sighted`
  afterGenitive(scan, hit.last - 1) < 0 &&
  NAMED_SO.test(scan.text.slice(Math.max(0, hit.start - NAMED_REACH), hit.start));

const isNew = oneOf('new', 'capital');

/** A company, a club, a dish, a language: the words right after or before a country's name say so. */
export function isSomethingElse(scan: Scan, hit: Hit<Meaning>, country: ReadingOf<'country'>): boolean {
  const joined = isHitJoined(scan, hit);
  if (joined && isCapital(scan, hit.last) && isCompanyWord(scan, hit.last)) return true;
  const before = hit.first - 1;
  const joinedBefore = before >= 0 && isJoinedBefore(scan, hit.first);
  // `US$540 million`
  if (scan.text[hit.end] === '$' || isNamedSo(scan, hit)) return true;
  if (joinedBefore && isOf(scan, before, 'PERSONAL_TITLE')) return true;
  if (joinedBefore && country.form === 'name' && isFirm(scan, hit)) return true;
  if (joined && isFood(scan, hit.last)) return true;
  if (isOfPeople(country)) {
    if (scan.text[hit.end] === '-' && /^-speak/i.test(scan.text.slice(hit.end, hit.end + 6))) return true;
    const isModifier = joined && (hitAt(scan, hit.last) !== undefined || !isOf(scan, hit.last, 'FUNCTION'));
    if (!isModifier && !isOf(scan, before, 'ARTICLE') && lookBack(scan, hit.first, 'SPEAKS') >= 0)
      return true;
    if (isIn(scan, before) && AS_LANGUAGE.test(scan.text.slice(hit.end, hit.end + LANGUAGE_REACH)))
      return true;
    return (
      country.form === 'adjective' && /[.,;]/.test(scan.text.charAt(hit.end)) && isIndefinite(scan, before)
    );
  }
  if (isPlaying(scan, hit)) return true;
  if (joinedBefore && isOf(scan, before, 'KIN')) return true;
  return joinedBefore && isNew(scan, before);
}

/** `NIS`, a company, is not Niš: in capitals among words that are not, no town's name. */
export function isAcronym(scan: Scan, hit: Hit<Meaning>, { id }: ReadingOf<'place'>): boolean {
  const surface = scan.text.slice(hit.start, hit.end);
  if (surface.length > MAX_ACRONYM || surface !== surface.toUpperCase()) return false;
  if (startsSentence(scan, hit.first) || bare(id) !== surface) return false;
  const [before, after] = [wordAt(scan, hit.first - 1), wordAt(scan, hit.last)];
  return [before, after].some((word) => word !== '' && word !== word.toUpperCase());
}

/** `Niš, RS` → `NIS` */
const bare = (id: string): string =>
  id.slice(0, id.lastIndexOf(',')).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

const MAX_ACRONYM = 4;

/** `Coca-Cola bottles`: a longer name before what it makes. */
export const isMaker = (scan: Scan, hit: Hit<Meaning>, { last, end, isNear }: WholePlace): boolean =>
  !isNear &&
  scan.text[hit.end] === '-' &&
  scan.text[end] === ' ' &&
  !isCapital(scan, last) &&
  !isOf(scan, last, 'FUNCTION', 'ACTS') &&
  hitAt(scan, last) === undefined;
