import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground, askTab } from '../../lib/messages/messenger.ts';
import { MAX_KEPT } from '../../lib/messages/protocol.ts';
import { failure, type Result, success } from '../../lib/model/problem.ts';
import type { EventRecord, Selector, TagRecord, Target } from '../../lib/model/review.ts';
import { store } from '../../lib/store/db.ts';
import { eventsOf, historyFor, tagsOf } from '../../lib/store/queries.ts';
import type { ReviewContext } from '../../lib/store/reading.ts';
import { changeEvent, decideMany, undo } from '../../lib/store/review.ts';
import { storeFailure } from '../../lib/store/write.ts';
import type { Review } from '../review/review-view.tsx';

/** What is kept of one article, and whether the last act can be taken back. */
export interface KeptHere {
  tags: TagRecord[];
  events: EventRecord[];
  canUndo: boolean;
}

/** Follows what is kept of an article; `undefined` until it is first known. */
export function useKept(url: string): Result<KeptHere> | undefined {
  return useLiveQuery(() => keptOf(url), [url]);
}

async function keptOf(url: string): Promise<Result<KeptHere>> {
  try {
    const db = store();
    const [tags, events, { canUndo }] = await Promise.all([
      tagsOf(db, url),
      eventsOf(db, url),
      historyFor(db, url),
    ]);
    return success({ tags, events, canUndo });
  } catch (error) {
    return storeFailure(error);
  }
}

/** The acts of a review: written to the store, then told to the background, which paints the page anew. */
export function reviewOf(context: ReviewContext, tabId: number, kept: KeptHere): Review {
  const written = async (result: Promise<Result<unknown>>) => {
    const outcome = await result;
    if (outcome.ok) void askBackground('reviewChanged', { url: context.url });
    return outcome;
  };
  return {
    decide: (targets, state) => written(decideMany(store(), context, targets, state)),
    change: (event, facts) => written(changeEvent(store(), context, event, facts)),
    undo: kept.canUndo ? () => written(undo(store(), context.url)) : undefined,
    reveal: async (target) => {
      const answer = await askTab(tabId, 'reveal', { target, kept: passagesOf(kept, target) });
      return answer.ok && !answer.value.found ? failure('passage-gone') : answer;
    },
  };
}

function passagesOf({ tags, events }: KeptHere, target: Target): Selector[] {
  const passages =
    target.type === 'tag'
      ? tags.find(({ id }) => id === target.entity)?.mentions
      : events.find(({ id }) => id === target.event)?.evidence;
  return passages?.slice(0, MAX_KEPT) ?? [];
}
