import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { WORKSHOP } from '../lib/command.ts';

/** A browser with the extension in it, driven as a person drives it. */
export interface Session {
  browser: Browser;
  /** An address of the extension's own, for instance of `library.html`. */
  addressOf: (page: string) => string;
  /** Opens the toolbar's popup over the tab in front, and waits for its content. */
  openPopup: () => Promise<Page>;
  /** What the toolbar's badge says for the tab in front. */
  badge: () => Promise<string>;
  /** Ends the background worker as the browser does when it is idle; the next message starts another. */
  endWorker: () => Promise<void>;
  /** Where exports arrive. */
  downloads: string;
  close: () => Promise<void>;
}

/** How large the window is: the page beside the popup must fit on a picture of the README. */
export const WINDOW = { width: 1280, height: 900 };

/** How long anything that must come about is waited for, in milliseconds … */
export const PATIENCE = 15_000;

/** … and how: by asking again and again, since a tab behind another draws no frames that could be counted. */
export const WAITING = { timeout: PATIENCE, polling: 50 } as const;

/** The path of a browser's program, as set-up found it. */
export function programOf(variable: 'ATTACHE_CHROMIUM' | 'ATTACHE_FIREFOX', usual: string): string {
  return process.env[variable] ?? usual;
}

/** Where pictures for looking at are kept. */
export const SCREENSHOTS = join(WORKSHOP, 'screenshots');
