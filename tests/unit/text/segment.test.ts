import { describe, expect, it } from 'vitest';
import { makeDoc } from '../../../lib/engine/text/segment.ts';

const sentencesOf = (text: string): string[] =>
  makeDoc({ text }).sentences.map(({ start, end }) => text.slice(start, end));

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['plain sentences', 'They met. They left.', ['They met.', 'They left.']],
  ['titles', 'Mr. Smith met Gen. Jones. He left.', ['Mr. Smith met Gen. Jones.', 'He left.']],
  [
    'a dotted state before a name',
    'The U.S. Secretary of State left.',
    ['The U.S. Secretary of State left.'],
  ],
  [
    'a dotted state at the end',
    'He flew to the U.S. The visit was short.',
    ['He flew to the U.S.', 'The visit was short.'],
  ],
  [
    'initials',
    'Antony J. Blinken spoke. S. Jaishankar listened.',
    ['Antony J. Blinken spoke.', 'S. Jaishankar listened.'],
  ],
  [
    'short months',
    'It ended on Sept. 29 in Paris. All left.',
    ['It ended on Sept. 29 in Paris.', 'All left.'],
  ],
  [
    'a question within',
    '"A neutral site?" he asked. Nobody knew.',
    ['"A neutral site?" he asked.', 'Nobody knew.'],
  ],
  ['a quotation that ends', 'He said: "We agree." She did not.', ['He said: "We agree."', 'She did not.']],
  ['curly quotes', '“We agree.” She did not.', ['“We agree.”', 'She did not.']],
  ['decimals', 'Trade grew by 3.5 percent. Oil fell.', ['Trade grew by 3.5 percent.', 'Oil fell.']],
  ['clock times', 'At 10 a.m. Monday they met. He left.', ['At 10 a.m. Monday they met.', 'He left.']],
  [
    'a clock time at the end',
    'They met at 10 a.m. The talks failed.',
    ['They met at 10 a.m.', 'The talks failed.'],
  ],
  ['paragraphs', 'One line\n\nAnother line.', ['One line', 'Another line.']],
  ['a wrapped line', 'They met\nin Paris.', ['They met\nin Paris.']],
  ['bullets', 'Agreed:\n- a truce\n- an exchange', ['Agreed:', '- a truce', '- an exchange']],
  ['an empty text', '  \n\n ', []],
];

describe('makeDoc', () => {
  it.each(CASES)('cuts %s', (_name, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('tells headline, headings and body apart', () => {
    const text = 'Ministers meet\n\n23:25 IST\n\nThey met on Friday.';
    const doc = makeDoc({ text, headline: { start: 0, end: 14 } });
    expect(doc.paragraphs.map((paragraph) => paragraph.role)).toEqual(['headline', 'heading', 'body']);
  });

  it('gives every paragraph its range of sentences', () => {
    const doc = makeDoc({ text: 'One. Two.\n\nThree.' });
    expect(doc.paragraphs.map(({ firstSentence, endSentence }) => [firstSentence, endSentence])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
});
