import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** A tab named by the page's own address, `?tab=7`; anything else is none. */
export function tabInAddress(search: string): number | undefined {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/**
 * The tab that the page is about: the one its address names, else the window's active one, followed as the reader
 * goes from tab to tab. `undefined` until it is known.
 */
export function useTabId(): number | undefined {
  const named = tabInAddress(location.search);
  const [active, setActive] = useState<number>();

  useEffect(() => {
    if (named !== undefined) return;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      setActive(tab?.id);
    };
    const listen = () => void look();
    listen();
    browser.tabs.onActivated.addListener(listen);
    return () => browser.tabs.onActivated.removeListener(listen);
  }, [named]);

  return named ?? active;
}
