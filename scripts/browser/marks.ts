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

/** Puts the pointer on the first stretch of text that a highlight of ours covers, and leaves it there. */
export async function pointAtMark(page: Page, highlight: string): Promise<void> {
  const at = await page.evaluate((name) => {
    const [first] = CSS.highlights.get(name) ?? [];
    if (!first) return undefined;
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }, highlight);
  if (!at) throw new Error(`the page has no ${highlight}`);
  // A pointer that is suddenly there has not come to rest on anything.
  await page.mouse.move(at.x, at.y, { steps: 4 });
}
