import { fold } from './fold.ts';

/**
 * Transliterations that the press uses side by side, in a folded word: what the spellings of one name have in common
 * is left; what tells two names apart should survive. The longest that fits is replaced first.
 */
const SAME_SOUND: Readonly<Record<string, string>> = {
  tsch: 'ch',
  sch: 'ch',
  tch: 'ch',
  dzh: 'j',
  dj: 'j',
  kh: 'h',
  gh: 'g',
  th: 't',
  ph: 'f',
  ck: 'k',
  q: 'k',
  c: 'k',
  ts: 'z',
  tz: 'z',
  cz: 'z',
  w: 'v',
  ae: 'i',
  ai: 'i',
  ay: 'i',
  ei: 'i',
  ey: 'i',
  ee: 'i',
  ie: 'i',
  iy: 'i',
  yi: 'i',
  ij: 'i',
  y: 'i',
  e: 'i',
  ou: 'o',
  oo: 'o',
  u: 'o',
};
const SOUND =
  /[^a-z]|tsch|sch|tch|dzh|dj|kh|gh|th|ph|ck|q|ts|tz|cz|ch|c(?![ei])|w|[ae]i|[ae]y|ae|ee|ie|iy|yi|ij|ou|oo|[yeu]/g;

/** A key that spellings of one name part share: `Sergei`, `Sergey`; `Hussein`, `Hossein`; `Zelensky`, `Zelenskyy`. */
export function nameKey(word: string): string {
  const plain = fold(word).replace(SOUND, (sound) => (sound === 'ch' ? sound : (SAME_SOUND[sound] ?? '')));
  const single = plain.replace(/(.)\1+/g, '$1');
  return single.length > 1 && single.endsWith('h') ? single.slice(0, -1) : single;
}

/** From this length on a word's consonants tell it from others well enough. */
const LONG = 5;

/** A looser key, of a `nameKey`, for words of whole names: `Hifter`, `Haftar`; `Serraj`, `Sarraj`. Vowels of long words are alike. */
export function looseKey(key: string): string {
  return key.length < LONG ? key : key.replace(/[aeio]+/g, 'a');
}

/** Small words inside names; they begin no surname of their own and may be left out. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'al el bin ibn ben bint abu abd de da do dos das del della di du des la le las los van von der den ter ten und und zu zum af av st y e i a ould as ash an ad ar at az'.split(
    ' ',
  ),
);

/** Bodies whose officials' surname stands first in the press: 2 or 3 words, the first of them the surname. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'KP', 'KR', 'VN', 'KH', 'SG']);

/** Whether the press puts the surname first for officials of that body, and no name in the middle. */
export const isSurnameFirst = (body: string): boolean => SURNAME_FIRST.has(body);

/** Bodies whose own press puts the surname first, while the English press puts it last. */
const SURNAME_FIRST_AT_HOME: ReadonlySet<string> = new Set(['HU', 'JP']);

/** The words of a name: spaces and hyphens part them. Initials keep their letter. */
export const wordsOf = (name: string): string[] =>
  name.split(/[\s\u00a0\-\u2010\u2011.,]+/).filter((word) => word !== '');

/** Most names, which are spelled in one way only. */
const PLAIN = /^[A-Za-z ]*$/;

/**
 * Spellings of a full name to look up besides `name` itself: written together at the hyphen, without apostrophes,
 * ligatures and umlauts written out, surname first.
 */
export function spellings(name: string, body: string): string[] {
  if (PLAIN.test(name) && !SURNAME_FIRST_AT_HOME.has(body)) return [name];
  const all = new Set([name]);
  if (/\w[-\u2010\u2011]\w/.test(name))
    all.add(name.replace(/(?<=\p{L})[-\u2010\u2011](\p{L})/gu, (_, letter: string) => letter.toLowerCase()));
  if (/['’ʼ‘]/.test(name)) all.add(name.replace(/['’ʼ‘]/g, ''));
  if (/[äöüæøœåß]/i.test(name)) all.add(writtenOut(name));
  const words = name.split(' ');
  const [first, second] = words;
  const swaps = SURNAME_FIRST_AT_HOME.has(body) && words.length === 2;
  if (swaps && first !== undefined && second !== undefined) all.add(`${second} ${first}`);
  return [...all];
}

const WRITTEN_OUT: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  å: 'aa',
  ß: 'ss',
};
const writtenOut = (name: string): string =>
  name.replace(/[äöüæøœåß]/gi, (letter) => {
    const plain = WRITTEN_OUT[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  });

/** Which words of `name` may be its surname, strongest first: the last, or the first where the surname leads. */
export function surnameWords(name: string, body: string): string[] {
  const words = wordsOf(name).filter((word) => !/^(jr|sr|ii|iii|iv)$/i.test(word));
  const last = words.at(-1);
  const first = words[0];
  if (last === undefined || first === undefined) return [];
  return SURNAME_FIRST.has(body) && words.length > 1 ? [first, last] : [last];
}
