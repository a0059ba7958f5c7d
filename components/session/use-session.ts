import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askBackground, askTab } from '../../lib/messages/messenger.ts';
import { failure } from '../../lib/model/problem.ts';
import { type TabState, watchTab } from '../../lib/store/tab-state.ts';
import { type Asking, type Remedies, type Session, sessionOf } from './session.ts';

/** Far longer than reading and analysing the longest page takes; after it, something has failed without a word. */
const PATIENCE_MS = 10_000;

/** What is known of a tab, followed while it changes, and what can be done where it is not ready. */
export function useSession(tabId: number): { session: Session; remedies: Remedies } {
  const [state, setState] = useState<TabState | undefined | null>(null);
  const [asking, setAsking] = useState<Asking>();
  const [url, setUrl] = useState<string>();

  useEffect(() => {
    const life = new AbortController();
    const hear = async (next: TabState | undefined) => {
      if (next) {
        setState(next);
        setAsking(undefined);
        return;
      }
      // Not read: a content script that runs there already only needs to be asked.
      const [tab, answer] = await Promise.all([addressOf(tabId), askTab(tabId, 'read', {})]);
      if (life.signal.aborted) return;
      setUrl(tab);
      setState(undefined);
      setAsking(answer.ok ? undefined : answer);
    };
    watchTab(tabId, (next) => void hear(next), life.signal);
    return () => life.abort();
  }, [tabId]);

  const session = sessionOf(url, state, asking);
  const isReading = session.phase === 'reading';
  useEffect(() => {
    if (!isReading) return;
    const timer = setTimeout(() => setAsking(failure('unexpected')), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [isReading]);

  const read = async () => {
    setAsking('under-way');
    const answer = await askBackground('readTab', { tabId });
    if (!answer.ok) setAsking(answer);
  };
  // Without its port: not every browser takes one in a match pattern, and all ports are meant without.
  const host = url === undefined ? undefined : new URL(url).hostname;
  const always = async (site: string) => {
    // The first thing after the press: browsers open the question only while it lasts.
    const granted = await browser.permissions.request({ origins: [`*://${site}/*`] });
    if (granted) await read();
    else setAsking(failure('unreachable'));
  };
  return {
    session,
    remedies: { read: () => void read(), always: host ? () => void always(host) : undefined },
  };
}

/** A tab's address, where `activeTab` or a site's permission lets it be known. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}
