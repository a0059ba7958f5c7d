/** The page must have been quiet for so long before it is read again … */
const QUIET = 600;
/** … or have been restless for so long: a live blog with a ticking clock never is quiet. */
const PATIENCE = 4_000;

/** Changes that matter to what is read; attributes, which pages animate, do not. */
const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What opens more of an article: it may only change a class, which is not observed. */
const OPENERS = 'button, summary, [role="button"], [aria-expanded], a[href^="#"], a:not([href])';

/**
 * Calls `onChange` when the page may show another text: after a navigation within the document, and after its content
 * has changed and come to rest, and after the reader has pressed what may have opened more of it. Whether the text did change is for the caller to find out.
 *
 * @param ignored our own element: what happens there is no change of the page
 */
export function watchPage(
  document: Document,
  ignored: Node,
  onChange: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restlessSince: number | undefined;
  let body: Element | undefined;

  const tell = () => {
    restlessSince = undefined;
    onChange();
  };
  const settle = () => {
    const now = performance.now();
    restlessSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, restlessSince + PATIENCE - now)));
  };

  const content = new MutationObserver((records) => {
    if (records.some(({ target, addedNodes }) => target !== ignored && addedNodes[0] !== ignored)) settle();
  });
  const follow = () => {
    if (document.body === body) return;
    body = document.body;
    content.disconnect();
    if (body) content.observe(body, CHANGES);
  };
  follow();
  // Some pages go on by putting another body in the place of theirs.
  const bodies = new MutationObserver(() => {
    if (document.body === body) return;
    follow();
    settle();
  });
  bodies.observe(document.documentElement, { childList: true });
  // `navigatesuccess` fires once the page has changed; pages without the Navigation API are seen by their mutations.
  if ('navigation' in window) window.navigation.addEventListener('navigatesuccess', settle, { signal });
  window.addEventListener('popstate', settle, { signal });
  const onPress = ({ target }: Event) => {
    if (target instanceof Element && target.closest(OPENERS)) settle();
  };
  window.addEventListener('click', onPress, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    content.disconnect();
    bodies.disconnect();
    clearTimeout(timer);
  });
}
