import { beforeEach, expect, test, vi } from 'vitest';
import type { Result } from '../../../lib/model/problem.ts';
import { Decision } from '../../../lib/model/review.ts';
import type { Store } from '../../../lib/store/db.ts';
import {
  eventsOf,
  everything,
  historyFor,
  listArticles,
  listEvents,
  tagsOf,
} from '../../../lib/store/queries.ts';
import { changeEvent, decide, decideMany, deleteArticle, redo, undo } from '../../../lib/store/review.ts';
import { CONTEXT, EVENT, newStore, READING, TAG, tablesOf, URL_OF_ARTICLE } from './fixtures.ts';

let db: Store;
beforeEach(() => {
  db = newStore();
});

const EMPTY = { articles: [], tags: [], events: [], entities: [] };
const problemOf = (result: Result<unknown>) => (result.ok ? undefined : result.problem);
const statesNow = async () => (await tagsOf(db, URL_OF_ARTICLE)).map(({ id, state }) => [id, state]);
const kinds = async () => (await db.decisions.toArray()).map(({ kind }) => kind);

test('nothing is stored before the first decision, and only what was decided after it', async () => {
  expect(await tablesOf(db)).toEqual(EMPTY);
  expect((await decide(db, CONTEXT, TAG.NO, 'confirmed')).ok).toBe(true);
  const kept = await everything(db);
  expect(kept.articles.map(({ url, title }) => [url, title])).toEqual([[URL_OF_ARTICLE, 'Talks']]);
  expect(kept.tags.map(({ id }) => id)).toEqual(['NO']);
  expect(kept.events).toEqual([]);
  expect(JSON.stringify(kept)).not.toContain('Chile agreed');
});

test('a tag keeps where it stood, with its sentence', async () => {
  await decide(db, CONTEXT, TAG.ANA, 'confirmed');
  const [record] = await tagsOf(db, URL_OF_ARTICLE);
  const [selector] = record?.mentions ?? [];
  expect(selector?.exact).toBe('Ana Prueba');
  expect(selector?.sentence).toBe('The foreign minister of Norway will meet Ana Prueba in Oslo on Friday.');
  expect(selector?.prefix.endsWith('will meet ')).toBe(true);
  expect(selector?.suffix.startsWith(' in Oslo')).toBe(true);
  expect(READING.article.text.slice(selector?.start, selector?.end)).toBe('Ana Prueba');
});

test('decisions are numbered in order, each of the form of the model, and never rewritten', async () => {
  await decide(db, CONTEXT, TAG.NO, 'confirmed');
  const before = await db.decisions.toArray();
  await decide(db, CONTEXT, TAG.NO, 'rejected');
  await undo(db, URL_OF_ARTICLE);
  const after = await db.decisions.toArray();
  expect(after.slice(0, before.length)).toEqual(before);
  expect(await kinds()).toEqual(['keep', 'confirm', 'reject', 'undo']);
  for (const decision of after) expect(Decision.parse(decision)).toEqual(decision);
  expect(after.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
});

test('many at once are one act to undo', async () => {
  await decide(db, CONTEXT, TAG.NO, 'rejected');
  const before = await tablesOf(db);
  await decideMany(db, CONTEXT, [TAG.NO, TAG.CL, TAG.ANA, EVENT], 'confirmed');
  expect(await statesNow()).toEqual([
    ['Ana_Prueba', 'confirmed'],
    ['CL', 'confirmed'],
    ['NO', 'confirmed'],
  ]);
  expect((await eventsOf(db, URL_OF_ARTICLE)).map(({ state }) => state)).toEqual(['confirmed']);
  await undo(db, URL_OF_ARTICLE);
  expect(await tablesOf(db)).toEqual(before);
});

test('undo goes back act by act to nothing, and redo forward again to the same', async () => {
  await decide(db, CONTEXT, TAG.NO, 'confirmed');
  await decide(db, CONTEXT, EVENT, 'confirmed');
  await decide(db, CONTEXT, TAG.NO, 'rejected');
  const full = await tablesOf(db);
  for (let act = 0; act < 3; act++) expect((await undo(db, URL_OF_ARTICLE)).ok).toBe(true);
  expect(await tablesOf(db)).toEqual(EMPTY);
  expect(problemOf(await undo(db, URL_OF_ARTICLE))).toBe('nothing-to-undo');
  for (let act = 0; act < 3; act++) expect((await redo(db, URL_OF_ARTICLE)).ok).toBe(true);
  expect(await tablesOf(db)).toEqual(full);
  expect(problemOf(await redo(db, URL_OF_ARTICLE))).toBe('nothing-to-redo');
});

test('a new act ends what could be redone', async () => {
  await decide(db, CONTEXT, TAG.NO, 'confirmed');
  await undo(db, URL_OF_ARTICLE);
  expect(await historyFor(db, URL_OF_ARTICLE)).toEqual({ canUndo: false, canRedo: true });
  await decide(db, CONTEXT, TAG.CL, 'confirmed');
  expect(await historyFor(db, URL_OF_ARTICLE)).toEqual({ canUndo: true, canRedo: false });
});

test('a changed event is confirmed, holds the entities it names, and can be undone', async () => {
  await decide(db, CONTEXT, EVENT, 'confirmed');
  const [proposed] = await eventsOf(db, URL_OF_ARTICLE);
  if (!proposed) throw new Error('no event');
  const facts = { ...proposed.facts, status: 'happened' as const, parties: ['NO', 'CL'] };
  await changeEvent(db, CONTEXT, EVENT.event, facts);
  const [changed] = await eventsOf(db, URL_OF_ARTICLE);
  expect(changed?.facts).toEqual(facts);
  expect(changed?.changed).toBe(true);
  expect(changed?.entities.map(({ id }) => id).sort()).toEqual(['CL', 'NO', 'Oslo, NO']);
  await undo(db, URL_OF_ARTICLE);
  expect(await eventsOf(db, URL_OF_ARTICLE)).toEqual([proposed]);
});

test('a deleted article comes back whole', async () => {
  await decideMany(db, CONTEXT, [TAG.NO, TAG.ANA, EVENT], 'confirmed');
  const before = await tablesOf(db);
  await deleteArticle(db, URL_OF_ARTICLE);
  expect(await tablesOf(db)).toEqual(EMPTY);
  await undo(db, URL_OF_ARTICLE);
  const { entities, ...after } = await tablesOf(db);
  expect(after).toEqual({ articles: before.articles, tags: before.tags, events: before.events });
  expect(entities.map(({ id }) => id)).toEqual(['Ana_Prueba']);
});

test('an official whom the gazetteer does not know becomes the reader’s own while confirmed', async () => {
  await decide(db, CONTEXT, TAG.ANA, 'confirmed');
  expect((await db.entities.toArray()).map(({ id }) => id)).toEqual(['Ana_Prueba']);
  await decide(db, CONTEXT, TAG.ANA, 'rejected');
  expect(await db.entities.toArray()).toEqual([]);
});

test('a private window stores nothing', async () => {
  expect(problemOf(await decide(db, { ...CONTEXT, incognito: true }, TAG.NO, 'confirmed'))).toBe(
    'private-window',
  );
  expect(await db.decisions.count()).toBe(0);
});

const UNKNOWN = [
  ['a tag that the page does not have', CONTEXT, { type: 'tag', entity: 'XX' }],
  ['an event that the page does not have', CONTEXT, { type: 'event', event: 'none' }],
  ['a name that every object has', CONTEXT, { type: 'tag', entity: 'constructor' }],
  ['an article of which nothing is known', { url: 'https://news.example/other', incognito: false }, TAG.NO],
] as const;
test.each(UNKNOWN)('%s cannot be decided, nor what is decided with it', async (_, context, target) => {
  expect(problemOf(await decideMany(db, context, [TAG.NO, target], 'confirmed'))).toBe('unknown-target');
  expect(await tablesOf(db)).toEqual(EMPTY);
  expect(await db.decisions.count()).toBe(0);
});

test('without the page, what is kept can be decided still', async () => {
  await decide(db, CONTEXT, TAG.NO, 'confirmed');
  expect((await decide(db, { url: URL_OF_ARTICLE, incognito: false }, TAG.NO, 'rejected')).ok).toBe(true);
  expect(await statesNow()).toEqual([['NO', 'rejected']]);
});

const FAULTS = [
  ['a full disk', new DOMException('full', 'QuotaExceededError'), 'storage-full'],
  ['any other fault', new Error('crash'), 'store-failed'],
] as const;
test.each(FAULTS)(
  '%s in the middle of a write leaves all as it was, and says so',
  async (_, error, problem) => {
    await decide(db, CONTEXT, TAG.NO, 'confirmed');
    const before = await everything(db);
    const put = vi.spyOn(db.events, 'put').mockRejectedValue(error);
    expect(problemOf(await decideMany(db, CONTEXT, [TAG.CL, EVENT], 'confirmed'))).toBe(problem);
    put.mockRestore();
    expect(await everything(db)).toEqual(before);
  },
);

test('two windows deciding at once both count', async () => {
  await Promise.all(
    [TAG.NO, TAG.CL, TAG.ANA, TAG.OSLO].map((target) => decide(db, CONTEXT, target, 'confirmed')),
  );
  expect(await db.tags.count()).toBe(4);
  expect((await kinds()).filter((kind) => kind === 'keep')).toHaveLength(1);
});

test('lists count what is confirmed and join events to their article', async () => {
  await decideMany(db, CONTEXT, [TAG.NO, TAG.CL, EVENT], 'confirmed');
  await decide(db, CONTEXT, TAG.CL, 'rejected');
  const [summary] = await listArticles(db);
  expect([summary?.article.url, summary?.confirmedTags, summary?.confirmedEvents]).toEqual([
    URL_OF_ARTICLE,
    1,
    1,
  ]);
  expect((await listEvents(db)).map(({ event, article }) => [event.id, article.title])).toEqual([
    ['meeting-1', 'Talks'],
  ]);
  expect(await listEvents(db, { offset: 1, limit: 5 })).toEqual([]);
});
