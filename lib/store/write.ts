import { Dexie } from 'dexie';
import { type Failure, failure, type Problem, type Result, success } from '../model/problem.ts';
import type { Change, Decision, DecisionKind, OwnEntity } from '../model/review.ts';
import type { NewDecision, Store } from './db.ts';

/** Thrown inside a transaction to leave all as it was, and handed to the caller as a {@link Failure}. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, detail?: string) {
    super(detail ?? problem);
    this.problem = problem;
  }
}

/**
 * One transaction over all tables: everything `work` writes is kept, or nothing is.
 * @returns What `work` returns, or why nothing was written. Never rejects.
 */
export async function inOneWrite<T>(db: Store, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return success(await db.transaction('rw', db.tables, work));
  } catch (error) {
    return storeFailure(error);
  }
}

const PROBLEM_OF: Partial<Record<string, Problem>> = {
  [Dexie.errnames.QuotaExceeded ?? 'QuotaExceededError']: 'storage-full',
  VersionError: 'newer-database',
};

/** Why the store refused. Dexie wraps the browser's error, in `inner`, when a whole transaction fails by it. */
export function storeFailure(error: unknown): Failure {
  if (error instanceof Refusal) return failure(error.problem, error.message);
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  const names = [error, inner].flatMap((cause) => (isNamed(cause) ? [cause.name] : []));
  const problem = names.map((name) => PROBLEM_OF[name]).find((known) => known !== undefined);
  return failure(problem ?? 'store-failed', error);
}

const isNamed = (cause: unknown): cause is { name: string } =>
  typeof cause === 'object' && cause !== null && 'name' in cause && typeof cause.name === 'string';

/** One act of the reader, to be written. */
export interface Act {
  article: string;
  at: string;
  changes: readonly { kind: DecisionKind; change: Change }[];
  /** The batch that is taken back or brought back. */
  of?: string;
}

/**
 * Appends an act's decisions and applies them to the tables; to be called inside {@link inOneWrite}.
 * @returns The batch.
 */
export async function commit(db: Store, { article, at, changes, of }: Act): Promise<string> {
  const batch = crypto.randomUUID();
  const decisions: NewDecision[] = changes.map(({ kind, change }) => ({
    batch,
    article,
    at,
    kind,
    change,
    ...(of === undefined ? {} : { of }),
  }));
  await db.decisions.bulkAdd(decisions);
  for (const { change } of changes) await apply(db, article, change);
  await refreshEntities(
    db,
    changes.map(({ change }) => change),
    at,
  );
  return batch;
}

/** Sets the record that a change names to what stands after it. */
async function apply(db: Store, article: string, { table, key, after }: Change): Promise<void> {
  if (table === 'articles') await (after ? db.articles.put(after) : db.articles.delete(key));
  else if (table === 'tags') await (after ? db.tags.put(after) : db.tags.delete([article, key]));
  else if (table === 'links') await (after ? db.links.put(after) : db.links.delete(key));
  else await (after ? db.events.put(after) : db.events.delete([article, key]));
}

/** The reader's own entities are those unknown to the gazetteer that are confirmed in at least one article. */
async function refreshEntities(db: Store, changes: readonly Change[], at: string): Promise<void> {
  const touched = changes.flatMap((change) =>
    change.table === 'tags' ? [change.after ?? change.before] : [],
  );
  for (const tag of touched) {
    if (!tag || tag.entity.known) continue;
    const confirmed = await db.tags
      .where('id')
      .equals(tag.id)
      .filter((record) => record.state === 'confirmed')
      .first();
    const own: OwnEntity | undefined = confirmed && { id: tag.id, entity: confirmed.entity, updatedAt: at };
    await (own ? db.entities.put(own) : db.entities.delete(tag.id));
  }
}

/** The change that takes `change` back. */
export function inverse(change: Change): Change {
  const { table, key } = change;
  // One return a table, for the compiler pairs a table with its own record only so.
  if (table === 'articles') return { table, key, before: change.after, after: change.before };
  if (table === 'tags') return { table, key, before: change.after, after: change.before };
  if (table === 'links') return { table, key, before: change.after, after: change.before };
  return { table, key, before: change.after, after: change.before };
}

/** What can be undone and redone next, latest last: batches by their ids. */
export interface History {
  undoable: string[];
  redoable: string[];
}

/** Replays an article's decisions, in order. As everywhere, a new act ends what could be redone. */
export function historyOf(decisions: readonly Pick<Decision, 'batch' | 'kind' | 'of'>[]): History {
  const undoable: string[] = [];
  let redoable: string[] = [];
  let previous: string | undefined;
  for (const { batch, kind, of } of decisions) {
    if (batch === previous) continue;
    previous = batch;
    if (kind === 'undo' && of !== undefined) {
      undoable.pop();
      redoable.push(of);
    } else if (kind === 'redo' && of !== undefined) {
      redoable.pop();
      undoable.push(of);
    } else {
      undoable.push(batch);
      redoable = [];
    }
  }
  return { undoable, redoable };
}
