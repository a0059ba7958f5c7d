import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvOf } from '../../../lib/formats/csv.ts';
import { eventsCsv } from '../../../lib/formats/events-csv.ts';
import { fileName } from '../../../lib/formats/format.ts';
import { FORMATS } from '../../../lib/formats/formats.ts';
import { json, parseBackup } from '../../../lib/formats/json.ts';
import { tagsCsv } from '../../../lib/formats/tags-csv.ts';
import { everything } from '../../../lib/store/queries.ts';
import { decideMany, undo } from '../../../lib/store/review.ts';
import { CONTEXT, EVENT, newStore, TAG, URL_OF_ARTICLE } from '../store/fixtures.ts';

async function kept() {
  const db = newStore();
  await decideMany(db, CONTEXT, [TAG.NO, TAG.ANA, EVENT], 'confirmed');
  await decideMany(db, CONTEXT, [TAG.NO], 'rejected');
  await decideMany(db, CONTEXT, [TAG.CL], 'rejected');
  await undo(db, URL_OF_ARTICLE);
  return everything(db);
}

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\u{FEFF}/u, ''), { header: true }).data;

test('a backup gives back all that was kept', async () => {
  const all = await kept();
  expect(parseBackup(json.make(all))).toEqual({ ok: true, value: all });
});

const SPOILT: readonly (readonly [string, (text: string) => string])[] = [
  ['no JSON', (text) => text.slice(1)],
  ['cut off', (text) => text.slice(0, -20)],
  ['another file', () => '{}'],
  ['a newer version', (text) => text.replace('"version": 1', '"version": 2')],
  ['one bad record', (text) => text.replace('"state": "confirmed"', '"state": "sure"')],
  ['one bad instant', (text) => text.replace(/"updatedAt": "[^"]+"/, '"updatedAt": "yesterday"')],
];
test.each(SPOILT)('a backup with %s is refused whole', async (_, spoil) => {
  expect(parseBackup(spoil(json.make(await kept())))).toMatchObject({ ok: false, problem: 'bad-file' });
});

test('an event is a row with names, ids, words and article', async () => {
  const csv = eventsCsv.make(await kept());
  expect(csv.startsWith('\u{FEFF}article_url,')).toBe(true);
  expect(rowsOf(csv)).toMatchObject([
    {
      article_url: URL_OF_ARTICLE,
      article_title: 'Talks',
      outlet: 'The Example',
      published: '2026-11-24',
      type: 'meeting',
      status: 'planned',
      plover_event: 'AGREE',
      cameo: '036',
      parties: 'Norway; Ana Prueba',
      party_ids: 'NO; Ana_Prueba',
      place: 'Oslo',
      date: '2026-11-27',
      evidence: 'will meet Ana Prueba',
      state: 'confirmed',
      confidence: '0.8',
    },
  ]);
});

test('tellings of one happening bear one number', async () => {
  const all = await kept();
  const [event] = all.events;
  if (!event) throw new Error('no event kept');
  const elsewhere = { ...event, article: 'https://other.example/talks' };
  const alone = { ...event, id: 'call-1', facts: { ...event.facts, type: 'call' as const } };
  const rows = rowsOf(eventsCsv.make({ ...all, events: [alone, event, elsewhere] }));
  expect(rows.map(({ happening }) => happening)).toEqual(['', '1', '1']);
});

test('a tag is a row with its state and how often it stands', async () => {
  const rows = rowsOf(tagsCsv.make(await kept()));
  expect(rows.map((row) => [row.entity_id, row.kind, row.state, row.mentions, row.first_mention])).toEqual([
    ['Ana_Prueba', 'official', 'confirmed', '1', 'Ana Prueba'],
    ['NO', 'country', 'rejected', '2', 'Norway'],
  ]);
});

const CELLS = [
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\n=cmd()', "'\n=cmd()"],
  ['=a\nb', "'=a\nb"],
  ['＝1+1', "'＝1+1"],
  ['a=1', 'a=1'],
  ['"quoted", and more', '"quoted", and more'],
  ['Türkiye, Côte d’Ivoire, 日本', 'Türkiye, Côte d’Ivoire, 日本'],
] as const;
test.each(CELLS)('the cell %j cannot be run by a spreadsheet', (cell, expected) => {
  expect(rowsOf(csvOf({ cell: (row: string) => row }, [cell]))[0]?.cell).toBe(expected);
});

test('a list whose first item is a formula is text too', () => {
  expect(rowsOf(csvOf({ list: (row: string[]) => row }, [['=1', '2']]))[0]?.list).toBe("'=1; 2");
});

test('formats differ in name, and their files are dated', () => {
  expect(new Set(FORMATS.map((format) => format.id)).size).toBe(FORMATS.length);
  expect(fileName(eventsCsv, '2026-11-24T10:00:00Z')).toBe('attache-events-2026-11-24.csv');
});

test.each(FORMATS)('$id has something to say of nothing', (format) => {
  const nothing = { articles: [], tags: [], events: [], decisions: [], entities: [], links: [] };
  expect(format.make(nothing).length).toBeGreaterThan(0);
});
