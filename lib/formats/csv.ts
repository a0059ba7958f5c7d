import Papa from 'papaparse';

/** Spreadsheets run what begins so as a formula; the full-width forms are taken for the same by some. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\u{FEFF}';
/** Between the items of a list in one cell. */
const SEPARATOR = '; ';

export type Cell = string | number | boolean | undefined;

/** The columns of a table, in order: what each is called and what it says of a row. */
export type Columns<Row> = Record<string, (row: Row) => Cell | readonly string[]>;

/** RFC 4180 with a header row and a byte order mark; formulae are made text by a leading apostrophe. */
export function csvOf<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const fields = Object.keys(columns);
  const data = rows.map((row) => Object.values(columns).map((cell) => textOf(cell(row))));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { escapeFormulae: FORMULA });
}

function textOf(cell: Cell | readonly string[]): string | number | boolean {
  if (typeof cell === 'object') return cell.join(SEPARATOR);
  return cell ?? '';
}
