import { useLiveQuery } from 'dexie-react-hooks';
import { CircleAlert } from 'lucide-react';
import { browser } from 'wxt/browser';
import { tellingOf } from '../../lib/engine/events/happenings-kept.ts';
import { t } from '../../lib/i18n.ts';
import { askBackground } from '../../lib/messages/messenger.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { type Result, success } from '../../lib/model/problem.ts';
import { store } from '../../lib/store/db.ts';
import { linkTellings } from '../../lib/store/links.ts';
import { everything } from '../../lib/store/queries.ts';
import { deleteArticle, undo } from '../../lib/store/review.ts';
import { storeFailure } from '../../lib/store/write.ts';
import { ExportMenu } from '../atoms/export-menu.tsx';
import { Notice, useNotice } from '../atoms/notice.tsx';
import { Page } from '../atoms/page.tsx';
import { State } from '../atoms/state.tsx';
import { useExports } from '../use-exports.ts';
import { problemWords } from '../words.ts';
import type { OnLink } from './events.tsx';
import type { Kept } from './filter.ts';
import { LibraryView } from './library-view.tsx';

/** The library as it is kept, followed while other pages change it. */
export function LibraryPage() {
  const kept = useLiveQuery(confirmedOnly);
  const { notice, tell } = useNotice();

  const choices = useExports(
    () => everything(store()),
    (done) => tell(done.ok ? t('exported', done.value) : problemWords(done.problem)),
  );
  const hasSome = kept?.ok && kept.value.articles.length > 0;

  const act = async (url: string, work: Promise<Result<unknown>>, words: string, onUndo?: () => void) => {
    const result = await work;
    if (result.ok) void askBackground('reviewChanged', { url });
    if (result.ok) tell(words, onUndo, { stays: onUndo !== undefined });
    else tell(problemWords(result.problem));
  };
  const restore = (url: string) => () => void act(url, undo(store(), url), t('notice_undone'));
  const remove = ({ url, title }: ArticleMeta) =>
    void act(url, deleteArticle(store(), url), t('library_deleted', title), restore(url));
  const link: OnLink = (event, others, verdict) => {
    const url = event.article;
    const [first] = others;
    const title = kept?.ok ? kept.value.articles.find((one) => one.url === first?.article)?.title : undefined;
    const done = linkTellings(store(), tellingOf(event), others.map(tellingOf), verdict);
    const words = verdict === 'joined' ? t('happening_joined', title ?? '') : t('happening_was_split');
    void act(url, done, words, restore(url));
  };

  return (
    <Page title={t('library_title')} tools={hasSome && <ExportMenu choices={choices} />}>
      {kept?.ok && (
        <LibraryView
          kept={kept.value}
          onDelete={remove}
          onLink={link}
          onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
        />
      )}
      {kept && !kept.ok && (
        <State sign={CircleAlert} title={t('error_title')} words={[problemWords(kept.problem)]} alarming>
          <button type="button" className="button primary" onClick={() => location.reload()}>
            {t('error_retry')}
          </button>
        </State>
      )}
      <div className="pinned-notice">
        <Notice notice={notice} />
      </div>
    </Page>
  );
}

/** What the reader has confirmed, the latest kept first; rejected things stay with the store, for reviews. */
async function confirmedOnly(): Promise<Result<Kept>> {
  try {
    const { articles, tags, events, links } = await everything(store());
    const isConfirmed = (record: { state: string }) => record.state === 'confirmed';
    return success({
      articles: articles.toSorted((a, b) => b.keptAt.localeCompare(a.keptAt)),
      tags: tags.filter(isConfirmed),
      events: events.filter(isConfirmed),
      links,
    });
  } catch (error) {
    return storeFailure(error);
  }
}
