import type { Chunk } from './chunks.ts';
import type { Draft } from './drafts.ts';
import type { Landscape } from './landscape.ts';
import { hitAt, isCapital, isOf, readingOf, type Scan, startOf, wordAt } from './scan.ts';

const SETTLEMENT = /^(?:town|city|village|port|province|district|region|island|suburb|capital|resort)$/i;

/** Prepositions after which an unknown name is a place's rather than a school's or a firm's. */
const IN_PLACE = /^(?:in|near|outside|around)$/i;
const MAX_ACRONYM = 5;

/** Places that the gazetteer lacks, told by the words before them: `in the town of Badme`, `at the Chancellery`. */
export function unknownPlacesIn(
  scan: Scan,
  landscape: Landscape,
  chunks: readonly Chunk[],
  isPerson: (chunk: Chunk) => boolean,
  datelines: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const chunk of chunks) {
    if (chunk.hit !== undefined || chunk.swallowed || chunk.latent || isPerson(chunk)) continue;
    const surface = scan.text.slice(chunk.start, chunk.end);
    const before = chunk.first - 1;
    const article = isOf(scan, before, 'ARTICLE');
    const preposition = article ? before - 1 : before;
    const ofSettlement = /^of$/i.test(wordAt(scan, before)) && SETTLEMENT.test(wordAt(scan, before - 1));
    const isVenue = isOf(scan, chunk.last - 1, 'VENUE') && chunk.last - chunk.first > 1;
    const isThere = isVenue
      ? isOf(scan, preposition, 'WHERE', 'WHITHER', 'FOR')
      : IN_PLACE.test(wordAt(scan, preposition));
    const isAcronym = surface.length <= MAX_ACRONYM && surface === surface.toUpperCase();
    const dateline = datelines.has(chunk.first);
    if (!dateline && (isAcronym || (!ofSettlement && !isThere))) continue;
    if (isOf(scan, chunk.last - 1, 'COMPANY', 'COMMONWEALTH_HEAD') && !isVenue) continue;
    const country = landscape.near(chunk.first);
    if (country === undefined) continue;
    const rule = dateline ? 'dateline' : isVenue ? 'venue' : 'place-of-context';
    if (article && !isVenue && !dateline) continue;
    drafts.push({
      start: startOf(scan, chunk.first),
      end: chunk.end,
      kind: 'place',
      entity: `${surface}, ${country}`,
      rule,
      args: [surface],
      token: chunk.first,
    });
  }
  return drafts;
}

/** `Gainesville, Georgia`: a town and its American state are one place. */
export function townsOfGeorgia(scan: Scan): Draft[] {
  const drafts: Draft[] = [];
  for (const hit of scan.hits) {
    if (readingOf(hit, 'country')?.code !== 'GE' || wordAt(scan, hit.first) !== 'Georgia') continue;
    const before = hitAt(scan, hit.first - 1);
    const town = readingOf(before, 'place');
    if (town !== undefined && town.country !== 'US') continue;
    const first = before?.first ?? hit.first - 1;
    if (!isCapital(scan, first) || scan.text.slice(hit.start - 2, hit.start) !== ', ') continue;
    const start = startOf(scan, first);
    const name = scan.text.slice(start, hit.start - 2);
    drafts.push({
      start,
      end: hit.end,
      kind: 'place',
      entity: `${name}, US`,
      rule: 'place-in-state',
      args: [name],
      token: first,
    });
  }
  return drafts;
}
