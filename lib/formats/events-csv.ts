import { codesOf } from '../engine/codes/codes.ts';
import { happeningsOf, keyOf } from '../engine/events/happenings-kept.ts';
import { nameAmong } from '../model/entity.ts';
import type { EventRecord, Kept } from '../model/review.ts';
import { type Columns, csvOf } from './csv.ts';
import type { Format } from './format.ts';
import { ARTICLE_COLUMNS, type InArticle, inArticles, REVIEW_COLUMNS } from './rows.ts';

interface Row extends InArticle<EventRecord> {
  /** The same number for every telling of one happening; none for what one article alone tells. */
  happening: number | undefined;
}
type Side = 'parties' | 'actors' | 'recipients' | 'agenda';

const names =
  (side: Side) =>
  ({ row }: Row) =>
    row.facts[side].map((id) => nameAmong(row.entities, id));
const ids =
  (side: Side) =>
  ({ row }: Row) =>
    row.facts[side];
const name = ({ row }: Row, id: string | undefined) =>
  id === undefined ? undefined : nameAmong(row.entities, id);

const codes = ({ row }: Row) => codesOf(row.facts.type, row.facts.status);

const COLUMNS: Columns<Row> = {
  ...ARTICLE_COLUMNS,
  type: ({ row }) => row.facts.type,
  status: ({ row }) => row.facts.status,
  plover_event: (row) => codes(row).plover?.event,
  plover_mode: (row) => codes(row).plover?.mode,
  plover_context: (row) => codes(row).context,
  cameo: (row) => codes(row).cameo,
  parties: names('parties'),
  party_ids: ids('parties'),
  actors: names('actors'),
  actor_ids: ids('actors'),
  recipients: names('recipients'),
  recipient_ids: ids('recipients'),
  place: (row) => name(row, row.row.facts.place),
  date: ({ row }) => row.facts.date,
  agenda: names('agenda'),
  agenda_ids: ids('agenda'),
  source: (row) => name(row, row.row.facts.source),
  source_id: ({ row }) => row.facts.source,
  evidence: ({ row }) => row.evidence[0]?.exact,
  evidence_sentence: ({ row }) => row.evidence[0]?.sentence,
  happening: ({ happening }) => happening,
  ...REVIEW_COLUMNS,
  changed_by_reader: ({ row }) => row.changed,
};

/** One row an event, rejected ones too: `state` tells. Dates are EDTF, which ISO 8601 dates are. */
export const eventsCsv: Format = {
  id: 'events-csv',
  label: 'format_events_csv',
  stem: 'events',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  make: (kept) => csvOf(COLUMNS, rowsOf(kept)),
};

function rowsOf(kept: Kept): Row[] {
  const happenings = happeningsOf(kept);
  const numbers = new Map([...new Set(happenings.values())].map((happening, n) => [happening, n + 1]));
  return inArticles(kept.events, kept).map((row) => {
    const happening = happenings.get(keyOf(row.row));
    return { ...row, happening: happening && numbers.get(happening) };
  });
}
