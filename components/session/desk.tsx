import { useMemo } from 'react';
import type { Reading } from '../../lib/store/reading.ts';
import type { Material } from '../review/items.ts';
import { ReviewView } from '../review/review-view.tsx';
import { Finished, PrivateWindow } from './banners.tsx';
import { reviewOf, useKept } from './use-review.ts';
import { Waiting } from './waiting.tsx';
import { Ways } from './ways.tsx';

interface Props {
  tabId: number;
  onPanel: (() => void) | undefined;
  reading: Reading;
  isPrivate: boolean;
}

/** The article of a tab, laid out with what the store keeps of it. */
export function Desk({ tabId, reading, isPrivate, onPanel }: Props) {
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
      review={reviewOf({ url: meta.url, reading, incognito: isPrivate }, tabId, kept.value)}
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
