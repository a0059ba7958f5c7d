import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFirefox } from '../../../scripts/browser/firefox.ts';
import { marksOn, waitForMarks } from '../../../scripts/browser/marks.ts';
import { namesIn, pressVerdict, rowsOf, showList, waitForCount } from '../../../scripts/browser/review.ts';
import type { Session } from '../../../scripts/browser/session.ts';
import { buildFolder } from '../../../scripts/lib/build.ts';
import { WORKSHOP } from '../../../scripts/lib/command.ts';
import { SAMPLE_PAGE, SITE } from '../../../scripts/lib/sample.ts';
import { type Site, serve } from '../../../scripts/lib/serve.ts';
import { frontPage, keepPicture, markupOf } from '../stage.ts';

let site: Site;
let session: Session;
let page: Page;
let popup: Page;

beforeAll(async () => {
  const downloads = join(WORKSHOP, 'downloads-firefox');
  mkdirSync(downloads, { recursive: true });
  site = await serve(SITE);
  session = await startFirefox(buildFolder('firefox', 'testing'), downloads);
  page = await frontPage(session);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

describe('Firefox', () => {
  test('highlights officials, countries and agenda terms', async () => {
    await page.goto(`${site.origin}/${SAMPLE_PAGE}`, { waitUntil: 'load' });
    await waitForMarks(page, 'official');
    const marks = await marksOn(page);
    expect(marks['attache-country']).toBeGreaterThan(0);
    expect(marks['attache-agenda']).toBeGreaterThan(0);
    await keepPicture(page, 'firefox-page');
  });

  test('leaves the page’s own nodes as they were', async () => {
    const { now } = await markupOf(page);
    const source = await (await fetch(`${site.origin}/${SAMPLE_PAGE}`)).text();
    const parsed = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').body.outerHTML,
      source,
    );
    expect(now).toBe(parsed);
  });

  test('lists tags and events in the popup', async () => {
    popup = await session.openPopup();
    await showList(popup, 'Tags');
    expect((await rowsOf(popup)).length).toBeGreaterThan(0);
  });

  test('confirms a tag, which then shows as confirmed on the page', async () => {
    const [first = ''] = namesIn(await rowsOf(popup), 'suggested');
    await pressVerdict(popup, 'Confirm', first);
    await waitForCount(popup, 'confirmed', 1);
    await waitForMarks(page, '-confirmed');
    await keepPicture(popup, 'firefox-popup');
  });

  test('takes it back by a key', async () => {
    await popup.keyboard.press('z');
    await waitForCount(popup, 'confirmed', 0);
  });
});
