import * as z from 'zod/mini';
import { Analysis } from '../model/analysis.ts';
import { ArticleMeta, ArticleText } from '../model/article.ts';

/** A page as read and analysed: all that a decision about it needs. */
export const Reading = z.object({ meta: ArticleMeta, article: ArticleText, analysis: Analysis });
export type Reading = z.infer<typeof Reading>;

/** What a decision is taken in. */
export interface ReviewContext {
  /** The article's identity. */
  url: string;
  /** The page at hand; in the library there is none, and only what is kept can be decided. */
  reading?: Reading | undefined;
  /** The page stands in a private window: nothing may be written. */
  incognito: boolean;
}
