import { fold } from '../../gazetteer/fold.ts';
import { looseKey, nameKey, PARTICLES } from '../../gazetteer/person-name.ts';
import { endOf, type Scan, startOf, wordAt } from './scan.ts';

/** A word of a name, with the keys by which its spellings are known. */
export interface NameWord {
  word: string;
  folded: string;
  key: string;
  looseKey: string;
  /** A particle or suffix: no word that tells people apart. */
  isSmall: boolean;
}

/** What follows a name and belongs to it: `Ferdinand Marcos Jr`. */
export const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/i;

/** Keys are dear, and an article repeats its names as the press does from article to article. */
const KEPT = new Map<number, NameWord>();
const MOST_KEPT = 20_000;

/** A word as part of a name; found by its hash, so that a word that is known is never cut out of the text. */
export function nameWordAt(scan: Scan, token: number): NameWord {
  const hash = scan.tokens.hash[token] ?? 0;
  const known = KEPT.get(hash);
  const start = startOf(scan, token);
  if (known?.word.length === endOf(scan, token) - start && scan.text.startsWith(known.word, start))
    return known;
  const word = wordAt(scan, token);
  const folded = fold(word);
  const key = nameKey(folded);
  const isSmall = PARTICLES.has(folded) || SUFFIX.test(folded);
  const found = { word, folded, key, looseKey: looseKey(key), isSmall };
  if (KEPT.size >= MOST_KEPT) KEPT.clear();
  KEPT.set(hash, found);
  return found;
}
