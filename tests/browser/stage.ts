import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from '../../scripts/browser/chromium.ts';
import { SCREENSHOTS, type Session } from '../../scripts/browser/session.ts';
import { buildFolder } from '../../scripts/lib/build.ts';
import { WORKSHOP } from '../../scripts/lib/command.ts';

const PROFILE = join(WORKSHOP, 'test-profile');

/** A Chromium of the tests; `fresh` forgets what an earlier one kept. */
export function chromium({ fresh }: { fresh: boolean }): Promise<Session> {
  if (fresh) rmSync(PROFILE, { recursive: true, force: true });
  return startChromium({
    extension: buildFolder('chrome', 'testing'),
    profile: PROFILE,
    headless: true,
    downloads: join(WORKSHOP, 'downloads'),
  });
}

/** The window's only tab, in front. */
export async function frontPage({ browser }: Session): Promise<Page> {
  const [page] = await browser.pages();
  if (!page) throw new Error('the browser has no tab');
  await page.bringToFront();
  return page;
}

/** Keeps a picture for looking at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${join(SCREENSHOTS, name)}.png` });
}

/**
 * Has each page that is opened from now on remember its own markup as it was parsed, before any content script ran.
 * {@link markupOf} gives it back.
 */
export async function rememberMarkup(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { markupAsParsed: document.body.outerHTML });
    });
  });
}

/** The body's markup as it was parsed, where that was remembered, and as it is. */
export const markupOf = (page: Page): Promise<{ parsed: unknown; now: string }> =>
  page.evaluate(() => ({ parsed: Reflect.get(window, 'markupAsParsed'), now: document.body.outerHTML }));
