import type { Reading } from '../../gazetteer/gazetteer.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { Cast } from './cast.ts';
import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import { bodiesOfHit } from './role-phrase.ts';
import {
  afterGenitive,
  gapAfter,
  hitAt,
  isCapital,
  isHitJoined,
  isJoinedBefore,
  isOf,
  paragraphOf,
  readingOf,
  type Scan,
  startOf,
  startsSentence,
  wordAt,
} from './scan.ts';
import { leaningOf, lookBack, SETTLED } from './senses.ts';

type CountryReading = Extract<Reading, { kind: 'country' }>;

/** Organisations whose seat's name stands for them when it acts. */
const SEATS_OF_BODIES: Readonly<Record<string, string>> = { BE: 'EU' };
/** Named as members of a sentence with it, they make Brussels the alliance. */
const ALLIANCE = /\bNATO\b|\bthe alliance\b/i;

const draft = (
  hit: Hit<Reading>,
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

const nameOf = (scan: Scan, code: string): string => scan.gazetteer.countries.get(code)?.name ?? code;

/** A company, a club, a dish, a language: the words right after or before a country's name say so. */
function isSomethingElse(scan: Scan, hit: Hit<Reading>, country: CountryReading): boolean {
  const joined = isHitJoined(scan, hit);
  if (
    joined &&
    isCapital(scan, hit.last) &&
    hitAt(scan, hit.last) === undefined &&
    isOf(scan, hit.last, 'COMPANY')
  )
    return true;
  const before = hit.first - 1;
  const joinedBefore = before >= 0 && isJoinedBefore(scan, hit.first);
  if (joinedBefore && isOf(scan, before, 'PERSONAL_TITLE')) return true;
  if (country.form === 'adjective' || country.form === 'demonym') {
    if (/^-speak/i.test(scan.text.slice(hit.end, hit.end + 6))) return true;
    const isModifier = joined && (hitAt(scan, hit.last) !== undefined || !isOf(scan, hit.last, 'FUNCTION'));
    if (!isModifier && lookBack(scan, hit.first, 'SPEAKS') >= 0) return true;
    return (
      /^(?:a|an)$/i.test(wordAt(scan, before)) &&
      /^[.,;]/.test(scan.text.slice(hit.end)) &&
      country.form === 'adjective'
    );
  }
  if (joinedBefore && isOf(scan, before, 'KIN')) return true;
  return joinedBefore && /^New$/.test(wordAt(scan, before));
}

/** Private persons of the article whose first name is this country's: `Chad` after `Chad Whitcombe`. */
const isNamesake = (scan: Scan, hit: Hit<Reading>, cast: Cast, chunks: readonly Chunk[]): boolean => {
  const word = wordAt(scan, hit.first);
  const carried = chunks.some(
    (chunk) => chunk.swallowed && wordAt(scan, chunk.first) === word && chunk.last - chunk.first > 1,
  );
  return carried && cast.members.length > 0;
};

/** Countries that the article speaks of besides: by capital, adjective or place. */
function statesSpokenOf(scan: Scan): ReadonlySet<string> {
  const codes = scan.hits.flatMap((hit) =>
    hit.values.flatMap((value) => {
      if (value.kind === 'country') return value.form === 'name' ? [] : [value.code];
      return value.kind === 'place' ? [value.country] : [];
    }),
  );
  return new Set(codes);
}

/** Signs that a name that is also a person's means the state here. */
const isStateHere = (scan: Scan, hit: Hit<Reading>, code: string, spoken: ReadonlySet<string>): boolean =>
  spoken.has(code) || isOf(scan, hit.first - 1, 'WHERE', 'BETWEEN');

/** Whether the paragraph names places of the United States and nothing of Georgia the country. */
function isAmongAmericans(scan: Scan, hit: Hit<Reading>): boolean {
  const paragraph = scan.doc.paragraphs[paragraphOf(scan, hit.first) - 1];
  if (paragraph === undefined) return false;
  const beside = scan.hits.filter(
    (one) => one !== hit && one.start >= paragraph.start && one.end <= paragraph.end,
  );
  const values = beside.flatMap((one) => one.values);
  const isGeorgian = values.some(
    (value) =>
      (value.kind === 'country' && value.code === 'GE' && value.form !== 'name') ||
      (value.kind === 'place' && value.country === 'GE'),
  );
  return !isGeorgian && values.some((value) => value.kind === 'place' && value.country === 'US');
}

/** Below one point: how many officials the gazetteer knows of a state settles ties. */
const prominence = (scan: Scan, code: string): number =>
  (scan.gazetteer.officials.get(code) ?? 0) / scan.gazetteer.people.length;

/** How near a state's own names must stand to settle an ambiguous one, in hits. */
const NEAR = 3;

/** Of the states that a name may mean (`Congo`, `Korea`) the one whose capital, places or officials stand nearest. */
function likeliest(scan: Scan, hit: Hit<Reading>): string {
  const codes = bodiesOfHit(scan, hit);
  const [first = ''] = codes;
  if (codes.length < 2) return first;
  const index = scan.hitOf[hit.first] ?? 0;
  const sentence = scan.sentenceOf[hit.first];
  const points = new Map(codes.map((code) => [code, 0]));
  scan.hits.forEach((one, at) => {
    if (one === hit) return;
    const own = new Set(
      one.values.flatMap((value) => {
        if (value.kind === 'country') return [value.code];
        if (value.kind === 'place') return [value.country];
        return value.kind === 'person' ? value.person.terms.map(({ body }) => body) : [];
      }),
    );
    const meant = codes.filter((code) => own.has(code));
    if (meant.length !== 1 || meant[0] === undefined) return;
    const isNear = Math.abs(at - index) <= NEAR && scan.sentenceOf[one.first] === sentence;
    points.set(meant[0], (points.get(meant[0]) ?? 0) + (isNear ? 100 : 1));
  });
  const worth = (code: string): number => (points.get(code) ?? 0) + prominence(scan, code);
  return codes.reduce((best, code) => (worth(code) > worth(best) ? code : best), first);
}

/** Inhabited places of the United States that tell Georgia the state from Georgia the country. */
function isAmericanGeorgia(scan: Scan, hit: Hit<Reading>): boolean {
  const gap = scan.text.slice(Math.max(0, hit.start - 2), hit.start);
  if (gap !== ', ') return isAmongAmericans(scan, hit);
  const city = hitAt(scan, hit.first - 1);
  const place = readingOf(city, 'place');
  if (place !== undefined) return place.country === 'US';
  return city === undefined && isCapital(scan, hit.first - 1);
}

/** Drafts of countries, capitals, seats and places that the gazetteer names. */
export function statesIn(scan: Scan, cast: Cast, chunks: readonly Chunk[], taken: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  const spoken = statesSpokenOf(scan);
  for (const hit of scan.hits) {
    if (taken[hit.first] === 1) continue;
    const country = readingOf(hit, 'country');
    const place = readingOf(hit, 'place');
    if (country === undefined && place === undefined) continue;
    if (country !== undefined && isSomethingElse(scan, hit, country)) continue;
    if (country === undefined && place !== undefined) {
      if (isHitJoined(scan, hit) && isOf(scan, hit.last, 'COMPANY') && isCapital(scan, hit.last)) continue;
      if (place.country === 'US' && place.type === 'region' && isOf(scan, hit.first - 1, 'OF')) continue;
      drafts.push(draft(hit, 'place', place.id, 'place-known', [place.id]));
      continue;
    }
    if (country === undefined) continue;
    drafts.push(
      ...countryDraft(
        scan,
        hit,
        country,
        place,
        (one, code) => isNamesake(scan, one, cast, chunks) && !isStateHere(scan, one, code, spoken),
      ),
    );
  }
  return drafts;
}

function countryDraft(
  scan: Scan,
  hit: Hit<Reading>,
  country: CountryReading,
  place: Extract<Reading, { kind: 'place' }> | undefined,
  isDoubtful: (hit: Hit<Reading>, code: string) => boolean,
): Draft[] {
  const name = nameOf(scan, country.code);
  switch (country.form) {
    case 'adjective':
    case 'demonym':
      return [adjectiveDraft(scan, hit)];
    case 'name': {
      if (country.code === 'GE' && isAmericanGeorgia(scan, hit)) return [];
      const code = likeliest(scan, hit);
      return [
        draft(hit, 'country', code, isDoubtful(hit, code) ? 'country-doubtful' : 'country-name', [
          nameOf(scan, code),
        ]),
      ];
    }
    case 'seat': {
      const surface = scan.text.slice(hit.start, hit.end);
      const here = isOf(scan, hit.first - 1, 'ARTICLE') ? hit.first - 2 : hit.first - 1;
      const isVenue =
        isOf(scan, here, 'WHERE') || (isOf(scan, here, 'WHITHER') && lookBack(scan, here, 'TRAVELS') >= 0);
      if (isVenue) return [draft(hit, 'place', `${surface}, ${country.code}`, 'venue', [surface])];
      return [draft(hit, 'country', country.code, 'seat-acts', [name])];
    }
    case 'capital':
      return capitalDraft(scan, hit, country.code, place);
  }
}

function adjectiveDraft(scan: Scan, hit: Hit<Reading>): Draft {
  const code = likeliest(scan, hit);
  return draft(hit, 'country', code, 'country-adjective', [nameOf(scan, code)]);
}

function capitalDraft(
  scan: Scan,
  hit: Hit<Reading>,
  code: string,
  place: Extract<Reading, { kind: 'place' }> | undefined,
): Draft[] {
  const leaning = leaningOf(scan, hit);
  const name = nameOf(scan, code);
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

/** A dateline: capitals (and what parts them) at the head of a paragraph, before a dash, a colon or a date. */
const DATELINE =
  /^(?:\([^)]{1,40}\) ?)?([\p{Lu}][\p{Lu}'’.\- ]+[\p{Lu}.](?:\/[\p{Lu}][\p{Lu}'’.\- ]+)*)(?:, [\p{L}.]+(?: \d{1,2})?)?(?: \([^)]{1,30}\))?(?:\s?[–—:-]\s|, \p{L}|$)/u;

/** First tokens of the names in datelines: what stands there is a place whatever else it may mean. */
export function datelineTokens(scan: Scan): ReadonlySet<number> {
  const tokens = new Set<number>();
  let token = 0;
  for (const paragraph of scan.doc.paragraphs) {
    const found = DATELINE.exec(
      scan.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)),
    );
    const line = found?.[1];
    if (found === null || line === undefined) continue;
    const end = paragraph.start + found[0].indexOf(line) + line.length;
    while (token < scan.tokens.count && startOf(scan, token) < paragraph.start) token++;
    for (let at = token; at < scan.tokens.count && startOf(scan, at) < end; at++) tokens.add(at);
  }
  return tokens;
}

/** Whether a genitive follows (`Moscow's`). */
export const isGenitive = (scan: Scan, hit: Hit<Reading>): boolean => afterGenitive(scan, hit.last - 1) >= 0;

/** Whether the hit is all there is of its paragraph's first words. */
export const leadsParagraph = (scan: Scan, hit: Hit<Reading>): boolean =>
  startsSentence(scan, hit.first) && gapAfter(scan, hit.first - 1).includes('\n');
