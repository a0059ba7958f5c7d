/** Words that others are not joined to: `ministerof`, `offoreign`. */
const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'at', 'with']);
/** Compounds that are one word. */
const COMPOUNDS: ReadonlySet<string> = new Set(['undersecretary', 'spymaster', 'chairman', 'assemblyman']);
/** A word of a table stands in so many of its names at least. */
const SEEN = 2;
const SHORTEST = 3;

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== '');

/**
 * Words of `names` that look like two words of them whose space was lost: one of the two is small (`ministerof`), or
 * the second one is a word that roles end in (`armychief`).
 * @param heads the words that roles end in, where the names are roles.
 */
export function joinedWords(
  names: readonly string[],
  heads: ReadonlySet<string> = new Set<string>(),
): string[] {
  const seen = new Map<string, number>();
  for (const word of names.flatMap(wordsOf)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const isWord = (word: string): boolean => word.length >= SHORTEST && (seen.get(word) ?? 0) >= SEEN;
  const isJoined = (word: string): boolean =>
    [...word].some((_, at) => {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (SMALL.has(first)) return isWord(second);
      return isWord(first) && (SMALL.has(second) || (heads.has(second) && isWord(second)));
    });
  return [...seen.keys()].filter((word) => !COMPOUNDS.has(word) && isJoined(word));
}
