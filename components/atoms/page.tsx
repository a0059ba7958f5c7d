import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';

interface Props {
  title: string;
  /** What stands at the far end of the head. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A full page of the extension: its name over one readable column. */
export function Page({ title, tools, children }: Props) {
  return (
    <div className="page">
      <header className="page-head">
        <img src="/icons/attache.svg" alt="" width={28} height={28} />
        <h1>
          <span className="wordmark">{t('popup_title')}</span> {title}
        </h1>
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      <main>{children}</main>
    </div>
  );
}
