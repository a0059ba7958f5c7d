import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/options/options.css';
import { Page } from '../../components/atoms/page.tsx';
import { mount } from '../../components/mount.tsx';
import { OptionsView } from '../../components/options/options-view.tsx';
import { keepTheme, keptTheme } from '../../components/theme.ts';
import { t } from '../../lib/i18n.ts';

mount(
  t('options_title'),
  <Page title={t('options_title')}>
    <OptionsView
      theme={keptTheme()}
      onTheme={keepTheme}
      painted={[]}
      onPainted={() => {}}
      granted={[]}
      onRevoke={() => {}}
      builtIn={[]}
      onShortcuts={undefined}
    />
  </Page>,
);
