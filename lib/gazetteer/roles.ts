/** `minister` of `minister of foreign affairs`, `secretary` of `secretary-general`; in small letters. */
export function headNoun(role: string): string {
  const [head = role] = role.toLowerCase().split(/ (?:of|for|to|at) |[- ]general$/);
  return head.split(/[ -]/).at(-1) ?? head;
}

const plural = (word: string): string =>
  /[sx]$/.test(word) ? word : word.endsWith('man') ? `${word.slice(0, -3)}men` : `${word}s`;

/** The plural of a role: its head noun's, which stands at its end or before `of`, `for`, `to`, `general`. */
export function pluralRole(role: string): string {
  const [, head = role, tail = ''] = role.match(/^(.*?)((?: of| for| to|[- ]general)\b.*)?$/i) ?? [];
  return (/[^aeiou]y$/.test(head) ? `${head.slice(0, -1)}ies` : plural(head)) + tail;
}
