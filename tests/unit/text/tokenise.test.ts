import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../lib/engine/text/tokenise.ts';

const CASES: readonly (readonly [string, string])[] = [
  ["Iran's nuclear programme", "Iran|'s|nuclear|programme"],
  ['the U.S. side', 'the|U.S.|side'],
  ['Abdollahian-led talks', 'Abdollahian-led|talks'],
  ["didn't meet", "didn't|meet"],
  ['the ministers’ talks', 'the|ministers|’|talks'],
  ['at 15:35, 1,000 men', 'at|15:35|,|1,000|men'],
  ['on the 2nd', 'on|the|2nd'],
  ['a $1bn loan', 'a|$|1bn|loan'],
  ['Côte d’Ivoire', 'Côte|d’Ivoire'],
  ['MOSCOW/RIYADH – He', 'MOSCOW|/|RIYADH|–|He'],
];

describe('tokenise', () => {
  it.each(CASES)('cuts “%s”', (text, expected) => {
    expect(
      tokenise(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(expected);
  });

  it('gives offsets of the whole text', () => {
    expect(tokenise('One. Two.', { start: 5, end: 9 })).toEqual([
      { start: 5, end: 8, kind: 'word' },
      { start: 8, end: 9, kind: 'punctuation' },
    ]);
  });
});
