import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failure, Problem, type Result, success } from '../model/problem.ts';
import { ArticleUrl } from '../model/review.ts';
import { Reading } from './reading.ts';

/**
 * What is known of the page in a tab, in `storage.session`: in memory only, gone with the browser, and out of reach
 * of pages and content scripts.
 */
export const TabState = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('read'),
    /** Address of the document that was read; `reading.meta.url` is the article's identity. */
    page: ArticleUrl,
    reading: Reading,
    incognito: z.boolean(),
    at: z.iso.datetime(),
  }),
  z.object({
    status: z.literal('unreadable'),
    page: ArticleUrl,
    problem: Problem,
    at: z.iso.datetime(),
  }),
]);
export type TabState = z.infer<typeof TabState>;

/** Of the 10 MB that `storage.session` holds in all, what one tab may take, in UTF-16 code units of its JSON. */
const MAX_STATE = 4_000_000;
const PREFIX = 'tab:';
const keyOf = (tabId: number) => `${PREFIX}${tabId}`;

/** @returns `undefined` if nothing is known, or what is stored no longer parses (an update changed its form). */
export async function tabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return parsed((await browser.storage.session.get(key))[key]);
}

/** The states of all tabs that show an article, by tab. */
export async function tabsOfArticle(url: string): Promise<Map<number, TabState & { status: 'read' }>> {
  const tabs = new Map<number, TabState & { status: 'read' }>();
  for (const [key, value] of Object.entries(await browser.storage.session.get(null))) {
    const state = key.startsWith(PREFIX) ? parsed(value) : undefined;
    if (state?.status === 'read' && state.reading.meta.url === url)
      tabs.set(Number(key.slice(PREFIX.length)), state);
  }
  return tabs;
}

/** Remembers a tab's page; makes room by forgetting the tabs read longest ago. `too-large` if it cannot fit. */
export async function setTabState(tabId: number, state: TabState): Promise<Result<undefined>> {
  if (JSON.stringify(state).length > MAX_STATE) return failure('too-large');
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: state });
  } catch {
    await forgetOthers(tabId);
    try {
      await browser.storage.session.set({ [keyOf(tabId)]: state });
    } catch (error) {
      return failure('too-large', error);
    }
  }
  return success(undefined);
}

export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/**
 * Calls back with a tab's state now and at every change, for extension pages. Aborting `signal` ends it.
 * `undefined` means that the tab has not been read.
 */
export function watchTab(
  tabId: number,
  tell: (state: TabState | undefined) => void,
  signal: AbortSignal,
): void {
  const key = keyOf(tabId);
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = Object.hasOwn(changes, key) ? changes[key] : undefined;
    if (change) tell(parsed(change.newValue));
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
  void tabState(tabId).then((state) => {
    if (!signal.aborted) tell(state);
  });
}

/** The older half of all other tabs; they are read again when they are next looked at. */
async function forgetOthers(tabId: number): Promise<void> {
  const own = keyOf(tabId);
  const others = Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(PREFIX) && key !== own)
    .sort((a, b) => (parsed(a[1])?.at ?? '').localeCompare(parsed(b[1])?.at ?? ''));
  await browser.storage.session.remove(others.slice(0, Math.ceil(others.length / 2)).map(([key]) => key));
}

function parsed(raw: unknown): TabState | undefined {
  const state = TabState.safeParse(raw);
  return state.success ? state.data : undefined;
}
