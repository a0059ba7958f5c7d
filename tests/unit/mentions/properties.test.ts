import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/engine/mentions/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import { KINDS } from '../../../lib/model/kind.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { readGazetteer } from '../../../scripts/lib/gazetteer.ts';

const gazetteer = await readGazetteer();
const mentionsOf = (text: string): Mention[] =>
  findMentions(makeDoc({ text, published: '2023-01-13' }), gazetteer).mentions;

const words = fc.constantFrom(
  ...`Iran the of and Moscow Sergei Lavrov, Lavrov's his counterpart foreign minister President US U.S. EU in to from said
  Jordan Chad Georgia (GCC) Gulf Cooperation Council sanctions nuclear programme Mr. "Russian ministry, al-Jubeir Xi 2023
  BAKU – – ’s' – Brussels NATO ambassador Kremlin White House New York talks; oil. \n\n \n 🙂 \u200b \u00ad`.split(
    /(?<=\S) +/,
  ),
);
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

function checkShape(text: string, mentions: readonly Mention[]): void {
  for (const kind of KINDS) {
    let end = 0;
    for (const mention of mentions.filter((one) => one.kind === kind)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(text.slice(mention.start, mention.end).trim()).toBe(text.slice(mention.start, mention.end));
      end = mention.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('whatever the text', () => {
  test('mentions slice to words and do not overlap within a kind', () => {
    fc.assert(
      fc.property(prose, (text) => checkShape(text, mentionsOf(text))),
      { numRuns: 300 },
    );
  });

  test('any string of Unicode is read without complaint', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void mentionsOf(text)));
  });

  test('an analysis does not depend on the articles before it', () => {
    fc.assert(
      fc.property(prose, prose, (first, second) => {
        const alone = mentionsOf(second);
        mentionsOf(first);
        expect(mentionsOf(second)).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });

  const SIZE = 1_000_000;
  const LONG: readonly [what: string, text: string][] = [
    ['one word', 'a'.repeat(SIZE)],
    ['one name', 'Iran '.repeat(SIZE / 5)],
    ['capitals', 'Abc Def '.repeat(SIZE / 8)],
    ['a list of cities', 'Paris, '.repeat(SIZE / 7)],
    ['titles', 'King '.repeat(SIZE / 5)],
    ['bodies', 'Council '.repeat(SIZE / 8)],
    ['roles', 'the president of '.repeat(SIZE / 17)],
    ['zero-width characters', '\u200b'.repeat(SIZE)],
    ['surrogate pairs', '🙂'.repeat(SIZE / 2)],
    ['lone surrogates', '\ud83d '.repeat(SIZE / 2)],
    [
      'scattered code units',
      Array.from({ length: SIZE }, (_, at) => String.fromCharCode((at * 7919 + (at >> 3)) & 0xffff)).join(''),
    ],
  ];
  test.each(LONG)('a megabyte of %s does not hang', (_, text) => {
    checkShape(text, mentionsOf(text));
  });
});
