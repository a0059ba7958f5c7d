import { useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Reading } from '../../lib/store/reading.ts';
import type { Material } from '../review/items.ts';
import { ReviewView } from '../review/review-view.tsx';
import { Finished, PrivateWindow } from './banners.tsx';
import { reviewOf, useKept } from './use-review.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './waiting.tsx';
import { Ways } from './ways.tsx';

interface Props {
  tabId: number;
  /** Opens the side panel; absent where there is none, or this is it. */
  onPanel?: (() => void) | undefined;
}

/** The review of the article in a tab, or why there is none. */
export function ReviewPage({ tabId, onPanel }: Props) {
  const { session, remedies } = useSession(tabId);
  if (session.phase === 'ready')
    return (
      <Desk
        key={session.reading.meta.url}
        tabId={tabId}
        reading={session.reading}
        isPrivate={session.isPrivate}
        onPanel={onPanel}
      />
    );
  return (
    <div className="review">
      <h1 className="unseen">{t('popup_title')}</h1>
      <main>
        <Waiting session={session} remedies={remedies} />
      </main>
      <footer className="foot">
        <nav className="ways" aria-label={t('ways')}>
          <Ways onPanel={onPanel} />
        </nav>
      </footer>
    </div>
  );
}

interface DeskProps extends Props {
  reading: Reading;
  isPrivate: boolean;
}

function Desk({ tabId, reading, isPrivate, onPanel }: DeskProps) {
  const { meta, article, analysis } = reading;
  const kept = useKept(meta.url);
  const material = useMemo<Material | undefined>(
    () =>
      kept?.ok
        ? { text: article.text, analysis, tags: kept.value.tags, events: kept.value.events }
        : undefined,
    [kept, article, analysis],
  );
  if (!kept) return null;
  if (!kept.ok || !material)
    return (
      <main>
        {!kept.ok && (
          <Waiting
            session={{ phase: 'failed', failure: kept }}
            remedies={{ read: () => location.reload(), always: undefined }}
          />
        )}
      </main>
    );
  const records = [...kept.value.tags, ...kept.value.events];
  const confirmed = (list: readonly { state: string }[]) =>
    list.filter((record) => record.state === 'confirmed').length;
  return (
    <ReviewView
      meta={meta}
      material={material}
      review={reviewOf({ url: meta.url, reading, incognito: isPrivate }, tabId, kept.value.canUndo)}
      locked={isPrivate}
      banner={isPrivate && <PrivateWindow />}
      finished={
        <Finished
          url={meta.url}
          keptTags={confirmed(kept.value.tags)}
          keptEvents={confirmed(kept.value.events)}
          rejected={records.filter((record) => record.state === 'rejected').length}
        />
      }
      ways={<Ways onPanel={onPanel} />}
    />
  );
}
