import { t } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import type { EventRecord } from '../../lib/model/review.ts';
import { dateWords, dayWords } from '../edtf.ts';
import { EventEntry } from './event-entry.tsx';

interface Props {
  /** In the order of {@link newestFirst}. */
  events: readonly EventRecord[];
  articles: readonly ArticleMeta[];
}

/** `2023-01` of any EDTF date that begins with a month, the year of one that does not. */
const monthOf = (event: EventRecord): string => /^\d{4}(-\d{2})?/.exec(event.facts.date ?? '')?.[0] ?? '';

/** The newest first; EDTF sorts as text, and what has no date comes last. */
export const newestFirst = (a: EventRecord, b: EventRecord): number =>
  (b.facts.date ?? '').localeCompare(a.facts.date ?? '');

/** The kept events as a timeline, month by month. */
export function Events({ events, articles }: Props) {
  const titles = new Map(articles.map((article) => [article.url, article]));
  return [...Map.groupBy(events, monthOf)].map(([month, group]) => (
    <section key={month} className="month">
      <h2>{month ? dateWords(month) : t('library_undated')}</h2>
      <ul className="entries">
        {group.map((event) => (
          <li key={`${event.article} ${event.id}`} className="entry">
            <EventEntry event={event} />
            <Origin article={titles.get(event.article)} url={event.article} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function Origin({ article, url }: { article: ArticleMeta | undefined; url: string }) {
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
