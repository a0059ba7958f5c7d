import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import {
  readSettings,
  type Settings,
  type SettingsRead,
  watchSettings,
  writeSettings,
} from '../../lib/store/settings.ts';
import { Notice, useNotice } from '../atoms/notice.tsx';
import { problemWords } from '../words.ts';
import { OptionsView } from './options-view.tsx';
import { builtInPatterns, hostsOf, useGranted } from './sites.ts';

/** Chrome's page of shortcuts; Firefox opens no such page to extensions. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** The options as they are kept, each saved as soon as it is changed. */
export function OptionsPage() {
  const [read, setRead] = useState<SettingsRead>();
  const { patterns, revoke, restore } = useGranted();
  const { notice, tell } = useNotice();

  useEffect(() => {
    const life = new AbortController();
    void readSettings().then(setRead);
    watchSettings(setRead, life.signal);
    return () => life.abort();
  }, []);

  const save = async (settings: Settings) => {
    const result = await writeSettings(settings);
    tell(result.ok ? t('options_saved') : problemWords(result.problem));
  };

  const takeBack = async (pattern: string) => {
    await revoke(pattern);
    const giveBack = async () => {
      if (await restore(pattern)) tell(t('options_restored', pattern));
    };
    tell(t('options_revoked', pattern), () => void giveBack(), { stays: true });
  };

  if (!read) return null;
  const opensShortcuts = browser.runtime.getURL('/').startsWith('chrome-extension:');
  return (
    <>
      {read.problem && (
        <p className="why" role="alert">
          {problemWords(read.problem)}
        </p>
      )}
      <OptionsView
        settings={read.settings}
        onSettings={(settings) => void save(settings)}
        granted={patterns}
        onRevoke={(pattern) => void takeBack(pattern)}
        builtIn={hostsOf(builtInPatterns())}
        onShortcuts={opensShortcuts ? () => void browser.tabs.create({ url: SHORTCUTS }) : undefined}
      />
      <div className="pinned-notice">
        <Notice notice={notice} />
      </div>
    </>
  );
}
