import { askTab } from '../../lib/messages/messenger.ts';
import type { ReviewStates } from '../../lib/model/review.ts';
import { store } from '../../lib/store/db.ts';
import { statesOf } from '../../lib/store/matching.ts';
import { eventsOf, tagsOf } from '../../lib/store/queries.ts';
import type { Reading } from '../../lib/store/reading.ts';
import { tabsOfArticle } from '../../lib/store/tab-state.ts';
import { awaiting, showBadge } from './badge.ts';

/** What the store says of the page at hand. */
export async function statesFor({ meta, analysis }: Reading): Promise<ReviewStates> {
  const db = store();
  const [tags, events] = await Promise.all([tagsOf(db, meta.url), eventsOf(db, meta.url)]);
  return statesOf(analysis.events, { tags, events });
}

/** Tells every tab that shows the article what has been decided, and counts anew what awaits review. */
export async function spread(url: string): Promise<void> {
  const tabs = await tabsOfArticle(url);
  await Promise.all(
    [...tabs].map(async ([tabId, { reading }]) => {
      const states = await statesFor(reading);
      await showBadge(tabId, awaiting(reading.analysis, states));
      await askTab(tabId, 'paint', { states });
    }),
  );
}
