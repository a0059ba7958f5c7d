import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../../lib/model/review.ts';
import type { Store } from '../../../lib/store/db.ts';
import { decideMany, deleteArticle, redo, undo } from '../../../lib/store/review.ts';
import { CONTEXT, EVENT, newStore, TAG, tablesOf, URL_OF_ARTICLE } from './fixtures.ts';

type Tables = Awaited<ReturnType<typeof tablesOf>>;
type Step = (db: Store) => Promise<unknown>;

const decided = fc
  .record({
    targets: fc.uniqueArray(fc.constantFrom(TAG.NO, TAG.CL, TAG.ANA, EVENT), { minLength: 1 }),
    verdict: fc.constantFrom('confirmed' as const, 'rejected' as const, 'suggested' as const),
  })
  .map(
    ({ targets, verdict }): Step =>
      (db) =>
        decideMany(db, CONTEXT, targets, verdict),
  );
const STEPS = fc.array(
  fc.oneof(
    decided,
    fc.constant<Step>((db) => undo(db, URL_OF_ARTICLE)),
    fc.constant<Step>((db) => redo(db, URL_OF_ARTICLE)),
    fc.constant<Step>((db) => deleteArticle(db, URL_OF_ARTICLE)),
  ),
  { maxLength: 15 },
);

/** The tables as the changes make them, without the store. */
function replayed(changes: readonly Change[]) {
  const tables = { articles: new Map(), tags: new Map(), events: new Map(), links: new Map() };
  for (const { table, key, after } of changes) {
    if (after) tables[table].set(key, after);
    else tables[table].delete(key);
  }
  const sorted = (rows: Map<string, unknown>) =>
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { articles: sorted(tables.articles), tags: sorted(tables.tags), events: sorted(tables.events) };
}

const withoutEntities = ({ articles, tags, events }: Tables) => ({ articles, tags, events });

test('whatever was done, the tables are what the decisions say, and all of it can be undone and redone', async () => {
  await fc.assert(
    fc.asyncProperty(STEPS, async (steps) => {
      const db = newStore();
      for (const step of steps) await step(db);
      const end = withoutEntities(await tablesOf(db));
      expect(replayed((await db.decisions.toArray()).map(({ change }) => change))).toEqual(end);

      let undone = 0;
      while ((await undo(db, URL_OF_ARTICLE)).ok) undone++;
      expect(await tablesOf(db)).toEqual({ articles: [], tags: [], events: [], entities: [] });
      for (; undone > 0; undone--) await redo(db, URL_OF_ARTICLE);
      expect(withoutEntities(await tablesOf(db))).toEqual(end);
    }),
    { numRuns: 30 },
  );
});
