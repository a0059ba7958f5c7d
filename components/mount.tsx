import './theme.css';
import './base.css';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { localise } from '../lib/i18n.ts';
import { Failure } from './failure.tsx';
import { followTheme } from './theme.ts';

/** Draws a page of the extension, in the reader's language, direction and theme. */
export function mount(title: string, page: ReactNode): void {
  localise(document.documentElement);
  document.title = title;
  followTheme();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<Failure>{page}</Failure>);
}
