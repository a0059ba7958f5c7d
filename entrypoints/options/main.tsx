import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/options/options.css';
import { Page } from '../../components/atoms/page.tsx';
import { mount } from '../../components/mount.tsx';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { t } from '../../lib/i18n.ts';

void mount('options_title', () => (
  <Page title={t('options_title')}>
    <OptionsPage />
  </Page>
));
