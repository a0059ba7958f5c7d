import { FOLD, UNIT_CLASS, UPPER, WORD } from './fold.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** A name found: tokens `first` to `last` (end excluded), which stand at `start` to `end` of the text. */
export interface Hit<Meaning> {
  first: number;
  last: number;
  start: number;
  end: number;
  /** What the names that stand here mean. */
  meaning: Meaning;
}

/** Every name of a gazetteer, compiled for {@link NameIndex.match}. */
export interface NameIndex<Meaning> {
  /** Leftmost-longest names of `text`; cost does not grow with the number of names. */
  match(text: string, tokens: Tokens): Hit<Meaning>[];
  /** The longest name that starts at token `first` and ends at or before token `limit` (excluded). */
  matchAt(text: string, tokens: Tokens, first: number, limit: number): Hit<Meaning> | undefined;
  readonly size: number;
}

const NONE = -1;
const ROOT = 0;
const SPACE = 32;
/** A gap between two words of one name: `, `, `. `, `.-`; a blank line is longer or fails the comparison. */
const MAX_GAP = 3;
/** Shorter acronyms must stand in capitals (`US`, `UN`, `AU`); from four letters on `Nato` and `Asean` count too. */
const SHORT_ACRONYM = 3;
/** State, hash, next state and the first name that ends there, side by side: one line of the cache for each word. */
const SLOT = 4;
/** Start, end and next of a name that may stand where others do; the fourth is 1 for a short acronym. */
const FORM = 4;
const BLOOM_BITS = 1 << 20;
/** Stands for the second word of names of one word in the filter. */
const NO_WORD = 0;

const mix = (hash: number, other: number): number => {
  const mixed = Math.imul(hash ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

const powerOfTwo = (atLeast: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, atLeast)));

const isShortAcronym = (name: string): boolean => {
  let letters = 0;
  for (let at = 0; at < name.length; at++) {
    const cls = UNIT_CLASS[name.charCodeAt(at)] ?? 0;
    if ((cls & WORD) === 0) continue;
    if ((cls & UPPER) === 0) return false;
    letters++;
  }
  return letters <= SHORT_ACRONYM;
};

/**
 * Whether the name at `start` to `end` of `names` stands in `text` from `at` on; the end of it, or NONE. A capital that
 * begins a word of the name asks for a capital in the text; a small letter takes either.
 */
function endOfName(
  text: string,
  at: number,
  names: string,
  start: number,
  end: number,
  isAcronym: boolean,
): number {
  let from = at;
  let wordStart = true;
  for (let i = start; i < end; i++) {
    const wanted = names.charCodeAt(i);
    const folded = FOLD[wanted] ?? 0;
    if (folded === 0) continue;
    let unit = text.charCodeAt(from);
    while (from < text.length && FOLD[unit] === 0) unit = text.charCodeAt(++from);
    if (from >= text.length || FOLD[unit] !== folded) return NONE;
    const isCapital = ((UNIT_CLASS[wanted] ?? 0) & UPPER) !== 0;
    if (isCapital && (wordStart || isAcronym) && ((UNIT_CLASS[unit] ?? 0) & UPPER) === 0) return NONE;
    wordStart = ((UNIT_CLASS[wanted] ?? 0) & WORD) === 0;
    from++;
    if (folded === SPACE) while (text.charCodeAt(from) === SPACE) from++;
  }
  return from;
}

/**
 * Compiles `names` into a trie over word hashes in typed arrays: an open-addressing table from (state, hash) to
 * state, a Bloom filter over first words and over these with the second (half the words of a text begin some name, few
 * with the word behind them too), and the characters compared only where a name may end. About 4 MB for 50,000 names.
 * Names without a word are left out.
 * @param meaningOf what the values of one name amount to, in the order in which they were added; asked once for a name
 *   that a text has.
 */
export function compileNames<T, Meaning>(
  names: Iterable<readonly [name: string, value: T]>,
  meaningOf: (values: readonly T[]) => Meaning,
): NameIndex<Meaning> {
  const forms: string[] = [];
  const values: T[][] = [];
  const seen = new Map<string, number>();
  for (const [raw, value] of names) {
    const name = raw.normalize('NFC');
    const known = seen.get(name);
    if (known !== undefined) {
      values[known]?.push(value);
      continue;
    }
    seen.set(name, forms.length);
    forms.push(name);
    values.push([value]);
  }

  // All names as one text: tens of thousands of arrays fewer than name by name, and one representation of strings.
  const allForms = forms.join('\n');
  const { count, start, hash } = tokensOf(allForms);
  /** Each word adds one state at most, so that the table is half empty and need not grow. */
  const slotMask = powerOfTwo((count + 1) * 2) - 1;
  const slots = new Int32Array((slotMask + 1) * SLOT).fill(NONE);
  let states = 1;
  const formAt = new Int32Array(forms.length * FORM);
  const bloom = new Uint8Array(BLOOM_BITS >>> 3);
  const addToBloom = (key: number): void => {
    const at = (key & (BLOOM_BITS - 1)) >>> 3;
    bloom[at] = (bloom[at] ?? 0) | (1 << (key & 7));
  };
  const isInBloom = (key: number): boolean =>
    ((bloom[(key & (BLOOM_BITS - 1)) >>> 3] ?? 0) & (1 << (key & 7))) !== 0;

  /** Where (`state`, `hash`) stands in `slots`, or the free place where it would. */
  const placeOf = (state: number, hash: number): number => {
    let slot = mix(hash, state) & slotMask;
    for (;;) {
      const at = slot * SLOT;
      const there = slots[at];
      if (there === NONE || (there === state && slots[at + 1] === hash)) return at;
      slot = (slot + 1) & slotMask;
    }
  };

  let nameStart = 0;
  let token = 0;
  forms.forEach((name, form) => {
    const first = token;
    const nameEnd = nameStart + name.length;
    let state = ROOT;
    let at = NONE;
    for (; token < count && (start[token] ?? 0) < nameEnd; token++) {
      const h = hash[token] ?? 0;
      at = placeOf(state, h);
      if (slots[at] === NONE) {
        slots[at] = state;
        slots[at + 1] = h;
        slots[at + 2] = states++;
      }
      state = slots[at + 2] ?? NONE;
    }
    const from = nameStart;
    nameStart = nameEnd + 1;
    if (token === first) return;
    formAt.set([from, nameEnd, slots[at + 3] ?? NONE, isShortAcronym(name) ? 1 : 0], form * FORM);
    slots[at + 3] = form;
    const h = hash[first] ?? 0;
    addToBloom(h);
    addToBloom(mix(h, token > first + 1 ? (hash[first + 1] ?? 0) : NO_WORD));
  });

  /** Of each form, and behind these of forms that stand in one place together, found so far. */
  const meanings: (Meaning | undefined)[] = forms.map(() => undefined);
  const togetherWith = new Map<number, number>();
  const size = forms.length;

  /** What stands for both: its values are those of `form` and then those of `found`. */
  const together = (found: number, form: number): number => {
    const key = found * size + form;
    const known = togetherWith.get(key);
    if (known !== undefined) return known;
    const both = values.push([...(values[form] ?? []), ...(values[found] ?? [])]) - 1;
    togetherWith.set(key, both);
    return both;
  };

  const meaningAt = (found: number): Meaning => {
    const known = meanings[found] ?? meaningOf(values[found] ?? []);
    meanings[found] = known;
    return known;
  };

  /** Most names stand as they are written in the tables, and a comparison of strings costs a tenth. */
  const endOf = (text: string, from: number, form: number): number => {
    const name = forms[form] ?? '';
    if (text.startsWith(name, from)) return from + name.length;
    const at = form * FORM;
    return endOfName(text, from, allForms, formAt[at] ?? 0, formAt[at + 1] ?? 0, formAt[at + 3] === 1);
  };

  const matchAt = (text: string, tokens: Tokens, first: number, limit: number): Hit<Meaning> | undefined => {
    let state = ROOT;
    let best: Hit<Meaning> | undefined;
    for (let i = first; i < limit; i++) {
      if (i > first && (tokens.start[i] ?? 0) - (tokens.end[i - 1] ?? 0) > MAX_GAP) break;
      const slot = placeOf(state, tokens.hash[i] ?? 0);
      state = slots[slot + 2] ?? NONE;
      if (state === NONE) break;
      let found = NONE;
      let end = NONE;
      for (let form = slots[slot + 3] ?? NONE; form !== NONE; form = formAt[form * FORM + 2] ?? NONE) {
        const stop = endOf(text, tokens.start[first] ?? 0, form);
        if (stop === NONE || stop < end) continue;
        found = stop === end && found !== NONE ? together(found, form) : form;
        end = stop;
      }
      if (found === NONE) continue;
      best = { first, last: i + 1, start: tokens.start[first] ?? 0, end, meaning: meaningAt(found) };
    }
    return best;
  };

  /**
   * The same hit without its last word where it is a name without it and that word begins one that reaches further:
   * `president` of `president of the Republic of Poland`.
   */
  const givenWay = (text: string, tokens: Tokens, hit: Hit<Meaning>): Hit<Meaning> => {
    const last = hit.last - 1;
    const { hash } = tokens;
    if (last === hit.first || !isInBloom(mix(hash[last] ?? 0, hash[hit.last] ?? 0))) return hit;
    const next = matchAt(text, tokens, last, tokens.count);
    if (next === undefined || next.last === hit.last) return hit;
    return matchAt(text, tokens, hit.first, last) ?? hit;
  };

  const match = (text: string, tokens: Tokens): Hit<Meaning>[] => {
    const hits: Hit<Meaning>[] = [];
    const { count, hash } = tokens;
    for (let i = 0; i < count; i++) {
      const h = hash[i] ?? 0;
      if (!isInBloom(h)) continue;
      if (!isInBloom(mix(h, NO_WORD)) && !isInBloom(mix(h, hash[i + 1] ?? 0))) continue;
      const longest = matchAt(text, tokens, i, count);
      if (longest === undefined) continue;
      const hit = givenWay(text, tokens, longest);
      hits.push(hit);
      i = hit.last - 1;
    }
    return hits;
  };

  return { match, matchAt, size };
}
