import Papa from 'papaparse';
import type * as z from 'zod/mini';

/** What a table of the gazetteer gets wrong, and where. */
export class TableError extends Error {
  override name = 'TableError';
}

const HEADER_ROWS = 1;

/**
 * The rows of a CSV file (RFC 4180, header row) as `schema` has them.
 * @throws TableError that names file, row (as an editor counts lines of records, header included) and column.
 */
export function parseTable<T>(file: string, text: string, schema: z.ZodMiniType<T>): T[] {
  const { data, errors } = Papa.parse<Record<string, unknown>>(text, { header: true, skipEmptyLines: true });
  const broken = errors[0];
  if (broken !== undefined) {
    throw new TableError(`${file}: row ${(broken.row ?? 0) + 1 + HEADER_ROWS}: ${broken.message}`);
  }
  return data.map((record, index) => {
    const row = schema.safeParse(record);
    if (row.success) return row.data;
    const issue = row.error.issues[0];
    const column = issue?.path.join('.') ?? '';
    throw new TableError(
      `${file}: row ${index + 1 + HEADER_ROWS}: column ${column}: ${issue?.message ?? 'invalid'}`,
    );
  });
}
