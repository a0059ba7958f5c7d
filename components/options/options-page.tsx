import { useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { KINDS, type Kind } from '../../lib/model/kind.ts';
import { Notice, type NoticeText } from '../atoms/notice.tsx';
import { keepTheme, keptTheme, type Theme } from '../theme.ts';
import { OptionsView } from './options-view.tsx';
import { builtInPatterns, hostsOf, useGranted } from './sites.ts';

/** Chrome's page of shortcuts; Firefox opens no such page to extensions. */
const SHORTCUTS = 'chrome://extensions/shortcuts';
const opensShortcuts = browser.runtime.getURL('/').startsWith('chrome-extension:');

/** The options as they are kept, each saved as soon as it is changed. */
export function OptionsPage() {
  const [theme, setTheme] = useState(keptTheme);
  const [painted, setPainted] = useState<readonly Kind[]>(KINDS);
  const { patterns, revoke } = useGranted();
  const [notice, setNotice] = useState<NoticeText>();
  const tell = (words: string) => setNotice((before) => ({ words, turn: (before?.turn ?? 0) + 1 }));

  return (
    <>
      <OptionsView
        theme={theme}
        onTheme={(chosen: Theme) => {
          keepTheme(chosen);
          setTheme(chosen);
          tell(t('options_saved'));
        }}
        painted={painted}
        onPainted={setPainted}
        granted={patterns}
        onRevoke={(pattern) => void revoke(pattern).then(() => tell(t('options_revoked', pattern)))}
        builtIn={hostsOf(builtInPatterns())}
        onShortcuts={opensShortcuts ? () => void browser.tabs.create({ url: SHORTCUTS }) : undefined}
      />
      <div className="pinned-notice">
        <Notice notice={notice} />
      </div>
    </>
  );
}
