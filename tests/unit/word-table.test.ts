import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordTable } from '../../lib/engine/word-table.ts';

test('a word is known by its letters wherever it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z’é-]{1,8}$/), { maxLength: 50 }), (words) => {
      const table = new WordTable((word) => word.toUpperCase());
      const text = words.join(' ');
      let start = 0;
      for (const word of words) {
        expect(table.at(text, start, start + word.length)).toBe(word.toUpperCase());
        start += word.length + 1;
      }
    }),
  );
});

test('each word is looked up once, until there are too many', () => {
  const asked = new Map<string, number>();
  const table = new WordTable((word) => asked.set(word, (asked.get(word) ?? 0) + 1).size);
  const words = Array.from({ length: 20_000 }, (_, n) => `word${n}`);
  for (const word of words) for (const _time of [1, 2, 3]) table.at(word, 0, word.length);
  expect([...asked.values()].every((times) => times === 1)).toBe(true);
  table.at('word0', 0, 5);
  expect(asked.get('word0')).toBe(2);
});
