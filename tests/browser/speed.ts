import type { Page } from 'puppeteer-core';
import { WAITING } from '../../scripts/browser/session.ts';

const PARAGRAPHS = [
  'Sergei Lavrov will receive Iranian Foreign Minister Hossein Amir-Abdollahian in Moscow on Tuesday, the Russian Foreign Ministry said on Friday.',
  'Germany and France urged Tehran to release detained foreigners, while the United Nations called for a ceasefire and for the nuclear talks to resume in Vienna.',
  'The two ministers are expected to discuss sanctions, the grain deal and Syria, according to a <a href="/statement">statement</a> that the <b>ministry</b> published.',
];

/** A page with an article of about so many bytes. */
export function pageOf(bytes: number): string {
  const head =
    '<!doctype html><html lang="en"><title>Talks in Moscow</title><meta property="og:type" content="article"><meta property="article:published_time" content="2023-01-13"><main><article><h1>Talks in Moscow</h1>\n';
  let text = '';
  for (let at = 0; head.length + text.length < bytes; at += 1) {
    text += `<p>${PARAGRAPHS[at % PARAGRAPHS.length]} This was report ${at}.</p>\n`;
  }
  return `${head}${text}</article></main></html>`;
}

/** What a page's own clock says of a load, in milliseconds. */
export interface Timing {
  /** From the page being ready to the first highlight. */
  painted: number;
  /** The longest stretch in which the page could not answer its reader. */
  longestTask: number;
}

/** Has each page that is opened from now on take its own time; {@link timingOf} gives it back. */
export async function takeTime(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const taken = { painted: 0, longestTask: 0 };
    Object.assign(window, { taken });
    new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntries())
        taken.longestTask = Math.max(taken.longestTask, duration);
    }).observe({ type: 'longtask', buffered: true });
    const look = setInterval(() => {
      if (![...CSS.highlights.keys()].some((name) => name.startsWith('attache-'))) return;
      clearInterval(look);
      const [load] = performance.getEntriesByType('navigation');
      const ready = load instanceof PerformanceNavigationTiming ? load.domContentLoadedEventEnd : 0;
      taken.painted = performance.now() - ready;
    }, 2);
  });
}

/** Long after the first highlight all tasks that belong to it have ended. */
const AFTERWARDS = 1_000;

/** Opens a page, waits for its highlights and what comes after them. */
export async function timingOf(page: Page, url: string): Promise<Timing> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => Reflect.get(window, 'taken').painted > 0, WAITING);
  await new Promise((resolve) => setTimeout(resolve, AFTERWARDS));
  return page.evaluate(() => Reflect.get(window, 'taken'));
}
