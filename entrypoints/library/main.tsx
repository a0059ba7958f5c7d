import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/library/library.css';
import { Page } from '../../components/atoms/page.tsx';
import { LibraryView } from '../../components/library/library-view.tsx';
import { mount } from '../../components/mount.tsx';
import { t } from '../../lib/i18n.ts';

mount(
  t('library_title'),
  <Page title={t('library_title')}>
    <LibraryView kept={{ articles: [], tags: [], events: [] }} onDelete={() => {}} onWelcome={() => {}} />
  </Page>,
);
