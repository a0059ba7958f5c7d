import type * as z from 'zod/mini';
import { parseTable } from './csv.ts';
import type { Tables } from './load.ts';
import * as rows from './rows.ts';

/** The tables of the gazetteer: their files, under `public/data/`, and the form of their rows. */
const TABLES = {
  countries: ['countries.csv', rows.CountryRow],
  places: ['places.csv', rows.PlaceRow],
  towns: ['towns.csv', rows.TownRow],
  organisations: ['organisations.csv', rows.OrganisationRow],
  organs: ['organs.csv', rows.OrganRow],
  lookalikes: ['lookalikes.csv', rows.LookalikeRow],
  offices: ['offices.csv', rows.OfficeRow],
  officials: ['officials.csv', rows.OfficialRow],
  honorifics: ['honorifics.csv', rows.HonorificRow],
  agenda: ['agenda.csv', rows.AgendaRow],
} as const;

export const TABLE_FILES: readonly string[] = Object.values(TABLES).map(([file]) => file);

/**
 * Reads the gazetteer's tables: in Node, and when the extension is built.
 * @param read gives the text of a file of `public/data/` by its name.
 * @throws TableError on the first row that breaks its table's form.
 */
export async function readTables(read: (file: string) => Promise<string>): Promise<Tables> {
  const table = async <T>([file, schema]: readonly [string, z.ZodMiniType<T>]): Promise<T[]> =>
    parseTable(file, await read(file), schema);
  const [
    countries,
    places,
    towns,
    organisations,
    organs,
    lookalikes,
    offices,
    officials,
    honorifics,
    agenda,
  ] = await Promise.all([
    table(TABLES.countries),
    table(TABLES.places),
    table(TABLES.towns),
    table(TABLES.organisations),
    table(TABLES.organs),
    table(TABLES.lookalikes),
    table(TABLES.offices),
    table(TABLES.officials),
    table(TABLES.honorifics),
    table(TABLES.agenda),
  ]);
  return {
    countries,
    places,
    towns,
    organisations,
    organs,
    lookalikes,
    offices,
    officials,
    honorifics,
    agenda,
  };
}
