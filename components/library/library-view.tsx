import { BookMarked, Search, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { State } from '../atoms/state.tsx';
import { panelId, Tabs, tabId } from '../atoms/tabs.tsx';
import { Articles } from './articles.tsx';
import { Events, newestFirst, type OnLink } from './events.tsx';
import { filterKept, type Kept } from './filter.ts';
import { Tags } from './tags.tsx';

interface Props {
  kept: Kept;
  onDelete: (article: ArticleMeta) => void;
  onLink: OnLink;
  onWelcome: () => void;
}

type View = 'articles' | 'events' | 'tags';

/** Entries drawn at first, and added by each press of "more": a screenful many times over, drawn within a frame or two. */
const BATCH = 200;

/** What the reader has kept: articles, events and tags, narrowed by words. */
export function LibraryView({ kept, onDelete, onLink, onWelcome }: Props) {
  const [view, setView] = useState<View>('articles');
  const [query, setQuery] = useState('');
  const [drawn, setDrawn] = useState(BATCH);
  const wanted = useDeferredValue(query);
  const shown = useMemo(() => {
    const found = filterKept(kept, wanted);
    return { ...found, events: found.events.toSorted(newestFirst) };
  }, [kept, wanted]);
  const entities = useMemo(() => new Set(shown.tags.map((tag) => tag.id)).size, [shown]);

  if (kept.articles.length === 0)
    return (
      <State sign={BookMarked} title={t('library_empty')} words={[t('library_empty_why')]}>
        <button type="button" className="button primary" onClick={onWelcome}>
          {t('library_empty_way')}
        </button>
      </State>
    );

  const search = (words: string) => {
    setQuery(words);
    setDrawn(BATCH);
  };
  const counts = { articles: shown.articles.length, events: shown.events.length, tags: entities };
  const left = view === 'tags' ? 0 : counts[view] - drawn;
  return (
    <>
      <div className="library-tools">
        <Tabs
          label={t('library_views')}
          tabs={[
            { name: 'articles', words: t('library_articles'), count: counts.articles },
            { name: 'events', words: t('library_events'), count: counts.events },
            { name: 'tags', words: t('library_tags'), count: counts.tags },
          ]}
          chosen={view}
          onChoose={(name) => {
            setView(name);
            setDrawn(BATCH);
          }}
        />
        <search className="search">
          <Search size={14} aria-hidden="true" />
          <input
            type="search"
            className="field"
            value={query}
            placeholder={t('library_filter')}
            aria-label={t('library_filter')}
            onChange={(event) => search(event.target.value)}
          />
        </search>
      </div>
      <p className="unseen" role="status">
        {wanted && t('library_shown', counts[view])}
      </p>
      <div role="tabpanel" id={panelId(view)} aria-labelledby={tabId(view)}>
        {counts[view] === 0 && (
          <State
            sign={SearchX}
            title={t('library_none')}
            words={wanted ? [t('library_none_why', wanted)] : []}
          >
            {wanted && (
              <button type="button" className="button" onClick={() => search('')}>
                {t('library_clear')}
              </button>
            )}
          </State>
        )}
        {view === 'articles' && (
          <Articles articles={shown.articles.slice(0, drawn)} kept={kept} onDelete={onDelete} />
        )}
        {view === 'events' && <Events events={shown.events.slice(0, drawn)} kept={kept} onLink={onLink} />}
        {view === 'tags' && <Tags tags={shown.tags} onChoose={chooseEntity} />}
        {left > 0 && (
          <p className="more">
            <button type="button" className="button" onClick={() => setDrawn(drawn + BATCH)}>
              {t('library_more', Math.min(left, BATCH))}
            </button>
          </p>
        )}
      </div>
    </>
  );

  function chooseEntity(name: string) {
    search(name);
    setView('articles');
  }
}
