import type { Meaning, ReadingOf } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import type { Landscape } from './landscape.ts';
import { isAcronym, isMaker, isSomethingElse } from './no-states.ts';
import { oneOf } from './one-of.ts';
import { venueDraft, wholePlace } from './places.ts';
import { bodiesOfHit, nameOfBody } from './role-phrase.ts';
import {
  afterGenitive,
  endOf,
  hitAt,
  isCapital,
  isHitJoined,
  isJoined,
  isOf,
  paragraphOf,
  type Scan,
  startOf,
  wordAt,
} from './scan.ts';
import { isLocated, leaningOf, SETTLED } from './senses.ts';
import { isThe } from './small-words.ts';

/** Organisations whose seat's name stands for them when it acts. */
const SEATS_OF_BODIES: Readonly<Record<string, string>> = { BE: 'EU' };
/** Named as members of a sentence with it, they make Brussels the alliance. */
const ALLIANCE = /\bNATO\b|\bthe alliance\b/i;

const draft = (
  hit: Hit<Meaning>,
  kind: Draft['kind'],
  entity: string,
  rule: Draft['rule'],
  args: string[],
): Draft => ({
  start: hit.start,
  end: hit.end,
  kind,
  entity,
  rule,
  args,
  token: hit.first,
});

/** First names of people of the article that are also countries: `Chad` after `Chad Whitcombe`. */
function namesakesIn(scan: Scan, chunks: readonly Chunk[]): ReadonlySet<string> {
  const carriers = chunks.filter((chunk) => chunk.swallowed && chunk.last - chunk.first > 1);
  return new Set(carriers.map((chunk) => wordAt(scan, chunk.first)));
}

/** Inhabited places of the United States that tell Georgia the state from Georgia the country. */
export function isAmericanGeorgia(scan: Scan, hit: Hit<Meaning> | undefined, landscape: Landscape): boolean {
  if (hit === undefined || hit.meaning.country?.code !== 'GE' || wordAt(scan, hit.first) !== 'Georgia')
    return false;
  if (/\bstate of $/.test(scan.text.slice(Math.max(0, hit.start - 10), hit.start))) return true;
  if (/^ (?:National Guard|Republicans?|Democrats?|lawmakers)\b/.test(scan.text.slice(hit.end, hit.end + 16)))
    return true;
  const gap = scan.text.slice(Math.max(0, hit.start - 2), hit.start);
  if (gap !== ', ') return landscape.isOnly(paragraphOf(scan, hit.first), 'US', 'GE');
  const city = hitAt(scan, hit.first - 1);
  const place = city?.meaning.place;
  if (place !== undefined) return place.country === 'US';
  // `Irakli Garibashvili, Georgia's prime minister`
  return city === undefined && afterGenitive(scan, hit.last - 1) < 0 && isCapital(scan, hit.first - 1);
}

/** Which of two states that an article names `the North` and `the South` are. */
const HALVES: readonly Readonly<Record<string, string>>[] = [{ North: 'KP', South: 'KR' }];

/** `the North`, `the South's` in an article on both Koreas. */
export function halvesIn(scan: Scan, landscape: Landscape): Draft[] {
  const halves = HALVES.find((names) => Object.values(names).every((code) => landscape.told.has(code)));
  if (halves === undefined) return [];
  const drafts: Draft[] = [];
  for (let token = 1; token < scan.tokens.count; token++) {
    // Few words are directions: asked first.
    if (!isOf(scan, token, 'DIRECTION') || scan.hitOf[token] !== -1) continue;
    const code = isThe(scan, token - 1) ? halves[wordAt(scan, token)] : undefined;
    if (code === undefined || (isCapital(scan, token + 1) && isJoined(scan, token))) continue;
    const [start, end] = [startOf(scan, token), endOf(scan, token)];
    drafts.push({
      start,
      end,
      kind: 'country',
      entity: code,
      rule: 'country-name',
      args: [nameOfBody(scan, code)],
      token,
    });
  }
  return drafts;
}

/** Before a name they make it an outlet's: `state news agency Petra`. */
const isOutlet = oneOf(
  'agency newspaper daily weekly magazine tabloid broadcaster channel website portal outlet',
  'small',
);

/** Before an American state they make it what someone is of: `the governor of Ohio`. */
const isAffiliation = oneOf('of for');

/** Drafts of countries, capitals, seats and places that the gazetteer names. */
export function statesIn(
  scan: Scan,
  landscape: Landscape,
  chunks: readonly Chunk[],
  taken: Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  const namesakes = namesakesIn(scan, chunks);
  /** A name that is a person's here too is the state where the article speaks of that state besides. */
  const isDoubtful = (hit: Hit<Meaning>, code: string): boolean =>
    !landscape.told.has(code) &&
    namesakes.has(wordAt(scan, hit.first)) &&
    !isOf(scan, hit.first - 1, 'WHERE', 'BETWEEN');
  let until = 0;
  for (const hit of scan.hits) {
    if (taken[hit.first] === 1 || hit.first < until) continue;
    const country = hit.meaning.country;
    const place = hit.meaning.place;
    if (country === undefined && place === undefined) continue;
    if (country !== undefined && isSomethingElse(scan, hit, country)) continue;
    if (country === undefined && place !== undefined) {
      if (isHitJoined(scan, hit) && isOf(scan, hit.last, 'COMPANY') && isCapital(scan, hit.last)) continue;
      if (isOutlet(scan, hit.first - 1) && isJoined(scan, hit.first - 1)) continue;
      if (place.type === 'state' && isAffiliation(scan, hit.first - 1)) continue;
      if (isAcronym(scan, hit, place)) continue;
      const whole = wholePlace(scan, hit);
      if (isMaker(scan, hit, whole)) {
        until = whole.last;
        continue;
      }
      const end = whole.end;
      const name = scan.text.slice(hit.start, end);
      const namesake =
        whole.isKnown && place.type === 'city' ? namesakeOf(scan, name, place, landscape) : undefined;
      const id = whole.isKnown
        ? namesake === undefined
          ? place.id
          : `${name}, ${namesake}`
        : `${name}, ${(whole.isNear ? undefined : (landscape.before(hit.first) ?? landscape.main)) ?? place.country}`;
      drafts.push({
        ...draft(hit, 'place', id, whole.isKnown ? 'place-known' : 'place-of-context', [id]),
        end,
      });
      until = whole.last;
      continue;
    }
    if (country === undefined) continue;
    drafts.push(...countryDraft(scan, hit, country, place, landscape, isDoubtful));
  }
  return drafts;
}

/** Of the states that an article names most so many may have a town of a better known one's name. */
const MOST_NAMED = 2;

/** `Brest` in an article on Belarus that tells of France by nothing else: the state whose town bears that name too. */
function namesakeOf(
  { gazetteer, hits }: Scan,
  name: string,
  place: ReadingOf<'place'>,
  { spoken }: Landscape,
): string | undefined {
  const state = gazetteer.towns.stateOf(name, spoken.slice(0, MOST_NAMED));
  if (state === undefined || state === place.country) return undefined;
  const isTold = hits.some(
    ({ meaning }) => meaning.place?.id !== place.id && meaning.states.includes(place.country),
  );
  return isTold ? undefined : state;
}

/** `in`, `by way of`. */
const isIn = (scan: Scan, preposition: number): boolean =>
  isOf(scan, preposition, 'WHERE') ||
  (/^way$/i.test(wordAt(scan, preposition - 1)) && isOf(scan, preposition, 'OF'));

function countryDraft(
  scan: Scan,
  hit: Hit<Meaning>,
  country: ReadingOf<'country'>,
  place: ReadingOf<'place'> | undefined,
  landscape: Landscape,
  isDoubtful: (hit: Hit<Meaning>, code: string) => boolean,
): Draft[] {
  switch (country.form) {
    case 'adjective':
    case 'demonym':
      return [adjectiveDraft(scan, hit, landscape)];
    case 'name': {
      // A state that is a city: `in Singapore`; a territory that is spoken of rather than acts: `sovereignty over Western Sahara`.
      const isTerritory = place?.type === 'region' && !isOf(scan, hit.last, 'ACTS');
      if (place?.country === country.code && (isTerritory || isIn(scan, hit.first - 1)))
        return [draft(hit, 'place', place.id, 'capital-place', [nameOfBody(scan, country.code)])];
      if (isAmericanGeorgia(scan, hit, landscape)) return [];
      const code = landscape.likeliest(hit);
      return [
        draft(hit, 'country', code, isDoubtful(hit, code) ? 'country-doubtful' : 'country-name', [
          nameOfBody(scan, code),
        ]),
      ];
    }
    case 'seat': {
      // Several states have a State House: it is that of the one that the article names most.
      const owners = bodiesOfHit(scan, hit);
      const code = owners.length === 1 ? country.code : landscape.spoken.find((one) => owners.includes(one));
      if (code === undefined) return [];
      if (isLocated(scan, hit)) return [venueDraft(scan, hit, code)];
      return [draft(hit, 'country', code, 'seat-acts', [nameOfBody(scan, code)])];
    }
    case 'capital':
      return capitalDraft(scan, hit, country.code, place);
  }
}

function adjectiveDraft(scan: Scan, hit: Hit<Meaning>, landscape: Landscape): Draft {
  const code = landscape.likeliest(hit);
  return draft(hit, 'country', code, 'country-adjective', [nameOfBody(scan, code)]);
}

function capitalDraft(
  scan: Scan,
  hit: Hit<Meaning>,
  code: string,
  place: ReadingOf<'place'> | undefined,
): Draft[] {
  const leaning = leaningOf(scan, hit);
  const name = nameOfBody(scan, code);
  if (leaning > 0) {
    const id = place?.id ?? `${scan.text.slice(hit.start, hit.end)}, ${code}`;
    return [draft(hit, 'place', id, leaning > SETTLED ? 'capital-place' : 'capital-doubtful', [name])];
  }
  const body = SEATS_OF_BODIES[code];
  const sentence = scan.doc.sentences[scan.sentenceOf[hit.first] ?? 0];
  if (body !== undefined) {
    const id =
      sentence !== undefined && ALLIANCE.test(scan.text.slice(sentence.start, sentence.end)) ? 'NATO' : body;
    return [draft(hit, 'organisation', id, 'seat-of-body', [id])];
  }
  return [draft(hit, 'country', code, leaning <= -SETTLED ? 'capital-acts' : 'capital-unsettled', [name])];
}
