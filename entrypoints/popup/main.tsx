import '../../components/page.css';
import '../../components/review/review.css';
import { mount } from '../../components/mount.tsx';
import { panelOpener } from '../../components/session/panel.ts';
import { ReviewPage } from '../../components/session/review-page.tsx';
import { tabInAddress, useTabId } from '../../components/session/use-tab-id.ts';

function Popup() {
  const tabId = useTabId();
  return tabId === undefined ? null : <ReviewPage key={tabId} tabId={tabId} onPanel={panelOpener(tabId)} />;
}

// The browser makes a popup as large as its document; opened in a tab or as a panel the document fits itself instead.
document.documentElement.classList.toggle('popup', tabInAddress(location.search) === undefined);
void mount('popup_title', () => <Popup />);
