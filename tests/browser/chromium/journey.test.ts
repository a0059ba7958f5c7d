import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportAll, libraryOf } from '../../../scripts/browser/library.ts';
import { marksOn, waitForMarks } from '../../../scripts/browser/marks.ts';
import {
  countOf,
  namesIn,
  pressVerdict,
  pressWay,
  rowsOf,
  showList,
  waitForCount,
  waitForRows,
} from '../../../scripts/browser/review.ts';
import { type Session, WAITING } from '../../../scripts/browser/session.ts';
import { SAMPLE_PAGE, SITE } from '../../../scripts/lib/sample.ts';
import { type Site, serve } from '../../../scripts/lib/serve.ts';
import { accessibilityFaults, inTheme } from '../axe.ts';
import { chromium, frontPage, keepPicture, markupOf, rememberMarkup } from '../stage.ts';

const THEMES = ['light', 'dark'] as const;

let site: Site;
let session: Session;
let page: Page;
let popup: Page;
let sample: string;
/** The names of the tags confirmed so far, as the popup lists them. */
let confirmed: string[];

const open = async (url: string) => {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
};

beforeAll(async () => {
  site = await serve(SITE);
  sample = `${site.origin}/${SAMPLE_PAGE}`;
  session = await chromium({ fresh: true });
  page = await frontPage(session);
  await rememberMarkup(page);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('reading an article', () => {
  test('highlights officials, countries and agenda terms', async () => {
    await open(sample);
    await waitForMarks(page, 'official');
    const marks = await marksOn(page);
    expect(marks['attache-official']).toBeGreaterThan(0);
    expect(marks['attache-country']).toBeGreaterThan(0);
    expect(marks['attache-agenda']).toBeGreaterThan(0);
    await keepPicture(page, 'page-suggested');
  });

  test('leaves the page’s own nodes as they were', async () => {
    const { parsed, now } = await markupOf(page);
    expect(now).toBe(parsed);
  });

  test('the badge counts what awaits review', async () => {
    expect(Number.parseInt(await session.badge(), 10)).toBeGreaterThan(0);
  });
});

describe('reviewing it in the popup', () => {
  test('lists the events and the tags', async () => {
    popup = await session.openPopup();
    await waitForRows(popup);
    await showList(popup, 'Events');
    expect((await rowsOf(popup)).length).toBeGreaterThan(0);
    await showList(popup, 'Tags');
    const tags = await rowsOf(popup);
    for (const kind of ['official', 'country', 'agenda term']) {
      expect(tags.some(({ words }) => words.includes(`, ${kind};`))).toBe(true);
    }
  });

  test.each(THEMES)('meets WCAG 2.2 AA in its %s theme', async (theme) => {
    await inTheme(popup, theme);
    for (const list of ['Events', 'Tags'] as const) {
      await showList(popup, list);
      await keepPicture(popup, `popup-${list.toLowerCase()}-${theme}`);
      expect(await accessibilityFaults(popup)).toEqual([]);
    }
    await inTheme(popup, 'light');
  });

  test('confirms and rejects tags by their buttons', async () => {
    await showList(popup, 'Tags');
    const [first = '', second = '', third = ''] = namesIn(await rowsOf(popup), 'suggested');
    await pressVerdict(popup, 'Confirm', first);
    await waitForCount(popup, 'confirmed', 1);
    await pressVerdict(popup, 'Confirm', second);
    await waitForCount(popup, 'confirmed', 2);
    await pressVerdict(popup, 'Reject', third);
    await waitForCount(popup, 'rejected', 1);
    expect(namesIn(await rowsOf(popup), 'confirmed').sort()).toEqual([first, second].sort());
  });

  test('shows on the page what was confirmed', async () => {
    await waitForMarks(page, '-confirmed');
  });

  test('confirms an event by one key, and takes it back by another', async () => {
    await showList(popup, 'Events');
    await popup.keyboard.press('c');
    await waitForCount(popup, 'confirmed', 1);
    await popup.keyboard.press('z');
    await waitForCount(popup, 'confirmed', 0);
    await popup.keyboard.press('ArrowUp');
    await popup.keyboard.press('c');
    await waitForCount(popup, 'confirmed', 1);
  });

  test('rejects an event by one key', async () => {
    if ((await countOf(popup, 'suggested')) === 0) return;
    const before = await countOf(popup, 'rejected');
    await popup.keyboard.press('x');
    await waitForCount(popup, 'rejected', before + 1);
  });

  test('scrolls the page to the next mention of a tag', async () => {
    await showList(popup, 'Tags');
    await popup.locator('li.row:last-of-type .row-main').click();
    await waitForMarks(page, 'selected');
  });

  test('confirms everything sure at once, and takes that back at once', async () => {
    const before = await countOf(popup, 'confirmed');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('C');
    await popup.keyboard.up('Shift');
    await popup.waitForFunction(
      (count) => document.querySelectorAll('li.row[data-state=confirmed]').length > count,
      WAITING,
      before,
    );
    await popup.keyboard.press('z');
    await waitForCount(popup, 'confirmed', before);
  });

  test('the badge counts down', async () => {
    confirmed = namesIn(await rowsOf(popup), 'confirmed');
    const decided = confirmed.length;
    expect(decided).toBeGreaterThan(0);
    expect(Number.parseInt(await session.badge(), 10)).toBeGreaterThan(0);
    await keepPicture(page, 'page-reviewed');
  });
});

describe('after the browser was closed and started again', () => {
  test('what was confirmed shows as confirmed on the page and in the popup', async () => {
    await session.close();
    session = await chromium({ fresh: false });
    page = await frontPage(session);
    await open(sample);
    await waitForMarks(page, '-confirmed');
    popup = await session.openPopup();
    await waitForRows(popup);
    await showList(popup, 'Tags');
    await waitForCount(popup, 'confirmed', confirmed.length);
    expect(namesIn(await rowsOf(popup), 'confirmed')).toEqual(confirmed);
  });
});

describe('the library', () => {
  let library: Page;

  test('opens from the popup and lists the article', async () => {
    await pressWay(popup, 'Open the library');
    library = await libraryOf(session);
    expect(await library.$$eval('.entry.article', (entries) => entries.length)).toBe(1);
  });

  test.each(THEMES)('meets WCAG 2.2 AA in its %s theme', async (theme) => {
    await library.bringToFront();
    await inTheme(library, theme);
    await keepPicture(library, `library-${theme}`);
    expect(await accessibilityFaults(library)).toEqual([]);
    await inTheme(library, 'light');
  });

  test('exports JSON and CSV that can be read', async () => {
    const files = await exportAll(session, library);
    const json = files.filter((file) => extname(file) === '.json').map((file) => readFileSync(file, 'utf8'));
    const csv = files.filter((file) => extname(file) === '.csv').map((file) => readFileSync(file, 'utf8'));
    expect(json.length).toBeGreaterThan(0);
    expect(csv).toHaveLength(2);
    for (const text of json) expect(() => JSON.parse(text)).not.toThrow();
    for (const text of csv) {
      const { data, errors } = Papa.parse(text, { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      expect(data.length).toBeGreaterThan(0);
    }
    for (const name of confirmed) {
      expect(json.some((text) => text.includes(name))).toBe(true);
      expect(csv.some((text) => text.includes(name))).toBe(true);
    }
  });

  test('shows what two articles tell of one happening together, and apart when asked', async () => {
    await open(`${site.origin}/later.html`);
    await waitForMarks(page);
    const later = await session.openPopup();
    await waitForRows(later);
    await showList(later, 'Events');
    await later.keyboard.press('c');
    await waitForCount(later, 'confirmed', 1);
    await later.close();
    await library.bringToFront();
    await library.locator('::-p-xpath(//*[@role="tab"][starts-with(normalize-space(.), "Events")])').click();
    const told = '.told-also li';
    await library.waitForSelector(told, WAITING);
    await keepPicture(library, 'library-happening');
    expect(await accessibilityFaults(library)).toEqual([]);
    expect(await library.$eval('.told-also', (block) => block.textContent)).toContain('planned → happened');
    await library.locator(`${told} button`).click();
    await library.waitForSelector(told, { ...WAITING, hidden: true });
    await library.locator('.notice button').click();
    await library.waitForSelector(told, WAITING);
  });
});
