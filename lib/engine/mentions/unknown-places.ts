import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import type { Landscape } from './landscape.ts';
import { oneOf } from './one-of.ts';
import { endOfPlace, isPlaceName } from './place-names.ts';
import type { Rule } from './rules.ts';
import {
  afterGenitive,
  gapAfter,
  hitAt,
  inSameSentence,
  isJoined,
  isOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';
import { lookBack } from './senses.ts';
import { isAt, isFrom, isIn, isOfWord, isTo } from './small-words.ts';

/** Before `of` they tell a place: `the hamlet of Dostuk`. */
const isSettlement = oneOf(
  'town city village hamlet settlement commune municipality port outpost province governorate oblast district county township region island isle peninsula valley strip suburb quarter capital resort crossing checkpoint',
);

/** Prepositions after which an unknown name is a place's rather than a school's or a firm's. */
const isInPlace = oneOf('in near outside around');
/** Before the name of a street or a square. */
const isAlong = oneOf('on off along across over round beside behind opposite past before');
/** In small letters behind a name they make it a place's: `at the Kostrzyn bridge`. */
const isSiteNoun = oneOf(
  'bridge crossing checkpoint border dam airport airbase airfield pier pass harbour harbor waterfront reservoir hotel resort stadium hospital',
  'small',
);
/** What lies or happens off a coast. */
const isAfloat = oneOf(
  'lying lies lay anchored moored adrift drifting aground sank sunk sailing waters coast kilometres kilometers km miles just islets islet islands island shoals shoal reefs reef boats boat ships ship vessels vessel tankers tanker exercises exercise drills drill patrols patrol rammed intercepted seized collided boarded',
);
/** What a coast is called. */
const COAST =
  /^ ?(?:(?:north|south|east|west|north(?:ern|-?east|-?west)|south(?:ern|-?east|-?west)|eastern|western)(?:ern)? )?(?:coast|shores?|beach)/;
const COAST_REACH = 30;

/** Before `in` they tell what someone has a part in. */
const PARTAKES =
  /^(?:part|participate\w*|participating|engage\w*|interest\w*|confidence|trust|faith|belie\w+|role|stakes?|shares?|holdings?|invest\w*)$/i;
/** What is said and written in. */
const LANGUAGE =
  /^(?:English|Arabic|Kiswahili|Swahili|Mandarin|Cantonese|Hindi|Urdu|Bengali|Punjabi|Tamil|Farsi|Persian|Pashto|Dari|Hebrew|Yiddish|Tagalog|Malay|Bahasa|Tetum|Creole|Pidgin|Catalan|Basque|Welsh|Gaelic|Latin|Spanish|Quechua|Aymara|Guaraní|Guarani|Amharic|Tigrinya|Oromo|Hausa|Yoruba|Igbo|Zulu|Xhosa|Afrikaans|Lingala|Kinyarwanda|Wolof|Tatar|Uyghur|Tibetan|Flemish|Bislama)$/;
const MAX_ACRONYM = 5;

/** Before `at` they tell whom someone works for: `a fellow at the Smith in Boston`. */
const isWorks = oneOf(
  'analysts analyst professors professor fellows fellow researchers researcher experts expert students student lecturers lecturer economists economist scholars scholar historians historian works work worked teaches taught',
);

/** Whether a name is whom someone works for: `an analyst at Tribhuvan University`. */
const isEmployer = (scan: Scan, preposition: number): boolean =>
  isAt(scan, preposition) && isWorks(scan, preposition - 1);

type Evidence = 'venue' | 'place-of-context' | undefined;

const isPlaceHit = (scan: Scan, token: number): boolean => hitAt(scan, token)?.meaning.place !== undefined;

/** Whether the words around an unknown name join it to a known place: `between Johor Bahru and Woodlands`, `from X to Ohrid`. */
function isPaired(scan: Scan, chunk: Chunk): boolean {
  const before = chunk.first - 1;
  if (isOf(scan, before, 'AND') && isPlaceHit(scan, before - 1)) {
    const head = (hitAt(scan, before - 1)?.first ?? before) - 1;
    return isOf(scan, head, 'WHERE', 'BETWEEN') || isAt(scan, head);
  }
  const after = chunk.last;
  if (isOf(scan, before, 'BETWEEN') && isOf(scan, after, 'AND')) return isPlaceHit(scan, after + 1);
  return isFrom(scan, before) && isTo(scan, after) && isPlaceHit(scan, after + 1);
}

/** `at Argyle, in Saint Vincent`; `met at Aalsmeer`; `ferried across the water to Oteševo`. */
function isReached(scan: Scan, chunk: Chunk): boolean {
  const before = chunk.first - 1;
  const word = wordAt(scan, before);
  if (/^at$/i.test(word)) {
    const isLocated =
      gapAfter(scan, chunk.last - 1) === ', ' &&
      isIn(scan, chunk.last) &&
      inSameSentence(scan, before, chunk.last);
    const isSite =
      isJoined(scan, chunk.last - 1) &&
      (isOf(scan, chunk.last, 'VENUE') ||
        /^(?:air|airfield|naval|crossing|checkpoint)$/.test(wordAt(scan, chunk.last)));
    return isLocated || isSite || lookBack(scan, before, 'SITE') >= 0;
  }
  // `the prize went to Abdi Testo of Somalia`: someone.
  return (
    /^to$/i.test(word) &&
    !isOfWord(scan, chunk.last) &&
    lookBack(scan, before, 'TRAVELS') >= 0 &&
    lookBack(scan, before, 'STATECRAFT') < 0
  );
}

/** `from Meru`, `the mayor of Batken`: enough for a name that a state of the article has a town of. */
const isLedTo = (scan: Scan, chunk: Chunk): boolean =>
  isJoined(scan, chunk.first - 1) && isOf(scan, chunk.first - 1, 'OF', 'WHITHER', 'WHERE', 'BETWEEN');

/** `off Hanko`, `Off Upolu's south coast`. */
function isOffCoast(scan: Scan, chunk: Chunk): boolean {
  const before = chunk.first - 1;
  if (!/^off$/i.test(wordAt(scan, before))) return false;
  if (isAfloat(scan, before - 1)) return true;
  const owned = afterGenitive(scan, chunk.last - 1);
  return owned >= 0 && COAST.test(scan.text.slice(startOf(scan, owned), startOf(scan, owned) + COAST_REACH));
}

/** `at the Ritz-Carlton in Jeddah`: a house that only its town tells. */
const isHouseOfTown = (scan: Scan, chunk: Chunk, preposition: number): boolean =>
  isAt(scan, preposition) &&
  isJoined(scan, chunk.last - 1) &&
  isIn(scan, chunk.last) &&
  isPlaceHit(scan, chunk.last + 1);

/** What tells that an unknown name is a place's. */
function evidenceFor(scan: Scan, chunk: Chunk, end: number): Evidence {
  const isLong = chunk.last - chunk.first > 1;
  const last = chunk.last - 1;
  const before = chunk.first - 1;
  if (!isJoined(scan, before)) return undefined;
  const hasArticle = isOf(scan, before, 'ARTICLE');
  const preposition = hasArticle ? before - 1 : before;
  if (isLong && isOf(scan, last, 'LANDFORM')) return 'place-of-context';
  if (isEmployer(scan, preposition)) return undefined;
  const isAt = isOf(scan, preposition, 'WHERE', 'WHITHER', 'FOR', 'TRAVELS') || isAlong(scan, preposition);
  if (isAt && ((isLong && isPlaceName(scan, chunk)) || end > chunk.end)) return 'venue';
  if (hasArticle && isAt && isJoined(scan, last) && isSiteNoun(scan, last + 1)) return 'place-of-context';
  if (isOffCoast(scan, chunk)) return 'place-of-context';
  if (chunk.swallowed) return undefined;
  if (isOf(scan, last, 'COMPANY', 'COMMONWEALTH_HEAD')) return undefined;
  if (isOfWord(scan, before) && isSettlement(scan, before - 1)) return 'place-of-context';
  if (hasArticle) return isHouseOfTown(scan, chunk, preposition) ? 'venue' : undefined;
  const isThere =
    (isInPlace(scan, before) && !PARTAKES.test(wordAt(scan, before - 1))) ||
    isReached(scan, chunk) ||
    isPaired(scan, chunk);
  return isThere ? 'place-of-context' : undefined;
}

/** `at Argyle, in Saint Vincent`: the country that the text puts behind a place. */
function countryBehind(scan: Scan, chunk: Chunk): string | undefined {
  const at = /^(?:in|near|outside)$/i.test(wordAt(scan, chunk.last)) ? chunk.last + 1 : chunk.last;
  const hit = hitAt(scan, at);
  if (hit === undefined || !/^,? ?(?:(?:in|near|outside) )?$/i.test(scan.text.slice(chunk.end, hit.start)))
    return undefined;
  return hit.meaning.country?.code ?? hit.meaning.place?.country;
}

/** `Batken Region`: the state of the town that a region is named for; `Naval Academy of Peru`: whose it is. */
function countryWithin(scan: Scan, { first, last }: Chunk, end: number): string | undefined {
  const behind = isOfWord(scan, last) ? hitAt(scan, last + 1) : undefined;
  const owner = behind !== undefined && behind.end <= end ? behind.meaning.country?.code : undefined;
  return hitAt(scan, first)?.meaning.place?.country ?? owner;
}

/** `Kuala Lumpur International Airport`: a town of several words before a venue belongs to its name, as one of one word does. */
function withTown(scan: Scan, chunk: Chunk): Chunk {
  const town = hitAt(scan, chunk.first - 1);
  const isWhole =
    town !== undefined &&
    town.last - town.first > 1 &&
    town.meaning.place !== undefined &&
    isJoined(scan, chunk.first - 1) &&
    chunk.last - chunk.first > 1 &&
    isPlaceName(scan, chunk);
  return isWhole ? { ...chunk, first: town.first, outer: town.first, start: town.start } : chunk;
}

/** As many states an article is about. */
const MAIN_STATES = 2;

const isLabel = (scan: Scan, { end }: Chunk): boolean => scan.text[end] === ':';

/** What the words around a name tell: it is the head of a dateline, or a place of that sort in that state. */
interface Told {
  rule: Rule;
  state: string;
}

/** Places that the gazetteer lacks, told by the words around them, each time they are named: `in the town of Badme`. */
export function unknownPlacesIn(
  scan: Scan,
  landscape: Landscape,
  chunks: readonly Chunk[],
  isPerson: (chunk: Chunk) => boolean,
  datelines: ReadonlySet<number>,
): Draft[] {
  const [head = -1] = datelines;
  const scene = hitAt(scan, head)?.meaning.place?.country;
  /** Of an agency's seat the article need not speak. */
  const aboutScene =
    scene !== undefined && landscape.spoken.slice(0, MAIN_STATES).includes(scene) ? scene : undefined;
  /** A venue is in the town last told, or where the article is written; a village in the state that it is about, as often as can be told. */
  const venueState = ({ first }: Chunk): string | undefined =>
    landscape.townBefore(first, 'sentence') ??
    aboutScene ??
    landscape.townBefore(first, 'paragraph') ??
    landscape.main;
  /** Whether it is one, and in which state. */
  const tellOf = (chunk: Chunk, surface: string, end: number): Told | undefined => {
    const isAcronym = surface.length <= MAX_ACRONYM && surface === surface.toUpperCase();
    // `AFP: Will the minister travel?` is asked by an outlet.
    const isDateline = datelines.has(chunk.first) && !(isAcronym && isLabel(scan, chunk));
    if (LANGUAGE.test(surface)) return undefined;
    const told = isAcronym ? undefined : evidenceFor(scan, chunk, end);
    const isLed = !isAcronym && !chunk.swallowed && isLedTo(scan, chunk);
    if (!isDateline && told === undefined && !isLed) return undefined;
    const town = scan.gazetteer.towns.stateOf(surface, landscape.spoken);
    const evidence = told ?? (isLed && town !== undefined ? 'place-of-context' : undefined);
    const own = countryBehind(scan, chunk) ?? countryWithin(scan, chunk, end) ?? town;
    const state = own ?? (evidence === 'venue' ? venueState(chunk) : (aboutScene ?? landscape.main));
    const rule = isDateline ? 'dateline' : evidence;
    return state === undefined || rule === undefined ? undefined : { rule, state };
  };
  const known = new Map<string, Told>();
  const names = chunks
    .filter(
      (chunk) =>
        chunk.hit === undefined &&
        !chunk.latent &&
        !isPerson(chunk) &&
        (!chunk.swallowed || isPlaceName(scan, chunk) || isSiteNoun(scan, chunk.last)),
    )
    .map((one) => {
      const chunk = withTown(scan, one);
      const end = endOfPlace(scan, chunk);
      const surface = scan.text.slice(chunk.start, end);
      const told = tellOf(chunk, surface, end);
      if (told !== undefined && !known.has(surface)) known.set(surface, told);
      return { chunk, end, surface, told };
    });
  return names.flatMap(({ chunk, end, surface, told }) => {
    const { rule, state } = told ?? known.get(surface) ?? {};
    if (rule === undefined) return [];
    return [
      {
        start: startOf(scan, chunk.first),
        end,
        kind: 'place',
        entity: `${surface}, ${state}`,
        rule,
        args: [surface],
        token: chunk.first,
      },
    ];
  });
}
