import '../../components/page.css';
import '../../components/review/review.css';
import { mount } from '../../components/mount.tsx';
import { ReviewPage } from '../../components/session/review-page.tsx';
import { useTabId } from '../../components/session/use-tab-id.ts';

function SidePanel() {
  const tabId = useTabId();
  return tabId === undefined ? null : <ReviewPage key={tabId} tabId={tabId} />;
}

void mount('popup_title', () => <SidePanel />);
