import { useLiveQuery } from 'dexie-react-hooks';
import { askBackground, askTab } from '../../lib/messages/messenger.ts';
import { MAX_KEPT } from '../../lib/messages/protocol.ts';
import { failure, type Result, success } from '../../lib/model/problem.ts';
import type { EventRecord, TagRecord, Target } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';
import { locate } from '../../lib/page/anchor.ts';
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
      const answer = await askTab(tabId, 'reveal', {
        target,
        kept: isNamed(context, target) ? [] : placesOf(kept, target, context.reading?.article.text ?? ''),
      });
      return answer.ok && !answer.value.found ? failure('passage-gone') : answer;
    },
  };
}

/** Whether the page as it is now names what is meant; if so, it knows where. */
function isNamed({ reading }: ReviewContext, target: Target): boolean {
  if (!reading) return false;
  const { mentions, events } = reading.analysis;
  return target.type === 'tag'
    ? mentions.some(({ entity }) => entity === target.entity)
    : events.some(({ id }) => id === target.event);
}

/** Where the kept passages of a target stand in the article as it is now, each once, in text order. */
function placesOf({ tags, events }: KeptHere, target: Target, text: string): Span[] {
  const passages =
    target.type === 'tag'
      ? tags.find(({ id }) => id === target.entity)?.mentions
      : events.find(({ id }) => id === target.event)?.evidence;
  const places = (passages ?? [])
    .slice(0, MAX_KEPT)
    .map((passage) => locate(text, passage))
    .flatMap((place) => ('span' in place ? [place.span] : []));
  return [...new Map(places.map((span) => [span.start, span])).values()].sort((a, b) => a.start - b.start);
}
