import './theme.css';
import './base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadMessages, localise, type MessageKey, t } from '../lib/i18n.ts';
import { Failure } from './failure.tsx';
import { followTheme } from './theme.ts';

/** Draws a page of the extension, in the reader's language, direction and theme. */
export async function mount(title: MessageKey, page: () => ReactNode): Promise<void> {
  await loadMessages();
  localise(document.documentElement);
  document.title = t(title);
  followTheme();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Failure>{page()}</Failure>);
}
