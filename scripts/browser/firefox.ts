import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { PATIENCE, programOf, type Session, WINDOW } from './session.ts';

/** Firefox gives an extension a random address; here it is told which, so that its pages can be opened. */
const ADDRESS = '5f3b8c1e-2a64-4f0d-9c7e-0d6a1b2c3d4e';

const Manifest = z.looseObject({
  browser_specific_settings: z.looseObject({ gecko: z.looseObject({ id: z.string() }) }),
});

/** An address of an extension never settles for the driver, though its page is there soon. */
const SETTLED = 2_000;

/**
 * Starts Firefox with the extension. Its toolbar is out of a program's reach: the popup's page is opened in a tab of
 * its own, and told by its address which tab the article is in.
 *
 * @param extension folder of the built extension
 * @param downloads folder that exports are put into
 */
export async function startFirefox(extension: string, downloads: string): Promise<Session> {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programOf('ATTACHE_FIREFOX', '/usr/bin/firefox-esr'),
    headless: true,
    defaultViewport: WINDOW,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: ADDRESS,
      }),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
    },
  });
  await browser.installExtension(extension);
  const base = `moz-extension://${ADDRESS}/`;

  const openPopup = async (): Promise<Page> => {
    const popup = await browser.newPage();
    const address = `${base}popup.html`;
    await popup.goto(address, { timeout: SETTLED }).catch(() => undefined);
    await popup.evaluate(
      `browser.tabs.query({ index: 0 }).then(([article]) => { location.search = 'tab=' + article.id; })`,
    );
    await popup.waitForSelector('li.row', { timeout: PATIENCE });
    return popup;
  };

  return {
    browser,
    addressOf: (page) => base + page,
    openPopup,
    badge: () => Promise.reject(new Error('the badge cannot be read from outside in Firefox')),
    endWorker: () => Promise.reject(new Error('the background cannot be ended from outside in Firefox')),
    downloads,
    close: () => browser.close(),
  };
}
