import { wordHash } from '../../gazetteer/tokens.ts';

/** Open addressing: one look-up for each word of a text, so no Map. A power of two well above the words listed. */
const SLOTS = 1 << 13;

/** As many as an integer of 32 bits has without its sign. */
const MOST_CLASSES = 31;

export interface Classes<Name extends string> {
  /** The bit of each class. */
  bits: Record<Name, number>;
  /** The classes of the word with that hash, as bits. */
  classesOf(hash: number): number;
}

/** Compiles lists of words, parted by white space, to a look-up from a word's hash to the classes it is listed in. */
export function classify<Name extends string>(lists: Readonly<Record<Name, string>>): Classes<Name> {
  const hashes = new Int32Array(SLOTS);
  const found = new Int32Array(SLOTS);
  const bits: Record<string, number> = {};
  const slotFor = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    while (found[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const entries = Object.entries<string>(lists);
  if (entries.length > MOST_CLASSES) throw new RangeError(`more than ${MOST_CLASSES} classes of words`);
  for (const [index, [name, words]] of entries.entries()) {
    const bit = 2 ** index;
    bits[name] = bit;
    for (const word of words.trim().split(/\s+/)) {
      const slot = slotFor(wordHash(word));
      hashes[slot] = wordHash(word);
      found[slot] = (found[slot] ?? 0) | bit;
    }
  }
  return { bits, classesOf: (hash) => found[slotFor(hash)] ?? 0 };
}
