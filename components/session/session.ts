import type { Failure } from '../../lib/model/problem.ts';
import type { Reading } from '../../lib/store/reading.ts';
import type { TabState } from '../../lib/store/tab-state.ts';

/** What is known of the tab that is looked at; every phase has a face of its own. */
export type Session =
  | { phase: 'reading' }
  /** A page of the browser itself, or one that it closes to extensions. */
  | { phase: 'closed' }
  /** A page that the extension may not see before the reader asks for it. */
  | { phase: 'unasked'; host: string | undefined }
  | { phase: 'no-article' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; reading: Reading; isPrivate: boolean };

/** What can be done about a tab that is not ready. */
export interface Remedies {
  read: () => void;
  /** Asks the browser for the site's permission, then reads; absent where the site is not known. */
  always: (() => void) | undefined;
}

/** What came of asking for a page that was not read by itself. */
export type Asking = 'under-way' | Failure;

/** Problems that are no failures: the page is simply like that. */
const PLAIN: Partial<Record<string, Session>> = {
  'no-article': { phase: 'no-article' },
  'not-allowed': { phase: 'closed' },
};

const failed = (failure: Failure): Session => PLAIN[failure.problem] ?? { phase: 'failed', failure };

/** Pages that a content script can be put into. */
const isReadable = (url: string): boolean => /^(https?|file):/.test(url);

/**
 * @param url Address of the tab, as far as the browser tells it.
 * @param state What is known of the tab; `null` before that has been looked up.
 * @param asking What came of asking the tab to be read; `undefined` if nobody has.
 */
export function sessionOf(
  url: string | undefined,
  state: TabState | undefined | null,
  asking: Asking | undefined,
): Session {
  if (state === null || asking === 'under-way') return { phase: 'reading' };
  if (state?.status === 'read') return { phase: 'ready', reading: state.reading, isPrivate: state.incognito };
  if (asking && asking.problem !== 'unreachable') return failed(asking);
  if (state) return failed({ ok: false, problem: state.problem });
  if (!asking) return { phase: 'reading' };
  if (url !== undefined && !isReadable(url)) return { phase: 'closed' };
  return { phase: 'unasked', host: url === undefined ? undefined : new URL(url).hostname };
}
