import type { TagRecord } from '../model/review.ts';
import { type Columns, csvOf } from './csv.ts';
import type { Format } from './format.ts';
import { ARTICLE_COLUMNS, type InArticle, inArticles, REVIEW_COLUMNS } from './rows.ts';

const COLUMNS: Columns<InArticle<TagRecord>> = {
  ...ARTICLE_COLUMNS,
  kind: ({ row }) => row.kind,
  entity: ({ row }) => row.entity.name,
  entity_id: ({ row }) => row.id,
  country: ({ row }) => row.entity.country,
  office: ({ row }) => row.entity.office?.title,
  wikidata: ({ row }) => row.entity.wikidata,
  mentions: ({ row }) => row.mentions.length,
  first_mention: ({ row }) => row.mentions[0]?.exact,
  first_sentence: ({ row }) => row.mentions[0]?.sentence,
  ...REVIEW_COLUMNS,
};

/** One row a tag, rejected ones too: `state` tells. */
export const tagsCsv: Format = {
  id: 'tags-csv',
  label: 'format_tags_csv',
  stem: 'tags',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  make: (kept) => csvOf(COLUMNS, inArticles(kept.tags, kept)),
};
