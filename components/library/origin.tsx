import type { ArticleMeta } from '../../lib/model/article.ts';
import { dayWords } from '../edtf.ts';

/** The kept articles by their URLs. */
export type Titles = ReadonlyMap<string, ArticleMeta>;

/** The article that an event stands in, as a link to it. */
export function Origin({ article, url }: { article: ArticleMeta | undefined; url: string }) {
  const facts = [article?.outlet, article?.published && dayWords(article.published)].filter(Boolean);
  return (
    <p className="origin">
      <a href={url} target="_blank" rel="noreferrer" dir="auto">
        {article?.title ?? url}
      </a>
      {facts.length > 0 && ` · ${facts.join(' · ')}`}
    </p>
  );
}
