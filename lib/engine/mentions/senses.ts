import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { WordClass } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import {
  afterGenitive,
  endOf,
  gapAfter,
  hitAt,
  inSameSentence,
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
import { isAt, isFrom, isOfWord, isOn, isTo } from './small-words.ts';

/** Whether a capital's name stands for the place (positive) or for the government (negative), and how surely. */
export type Leaning = number;

/** What each sign is worth, in units of which one is a fair bet and three settle it. */
const WEIGHT = {
  inPlace: 4,
  venueNoun: 2,
  travel: 3,
  fromTo: 1,
  statecraft: -3,
  acts: -3,
  beginsClause: -1,
  genitive: -5,
  between: -2,
  with: -1.5,
  paired: -2,
  brokered: -2,
  none: -0.2,
} as const;

const REACH = 7;

/** The nearest word of the class before `token`, at most {@link REACH} words back in the sentence; else -1. */
export const lookBack = (scan: Scan, token: number, name: WordClass): number =>
  lookBackFor(scan, token, (at) => isOf(scan, at, name));

function lookBackFor(scan: Scan, token: number, is: (at: number) => boolean): number {
  for (let at = token - 1; at >= token - REACH && at >= 0 && inSameSentence(scan, at, token); at--) {
    if (is(at)) return at;
  }
  return -1;
}

const isCity = (hit: Hit<Meaning> | undefined): boolean =>
  hit?.meaning.place !== undefined ||
  hit?.meaning.readings.some((value) => value.kind === 'country' && value.form === 'capital') === true;

/** The names before and after, when `and`, `or` or a comma joins this one to them in a list. */
function listed(
  scan: Scan,
  hit: Hit<Meaning>,
): { before: Hit<Meaning> | undefined; after: Hit<Meaning> | undefined } {
  const gapBefore = scan.text.slice(hitAt(scan, hit.first - 1)?.end ?? hit.start, hit.start);
  const joiner = isOf(scan, hit.first - 1, 'AND') ? hitAt(scan, hit.first - 2) : undefined;
  const before = joiner ?? (gapBefore === ', ' ? hitAt(scan, hit.first - 1) : undefined);
  const behind = scan.text.slice(hit.end, startOf(scan, hit.last));
  const joined = isOf(scan, hit.last, 'AND') && behind === ' ' ? hitAt(scan, hit.last + 1) : undefined;
  return { before, after: joined ?? (behind === ', ' ? hitAt(scan, hit.last) : undefined) };
}

/** How a city is, not a government: `a very cold Helsinki`. */
const isScenic = oneOf(
  'cold wet hot warm chilly icy freezing frozen sweltering balmy humid damp windy misty foggy snowy snowbound rainy rainswept sunny sunlit wintry autumnal grey gray drizzly stormy dusty crowded deserted downtown nearby distant faraway',
);
/** In small letters behind a city they are what stands there: `in the Brussels office of …`. */
const isSiteNoun = oneOf(
  'offices office headquarters residence bureau studios studio flat apartment branch mansion townhouse building media press daily dailies newspapers newspaper courthouse hospital venue conference summit session',
  'small',
);

/** Whether a state goes where a preposition leads, with nothing but a verb between: `Spain has run to Brussels`. */
function isStatesErrand(scan: Scan, preposition: number): boolean {
  let verb = preposition - 1;
  while (verb > 0 && isOf(scan, verb - 1, 'ACTS') && hitAt(scan, verb - 1) === undefined) verb--;
  const subject = hitAt(scan, verb - 1);
  return subject !== undefined && startsSentence(scan, subject.first) && isStateByName(subject);
}

const isStateByName = (hit: Hit<Meaning> | undefined): boolean => hit?.meaning.country?.form === 'name';

/** What comes down on a city: `the strikes on Kyiv`. */
const fallsOn = oneOf(
  'attacks attack assaults assault strikes strike raids raid advance shelling bombing bombardment offensive fell fallen falling rained',
);

/** Before `from` and `of` it tells who asks; before `to`, whither: `at the invitation of Rabat`. */
const isBid = oneOf('invitation invitations invite');

/** `hit out at Ottawa`, `a verbal attack on Washington`: words are thrown at a government. */
const isThrownAt = (scan: Scan, preposition: number): boolean =>
  (isOn(scan, preposition) || isAt(scan, preposition)) &&
  lookBackFor(scan, preposition, (at) => isHostile(scan, at)) >= 0;

const isHostile = oneOf(
  `accusation accusations allegations anger jab jabs swipe swipes broadside broadsides lashed lashes lashing lash hit hits
  hitting aimed levelled leveled directed disappointment irritation dismay outrage fury frustration displeasure
  criticism taunts insults invective scorn dig digs verbal rhetorical scathing withering blistering stinging`,
);

/** Verbs of leaving with no more than a time behind them. */
const DEPARTING =
  /\b(?:left|leaves?|leaving|set(?:s|ting)? (?:out|off)|depart(?:s|ed|ing)?|headed|heading|bound)(?: (?:on|this|next|late|early|later|again|today|tomorrow|\w+day|morning|afternoon|evening|night|week|month))* $/;
const DEPARTING_REACH = 60;

/** `is to set out on Sunday for Quito` */
function isBoundFor(scan: Scan, preposition: number): boolean {
  if (isOf(scan, preposition - 1, 'TRAVELS')) return true;
  const at = startOf(scan, preposition);
  return DEPARTING.test(scan.text.slice(Math.max(0, at - DEPARTING_REACH), at));
}

/** The leaning that the words before a name give it, seen from the head of its list. */
function fromBefore(scan: Scan, token: number): Leaning {
  const before = token - 1;
  if (before < 0 || !inSameSentence(scan, before, token) || /[;:]/.test(gapAfter(scan, before))) return 0;
  if (isOf(scan, before, 'BETWEEN'))
    return lookBack(scan, before, 'TRAVELS') > lookBack(scan, before, 'STATECRAFT')
      ? WEIGHT.travel
      : WEIGHT.between;
  if (isThrownAt(scan, before)) return WEIGHT.statecraft;
  if ((isFrom(scan, before) || isOfWord(scan, before)) && isBid(scan, before - 1)) return WEIGHT.statecraft;
  if (isOf(scan, before, 'WHERE')) return WEIGHT.inPlace;
  if (!isCapital(scan, before) && isScenic(scan, before)) return WEIGHT.travel;
  if (isOn(scan, before) && fallsOn(scan, before - 1)) return WEIGHT.travel;
  if (/^over$/i.test(wordAt(scan, before)) && lookBack(scan, before, 'TRAVELS') >= 0) return WEIGHT.travel;
  if (/^capital$/i.test(wordAt(scan, before))) return WEIGHT.travel;
  if (isOf(scan, before, 'FOR')) return isBoundFor(scan, before) ? WEIGHT.travel : WEIGHT.with;
  if (isOfWord(scan, before))
    return isOf(scan, before - 1, 'CITY_PART', 'TRAVELS') || /^out$/i.test(wordAt(scan, before - 1))
      ? WEIGHT.travel
      : WEIGHT.with;
  if (isOf(scan, before, 'WHITHER')) {
    if (isFrom(scan, before) && lookBack(scan, before, 'RECALLS') >= 0) return WEIGHT.travel;
    const statecraft = lookBack(scan, before, 'STATECRAFT');
    if (isStatesErrand(scan, before)) return WEIGHT.statecraft;
    const travel = lookBack(scan, before, 'TRAVELS');
    // `asked him to come to Skopje`
    if (isOf(scan, before - 1, 'COMES') && isTo(scan, before)) return WEIGHT.travel;
    if (statecraft === travel) return isOf(scan, before - 1, 'COMES') ? WEIGHT.travel : WEIGHT.fromTo;
    return travel > statecraft ? WEIGHT.travel : WEIGHT.statecraft;
  }
  // `leaving Warsaw to face a fine`
  if (/^leav(?:e|es|ing)$|^left$/i.test(wordAt(scan, before)) && FATED.test(behind(scan, token)))
    return WEIGHT.statecraft;
  // `moved Beijing to put off talks`
  if (MOVING.test(wordAt(scan, before)) && TO_ACT.test(behind(scan, token))) return WEIGHT.statecraft;
  if (isOf(scan, before, 'TRAVELS')) return WEIGHT.travel;
  if (isOf(scan, before, 'WITH')) return WEIGHT.with;
  if (isOf(scan, before, 'STATECRAFT')) return WEIGHT.statecraft;
  return 0;
}

/** What somebody is left to do, or with. */
const FATED =
  /^ (?:to (?:face|pay|bear|foot|fend|pick|deal|cope|wonder)|with|facing|isolated|alone|exposed)\b/;
const FATED_REACH = 16;

/** Whom something moves to do what, in small letters; but `drove Kyiv to the brink`. */
const MOVING = /^(?:moved|moves|brought|drove)$/;
const TO_ACT = /^ to (?!the\b|an?\b|its\b)[a-z]+ /;

const behind = (scan: Scan, token: number): string => {
  const end = hitAt(scan, token)?.end ?? endOf(scan, token);
  return scan.text.slice(end, end + FATED_REACH);
};

function fromAfter(scan: Scan, hit: Hit<Meaning>): Leaning {
  const gap = scan.text.slice(hit.end, startOf(scan, hit.last));
  if (/^[-–]$/.test(gap)) return WEIGHT.brokered;
  const owned = afterGenitive(scan, hit.last - 1);
  const body = hitAt(scan, owned);
  if (body?.meaning.organ ?? body?.meaning.organisation ?? body?.meaning.person)
    return isOf(scan, hit.first - 1, 'WHERE') ? WEIGHT.venueNoun : WEIGHT.genitive;
  if (owned >= 0)
    return isOf(scan, owned, 'VENUE', 'CITY_PART') || isCapital(scan, owned)
      ? WEIGHT.venueNoun
      : WEIGHT.genitive;
  if (isOf(scan, hit.last, 'ACTS') && gap === ' ' && !isCapital(scan, hit.last)) return WEIGHT.acts;
  if (gap === ' ' && (isOf(scan, hit.last, 'VENUE') || isSiteNoun(scan, hit.last))) return WEIGHT.venueNoun;
  return isNamedForPlace(scan, hit) ? WEIGHT.venueNoun : 0;
}

const isGathering = oneOf('talks conference summit negotiations meeting process round', 'small');

/** `the Madrid peace talks`: called after where they are held, a word for their subject between. */
const isNamedForPlace = (scan: Scan, { first, last }: Hit<Meaning>): boolean =>
  isOf(scan, first - 1, 'ARTICLE') &&
  isJoined(scan, last - 1) &&
  isJoined(scan, last) &&
  !isCapital(scan, last) &&
  isGathering(scan, last + 1);

/** No honest list is longer; bounds the cost of a text that is one. */
const LONGEST_LIST = 10;

/** The first or the last city of the list that a name stands in. */
function endOfList(scan: Scan, hit: Hit<Meaning>, side: 'before' | 'after'): Hit<Meaning> {
  let end = hit;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const next = listed(scan, end)[side];
    if (next === undefined || !isCity(next) || !inSameSentence(scan, next.first, hit.first)) break;
    end = next;
  }
  return end;
}

/** `took Washington to task`, `has taken Beijing to the WTO`: a government, whatever else leads to places. */
const TAKEN_TO =
  /^ to (?:task|court|arbitration|the (?:W\.?T\.?O|World|International|European|I\.?C\.?J|U\.?N\b|Security|court|tribunal))/;
const TAKEN_REACH = 22;

/** How a capital's name leans by the words around it; names listed together lean together. */
export function leaningOf(scan: Scan, hit: Hit<Meaning>): Leaning {
  if (TAKEN_TO.test(scan.text.slice(hit.end, hit.end + TAKEN_REACH))) return WEIGHT.statecraft;
  const head = endOfList(scan, hit, 'before');
  const tail = endOfList(scan, hit, 'after');
  const begins =
    startsSentence(scan, head.first) || /^[,;:–—"“] ?$/.test(scan.text.slice(head.start - 2, head.start));
  const isList = head !== tail;
  const before = fromBefore(scan, head.first);
  const after = fromAfter(scan, tail) + (tail === hit ? 0 : fromAfter(scan, hit));
  // What a preposition governs is no subject of the verb behind it.
  let leaning: Leaning = before > WEIGHT.fromTo && after === WEIGHT.acts ? before : before + after;
  if (begins && leaning <= 0) leaning += WEIGHT.beginsClause;
  const neighbours = listed(scan, hit);
  const withState = [neighbours.before, neighbours.after].some(
    (one) => one !== undefined && !isCity(one) && isStateByName(one),
  );
  if (leaning <= 0 && (withState || isList)) leaning += WEIGHT.paired;
  return leaning === 0 ? WEIGHT.none : leaning;
}

/** Beyond this a leaning is evidence rather than a guess. */
export const SETTLED = 1;

/** `summoned to South Block`, `said from the White House`. */
const isSummons = oneOf('summoned called said spoke speaking address speech remarks');
/** `pressure on Downing Street` is on whoever sits there. */
const bearsOn = oneOf('pressure influence hold attacks attack eyes eye');
/** What one is on: `on Parliament Hill`. */
const isStreet = oneOf('hill street square avenue', 'capital');

/** What stands around a building, or takes place in it: `on the White House lawn`. */
const isGrounds = oneOf(
  'lawn lawns gardens garden grounds steps gates gate driveway balcony courtyard ballroom dinner ceremony',
  'small',
);
const isRoom = oneOf(
  'room hall wing gardens garden lawn steps gates gate grounds courtyard corridors corridor entrance',
);

/** Whether a building is where something happens: `at the Kremlin`, `left the White House`, `the hall of the Palace`. */
export function isLocated(scan: Scan, hit: Hit<Meaning>): boolean {
  const here = isOf(scan, hit.first - 1, 'ARTICLE') ? hit.first - 2 : hit.first - 1;
  if (!inSameSentence(scan, here, hit.first) || !isJoinedBefore(scan, hit.first)) return false;
  if (isOf(scan, here, 'WHERE', 'TRAVELS')) return true;
  if (isHitJoined(scan, hit) && isGrounds(scan, hit.last)) return true;
  if (isOf(scan, here, 'OF') && (isOf(scan, here - 1, 'VENUE') || isRoom(scan, here - 1))) return true;
  if (isOn(scan, here)) return isStreet(scan, hit.last - 1) && !bearsOn(scan, here - 1);
  return isOf(scan, here, 'WHITHER') && (lookBack(scan, here, 'TRAVELS') >= 0 || isSummons(scan, here - 1));
}
