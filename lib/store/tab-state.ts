import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failure, Problem, type Result, success } from '../model/problem.ts';
import { ArticleUrl } from '../model/review.ts';
import { Packed, pack, unpack } from './pack.ts';
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

/** Of the 10 MB that `storage.session` holds in all, what one tab may take, in UTF-16 code units of its JSON … */
const MAX_STATE = 4_000_000;
/** … and from which size on it is packed: a live report of a day has tens of thousands of mentions. */
const MAX_PLAIN = 500_000;
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
    const state = key.startsWith(PREFIX) ? await parsed(value) : undefined;
    if (state?.status === 'read' && state.reading.meta.url === url)
      tabs.set(Number(key.slice(PREFIX.length)), state);
  }
  return tabs;
}

/** Remembers a tab's page; makes room by forgetting the tabs read longest ago. `too-large` if it cannot fit. */
export async function setTabState(tabId: number, state: TabState): Promise<Result<undefined>> {
  const kept = await stored(state);
  if (JSON.stringify(kept).length > MAX_STATE) return failure('too-large');
  try {
    await browser.storage.session.set({ [keyOf(tabId)]: kept });
  } catch {
    await forgetOthers(tabId);
    try {
      await browser.storage.session.set({ [keyOf(tabId)]: kept });
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
    if (change) void hear(change.newValue);
  };
  // Unpacking takes its time: an older state must not be told after a newer one.
  let latest = 0;
  const hear = async (raw: unknown) => {
    const mine = ++latest;
    const state = await parsed(raw);
    if (mine === latest && !signal.aborted) tell(state);
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged));
  void browser.storage.session.get(key).then((all) => {
    if (latest === 0) void hear(all[key]);
  });
}

/** The older half of all other tabs; they are read again when they are next looked at. */
async function forgetOthers(tabId: number): Promise<void> {
  const own = keyOf(tabId);
  const others = await Promise.all(
    Object.entries(await browser.storage.session.get(null))
      .filter(([key]) => key.startsWith(PREFIX) && key !== own)
      .map(async ([key, raw]) => ({ key, at: (await parsed(raw))?.at ?? '' })),
  );
  const oldest = others.sort((a, b) => a.at.localeCompare(b.at)).slice(0, Math.ceil(others.length / 2));
  await browser.storage.session.remove(oldest.map(({ key }) => key));
}

async function stored(state: TabState): Promise<TabState | Packed> {
  return JSON.stringify(state).length > MAX_PLAIN ? pack(state) : state;
}

async function parsed(raw: unknown): Promise<TabState | undefined> {
  const packed = Packed.safeParse(raw);
  try {
    const state = TabState.safeParse(packed.success ? await unpack(packed.data) : raw);
    return state.success ? state.data : undefined;
  } catch {
    return undefined;
  }
}
