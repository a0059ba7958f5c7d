/** A power of two. */
const SLOTS = 16_384;

/** Fuller than this it takes long to find a free slot. */
const MOST = SLOTS / 2;

interface Entry<Known> {
  word: string;
  known: Known;
}

/**
 * What is known of words, found by where they stand in a text: to cut each out of it and look it up in a map takes twice
 * as long. When it knows too many it forgets them all, so that it stays small.
 */
export class WordTable<Known> {
  readonly #look: (word: string) => Known;
  readonly #entries: (Entry<Known> | undefined)[] = new Array<undefined>(SLOTS).fill(undefined);
  #size = 0;

  /** `look`: a pure function, asked once for each word. */
  constructor(look: (word: string) => Known) {
    this.#look = look;
  }

  at(text: string, start: number, end: number): Known {
    const first = hashOf(text, start, end) % SLOTS;
    for (let slot = first; ; slot = (slot + 1) % SLOTS) {
      const entry = this.#entries[slot];
      if (!entry) return this.#add(text.slice(start, end), first, slot);
      if (isAt(entry.word, text, start, end)) return entry.known;
    }
  }

  /** `first`: where the word belongs, `free`: where there is room for it now. */
  #add(word: string, first: number, free: number): Known {
    const isFull = this.#size >= MOST;
    if (isFull) {
      this.#entries.fill(undefined);
      this.#size = 0;
    }
    const known = this.#look(word);
    this.#entries[isFull ? first : free] = { word, known };
    this.#size++;
    return known;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash >>> 0;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
