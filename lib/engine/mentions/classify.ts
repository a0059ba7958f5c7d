import { wordHash } from '../../gazetteer/tokens.ts';

/** Slots for each word listed: open addressing, one look-up for each word of a text, so no Map. */
const ROOM = 4;
/** Hash and classes of a slot, side by side for the cache. */
const SLOT = 2;

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
  const entries = Object.entries<string>(lists);
  const listed = entries.reduce((sum, [, words]) => sum + words.trim().split(/\s+/).length, 0);
  const slots = 2 ** Math.ceil(Math.log2(listed * ROOM));
  const table = new Int32Array(slots * SLOT);
  const bits: Record<string, number> = {};
  /** Where the classes of the word with that hash stand in `table`. */
  const classesAt = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1);
    while (table[slot * SLOT + 1] !== 0 && table[slot * SLOT] !== hash) slot = (slot + 1) & (slots - 1);
    return slot * SLOT + 1;
  };
  if (entries.length > MOST_CLASSES) throw new RangeError(`more than ${MOST_CLASSES} classes of words`);
  for (const [index, [name, words]] of entries.entries()) {
    const bit = 2 ** index;
    bits[name] = bit;
    for (const word of words.trim().split(/\s+/)) {
      const hash = wordHash(word);
      const at = classesAt(hash);
      table[at - 1] = hash;
      table[at] = (table[at] ?? 0) | bit;
    }
  }
  return { bits, classesOf: (hash) => table[classesAt(hash)] ?? 0 };
}
