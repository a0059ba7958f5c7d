import { CircleAlert, FileX, Globe, Lock, ScanText } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { State } from '../atoms/state.tsx';
import { problemWords } from '../words.ts';
import type { Remedies, Session } from './session.ts';

type Unready = Exclude<Session, { phase: 'ready' }>;

/** What stands in place of the lists while there is nothing to list, and what can be done about it. */
export function Waiting({ session, remedies }: { session: Unready; remedies: Remedies }) {
  switch (session.phase) {
    case 'reading':
      return <State sign={ScanText} title={t('reading')} words={[t('reading_why')]} busy />;
    case 'closed':
      return <State sign={Lock} title={t('closed_page')} words={[t('closed_page_why')]} />;
    case 'no-article':
      return (
        <State sign={FileX} title={t('no_article')} words={[t('no_article_why')]}>
          <button type="button" className="button" onClick={remedies.read}>
            {t('no_article_retry')}
          </button>
        </State>
      );
    case 'unasked':
      return <Unasked host={session.host} remedies={remedies} />;
    case 'failed': {
      const { problem, detail } = session.failure;
      return (
        <State
          sign={CircleAlert}
          title={t('error_title')}
          words={[problemWords(problem), t('error_safe')]}
          alarming
        >
          <button type="button" className="button primary" onClick={remedies.read}>
            {t('error_retry')}
          </button>
          {detail && (
            <details className="details">
              <summary>{t('error_details')}</summary>
              <code>{detail}</code>
            </details>
          )}
        </State>
      );
    }
  }
}

function Unasked({ host, remedies }: { host: string | undefined; remedies: Remedies }) {
  return (
    <State sign={Globe} title={t('not_allowed')} words={[t('not_allowed_why', host ?? t('this_site'))]}>
      {/* biome-ignore lint/a11y/noAutofocus: the one thing to do here, ready for Enter */}
      <button type="button" className="button primary" onClick={remedies.read} autoFocus>
        {t('not_allowed_read')}
      </button>
      {remedies.always && (
        <button
          type="button"
          className="button quiet"
          title={t('not_allowed_always_why')}
          onClick={remedies.always}
        >
          {t('not_allowed_always')}
        </button>
      )}
    </State>
  );
}
