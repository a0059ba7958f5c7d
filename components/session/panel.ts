import { browser } from 'wxt/browser';

/** What Firefox has in place of Chrome's side panel; not in the types of Chrome's API. */
interface Sidebar {
  open: () => Promise<void>;
}

const sidebar = (): Sidebar | undefined => Reflect.get(browser, 'sidebarAction');

/** Opens the side panel beside a tab and closes the popup; `undefined` where the browser has none. */
export function panelOpener(tabId: number | undefined): (() => void) | undefined {
  const { sidePanel } = browser;
  const firefox = sidebar();
  if (!firefox && (!sidePanel || tabId === undefined)) return undefined;
  return () => {
    const opened = firefox ? firefox.open() : tabId !== undefined && sidePanel.open({ tabId });
    void Promise.resolve(opened).then(() => close());
  };
}
