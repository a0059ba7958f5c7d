import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { exportAll, libraryOf } from './library.ts';
import { marksOn, waitForMarks } from './marks.ts';
import {
  countOf,
  namesIn,
  pressVerdict,
  pressWay,
  type Row,
  rowsOf,
  showList,
  waitForCount,
  waitForRows,
} from './review.ts';
import { PATIENCE, type Session } from './session.ts';

/** What came of a journey through one article. */
export interface Travelled {
  marks: Record<string, number>;
  tags: Row[];
  events: Row[];
  pictures: string[];
  files: string[];
}

/** How many tags are confirmed one by one. */
const CONFIRMED_TAGS = 3;

/**
 * Reads an article as a person would: waits for the highlights, opens the popup, confirms an event by its key and some
 * tags by their buttons, rejects one, opens the library and exports everything.
 *
 * @param pictures folder that the pictures are put into
 * @throws where a step does not come about
 */
export async function travel(
  session: Session,
  page: Page,
  url: string,
  pictures: string,
): Promise<Travelled> {
  mkdirSync(pictures, { recursive: true });
  const taken: string[] = [];
  const picture = async (of: Page, name: `${string}.png`) => {
    const path = join(pictures, name) as `${string}.png`;
    await of.screenshot({ path });
    taken.push(path);
  };

  await page.goto(url, { waitUntil: 'load' });
  await waitForMarks(page).catch(async () => {
    throw new Error(`Nothing is highlighted on ${url}. The popup says: ${await stateOf(session)}`);
  });
  const marks = await marksOn(page);
  await picture(page, 'page.png');

  const popup = await session.openPopup();
  await waitForRows(popup);
  const events = await reviewEvents(popup);
  const tags = await reviewTags(popup);
  await picture(popup, 'popup.png');

  await pressWay(popup, 'Open the library');
  const library = await libraryOf(session);
  await library.bringToFront();
  const files = await exportAll(session, library);
  await picture(library, 'library.png');
  await page.bringToFront();
  await picture(page, 'page-reviewed.png');
  return { marks, tags, events, pictures: taken, files };
}

/** What the popup says in place of its lists, or of what it lists. */
async function stateOf(session: Session): Promise<string> {
  const popup = await session.openPopup();
  await popup.waitForSelector('.state h2, .head', { timeout: PATIENCE });
  const words = await popup.$$eval('.state h2, .state p, .head .title, .head .meta', (parts) =>
    parts.map((part) => part.textContent.trim()),
  );
  return words.join(' – ');
}

/** Confirms the first event by its key, if there is one. */
async function reviewEvents(popup: Page): Promise<Row[]> {
  await showList(popup, 'Events');
  if ((await rowsOf(popup)).length === 0) return [];
  const before = await countOf(popup, 'confirmed');
  await popup.keyboard.press('c');
  await waitForCount(popup, 'confirmed', before + 1);
  return rowsOf(popup);
}

/** Confirms the first tags by their buttons, and rejects the one after them. */
async function reviewTags(popup: Page): Promise<Row[]> {
  await showList(popup, 'Tags');
  const suggested = namesIn(await rowsOf(popup), 'suggested');
  const confirmed = await countOf(popup, 'confirmed');
  const rejected = await countOf(popup, 'rejected');
  const [toConfirm, toReject] = [
    suggested.slice(0, CONFIRMED_TAGS),
    suggested.slice(CONFIRMED_TAGS, CONFIRMED_TAGS + 1),
  ];
  for (const [index, name] of toConfirm.entries()) {
    await pressVerdict(popup, 'Confirm', name);
    await waitForCount(popup, 'confirmed', confirmed + index + 1);
  }
  for (const [index, name] of toReject.entries()) {
    await pressVerdict(popup, 'Reject', name);
    await waitForCount(popup, 'rejected', rejected + index + 1);
  }
  return rowsOf(popup);
}
