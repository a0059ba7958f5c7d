/** A name of ours that no page's script or style is looking for. */
const TAG = 'attache-desk';

/** The one element of ours, beside the page's body, and its closed shadow root: all that we show lives there. */
export interface Desk {
  host: HTMLElement;
  root: ShadowRoot;
}

/** Sets up the element; it is laid over the page and takes no room in it. */
export function setUpDesk(document: Document): Desk {
  // One left behind by an earlier version of the extension that was updated meanwhile can no longer act.
  for (const stale of document.querySelectorAll(TAG)) stale.remove();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  document.documentElement.append(host);
  return { host, root };
}
