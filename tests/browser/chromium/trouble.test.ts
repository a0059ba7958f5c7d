import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksOn, waitForMarks } from '../../../scripts/browser/marks.ts';
import { rowsOf, showList, waitForCount, waitForRows } from '../../../scripts/browser/review.ts';
import { PATIENCE, type Session, WAITING } from '../../../scripts/browser/session.ts';
import { SAMPLE_PAGE, SITE } from '../../../scripts/lib/sample.ts';
import { type Site, serve } from '../../../scripts/lib/serve.ts';
import { chromium, frontPage, keepPicture } from '../stage.ts';

let site: Site;
let session: Session;
let page: Page;

beforeAll(async () => {
  site = await serve(SITE);
  session = await chromium({ fresh: true });
  page = await frontPage(session);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

const open = async (file: string) => {
  await page.bringToFront();
  await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' });
};

const saysSoon = (of: Page, words: string) =>
  of.waitForFunction((wanted) => document.body.textContent.includes(wanted), WAITING, words);

describe('a page that does not want to be read', () => {
  test('is marked all the same, and can be reviewed', async () => {
    await open('hostile.html');
    // The page has bent what a program would ask it with: only the plainest question is left.
    while (!(await page.evaluate('CSS.highlights.has("attache-official")'))) await pause(50);
    const popup = await session.openPopup();
    await waitForRows(popup);
    await showList(popup, 'Tags');
    expect((await rowsOf(popup)).some(({ words }) => words.startsWith('Sergei Lavrov'))).toBe(true);
    expect(await popup.$eval('h1', (title) => title.textContent)).toBe('Lavrov to meet Fidan in Ankara');
    await popup.close();
  });
});

describe('a language that is not known', () => {
  test('is named, and nothing is guessed at', async () => {
    await open('german.html');
    const popup = await session.openPopup();
    await saysSoon(popup, 'The article is in German');
    expect(await marksOn(page)).toEqual({});
    await keepPicture(popup, 'popup-unknown-language');
    await popup.close();
  });
});

describe('an article that changes after it was reviewed', () => {
  test('keeps what was confirmed, and says what the page no longer holds', async () => {
    await open(SAMPLE_PAGE);
    await waitForMarks(page);
    const popup = await session.openPopup();
    await waitForRows(popup);
    await popup.keyboard.press('c');
    await waitForCount(popup, 'confirmed', 1);
    await page.evaluate(() => {
      for (const words of document.querySelectorAll('.story h1, .story > p, .story figcaption'))
        words.textContent =
          'The weather stays fine for the rest of the week, with light winds and some cloud in the evening, and warms up from day to day.';
    });
    await popup.waitForFunction(() => document.querySelectorAll('li.row').length === 1, WAITING);
    await waitForCount(popup, 'confirmed', 1);
    await popup.focus('li.row .row-main');
    await popup.keyboard.press('Enter');
    await saysSoon(popup, 'no such passage');
    await popup.close();
  });
});

describe('what the reader has set', () => {
  test('decides at once which kinds are marked on the page', async () => {
    await open(SAMPLE_PAGE);
    await waitForMarks(page, 'country');
    const options = await session.browser.newPage();
    await options.goto(session.addressOf('options.html'));
    const country = await options.waitForSelector('::-p-aria([role="checkbox"][name="Countries"])', {
      timeout: PATIENCE,
    });
    await country?.click();
    await page.waitForFunction(() => !CSS.highlights.has('attache-country'), WAITING);
    expect(await marksOn(page)).toHaveProperty('attache-official');
    await country?.click();
    await waitForMarks(page, 'country');
    await options.close();
  });

  test('is the default, and said to be, where it cannot be read', async () => {
    const options = await session.browser.newPage();
    await options.goto(session.addressOf('options.html'));
    await options.evaluate(`chrome.storage.local.set({ settings: { theme: 7 } })`);
    await saysSoon(options, 'A stored setting could not be read');
    await options.close();
    await open(SAMPLE_PAGE);
    await waitForMarks(page, 'country');
  });
});

describe('a private window', () => {
  test('is read, and keeps nothing', async () => {
    await open(SAMPLE_PAGE);
    await waitForMarks(page);
    const popup = await session.openPopup();
    await waitForRows(popup);
    // A program cannot let an extension into private windows: what it knows of the tab says that it is in one.
    await popup.evaluate(`chrome.storage.session.get(null).then((states) => chrome.storage.session.set(
      Object.fromEntries(Object.entries(states).map(([tab, state]) => [tab, { ...state, incognito: true }]))))`);
    await saysSoon(popup, 'Private window');
    expect(await popup.$$('.verdict')).toEqual([]);
    const before = await rowsOf(popup);
    await popup.keyboard.press('c');
    expect(await rowsOf(popup)).toEqual(before);
    await keepPicture(popup, 'popup-private');
    await popup.close();
  });
});
