import { Library, PanelRight, Settings } from 'lucide-react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../atoms/icon-button.tsx';

/** The ways from a review to the other pages. */
export function Ways({ onPanel }: { onPanel: (() => void) | undefined }) {
  return (
    <>
      {onPanel && (
        <IconButton words={t('way_panel')} onPress={onPanel}>
          <PanelRight size={16} aria-hidden="true" />
        </IconButton>
      )}
      <IconButton words={t('way_library')} onPress={openLibrary}>
        <Library size={16} aria-hidden="true" />
      </IconButton>
      <IconButton words={t('way_options')} onPress={() => void browser.runtime.openOptionsPage()}>
        <Settings size={16} aria-hidden="true" />
      </IconButton>
    </>
  );
}

export function openLibrary(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
}
