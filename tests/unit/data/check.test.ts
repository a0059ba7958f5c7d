// biome-ignore-all format: one slip a line reads as a table
import { describe, expect, test } from 'vitest';
import { checkData } from '../../../scripts/lib/data/check.ts';
import { COUNTRY_CODES } from '../../../scripts/lib/data/iso-3166.ts';
import { TABLES, type TableFile } from '../../../scripts/lib/data/tables.ts';

const FILES = Object.keys(TABLES) as TableFile[];
const line = (code: string): string => `${code},Land ${code},,Land ${code},,,,,`;
const COUNTRIES = [...COUNTRY_CODES].map(line).join('\n');
const ROWS: Partial<{ [file in TableFile]: string }> = {
  'countries.csv': COUNTRIES,
  'organisations.csv': 'IAEA,IAEA,International Atomic Energy Agency,agency,',
  'offices.csv': 'foreign-minister,foreign minister,,',
};

/** The messages for a set of tables that is in order but for `rows` in `file`. */
async function messagesFor(file: TableFile, rows: string, header: string = TABLES[file][0]): Promise<string[]> {
  const text = (of: TableFile): string =>
    of === file ? `${header}\n${rows}\n` : `${TABLES[of][0]}\n${ROWS[of] === undefined ? '' : `${ROWS[of]}\n`}`;
  const problems = await checkData(async (of) => text(of));
  return problems.map((problem) => `${problem.file}:${problem.row ?? ''} ${problem.message}`);
}

const SLIPS: { name: string; file: TableFile; rows: string; header?: string; message: string }[] = [
  { name: 'a country is missing', file: 'countries.csv', rows: COUNTRIES.slice(COUNTRIES.indexOf('\n') + 1), message: 'countries.csv: there is no row for AD' },
  { name: 'no such country', file: 'places.csv', rows: 'Elsewhere,QQ,,city', message: 'places.csv:2 there is no country "QQ"' },
  { name: 'a code of another form', file: 'places.csv', rows: 'Elsewhere,Chad,,city', message: 'places.csv:2 column country: must be an ISO 3166-1 alpha-2 code' },
  { name: 'other columns', file: 'organs.csv', rows: 'presidency,presidency,', header: 'organ,names', message: 'organs.csv:1 columns are "organ,names", not "function,names,states"' },
  { name: 'a row twice', file: 'lookalikes.csv', rows: 'Air France,airline\nAir France,airline', message: 'lookalikes.csv:3 "Air France" stands already in row 2' },
  { name: 'a name of two bodies', file: 'organisations.csv', rows: 'A,Body A,Joint Name,body,\nB,Body B,Joint Name,body,', message: 'organisations.csv:3 "Joint Name" of B is a name of A too' },
  { name: 'an empty item', file: 'organs.csv', rows: 'presidency,presidency||office,', message: 'organs.csv:2 empty item in the list "presidency||office"' },
  { name: 'a name twice in a list', file: 'organs.csv', rows: 'presidency,presidency|presidency,', message: 'organs.csv:2 "presidency" stands twice in one list' },
  { name: 'an organ of another state', file: 'organisations.csv', rows: 'FR/senate,Senate,,state organ,DE', message: 'organisations.csv:2 id "FR/senate" and country "DE" do not go together' },
  { name: 'a term that ends before it begins', file: 'officials.csv', rows: 'Q1,A B,,foreign-minister,,FR,2020-05,2019,2020,', message: 'officials.csv:2 the term ends (2019) before it begins (2020-05)' },
  { name: 'no such date', file: 'officials.csv', rows: 'Q1,A B,,foreign-minister,,FR,2021-02-30,,2021,', message: 'officials.csv:2 there is no such date as 2021-02-30' },
  { name: 'an unknown body', file: 'officials.csv', rows: 'Q1,A B,,foreign-minister,,XYZ,2021,,2021,', message: 'officials.csv:2 body "XYZ" is neither a country nor named in organisations.csv' },
  { name: 'an unknown office', file: 'officials.csv', rows: 'Q1,A B,,juggler,,FR,2021,,2021,', message: 'officials.csv:2 office "juggler" is not in offices.csv' },
  { name: 'an unclosed brace', file: 'agenda.csv', rows: 'trade,economy,{free trade,,,,,,,', message: 'agenda.csv:2 unclosed brace in "{free trade"' },
  { name: 'an unclosed brace of an office', file: 'offices.csv', rows: 'foreign-minister,{foreign minister,,', message: 'offices.csv:2 unclosed brace in "{foreign minister"' },
  { name: 'a lost space', file: 'offices.csv', rows: 'military-chief,"army {commander,general}|armychief|{navy,spy} chief",,', message: 'offices.csv: "armychief" looks like two words in one' },
  { name: 'a lost space after a small word', file: 'organs.csv', rows: 'foreign-ministry,foreign ministry|foreign office|ministry offoreign affairs,', message: 'organs.csv: "offoreign" looks like two words in one' },
  { name: 'an unknown group', file: 'agenda.csv', rows: 'trade,commerce,trade,,,,,,,', message: 'agenda.csv:2 group "commerce" is not one of security, economy, energy and transport, people, environment, order, instrument' },
];

describe('checkData', () => {
  test('finds nothing in tables that are in order', async () => {
    const text = (file: TableFile): string => `${TABLES[file][0]}\n${ROWS[file] === undefined ? '' : `${ROWS[file]}\n`}`;
    expect(await checkData(async (file) => text(file))).toEqual([]);
  });

  test.each(SLIPS)('finds $name', async ({ file, rows, header, message }) => {
    expect(await messagesFor(file, rows, header)).toEqual([message]);
  });

  test('names every file that is missing', async () => {
    const problems = await checkData(async () => undefined);
    expect(problems.filter(({ message }) => message === 'is missing').map(({ file }) => file)).toEqual(FILES);
  });
});
