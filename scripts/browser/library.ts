import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { PATIENCE, type Session } from './session.ts';

/** The library's page once it is open and lists something. */
export async function libraryOf(session: Session): Promise<Page> {
  const target = await session.browser.waitForTarget(
    (candidate) => candidate.url().startsWith(session.addressOf('library.html')),
    { timeout: PATIENCE },
  );
  const page = await target.asPage();
  await page.waitForSelector('.entry', { timeout: PATIENCE });
  return page;
}

/** Presses every choice of the export menu. @returns the files that arrived */
export async function exportAll(session: Session, library: Page): Promise<string[]> {
  rmSync(session.downloads, { recursive: true, force: true });
  const choices = await library.$$eval('.menu button', (buttons) => buttons.length);
  if (choices === 0) throw new Error('the library offers no export');
  for (let choice = 0; choice < choices; choice += 1) {
    await library.locator('button[popovertarget]:not(.menu button)').click();
    await library.locator(`.menu li:nth-child(${choice + 1}) button`).click();
    await arrived(session.downloads, choice + 1);
  }
  return readdirSync(session.downloads)
    .sort()
    .map((file) => join(session.downloads, file));
}

const PAUSE = 50;

/** Waits until a folder holds so many whole files. */
async function arrived(folder: string, count: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const whole = files.filter((file) => !/\.(?:crdownload|part|tmp)$/.test(file) && !file.startsWith('.'));
    if (whole.length === count && files.length === whole.length) return;
    await pause(PAUSE);
  }
  throw new Error(`of ${count} exported files not all arrived`);
}
