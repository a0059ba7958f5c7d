import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerAsBackground } from '../../lib/messages/messenger.ts';
import { forgetTab } from '../../lib/store/tab-state.ts';
import { ANSWERS } from './answers.ts';
import { gazetteer } from './gazetteer.ts';
import { readOpenTabs, registerGrantedSites } from './sites.ts';
import { followTab } from './tabs.ts';

/** Every listener is registered before `main` returns, for an ended worker is woken by those alone. */
export default defineBackground(() => {
  answerAsBackground(ANSWERS);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void followTab(tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

  // One after the other: two at once could both find no registration and both make one.
  let registering = Promise.resolve();
  const register = () => {
    registering = registering.then(registerGrantedSites).catch((error: unknown) => console.error(error));
  };
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    register();
    void readOpenTabs(origins);
  });
  browser.permissions.onRemoved.addListener(register);
  register();

  // The worker was woken because a page is about to ask; a failure is told when it does.
  void gazetteer().catch(() => undefined);
});

/**
 * Opens the first page a reader sees, but not at once: asked for a message in the first moments after installing,
 * Chromium finds none, and gives none from then on to any page of the extension until its process ends.
 */
async function welcome(): Promise<void> {
  await gazetteer().catch(() => undefined);
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
