import { browser } from 'wxt/browser';
import type { Analysis } from '../../lib/model/analysis.ts';
import { PAINT_THRESHOLD } from '../../lib/model/confidence.ts';
import type { ReviewStates } from '../../lib/model/review.ts';

/** Ink blue of the theme, with white at 4.5:1 and more. */
const COLOUR = '#2c4f8f';
/** A badge has room for about four characters. */
const MOST_SHOWN = 999;

/** How many tags and events await the reader: undecided, and sure enough to be worth a look. */
export function awaiting(analysis: Analysis, states: ReviewStates): number {
  const tags = new Map(states.tags);
  const events = new Map(states.events);
  const isOpen = (state: string | undefined) => (state ?? 'suggested') === 'suggested';
  const sure = analysis.mentions.filter((mention) => mention.confidence >= PAINT_THRESHOLD);
  const openTags = new Set(sure.map((mention) => mention.entity).filter((id) => isOpen(tags.get(id))));
  const openEvents = analysis.events.filter(
    (event) => event.confidence >= PAINT_THRESHOLD && isOpen(events.get(event.id)),
  );
  return openTags.size + openEvents.length;
}

/** Shows the count on the toolbar button of a tab; nothing for none. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed meanwhile.
  }
}
