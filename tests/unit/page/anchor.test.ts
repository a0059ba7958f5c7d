import { describe, expect, test } from 'vitest';
import type { Selector } from '../../../lib/model/review.ts';
import { type Location, locate } from '../../../lib/page/anchor.ts';

const SENTENCE = 'The minister met his counterpart from Iran in Muscat on Friday.';
const selector = (text: string, exact: string, sentence = SENTENCE): Selector => {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    sentence,
    start,
    end,
  };
};
const ORIGINAL = `Talks go on. ${SENTENCE} Nothing was signed.`;
const IRAN = selector(ORIGINAL, 'Iran');

const CASES: { name: string; text: string; of?: Selector; expect: string | Extract<Location, { problem: string }>['problem'] }[] = [
  { name: 'an unchanged text', text: ORIGINAL, expect: '38' },
  { name: 'a paragraph added before', text: `An update.\n\n${ORIGINAL}`, expect: '38' },
  { name: 'words of the sentence changed', text: `Talks go on. The minister saw his counterpart from Iran in Muscat on Friday evening.`, expect: '38' },
  { name: 'the name gone from the sentence', text: ORIGINAL.replace('Iran', 'Oman'), expect: 'not-found' },
  { name: 'the name elsewhere only', text: 'Iran won the match by two goals to one in the last minute.', expect: 'not-found' },
  { name: 'the sentence twice', text: `${SENTENCE}\n\n${SENTENCE}`, of: { ...IRAN, prefix: '', suffix: '', start: 900, end: 904 }, expect: 'ambiguous' },
  { name: 'an empty text', text: '', expect: 'not-found' },
]; // biome-ignore format: a table

describe('locate', () => {
  test.each(CASES)('$name', ({ text, of = IRAN, expect: expected }) => {
    const found = locate(text, of);
    if ('problem' in found) {
      expect(found.problem).toBe(expected);
      return;
    }
    expect(text.slice(found.span.start, found.span.end)).toBe('Iran');
    const sentence = text.lastIndexOf('The minister', found.span.start);
    expect(String(found.span.start - sentence)).toBe(expected);
  });
});
