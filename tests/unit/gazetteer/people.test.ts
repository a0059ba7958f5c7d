import { describe, expect, test } from 'vitest';
import { OfficeTable, type Person, type Term, termAsOf, termState } from '../../../lib/gazetteer/people.ts';

const term = (from: string | undefined, to: string | undefined, asOf: string | undefined): Term => ({
  words: [],
  office: 'foreign-minister',
  title: 'Foreign Minister',
  body: 'ZZ',
  from,
  to,
  asOf,
});

const person = (name: string, ...terms: Term[]): Person => ({
  id: name,
  wikidata: undefined,
  name,
  names: [name],
  terms,
  spellings: [],
  looseKeys: [],
});

describe('how a term stands on a day', () => {
  const cases: readonly [what: string, term: Term, day: string | undefined, state: string][] = [
    ['within exact dates', term('2022-12-30', '2023-07-25', '2023-07-25'), '2023-03-01', 'holds'],
    ['on the last day', term('2022-12-30', '2023-07-25', '2023-07-25'), '2023-07-25', 'holds'],
    ['after it', term('2022-12-30', '2023-07-25', '2023-07-25'), '2023-12-01', 'former'],
    ['before it', term('2022-12-30', '2023-07-25', '2023-07-25'), '2022-01-01', 'future'],
    ['in the last month of a month-precise end', term('2020', '2023-07', '2024'), '2023-07-31', 'holds'],
    ['in the first year of a year-precise start', term('2020', undefined, '2024'), '2020-06-01', 'holds'],
    ['open, before the newest evidence', term('2020', undefined, '2023-01'), '2023-01-20', 'holds'],
    ['open, after the newest evidence', term('2020', undefined, '2023-01'), '2024-05-01', 'held'],
    ['open, without a day', term('2020', undefined, '2023-01'), undefined, 'holds'],
    ['without a start', term(undefined, '2016-05', '2016-05'), '2010-01-01', 'holds'],
  ];
  test.each(cases)('%s', (_, given, day, state) => {
    expect(termState(given, day)).toBe(state);
  });
});

describe('who holds an office on a day', () => {
  const early = person('Early', term('2019-01', '2022-12-29', '2022-12-29'));
  const late = person('Late', term('2022-12-30', undefined, '2023-06'));
  const table = new OfficeTable([early, late]);
  const cases: readonly [day: string, holder: string, state: string][] = [
    ['2020-05-05', 'Early', 'holds'],
    ['2022-12-29', 'Early', 'holds'],
    ['2023-02-01', 'Late', 'holds'],
    ['2026-01-01', 'Late', 'held'],
  ];
  test.each(cases)('%s', (day, holder, state) => {
    const [first] = table.holders('foreign-minister', 'ZZ', day);
    expect([first?.person.name, first?.state]).toEqual([holder, state]);
  });

  test('nobody before the first known term', () => {
    expect(table.holders('foreign-minister', 'ZZ', '1999-01-01')).toEqual([]);
  });

  test('a former minister is introduced by the office last held', () => {
    expect(termAsOf(early, '2024-01-01')?.state).toBe('former');
  });

  test('of two offices begun on one day, the one heard of later introduces', () => {
    const coPrince = { ...term('2017-05-14', undefined, '2026-02-02'), body: 'YY' };
    const president = term('2017-05-14', undefined, '2026-08');
    const both = person('Both', coPrince, president);
    expect(termAsOf(both, '2023-01-13')?.term.body).toBe('ZZ');
  });
});
