import { tellingKey } from '../engine/events/happenings.ts';
import type { Result } from '../model/problem.ts';
import type { Change, LinkRecord, Telling } from '../model/review.ts';
import type { Store } from './db.ts';
import type { Done } from './review.ts';
import { commit, inOneWrite, Refusal } from './write.ts';

/** The same for a pair whichever is named first. */
export const linkId = (one: Telling, other: Telling): string =>
  [one, other].map(tellingKey).sort().join(' ~ ');

/**
 * Says of a telling that it is of the same happening as others, or of none of theirs, as one act of its article.
 * @returns `unknown-target` where one of them is not kept; then nothing was written.
 */
export function linkTellings(
  db: Store,
  one: Telling,
  others: readonly Telling[],
  verdict: LinkRecord['verdict'],
): Promise<Result<Done>> {
  return inOneWrite(db, async () => {
    const at = new Date().toISOString();
    const keys = [one, ...others].map(({ article, event }): [string, string] => [article, event]);
    const kept = await db.events.bulkGet(keys);
    const missing = kept.indexOf(undefined);
    if (missing >= 0) throw new Refusal('unknown-target', keys[missing]?.join(' '));
    const before = await db.links.bulkGet(others.map((other) => linkId(one, other)));
    const changes = others.map((other, n): Change => {
      const id = linkId(one, other);
      const after = { id, one, other, verdict, updatedAt: at };
      return { table: 'links', key: id, before: before[n] ?? null, after };
    });
    const kind = verdict === 'joined' ? 'join' : 'split';
    const batch = await commit(db, {
      article: one.article,
      at,
      changes: changes.map((change) => ({ kind, change })),
    });
    return { batch };
  });
}
