/** Draws public/icons/attache.svg at the sizes that browsers ask for, with the Chromium that is installed. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { programOf } from './browser/session.ts';

const FOLDER = new URL('../public/icons/', import.meta.url);
const SIZES = [16, 32, 48, 128];
const CHROMIUM = programOf('ATTACHE_CHROMIUM', '/usr/bin/chromium');

const svg = await readFile(new URL('attache.svg', FOLDER), 'utf8');
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<body style="margin:0"><img src="${source}" style="display:block" width="${size}" height="${size}">`,
    );
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
    await writeFile(new URL(`${size}.png`, FOLDER), await page.screenshot({ omitBackground: true }));
    console.log(`public/icons/${size}.png`);
  }
} finally {
  await browser.close();
}
