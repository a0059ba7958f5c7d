import { askTab } from '../../lib/messages/messenger.ts';
import { forgetTab } from '../../lib/store/tab-state.ts';
import { showBadge } from './badge.ts';

/**
 * A tab went somewhere. Browsers say so for a jump within the page too, and do not tell the address without a
 * permission: where a content script still answers it reads again, and where none does the page is another.
 */
export async function followTab(tabId: number): Promise<void> {
  const asked = await askTab(tabId, 'read', {});
  if (asked.ok) return;
  await forgetTab(tabId);
  await showBadge(tabId, 0);
}
