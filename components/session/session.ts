import type { Analysis } from '../../lib/model/analysis.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import type { Failure } from '../../lib/model/problem.ts';

/** What is known of the tab that is looked at; every phase has a face of its own. */
export type Session =
  | { phase: 'reading' }
  /** A page of the browser itself, or one that it closes to extensions. */
  | { phase: 'closed' }
  /** A page that the extension may not see before the reader asks for it. */
  | { phase: 'unasked'; host: string | undefined }
  | { phase: 'no-article' }
  | { phase: 'failed'; failure: Failure }
  | { phase: 'ready'; meta: ArticleMeta; text: string; analysis: Analysis; isPrivate: boolean };

/** What can be done about a tab that is not ready. */
export interface Remedies {
  read: () => void;
  /** Asks the browser for the site's permission, then reads; absent where the site is not known. */
  always: (() => void) | undefined;
}
