import { readSettings, type SettingsRead, Theme, watchSettings } from '../lib/store/settings.ts';

/** Where the theme lies besides the settings: read at once, before the first paint, so that nothing flashes. */
const KEY = 'theme';

function dress(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

function follow({ settings: { theme } }: SettingsRead): void {
  localStorage.setItem(KEY, theme);
  dress(theme);
}

/** Dresses the document in the reader's theme, now and whenever it is changed. */
export function followTheme(): void {
  const last = Theme.safeParse(localStorage.getItem(KEY));
  if (last.success) dress(last.data);
  void readSettings().then(follow);
  // For as long as the page is open.
  watchSettings(follow, new AbortController().signal);
}
