import Papa from 'papaparse';
import type * as z from 'zod/mini';
import * as rows from '../../../lib/gazetteer/rows.ts';

/** What is the matter with a data file, and where: `row` counts records as an editor does, the header being row 1. */
export interface Problem {
  file: string;
  row?: number;
  message: string;
}

/** The columns of each file of `public/data/`, in order, and the form of its rows. */
export const TABLES = {
  'countries.csv': ['code,name,official,names,adjectives,demonyms,capitals,seats,former', rows.CountryRow],
  'places.csv': ['name,country,names,type', rows.PlaceRow],
  'towns.csv': ['country,names', rows.TownRow],
  'organisations.csv': ['id,name,names,type,country', rows.OrganisationRow],
  'organs.csv': ['function,names,states', rows.OrganRow],
  'lookalikes.csv': ['phrase,why', rows.LookalikeRow],
  'offices.csv': ['office,names,bodies,organs', rows.OfficeRow],
  'officials.csv': ['id,name,aliases,office,title,body,from,to,as_of,source', rows.OfficialRow],
  'honorifics.csv': ['form,kind', rows.HonorificRow],
  'agenda.csv': ['concept,group,names,weak,topic,not,iptc,cap,plover,eurovoc', rows.AgendaRow],
} as const;
export type TableFile = keyof typeof TABLES;

/** One record of a table with its place in the file. */
export interface Record<T> {
  row: number;
  value: T;
}

const FIRST_ROW = 2;
const BYTE_ORDER_MARK = '\uFEFF';

function problemsOfText(file: string, text: string): Problem[] {
  const found: string[] = [];
  if (text.startsWith(BYTE_ORDER_MARK)) found.push('starts with a byte order mark');
  if (text.includes('\r')) found.push('has CRLF line ends: use LF');
  if (!text.endsWith('\n')) found.push('does not end with a line end');
  if (text !== text.normalize('NFC')) found.push('is not in Unicode normal form C');
  return found.map((message) => ({ file, message }));
}

/** Slips that a list of names makes and a schema forgives. */
function problemsOfCells(file: string, row: number, cells: readonly string[]): Problem[] {
  return cells.flatMap((cell) => {
    const items = cell.split('|');
    const twice = items.find((item, at) => items.indexOf(item) < at);
    const found: string[] = [];
    if (items.length > 1 && items.includes('')) found.push(`empty item in the list "${cell}"`);
    if (items.some((item) => item !== item.trim())) found.push(`space at the edge of an item in "${cell}"`);
    if (twice !== undefined && twice !== '') found.push(`"${twice}" stands twice in one list`);
    return found.map((message) => ({ file, row, message }));
  });
}

/**
 * Reads a table leniently: every row that has its form, and a problem for each slip.
 * @param text the file's content.
 */
export function readTable<T>(
  file: string,
  columns: string,
  schema: z.ZodMiniType<T>,
  text: string,
): { records: Record<T>[]; problems: Problem[] } {
  const { data, errors, meta } = Papa.parse<{ [column: string]: string }>(text, {
    header: true,
    skipEmptyLines: true,
  });
  const problems = problemsOfText(file, text);
  const header = meta.fields?.join(',') ?? '';
  if (header !== columns) {
    problems.push({ file, row: 1, message: `columns are "${header}", not "${columns}"` });
    return { records: [], problems };
  }
  for (const { row = 0, message } of errors) problems.push({ file, row: row + FIRST_ROW, message });
  const records: Record<T>[] = [];
  data.forEach((record, index) => {
    const row = index + FIRST_ROW;
    const parsed = schema.safeParse(record);
    if (parsed.success) records.push({ row, value: parsed.data });
    else {
      for (const issue of parsed.error.issues) {
        problems.push({ file, row, message: `column ${issue.path.join('.')}: ${issue.message}` });
      }
    }
    problems.push(
      ...problemsOfCells(
        file,
        row,
        Object.values(record).filter((cell) => typeof cell === 'string'),
      ),
    );
  });
  return { records, problems };
}
