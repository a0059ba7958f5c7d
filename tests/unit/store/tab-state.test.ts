import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  setTabState,
  type TabState,
  tabState,
  tabsOfArticle,
  watchTab,
} from '../../../lib/store/tab-state.ts';
import { READING, URL_OF_ARTICLE } from './fixtures.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const TAB = 7;
const STATE: TabState = {
  status: 'read',
  page: URL_OF_ARTICLE,
  reading: READING,
  incognito: false,
  at: '2026-11-24T10:00:00.000Z',
};
/** A live report: the text, and mentions as many as it has paragraphs. */
const LONG: TabState = {
  ...STATE,
  reading: {
    ...READING,
    article: { ...READING.article, text: READING.article.text.repeat(10_000) },
    analysis: { ...READING.analysis, mentions: Array(20_000).fill(READING.analysis.mentions[0]) },
  },
};

const rawState = async () => (await fakeBrowser.storage.session.get(`tab:${TAB}`))[`tab:${TAB}`];

afterEach(() => fakeBrowser.reset());

describe('what is known of a tab', () => {
  test.each([
    ['an article', STATE],
    ['a very long one', LONG],
  ])('comes back as it was: %s', async (_, state) => {
    expect(await setTabState(TAB, state)).toEqual({ ok: true, value: undefined });
    expect(await tabState(TAB)).toEqual(state);
    expect([...(await tabsOfArticle(URL_OF_ARTICLE))]).toEqual([[TAB, state]]);
  });

  test('takes a small part of the room that its text would', async () => {
    await setTabState(TAB, LONG);
    expect(JSON.stringify(await rawState()).length).toBeLessThan(JSON.stringify(LONG).length / 20);
  });

  test.each([
    ['no object', 'x'],
    ['another form', { status: 'read' }],
    ['packed, but no base 64', { gzip: '*' }],
    ['packed, but not compressed', { gzip: 'AAAA' }],
  ])('counts as unknown where what is stored is %s', async (_, raw) => {
    await fakeBrowser.storage.session.set({ [`tab:${TAB}`]: raw });
    expect(await tabState(TAB)).toBeUndefined();
  });

  test('is told now and at every change, in order', async () => {
    const life = new AbortController();
    const told: (string | undefined)[] = [];
    watchTab(TAB, (state) => told.push(state?.at), life.signal);
    await vi.waitFor(() => expect(told).toEqual([undefined]));
    // The second is there before the first has been unpacked.
    await setTabState(TAB, { ...LONG, at: '2026-11-24T10:00:01.000Z' });
    await setTabState(TAB, { ...STATE, at: '2026-11-24T10:00:02.000Z' });
    await vi.waitFor(() => expect(told.at(-1)).toBe('2026-11-24T10:00:02.000Z'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(told.at(-1)).toBe('2026-11-24T10:00:02.000Z');
    life.abort();
  });
});
