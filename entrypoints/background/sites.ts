import { browser } from 'wxt/browser';
import { failure, type Result, success } from '../../lib/model/problem.ts';

/** Where the build puts the content script. */
const READER = '/content-scripts/content.js';
/** The registration for the sites that the reader granted. */
const GRANTED = 'granted-sites';

/** Runs the content script in a tab where it does not run by itself: allowed by `activeTab` after a click. */
export async function injectReader(tabId: number): Promise<Result<Record<string, never>>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [READER] });
    return success({});
  } catch (error) {
    return failure('not-allowed', error);
  }
}

/** Reads the open pages of sites that were just granted: the popup that asked may have closed over the question. */
export async function readOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : injectReader(id))));
}

/**
 * Makes the registered content script match the sites that the reader has granted: all permitted origins but those
 * that the manifest already serves. Idempotent; run at every start and whenever a permission comes or goes.
 */
export async function registerGrantedSites(): Promise<void> {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  const served = new Set([...host_permissions, ...content_scripts.flatMap(({ matches = [] }) => matches)]);
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !served.has(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GRANTED] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GRANTED] });
    return;
  }
  const script = {
    id: GRANTED,
    matches,
    js: [READER],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  } as const;
  const register = registered.length > 0 ? 'updateContentScripts' : 'registerContentScripts';
  await browser.scripting[register]([{ ...script, js: [...script.js] }]);
}
