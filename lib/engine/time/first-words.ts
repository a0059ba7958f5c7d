/** What a group opens with before its alternatives; a look around takes no text. */
const OPENING = /^\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/;

const DIGITS = /^(?:\\d|\[\d|\d)/;

const LETTERS = /^[a-z]*/;

/**
 * A test of whether a match of a pattern may begin with a word, lower case: never wrong where it says no. It reads the
 * pattern itself, so that a grammar need not say twice how its rules begin. Of regular expressions it knows what our
 * grammar uses; of what it does not know it says yes.
 */
export const firstWordsOf = (pattern: string): RegExp => new RegExp(`^(?:${leadsOf(pattern).join('|')})`);

/** Letters and what is none. */
const SYMBOLS = 27;

const symbolOf = (unit: number): number => {
  const letter = unit | 0x20;
  return letter >= 97 && letter <= 122 ? letter - 96 : 0;
};

/** The first three letters of the word at `at` as one number; what is no letter, and all behind it, counts as none. */
function headAt(text: string, at: number): number {
  const first = symbolOf(text.charCodeAt(at));
  const second = first && symbolOf(text.charCodeAt(at + 1));
  const third = second && symbolOf(text.charCodeAt(at + 2));
  return (first * SYMBOLS + second) * SYMBOLS + third;
}

/**
 * A first look at the word at a place of a text, by its first three letters: whether any of the patterns may begin with
 * it. Most words are passed over so, without a look-up.
 */
export function firstLettersOf(patterns: readonly string[]): (text: string, at: number) => boolean {
  const heads = new Uint8Array(SYMBOLS ** 3);
  for (const lead of patterns.flatMap(leadsOf)) {
    const isShort = /^[a-z]{0,2}$/.test(lead);
    if (isShort) heads.fill(1);
    else heads[headAt(lead, 0)] = 1;
  }
  return (text, at) => heads[headAt(text, at)] === 1;
}

const leadsOf = (pattern: string): string[] => alternativesOf(pattern).flatMap(leadsOfSequence);

function leadsOfSequence(sequence: string): string[] {
  const group = OPENING.exec(sequence);
  if (group) {
    const end = closing(sequence);
    const inner = sequence.slice(group[0].length, end);
    const rest = sequence.slice(end + 1);
    if (group.groups?.look !== undefined) return leadsOfSequence(rest);
    const isOptional = rest.startsWith('?');
    const after = isOptional ? rest.slice(1) : rest;
    const within = alternativesOf(inner).flatMap((one) => leadsOfSequence(one + after));
    return isOptional ? [...within, ...leadsOfSequence(after)] : within;
  }
  if (DIGITS.test(sequence)) return ['\\d'];
  const [letters = ''] = LETTERS.exec(sequence) ?? [];
  const after = sequence.slice(letters.length);
  if (after.startsWith('?')) return [letters.slice(0, -1)];
  return [after === '' || after.startsWith('\\s') ? `${letters}$` : letters];
}

/** The index of the parenthesis that closes the group with which a sequence begins. */
function closing(sequence: string): number {
  let depth = 0;
  for (let at = 0; at < sequence.length; at++) {
    if (sequence[at] === '(') depth++;
    if (sequence[at] === ')' && --depth === 0) return at;
  }
  return sequence.length;
}

function alternativesOf(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const char of pattern) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) found.push('');
    else found[found.length - 1] += char;
  }
  return found;
}
