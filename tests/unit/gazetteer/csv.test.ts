import { describe, expect, test } from 'vitest';
import { parseTable } from '../../../lib/gazetteer/csv.ts';
import { OfficialRow, PlaceRow } from '../../../lib/gazetteer/rows.ts';

describe('parseTable', () => {
  test('lists are cut at the bar, quoted commas kept', () => {
    const rows = parseTable(
      'places.csv',
      'name,country,names,type\nKyiv,UA,"Kiev|Kyiv, Ukraine",capital\n',
      PlaceRow,
    );
    expect(rows).toEqual([
      { name: 'Kyiv', country: 'UA', names: ['Kiev', 'Kyiv, Ukraine'], type: 'capital' },
    ]);
  });

  const broken: readonly [what: string, text: string, message: string][] = [
    [
      'a bad code',
      'name,country,names,type\nA,UA,,city\nB,Ukraine,,city\n',
      'places.csv: row 3: column country: must be an ISO 3166-1 alpha-2 code',
    ],
    [
      'an empty name',
      'name,country,names,type\n,UA,,city\n',
      'places.csv: row 2: column name: must not be empty',
    ],
    ['a missing cell', 'name,country,names,type\nKyiv,UA\n', 'places.csv: row 2: Too few fields'],
  ];
  test.each(broken)('%s is named with its file, row and column', (_, text, message) => {
    expect(() => parseTable('places.csv', text, PlaceRow)).toThrow(message);
  });

  test('a date that is none', () => {
    const header = 'id,name,aliases,office,title,body,from,to,as_of,source';
    expect(() =>
      parseTable('officials.csv', `${header}\nQ1,A B,,ambassador,,FR,May 2019,,,x\n`, OfficialRow),
    ).toThrow('officials.csv: row 2: column from: must be YYYY, YYYY-MM or YYYY-MM-DD');
  });
});
