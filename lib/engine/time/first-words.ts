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
