import '../../components/page.css';
import '../../components/review/review.css';
import '../../components/welcome/welcome.css';
import { mount } from '../../components/mount.tsx';
import { WelcomeView } from '../../components/welcome/welcome-view.tsx';

void mount('popup_title', () => (
  <main>
    <WelcomeView />
  </main>
));
