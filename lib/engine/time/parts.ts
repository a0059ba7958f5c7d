import type { Time, Unit } from './time.ts';

/** What a rule's named groups, in lower case, hold. */
export type Groups = Record<string, string | undefined>;

const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY_STEMS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in one word, up to `ninety`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...CARDINALS.map((word, n) => [word, n + 1] as const),
  ...TENS.map((word, n) => [word, 10 * (n + 1)] as const),
]);

/** `a week later` */
const ARTICLE = /^an?$/;

export const monthNumber = (name: string | undefined): number =>
  MONTH_STEMS.indexOf((name ?? '').slice(0, 3)) + 1;
export const weekdayNumber = (name: string | undefined): number =>
  DAY_STEMS.indexOf((name ?? '').slice(0, 3));
export const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);
export const relative = (word: string | undefined): number =>
  word === 'last' ? -1 : word === 'next' ? 1 : 0;

export const isOrdinal = (day: string | undefined): boolean => /(?:st|nd|rd|th)$/.test(day ?? '');

export function weekWord(word: string | undefined): 'last' | 'next' | 'this' | undefined {
  switch (word) {
    case 'last':
    case 'past':
    case 'this past':
      return 'last';
    case 'next':
    case 'coming':
    case 'this coming':
      return 'next';
    case 'this':
      return 'this';
    default:
      return undefined;
  }
}

export function dateOf(g: Groups): Time {
  return {
    kind: 'date',
    ofAnchor: g.that !== undefined,
    day: number(g.day),
    month: monthNumber(g.month),
    yearOffset: g.rel === undefined ? undefined : relative(g.rel),
    year: g.year === undefined ? undefined : Number(g.year),
    toDay: g.today === undefined ? undefined : number(g.today),
    toMonth: g.tomonth === undefined ? undefined : monthNumber(g.tomonth),
    side: g.side === undefined ? undefined : SIDES[relative(g.side) + 1],
  };
}

export const SIDES = ['past', undefined, 'future'] as const;

export function monthOf(g: Groups): Extract<Time, { kind: 'month' }> {
  // `of that year`, `of the same year`
  const isTold = /^th(?:at|e\s)/.test(g.rel ?? '');
  return {
    kind: 'month',
    month: monthNumber(g.month),
    toMonth: g.tomonth === undefined ? undefined : monthNumber(g.tomonth),
    year: g.year === undefined ? undefined : Number(g.year),
    ofAnchor: isTold || g.that !== undefined,
    fromAnchor: g.beside === undefined ? undefined : g.beside === 'previous' ? -1 : 1,
    yearOffset: g.rel === undefined || isTold ? undefined : relative(g.rel),
    side: g.side === undefined ? undefined : SIDES[relative(g.side) + 1],
  };
}

/** `a few days` counts nothing: NaN, which resolves to no date. */
export function counted(g: Groups): { count: number; unit: Unit } {
  const word = g.count ?? '';
  const count = ARTICLE.test(word) ? 1 : (NUMBER_WORDS.get(word) ?? Number.parseInt(word, 10));
  switch (g.unit) {
    case 'hour':
      return { count, unit: 'hour' };
    case 'fortnight':
      return { count: count * 2, unit: 'week' };
    case 'week':
      return { count, unit: 'week' };
    case 'month':
      return { count, unit: 'month' };
    case 'year':
      return { count, unit: 'year' };
    case 'decade':
      return { count: count * 10, unit: 'year' };
    default:
      return { count, unit: 'day' };
  }
}
