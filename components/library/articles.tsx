import { ExternalLink, Trash2 } from 'lucide-react';
import { t, tn } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { EventRecord, Selector, TagRecord } from '../../lib/model/review.ts';
import { Facts } from '../atoms/facts.tsx';
import { IconButton } from '../atoms/icon-button.tsx';
import { dayWords } from '../edtf.ts';
import { KindSign } from '../signs.tsx';
import { EventEntry } from './event-entry.tsx';
import type { Kept } from './filter.ts';

interface Props {
  articles: readonly ArticleMeta[];
  /** All that is kept of these articles, whether or not it matches the filter. */
  kept: Kept;
  onDelete: (article: ArticleMeta) => void;
}

/** The saved articles, each opening to what was kept of it. */
export function Articles({ articles, kept, onDelete }: Props) {
  const tags = Map.groupBy(kept.tags, (tag) => tag.article);
  const events = Map.groupBy(kept.events, (event) => event.article);
  return (
    <ul className="entries">
      {articles.map((article) => (
        <ArticleEntry
          key={article.url}
          article={article}
          tags={(tags.get(article.url) ?? []).toSorted(byKind)}
          events={(events.get(article.url) ?? []).toSorted(byPlace)}
          onDelete={() => onDelete(article)}
        />
      ))}
    </ul>
  );
}

/** In the order in which the article tells them. */
const byPlace = (a: EventRecord, b: EventRecord): number => placeOf(a.evidence) - placeOf(b.evidence);
const placeOf = ([first]: readonly Selector[]): number => first?.start ?? Number.MAX_SAFE_INTEGER;

const byKind = (a: TagRecord, b: TagRecord): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || placeOf(a.mentions) - placeOf(b.mentions);

interface EntryProps {
  article: ArticleMeta;
  tags: readonly TagRecord[];
  events: readonly EventRecord[];
  onDelete: () => void;
}

function ArticleEntry({ article, tags, events, onDelete }: EntryProps) {
  const { url, title, outlet, byline, published, language } = article;
  const facts = [outlet, byline, published ? dayWords(published) : t('no_date')];
  return (
    <li className="entry article">
      <details>
        <summary>
          <h2 className="title" dir="auto" lang={language}>
            {title}
          </h2>
          <p className="meta">
            <Facts facts={facts} />
            <span>{[tn('count_events', events.length), tn('count_tags', tags.length)].join(' · ')}</span>
          </p>
        </summary>
        <div className="entry-body">
          {events.map((event) => (
            <EventEntry key={event.id} event={event} />
          ))}
          <ul className="tag-line">
            {tags.map((tag) => (
              <li key={tag.id}>
                <KindSign kind={tag.kind} id={tag.id} /> {tag.entity.name}
              </li>
            ))}
          </ul>
        </div>
      </details>
      <span className="entry-acts">
        <a
          className="icon-button"
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={`${t('library_open')}: ${title}`}
          title={t('library_open')}
        >
          <ExternalLink size={16} aria-hidden="true" />
        </a>
        <IconButton words={t('library_delete', title)} onPress={onDelete}>
          <Trash2 size={16} aria-hidden="true" />
        </IconButton>
      </span>
    </li>
  );
}
