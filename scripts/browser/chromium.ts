import { mkdirSync } from 'node:fs';
import puppeteer, { type Page, type WebWorker } from 'puppeteer-core';
import { PATIENCE, programOf, type Session, WINDOW } from './session.ts';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the browser's profile: what it holds outlives the browser. */
  profile: string;
  /** Without a window, and with nobody to close the welcome page. */
  headless: boolean;
  /** Folder that exports are put into. */
  downloads: string;
}

const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  `--window-size=${WINDOW.width},${WINDOW.height}`,
];
/** The sandbox needs rights that containers do not give, and is refused to root; a person's own window keeps it. */
const NO_SANDBOX = '--no-sandbox';
const IS_ROOT = process.getuid?.() === 0;
/** The screen is 800 × 600 if nothing is said, which cuts the popup. */
const HEADLESS_FLAGS = [NO_SANDBOX, '--disable-gpu', `--screen-info={${WINDOW.width}x${WINDOW.height}}`];
const HEADED_FLAGS = IS_ROOT ? [NO_SANDBOX] : [];

/** Starts Chromium with the extension; the worker is waited for, since nothing works before it. */
export async function startChromium({
  extension,
  profile,
  headless,
  downloads,
}: ChromiumOptions): Promise<Session> {
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: programOf('ATTACHE_CHROMIUM', '/usr/bin/chromium'),
    headless,
    userDataDir: profile,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [extension],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [...FLAGS, ...(headless ? HEADLESS_FLAGS : HEADED_FLAGS)],
  });
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith('chrome-extension://'),
    { timeout: PATIENCE },
  );
  const base = new URL('/', target.url()).href;

  // Loaded from a folder the extension counts as newly installed each time, and its welcome page comes to the front.
  if (headless) {
    const welcome = await browser.waitForTarget((candidate) => candidate.url() === `${base}welcome.html`, {
      timeout: PATIENCE,
    });
    await (await welcome.page())?.close();
  }

  /** The worker ends when idle: each use asks for the one that runs now. */
  const inWorker = async <Result>(act: (worker: WebWorker) => Promise<Result>): Promise<Result> => {
    const now = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(base),
      { timeout: PATIENCE },
    );
    const worker = await now.worker();
    if (!worker) throw new Error('the background worker does not run');
    return act(worker);
  };

  const openPopup = async (): Promise<Page> => {
    await inWorker((worker) => worker.evaluate('chrome.action.openPopup()'));
    const popup = await browser.waitForTarget(
      (candidate) => candidate.url().startsWith(`${base}popup.html`),
      {
        timeout: PATIENCE,
      },
    );
    return popup.asPage();
  };

  const badge = () =>
    inWorker((worker) =>
      worker.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`),
    ).then(String);

  return {
    browser,
    addressOf: (page) => base + page,
    openPopup,
    badge,
    endWorker: () => inWorker((worker) => worker.close()),
    downloads,
    close: () => browser.close(),
  };
}
