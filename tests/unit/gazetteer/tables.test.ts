import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readTables, TABLE_FILES } from '../../../lib/gazetteer/tables.ts';

const DATA = new URL('../../../public/data/', import.meta.url);
const read = (file: string) => readFile(new URL(file, DATA), 'utf8');

describe('the tables', () => {
  test('are the same after the JSON in which they are shipped', async () => {
    const tables = await readTables(read);
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });

  test.each(TABLE_FILES)('%s: a broken row is named and breaks the build', async (broken) => {
    const withSlip = async (file: string) => `${await read(file)}${file === broken ? ',\n' : ''}`;
    await expect(readTables(withSlip)).rejects.toThrow(`${broken}: row `);
  });
});
