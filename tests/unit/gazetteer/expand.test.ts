import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../../lib/gazetteer/expand.ts';

describe('expandBraces', () => {
  const cases: readonly [pattern: string, spellings: readonly string[]][] = [
    ['sanctions', ['sanctions']],
    ['{nuclear,atomic} file', ['nuclear file', 'atomic file']],
    ['programme{,s}', ['programme', 'programmes']],
    ['{free,} trade', ['free trade', 'trade']],
    ['{a,{b,c} d}', ['a', 'b d', 'c d']],
    ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
  ];
  test.each(cases)('%s', (pattern, spellings) => {
    expect(expandBraces(pattern)).toEqual(spellings);
  });

  test('an unclosed brace is named', () => {
    expect(() => expandBraces('{a,b')).toThrow('unclosed brace in "{a,b"');
  });

  test('a pattern that explodes is refused', () => {
    expect(() => expandBraces('{a,b}'.repeat(12))).toThrow('too many spellings');
  });
});
