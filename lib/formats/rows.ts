import type { ArticleRecord, EventRecord, Kept, TagRecord } from '../model/review.ts';
import type { Columns } from './csv.ts';

/** A record with the article it was kept from. */
export interface InArticle<Row> {
  row: Row;
  article: ArticleRecord | undefined;
}

export function inArticles<Row extends { article: string }>(
  rows: readonly Row[],
  { articles }: Kept,
): InArticle<Row>[] {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return rows.map((row) => ({ row, article: byUrl.get(row.article) }));
}

/** Where a row comes from, and what became of it: the same in every table. */
export const ARTICLE_COLUMNS: Columns<InArticle<TagRecord | EventRecord>> = {
  article_url: ({ row }) => row.article,
  article_title: ({ article }) => article?.title,
  outlet: ({ article }) => article?.outlet,
  published: ({ article }) => article?.published,
};

export const REVIEW_COLUMNS: Columns<InArticle<TagRecord | EventRecord>> = {
  confidence: ({ row }) => row.confidence,
  state: ({ row }) => row.state,
  decided_at: ({ row }) => row.updatedAt,
};
