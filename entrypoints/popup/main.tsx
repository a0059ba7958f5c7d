import '../../components/review/review.css';
import { mount } from '../../components/mount.tsx';
import { Waiting } from '../../components/session/waiting.tsx';
import { t } from '../../lib/i18n.ts';

mount(
  t('popup_title'),
  <Waiting session={{ phase: 'reading' }} remedies={{ read: () => {}, always: undefined }} />,
);
