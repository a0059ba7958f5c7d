/** More spellings than this from one pattern are a slip of the data, not a list. */
const MOST = 2_000;

/** Index of the brace that closes the one at `open`, or -1. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern[at] === '{') depth++;
    else if (pattern[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

/** `inner` cut at its commas that stand in no brace. */
function alternatives(inner: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const char of inner) {
    if (char === '{') depth++;
    if (char === '}') depth--;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function expandRaw(pattern: string): string[] {
  const open = pattern.indexOf('{');
  if (open < 0) return [pattern];
  const close = closing(pattern, open);
  if (close < 0) throw new RangeError(`unclosed brace in "${pattern}"`);
  const head = pattern.slice(0, open);
  const tails = expandRaw(pattern.slice(close + 1));
  const middles = alternatives(pattern.slice(open + 1, close)).flatMap(expandRaw);
  if (middles.length * tails.length > MOST) throw new RangeError(`too many spellings in "${pattern}"`);
  return middles.flatMap((middle) => tails.map((tail) => head + middle + tail));
}

/**
 * Brace expansion: `{nuclear,atomic} programme{,s}` stands for four spellings. Braces nest; empty alternatives are
 * allowed, and the spaces that they leave behind are taken away.
 * @throws RangeError on an unclosed brace or more than 2,000 spellings.
 */
export function expandBraces(pattern: string): string[] {
  const spellings = expandRaw(pattern).map((spelling) => spelling.replace(/ {2,}/g, ' ').trim());
  return [...new Set(spellings)].filter((spelling) => spelling !== '');
}
