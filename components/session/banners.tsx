import { t, tn } from '../../lib/i18n.ts';
import { type ExportChoice, ExportMenu } from '../atoms/export-menu.tsx';
import { listWords } from '../words.ts';

interface FinishedProps {
  keptTags: number;
  keptEvents: number;
  rejected: number;
  exports: readonly ExportChoice[];
}

/** Everything is reviewed: what was kept, and the way to take it along. */
export function Finished({ keptTags, keptEvents, rejected, exports }: FinishedProps) {
  const kept = listWords([tn('count_tags', keptTags), tn('count_events', keptEvents)]);
  return (
    <section className="banner">
      <p>
        <strong>{t('finished')}</strong>
        {t('finished_kept', kept, rejected)}
      </p>
      <ExportMenu choices={exports} primary />
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
