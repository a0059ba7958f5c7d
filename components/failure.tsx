import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { t } from '../lib/i18n.ts';
import { State } from './atoms/state.tsx';

/** Catches what a page did not foresee: says what is safe and how to go on, instead of going blank. */
export class Failure extends Component<{ children: ReactNode }, { error: Error | undefined }> {
  override state: { error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <State sign={CircleAlert} title={t('error_title')} words={[t('error_safe')]} alarming>
        <button type="button" className="button primary" onClick={() => location.reload()}>
          {t('error_retry')}
        </button>
        <details className="details">
          <summary>{t('error_details')}</summary>
          <code>{error.message}</code>
        </details>
      </State>
    );
  }
}
