import './english.ts';
import { describe, expect, it } from 'vitest';
import { datePreposition, dateWords, dayWords, parseEdtf } from '../../../components/edtf.ts';

describe('dates in words', () => {
  it.each([
    ['2023-01-17', '17 Jan 2023'],
    ['2023-01', 'Jan 2023'],
    ['2023', '2023'],
    ['2023-01-17T14:00', '17 Jan 2023, 14:00'],
    ['2023-01-17T14:00:00Z', '17 Jan 2023, 14:00 Z'],
    ['2023-21', 'spring 2023'],
    ['2023~', 'about 2023'],
    ['2023-03?', 'perhaps Mar 2023'],
    ['2023%', 'perhaps about 2023'],
    ['2023-01-16/2023-01-20', '16–20 Jan 2023'],
    ['2023-01/2024-02', 'Jan 2023–Feb 2024'],
    ['2023-01-16/2023-02', '16 Jan 2023 to Feb 2023'],
    ['2023-01-16/..', 'since 16 Jan 2023'],
    ['../2023-01-16', 'until 16 Jan 2023'],
    ['202X', '202X'],
  ])('says %s as %s', (edtf, words) => {
    // Versions of ICU differ in the spaces that they set around a dash.
    expect(dateWords(edtf).replace(/\s+/g, ' ').replace(/ ?– ?/, '–')).toBe(words);
  });

  it('takes the day that an outlet writes, whatever its zone', () => {
    expect(dayWords('2023-01-13T23:30:00-05:00')).toBe('13 Jan 2023');
  });
});

describe('what is no date', () => {
  it.each([
    '',
    'tomorrow',
    '2023-13',
    '2023-02-29',
    '2023-21-01',
    '23-01-17',
    '2023-01-17T25:00',
    '../..',
    '2023/2024/2025',
  ])('refuses %s', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });
});

it.each([
  ['2023-01-17', 'on'],
  ['2023-01', 'in'],
  ['2023', 'in'],
  ['2023~', 'plain'],
  ['2023-01-16/2023-01-20', 'plain'],
])('puts before %s the preposition: %s', (edtf, preposition) => {
  expect(datePreposition(edtf)).toBe(preposition);
});
