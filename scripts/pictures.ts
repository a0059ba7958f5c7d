/** Takes the pictures of the README: `npm run pictures`. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startChromium } from './browser/chromium.ts';
import { libraryOf } from './browser/library.ts';
import { pointAtMark, waitForMarks } from './browser/marks.ts';
import {
  namesIn,
  pressVerdict,
  pressWay,
  rowsOf,
  showList,
  waitForCount,
  waitForRows,
} from './browser/review.ts';
import { PATIENCE } from './browser/session.ts';
import { build } from './lib/build.ts';
import { ROOT, WORKSHOP } from './lib/command.ts';
import { SAMPLE_PAGE, SITE } from './lib/sample.ts';
import { serve } from './lib/serve.ts';

const PICTURES = join(ROOT, 'docs', 'pictures');
const SHARP = 2;
const POPUP = { width: 400, height: 600, deviceScaleFactor: SHARP };
const PAGE = { width: 900, height: 960, deviceScaleFactor: SHARP };
const LIBRARY = { width: 900, height: 640, deviceScaleFactor: SHARP };
const CONFIRMED_TAGS = 4;
const NIGHT_PAGE = 'dark.html';
/** Kept before the sample article, so that the library has something on its shelves. */
const KEPT_BEFORE = ['live.html', NIGHT_PAGE];
const CARD_OF_THE_FIRST_COUNTRY = '::-p-aria([role="button"][name="Confirm Iran"])';

const take = async (page: Page, name: string) => {
  await page.screenshot({ path: `${join(PICTURES, name)}.png` });
};

/** A picture of a page of the extension in each theme. */
async function takeBoth(page: Page, name: string): Promise<void> {
  for (const [theme, suffix] of [
    ['dark', '-dark'],
    ['light', ''],
  ]) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme ?? '' }]);
    await take(page, `${name}${suffix}`);
  }
}

/** What was just done is said over the last row, and goes by itself. */
const withoutNotice = (popup: Page) => popup.waitForSelector('.notice', { hidden: true, timeout: PATIENCE });

const profile = join(WORKSHOP, 'pictures-profile');
rmSync(profile, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const extension = await build('chrome', 'testing');
const site = await serve(SITE);
const session = await startChromium({
  extension,
  profile,
  headless: true,
  downloads: join(WORKSHOP, 'downloads'),
});
try {
  const [page] = await session.browser.pages();
  if (!page) throw new Error('Chromium has no window');
  await page.setViewport(PAGE);
  for (const file of KEPT_BEFORE) {
    await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' });
    await waitForMarks(page);
    const popup = await session.openPopup();
    await waitForRows(popup);
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('C');
    await popup.keyboard.up('Shift');
    await waitForMarks(page, '-confirmed');
    await popup.close();
  }
  await page.goto(`${site.origin}/${SAMPLE_PAGE}`, { waitUntil: 'load' });
  await waitForMarks(page);

  const popup = await session.openPopup();
  await popup.setViewport(POPUP);
  await waitForRows(popup);
  await showList(popup, 'Tags');
  for (const [index, name] of namesIn(await rowsOf(popup), 'suggested')
    .slice(0, CONFIRMED_TAGS)
    .entries()) {
    await pressVerdict(popup, 'Confirm', name);
    await waitForCount(popup, 'confirmed', index + 1);
  }
  await withoutNotice(popup);
  await takeBoth(popup, 'popup-tags');
  await showList(popup, 'Events');
  await popup.keyboard.press('c');
  await waitForCount(popup, 'confirmed', 1);
  await withoutNotice(popup);
  await takeBoth(popup, 'popup');

  await pressWay(popup, 'Open the library');
  const library = await libraryOf(session);
  await library.bringToFront();
  await library.setViewport(LIBRARY);
  await library.locator('.entry summary').click();
  await takeBoth(library, 'library');

  await page.bringToFront();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await pointAtMark(page, 'attache-country');
  await page.waitForSelector(CARD_OF_THE_FIRST_COUNTRY, { timeout: PATIENCE });
  await take(page, 'page');
  await page.goto(`${site.origin}/${NIGHT_PAGE}`, { waitUntil: 'load' });
  await waitForMarks(page, '-dark');
  await take(page, 'page-dark');
} finally {
  await session.close();
  await site.close();
}
console.log(`Pictures: ${PICTURES}`);
