import { CLASS } from './lexicon.ts';
import { readingOf, type Scan } from './scan.ts';

/** What an article is about, as far as it bears on the sense of its names. */
export interface Genre {
  /** Sport: countries are teams, persons players. */
  isSport: boolean;
  /** Enough diplomacy that weak agenda terms count. */
  isDiplomatic: boolean;
}

/** Share of the words of an article that are of sport, above which its countries are teams. */
const SPORT_SHARE = 0.02;
const DIPLOMACY_SHARE = 0.004;
/** A text of fewer words has no share to speak of. */
const FEW_WORDS = 40;
/** Fewer words of sport are a figure of speech. */
const FEW_TERMS = 4;

export function genreOf(scan: Scan): Genre {
  const { count } = scan.tokens;
  let sport = 0;
  let business = 0;
  let diplomacy = 0;
  for (let token = 0; token < count; token++) {
    const found = scan.classes[token] ?? 0;
    if ((found & CLASS.SPORT) !== 0) sport++;
    if ((found & CLASS.BUSINESS) !== 0) business++;
    if ((found & CLASS.DIPLOMACY) !== 0) diplomacy++;
  }
  for (const hit of scan.hits) {
    if (readingOf(hit, 'organisation') !== undefined || readingOf(hit, 'organ') !== undefined) diplomacy++;
    if (readingOf(hit, 'person') !== undefined) diplomacy += 2;
  }
  const enough = Math.max(count, FEW_WORDS);
  const isSport = sport >= FEW_TERMS && sport > diplomacy && sport >= enough * SPORT_SHARE;
  return { isSport, isDiplomatic: !isSport && diplomacy > business && diplomacy >= enough * DIPLOMACY_SHARE };
}
