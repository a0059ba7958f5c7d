import { useEffect, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { type Failure, failure } from '../../lib/model/problem.ts';
import type { Session } from './session.ts';
import { useSession } from './use-session.ts';
import { Waiting } from './waiting.tsx';
import { Ways } from './ways.tsx';

/**
 * The lists and the store behind them are most of the code, and a page without an article needs neither. They are
 * fetched while the tab's state is looked up, so that an article waits no longer for it.
 */
const arriving = import('./desk.tsx');

type Desk = Awaited<typeof arriving>['Desk'];

/** Not by `lazy`: React holds back for 300 ms what follows a fallback, and this follows within a frame or two. */
function useDesk(): Desk | Failure | undefined {
  const [desk, setDesk] = useState<{ is: Desk | Failure }>();
  useEffect(() => {
    arriving.then(
      ({ Desk }) => setDesk({ is: Desk }),
      (error: unknown) => setDesk({ is: failure('unexpected', error) }),
    );
  }, []);
  return desk?.is;
}

interface Props {
  tabId: number;
  /** Opens the side panel; absent where there is none, or this is it. */
  onPanel?: (() => void) | undefined;
}

/** The review of the article in a tab, or why there is none. */
export function ReviewPage({ tabId, onPanel }: Props) {
  const { session, remedies } = useSession(tabId);
  const Desk = useDesk();
  const waiting = (phase: Exclude<Session, { phase: 'ready' }>) => (
    <div className="review">
      <h1 className="unseen">{t('popup_title')}</h1>
      <main>
        <Waiting session={phase} remedies={remedies} />
      </main>
      <footer className="foot">
        <nav className="ways" aria-label={t('ways')}>
          <Ways onPanel={onPanel} />
        </nav>
      </footer>
    </div>
  );
  if (session.phase !== 'ready') return waiting(session);
  if (!Desk) return waiting({ phase: 'reading' });
  if (typeof Desk !== 'function') return waiting({ phase: 'failed', failure: Desk });
  return (
    <Desk
      key={session.reading.meta.url}
      tabId={tabId}
      reading={session.reading}
      isPrivate={session.isPrivate}
      onPanel={onPanel}
    />
  );
}
