import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { Telling } from '../../../lib/model/review.ts';
import { Store } from '../../../lib/store/db.ts';
import { linkId, linkTellings } from '../../../lib/store/links.ts';
import { everything, linksOf } from '../../../lib/store/queries.ts';
import { decide, deleteArticle, undo } from '../../../lib/store/review.ts';
import { CONTEXT, EVENT, newStore, READING, URL_OF_ARTICLE } from './fixtures.ts';

const SECOND = 'https://other.example/talks';
const HERE: Telling = { article: URL_OF_ARTICLE, event: EVENT.event };
const THERE: Telling = { article: SECOND, event: EVENT.event };

let db: Store;
beforeEach(async () => {
  db = newStore();
  await decide(db, CONTEXT, EVENT, 'confirmed');
  const reading = { ...READING, meta: { ...READING.meta, url: SECOND } };
  await decide(db, { ...CONTEXT, url: SECOND, reading }, EVENT, 'confirmed');
});

const verdicts = async () => (await linksOf(db, SECOND)).map(({ verdict }) => verdict);

test('a pair has one name, whichever is named first', () => {
  expect(linkId(HERE, THERE)).toBe(linkId(THERE, HERE));
});

test('what was said last holds, and is taken back step by step', async () => {
  await linkTellings(db, HERE, [THERE], 'joined');
  await linkTellings(db, HERE, [THERE], 'split');
  expect(await verdicts()).toEqual(['split']);
  await undo(db, URL_OF_ARTICLE);
  expect(await verdicts()).toEqual(['joined']);
  await undo(db, URL_OF_ARTICLE);
  expect(await verdicts()).toEqual([]);
});

test('an article takes its links along, and brings them back', async () => {
  await linkTellings(db, HERE, [THERE], 'joined');
  await deleteArticle(db, SECOND);
  expect(await verdicts()).toEqual([]);
  await undo(db, SECOND);
  expect(await verdicts()).toEqual(['joined']);
});

test('what is not kept is linked to nothing', async () => {
  const before = await everything(db);
  const result = await linkTellings(db, HERE, [{ article: SECOND, event: 'nothing' }], 'joined');
  expect(result.ok ? undefined : result.problem).toBe('unknown-target');
  expect(await everything(db)).toEqual(before);
});

test('a database of the first version is kept whole when links come', async () => {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  const first = new Dexie('test', engine);
  first.version(1).stores({
    articles: 'url, published, keptAt, outlet',
    tags: '[article+id], article, id, [kind+id]',
    events: '[article+id], article, facts.type, facts.date, updatedAt',
    decisions: '++seq, article, batch',
    entities: 'id',
  });
  const { articles, events } = await everything(db);
  await first.table('articles').bulkPut(articles);
  await first.table('events').bulkPut(events);
  first.close();
  expect(await everything(new Store('test', engine))).toMatchObject({ articles, events, links: [] });
});
