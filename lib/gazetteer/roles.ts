/** What follows a role's head noun: `minister of foreign affairs`, `secretary-general`, `commander-in-chief`. */
const TAIL =
  / (?:of|for|to|at|on|in|without|inter) |[- ](?:d['’]affaires|designate|elect|at[- ]large|in[- ]chief|in[- ]office|pro tempore)$|(?<!top)[- ]general\b/i;

/** A role cut before what follows its head noun. */
function headAndTail(role: string): { head: string; tail: string } {
  const at = role.search(TAIL);
  return at < 0 ? { head: role, tail: '' } : { head: role.slice(0, at), tail: role.slice(at) };
}

/** `minister` of `minister of foreign affairs`, `secretary` of `secretary-general`; in small letters. */
export function headNoun(role: string): string {
  const head = headAndTail(role).head.toLowerCase();
  return head.split(/[ -]/).at(-1) ?? head;
}

const plural = (word: string): string => {
  if (/[sx]$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`;
};

/** The plural of a role: its head noun's. */
export function pluralRole(role: string): string {
  const { head, tail } = headAndTail(role);
  return plural(head) + tail;
}
