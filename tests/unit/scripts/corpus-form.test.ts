import { describe, expect, test } from 'vitest';
import { parseAnnotated } from '../../../scripts/lib/corpus-form.ts';

const SOURCE = `---
id: one
published: 2023-01-13
events:
  - type: visit
    status: planned
    actors: [Ana_Silva]
    recipients: [PT, ES]
    date: 2023-01-17
    evidence: "is to visit"
---
[Ana Silva](official:Ana_Silva) is to visit [Lisbon](place:Lisbon (city), PT).

[The Treaty (1999)](agenda:instrument/treaty) stands.
`;

describe('the form of an annotated article', () => {
  const article = parseAnnotated(SOURCE);

  test('plain text is the body without its markup', () => {
    expect(article.text).toBe('Ana Silva is to visit Lisbon.\n\nThe Treaty (1999) stands.');
  });

  test('offsets give back the surface', () => {
    for (const { start, end, surface } of article.mentions)
      expect(article.text.slice(start, end)).toBe(surface);
    expect(article.mentions.map(({ entity }) => entity)).toEqual([
      'Ana_Silva',
      'Lisbon (city), PT',
      'instrument/treaty',
    ]);
  });

  test('events have their lists and their words', () => {
    expect(article.events).toEqual([
      {
        type: 'visit',
        status: 'planned',
        parties: [],
        actors: ['Ana_Silva'],
        recipients: ['PT', 'ES'],
        place: '',
        date: '2023-01-17',
        agenda: [],
        source: '',
        evidence: 'is to visit',
      },
    ]);
  });

  test('Windows line ends change nothing', () => {
    expect(parseAnnotated(SOURCE.replaceAll('\n', '\r\n')).text).toBe(article.text);
  });

  test.each([
    ['no front matter', 'Just a text.'],
    ['an unknown kind', SOURCE.replace('place:', 'town:')],
    ['an unknown type', SOURCE.replace('type: visit', 'type: outing')],
    ['an unknown status', SOURCE.replace('status: planned', 'status: hoped')],
  ])('%s is refused', (_, source) => {
    expect(() => parseAnnotated(source)).toThrow();
  });
});
