/** Bits of {@link UNIT_CLASS}. */
export const WORD = 1;
export const UPPER = 2;
export const DIGIT = 4;

const UNITS = 0x10000;
const SPACE = 32;
const APOSTROPHE = 39;

/** What each UTF-16 code unit is. Surrogates are no word units: no name of the gazetteer is written with them. */
export const UNIT_CLASS = new Uint8Array(UNITS);

/**
 * Each code unit with case and diacritics taken away; dashes and white space are one space, apostrophes one
 * apostrophe. 0: left out of the comparison (combining marks, zero-width characters, soft hyphens).
 */
export const FOLD = new Uint16Array(UNITS);

/** In {@link WORD_KEY}: belongs to a word and is left out of the comparison. */
export const LEFT_OUT = 1;

/** Both tables in one look-up for the cutting of words: 0 where no word goes on, else the unit's fold. */
export const WORD_KEY = new Uint16Array(UNITS);

/** Latin letters that Unicode does not decompose. */
const UNDECOMPOSED: Record<string, string> = {
  ß: 's',
  æ: 'a',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'o',
  þ: 't',
  ŧ: 't',
  ə: 'a',
};
const INVISIBLE = [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];
const DASHES = [0x2d, 0x2010, 0x2011, 0x2012];
const APOSTROPHES = [0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x2bb, 0x2bc, 0x2bd, 0x2be, 0x2bf];

/** Only these blocks hold letters whose decomposition matters to names in the Latin script. */
const DECOMPOSED_BLOCKS = [
  [0xc0, 0x250],
  [0x1e00, 0x1f00],
] as const;

/** Every code unit at its own place, surrogates left out. */
function allUnits(): string {
  const units = Uint16Array.from(FOLD).fill(0, 0xd800, 0xe000);
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/** Runs of like units: asked one by one, 65,536 of them are felt whenever the worker starts. */
function fillClasses(): void {
  for (let unit = 0; unit < UNITS; unit++) FOLD[unit] = unit;
  const all = allUnits();
  const forEach = (runs: RegExp, visit: (unit: number) => void): void => {
    for (const { index, 0: run } of all.matchAll(runs)) {
      for (let unit = index; unit < index + run.length; unit++) visit(unit);
    }
  };
  forEach(/\s+/g, (unit) => {
    FOLD[unit] = SPACE;
  });
  forEach(/\p{L}+/gu, (unit) => {
    UNIT_CLASS[unit] = WORD;
  });
  forEach(/\p{N}+/gu, (unit) => {
    UNIT_CLASS[unit] = WORD | DIGIT;
  });
  forEach(/\p{M}+/gu, (unit) => {
    UNIT_CLASS[unit] = WORD;
    FOLD[unit] = 0;
  });
  forEach(/\p{Changes_When_Lowercased}+/gu, (unit) => {
    if (UNIT_CLASS[unit] === 0) return;
    UNIT_CLASS[unit] = WORD | UPPER;
    FOLD[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  });
}

function fillDiacritics(): void {
  for (const [from, to] of DECOMPOSED_BLOCKS) {
    for (let unit = from; unit < to; unit++) {
      const base = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
      FOLD[unit] = (UNDECOMPOSED[base] ?? base).charCodeAt(0);
    }
  }
  const schwa = 'ə'.charCodeAt(0);
  FOLD[schwa] = (UNDECOMPOSED.ə ?? 'a').charCodeAt(0);
}

fillClasses();
fillDiacritics();
for (const unit of INVISIBLE) {
  FOLD[unit] = 0;
  UNIT_CLASS[unit] = WORD;
}
for (const unit of DASHES) FOLD[unit] = SPACE;
for (const unit of APOSTROPHES) FOLD[unit] = APOSTROPHE;
for (let unit = 0; unit < UNITS; unit++) {
  if (((UNIT_CLASS[unit] ?? 0) & WORD) !== 0) WORD_KEY[unit] = FOLD[unit] || LEFT_OUT;
}

/** `text` folded as {@link FOLD} says. O(length). */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const unit = FOLD[text.charCodeAt(at)] ?? 0;
    if (unit !== 0) folded += String.fromCharCode(unit);
  }
  return folded;
}
