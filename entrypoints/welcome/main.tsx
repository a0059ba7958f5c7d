import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/welcome/welcome.css';
import { mount } from '../../components/mount.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';
import { t } from '../../lib/i18n.ts';

mount(
  t('popup_title'),
  <main>
    <WelcomeView />
  </main>,
);
