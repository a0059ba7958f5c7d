import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksOn, pointAtMark, waitForMarks } from '../../../scripts/browser/marks.ts';
import { waitForRows } from '../../../scripts/browser/review.ts';
import { PATIENCE, type Session, WAITING } from '../../../scripts/browser/session.ts';
import { SAMPLE_PAGE, SITE } from '../../../scripts/lib/sample.ts';
import { type Site, serve } from '../../../scripts/lib/serve.ts';
import { accessibilityFaults, inTheme } from '../axe.ts';
import { chromium, frontPage, keepPicture, markupOf, rememberMarkup } from '../stage.ts';

let site: Site;
let session: Session;
let page: Page;

beforeAll(async () => {
  site = await serve(SITE);
  session = await chromium({ fresh: true });
  page = await frontPage(session);
  await rememberMarkup(page);
  // Pictures are not to catch a thing half faded in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

const open = async (file: string) => {
  await page.goto(`${site.origin}/${file}`, { waitUntil: 'load' });
};

const popupText = async (): Promise<string> => {
  const popup = await session.openPopup();
  await popup.waitForSelector('.state h2, .state strong, .state p, li.row', { timeout: PATIENCE });
  const words = await popup.evaluate(() => document.body.textContent);
  await popup.close();
  return words;
};

describe('pages of other kinds', () => {
  test('a front page is not marked, and the popup says why', async () => {
    await open('front.html');
    expect(await popupText()).toContain('No article here');
    expect(await marksOn(page)).toEqual({});
  });

  test('a page that is closed to extensions is not read, and the popup says so', async () => {
    await page.goto(session.addressOf('options.html'));
    expect(await popupText()).toContain('This page cannot be read');
  });

  test('an article without a date is read', async () => {
    await open('undated.html');
    await waitForMarks(page);
    expect(await popupText()).toContain('no date');
  });

  test.each(['arabic.html', 'dark.html'])(
    '%s is marked where it names what is known, and left as it was',
    async (file) => {
      await open(file);
      if (file === 'dark.html') await waitForMarks(page, '-dark');
      const { parsed, now } = await markupOf(page);
      expect(now).toBe(parsed);
      await keepPicture(page, `page-${file.replace('.html', '')}`);
    },
  );
});

describe('pages that change', () => {
  test('a live report is marked', async () => {
    await open('live.html');
    await waitForMarks(page);
    await keepPicture(page, 'page-live');
  });

  test('what the reader opens is read and marked too', async () => {
    await open('more.html');
    await waitForMarks(page, 'country');
    const countries = () => page.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0);
    const before = await countries();
    await page.locator('button').click();
    await page.waitForFunction(
      (few) => (CSS.highlights.get('attache-country')?.size ?? 0) >= few + 2,
      WAITING,
      before,
    );
  });

  test('a new story without a new page is read anew', async () => {
    await open('next.html');
    await waitForMarks(page);
    const before = await markedWords();
    await page.locator('#onward').click();
    await page.waitForFunction(() => document.title.startsWith('Japan'), WAITING);
    await page.waitForFunction(
      () =>
        [...(CSS.highlights.get('attache-official') ?? [])].some((range) => range.startContainer.isConnected),
      WAITING,
    );
    const after = await markedWords();
    expect(after).toContain('Fumio Kishida');
    expect(before).not.toContain('Fumio Kishida');
  });
});

/** The words under the officials' highlights. */
const markedWords = (): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('attache-official') ?? [])].map(
      ({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset) ?? '',
    ),
  );

describe('the card on the page', () => {
  const confirmSelector = '::-p-aria([role="button"][name="Confirm Sergei Lavrov"])';

  test('says what is under the pointer, and can be confirmed there', async () => {
    await open(SAMPLE_PAGE);
    await waitForMarks(page, 'official');
    await pointAtMark(page, 'attache-official');
    const confirm = await page.waitForSelector(confirmSelector, { timeout: PATIENCE });
    await keepPicture(page, 'card');
    await confirm?.click();
    await waitForMarks(page, 'official-confirmed');
  });

  test('lives outside the page’s own nodes', async () => {
    const { parsed, now } = await markupOf(page);
    expect(now).toBe(parsed);
  });
});

describe('the extension’s other pages', () => {
  const pages = ['options', 'welcome', 'library', 'sidepanel'];
  test.each(pages.flatMap((name) => (['light', 'dark'] as const).map((theme) => [name, theme] as const)))(
    '%s meets WCAG 2.2 AA in its %s theme',
    async (name, theme) => {
      const extension = await session.browser.newPage();
      await inTheme(extension, theme);
      await extension.goto(session.addressOf(`${name}.html`));
      await extension.waitForSelector('h1', { timeout: PATIENCE });
      await keepPicture(extension, `${name}-${theme}`);
      expect(await accessibilityFaults(extension)).toEqual([]);
      await extension.close();
    },
  );
});

test('the popup lists what the page shows', async () => {
  await page.bringToFront();
  await open(SAMPLE_PAGE);
  await waitForMarks(page);
  const popup = await session.openPopup();
  await waitForRows(popup);
  await popup.close();
});
