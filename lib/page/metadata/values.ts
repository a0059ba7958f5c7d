/** Longest value taken from a page's metadata, in UTF-16 code units; `lib/model/article.ts` allows more. */
const MAX_VALUE = 1_000;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»',
}; // biome-ignore format: a table

const LAST_CODE_POINT = 0x10ffff;

function characterOf(reference: string): string | undefined {
  if (!reference.startsWith('#')) return NAMED[reference];
  const code = /^#x/i.test(reference)
    ? Number.parseInt(reference.slice(2), 16)
    : Number.parseInt(reference.slice(1), 10);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}

/**
 * A value of a page's metadata as one bounded line. Character references are resolved: many outlets escape their
 * JSON-LD as if it were HTML.
 *
 * @returns `undefined` where nothing is left
 */
export function tidy(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  const line = value
    .slice(0, MAX_VALUE * 2)
    .replace(
      /&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi,
      (whole, reference: string) => characterOf(reference) ?? whole,
    )
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MAX_VALUE);
  return line || undefined;
}

/** The first of `values` that holds something. */
export function firstOf(...values: (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const line = tidy(value);
    if (line) return line;
  }
  return undefined;
}
