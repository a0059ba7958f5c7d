/** Words kept: the news uses few more. */
const MOST = 8192;

/**
 * A pure function of a word or short phrase, worked out once for each: articles repeat their words, and one another's.
 * When it knows too many it forgets them all, so that it stays small.
 */
export function perWord<Known>(look: (word: string) => Known): (word: string) => Known {
  const known = new Map<string, Known>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const looked = look(word);
    if (known.size >= MOST) known.clear();
    known.set(word, looked);
    return looked;
  };
}
