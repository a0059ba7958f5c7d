import { useState } from 'react';
import { t, tn } from '../../lib/i18n.ts';
import { store } from '../../lib/store/db.ts';
import { everything } from '../../lib/store/queries.ts';
import { ExportMenu } from '../atoms/export-menu.tsx';
import { keptOfArticle, useExports } from '../use-exports.ts';
import { listWords, problemWords } from '../words.ts';

interface FinishedProps {
  url: string;
  keptTags: number;
  keptEvents: number;
  rejected: number;
}

/** Everything is reviewed: what was kept, and the way to take it along. */
export function Finished({ url, keptTags, keptEvents, rejected }: FinishedProps) {
  const kept = listWords([tn('count_tags', keptTags), tn('count_events', keptEvents)]);
  const [outcome, setOutcome] = useState<string>();
  const choices = useExports(
    async () => keptOfArticle(await everything(store()), url),
    (done) => setOutcome(done.ok ? t('exported', done.value) : problemWords(done.problem)),
  );
  return (
    <section className="banner">
      <p>
        <strong>{t('finished')}</strong>
        <span role="status">{outcome ?? t('finished_kept', kept, rejected)}</span>
      </p>
      <ExportMenu choices={choices} primary />
    </section>
  );
}

export function PrivateWindow() {
  return (
    <section className="banner">
      <p>
        <strong>{t('private')}</strong>
        {t('private_why')}
      </p>
    </section>
  );
}
