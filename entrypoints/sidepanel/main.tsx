import '../../components/page.css';
import '../../components/review/review.css';
import { mount } from '../../components/mount.tsx';
import { ReviewPage } from '../../components/session/review-page.tsx';
import { useTabId } from '../../components/session/use-tab-id.ts';
import { t } from '../../lib/i18n.ts';

function SidePanel() {
  const tabId = useTabId();
  return tabId === undefined ? null : <ReviewPage key={tabId} tabId={tabId} />;
}

mount(t('popup_title'), <SidePanel />);
