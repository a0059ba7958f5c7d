export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where a page keeps the theme for its next opening: read before the first paint, so that nothing flashes. */
const KEY = 'theme';

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** The theme kept in this browser; what cannot be read counts as the system's. */
export function keptTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  return isTheme(kept) ? kept : 'system';
}

/** Dresses the document; every page of the extension shares one origin and so one theme. */
export function applyTheme(theme: Theme = keptTheme()): void {
  document.documentElement.dataset.theme = theme;
}

/** Keeps a theme, dresses this document in it, and the other open pages too. */
export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}

/** Follows a theme that another page keeps. */
export function followTheme(): void {
  addEventListener('storage', (event) => {
    if (event.key === KEY) applyTheme();
  });
}
