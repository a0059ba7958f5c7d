import type { Page } from 'puppeteer-core';
import { WAITING } from './session.ts';

/** How many stretches of text each highlight of ours has, by its name in the registry. */
export const marksOn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('attache-'))
        .map(([name, marks]) => [name, marks.size]),
    ),
  );

/** Waits until the page shows highlights of ours whose name has `part` in it. */
export async function waitForMarks(page: Page, part = ''): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...CSS.highlights].some(
        ([name, marks]) => name.startsWith('attache-') && name.includes(wanted) && marks.size > 0,
      ),
    WAITING,
    part,
  );
}
