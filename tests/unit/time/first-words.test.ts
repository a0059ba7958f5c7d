import { describe, expect, test } from 'vitest';
import { findTimes } from '../../../lib/engine/time/expressions.ts';
import { firstLettersOf, firstWordsOf } from '../../../lib/engine/time/first-words.ts';
import { GRAMMAR } from '../../../lib/engine/time/grammar.ts';
import { readCorpus } from '../../corpus/corpus.ts';

describe('the words that a pattern may begin with', () => {
  test.each([
    ['(?:the\\s)?(?<rel>last|next)\\sweek', ['the', 'last', 'next'], ['week', 'then', 'th']],
    ['june?\\.?|july', ['jun', 'june', 'july'], ['jul', 'may']],
    ['(?<!than\\s)(?<count>a|an|\\d{1,3})\\sdays?', ['a', 'an', '3'], ['and', 'day', 'than']],
    ['(?<=\\bon\\s)the\\s\\d', ['the'], ['on']],
    ['[12]\\d|mid-?may', ['17', 'mid', 'midmay'], ['may']],
  ])('%s', (pattern, yes, no) => {
    const firstWords = firstWordsOf(pattern);
    const mayBegin = firstLettersOf([pattern]);
    expect(yes.filter((word) => !firstWords.test(word) || !mayBegin(word, 0))).toEqual([]);
    expect(no.filter((word) => firstWords.test(word))).toEqual([]);
  });

  test('it says yes to what it cannot read', () => {
    expect(firstWordsOf('\\p{L}+').test('whatever')).toBe(true);
    expect(firstLettersOf(['\\p{L}+'])('whatever', 0)).toBe(true);
  });
});

const bounded = (pattern: string): string => `(?<![\\w-])(?:${pattern})(?![\\w]|-\\w)`;

/** Where any rule matches, by one search for all of them. */
function placesIn(text: string): string[] {
  const all = GRAMMAR.map(([pattern]) => pattern.replace(/\(\?<(?![=!])\w+>/g, '(?:')).join('|');
  return [...text.matchAll(new RegExp(bounded(all), 'giu'))].map(
    ({ index, 0: surface }) => `${index} ${surface}`,
  );
}

test('no time of the corpus is passed over by its first word', () => {
  const missed = readCorpus().flatMap(({ id, text }) => {
    const places = new Set(placesIn(text));
    const found = findTimes(text, { start: 0, end: text.length });
    return found
      .map(({ start, end }) => `${start} ${text.slice(start, end)}`)
      .filter((place) => !places.delete(place))
      .concat([...places].filter((place) => !/^\d+ (?:may|march|the \d+)$/.test(place)))
      .map((place) => `${id}: ${place}`);
  });
  expect(missed).toEqual([]);
});
