import { t } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { Facts } from '../atoms/facts.tsx';
import { dayWords } from '../edtf.ts';
import { languageName } from '../words.ts';

interface Props {
  meta: ArticleMeta;
  reviewed: number;
  total: number;
}

/** Which article this is, and how much of it is reviewed. */
export function Head({ meta, reviewed, total }: Props) {
  const facts = [
    meta.outlet ?? hostOf(meta.url),
    meta.published ? dayWords(meta.published) : t('no_date'),
    meta.language && languageName(meta.language),
  ];
  const words = t('reviewed_of', reviewed, total);
  return (
    <header className="head">
      <h1 className="title" dir="auto" lang={meta.language} title={meta.title}>
        {meta.title}
      </h1>
      <p className="meta">
        <Facts facts={facts} />
        {total > 0 && <span title={words}>{t('share_of', reviewed, total)}</span>}
      </p>
      <div
        className="progress"
        role="progressbar"
        aria-label={t('progress')}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={reviewed}
        aria-valuetext={words}
      >
        <span style={{ inlineSize: total > 0 ? `${(100 * reviewed) / total}%` : 0 }} />
      </div>
    </header>
  );
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
