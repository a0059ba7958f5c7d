import { Library, PanelRight, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';

/** The ways from a review to the other pages. */
export function Ways({ onPanel }: { onPanel: (() => void) | undefined }) {
  return (
    <>
      {onPanel && (
        <Way words={t('way_panel')} onGo={onPanel}>
          <PanelRight size={16} aria-hidden="true" />
        </Way>
      )}
      <Way words={t('way_library')} onGo={openLibrary}>
        <Library size={16} aria-hidden="true" />
      </Way>
      <Way words={t('way_options')} onGo={() => void browser.runtime.openOptionsPage()}>
        <Settings size={16} aria-hidden="true" />
      </Way>
    </>
  );
}

export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}

function Way({ words, onGo, children }: { words: string; onGo: () => void; children: ReactNode }) {
  return (
    <button type="button" className="icon-button" aria-label={words} title={words} onClick={onGo}>
      {children}
    </button>
  );
}
