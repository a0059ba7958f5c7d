import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../lib/gazetteer/name-index.ts';
import { tokensOf } from '../../../lib/gazetteer/tokens.ts';

const found = (names: readonly string[], text: string): string[] =>
  compileNames(
    names.map((name) => [name, name] as const),
    (values) => values,
  )
    .match(text, tokensOf(text))
    .map(({ start, end }) => text.slice(start, end));

describe('what a name matches', () => {
  const cases: readonly [what: string, name: string, text: string, expected: readonly string[]][] = [
    ['itself', 'Iran', 'In Iran.', ['Iran']],
    ['no part of a word', 'Iran', 'The Iranians', []],
    ['without diacritics', 'Türkiye', 'in Turkiye today', ['Turkiye']],
    ['with diacritics', 'Orban', 'said Orbán.', ['Orbán']],
    ['ALL CAPS', 'Moscow', 'MOSCOW, Jan 1', ['MOSCOW']],
    ['not a capital’s small letter', 'Turkey', 'a turkey farm', []],
    ['a small letter’s capital', 'ceasefire', 'Ceasefire holds', ['Ceasefire']],
    ['a short acronym in capitals only', 'US', 'tell us, US', ['US']],
    ['a longer acronym in title case', 'ASEAN', 'the Asean chair', ['Asean']],
    ['full stops of an abbreviation', 'U.S.', 'the U.S. said', ['U.S.']],
    ['a hyphen for a space', 'Amir Abdollahian', 'Mr Amir-Abdollahian', ['Amir-Abdollahian']],
    ['either apostrophe', "Côte d'Ivoire", 'in Côte d’Ivoire', ['Côte d’Ivoire']],
    ['a soft hyphen inside', 'Putin', 'Vladimir Pu­tin', ['Pu­tin']],
    ['a zero-width space inside', 'Putin', 'Vladimir Pu​tin', ['Pu​tin']],
    ['a line break for a space', 'European Union', 'the European\nUnion', ['European\nUnion']],
    ['not across a blank line', 'European Union', 'European\n\nUnion', []],
    ['not across a full stop', 'New York', 'It is new. New. York', []],
  ];
  test.each(cases)('%s', (_, name, text, expected) => {
    expect(found([name], text)).toEqual(expected);
  });

  test('the longest of those that begin at a word wins', () => {
    expect(found(['Guinea', 'Papua New Guinea', 'New Guinea'], 'Papua New Guinea and Guinea')).toEqual([
      'Papua New Guinea',
      'Guinea',
    ]);
  });

  test('a name that breaks off leaves the shorter one', () => {
    expect(
      found(['United Nations', 'United Nations Security Council'], 'the United Nations Security force'),
    ).toEqual(['United Nations']);
  });

  test('all meanings of one name are given, in the order of the tables', () => {
    const index = compileNames(
      [
        ['Georgia', 'country'],
        ['Georgia', 'state'],
      ],
      (values) => values,
    );
    expect(index.match('Georgia', tokensOf('Georgia'))[0]?.meaning).toEqual(['country', 'state']);
  });
});

describe('whatever the text', () => {
  const index = compileNames(
    ['Iran', 'U.S.', 'New York', 'Côte d’Ivoire', 'and', 'É'].map((name) => [name, name] as const),
    (values) => values,
  );

  test('matching never throws, and matches are in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        let at = 0;
        for (const { start, end } of index.match(text, tokensOf(text))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('a name between other words is found', () => {
    const word = fc.stringMatching(/^[b-z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word),
        fc.array(word),
        fc.constantFrom('Iran', 'New York', 'U.S.'),
        (before, after, name) => {
          const text = [...before, name, ...after].join(' ');
          const matches = index.match(text, tokensOf(text));
          expect(matches.map(({ start, end }) => text.slice(start, end))).toContain(name);
        },
      ),
    );
  });
});
