import type { Passage } from './blocks.ts';

/** Elements that hold something else than the article, by their own meaning. */
const FURNITURE_ELEMENTS = [
  'nav', 'footer', 'form', 'menu', 'aside',
  ...['navigation', 'search', 'menu', 'menubar', 'toolbar', 'contentinfo', 'complementary', 'dialog', 'tablist', 'alert'].map(
    (role) => `[role="${role}"]`,
  ),
  '[hidden]', '[aria-hidden="true"]',
].join(','); // biome-ignore format: a table

/** Words of classes, ids and names of components by which outlets call what stands beside their articles. */
const FURNITURE_WORDS =
  /(?:^|[-_\s])(?:comments?|commentlist|disqus|share|sharing|sharebar|social|related|recommend(?:ed|ations?)?|newsletter|promo|promobox|advert(?:isement)?|ads?|sponsored|mostread|most-read|most-popular|trending|readmore|read-more|read-next|see-also|also-read|breadcrumbs?|cookie|consent|subscribe|signup|sign-up|outbrain|taboola|tags|toolbar|pagination|noprint|screen-reader(?:-text)?|visually-hidden|sr-only)(?=$|[-_\s])|(?:^|\s)hidden(?=$|\s)/i;
const NAMING_ATTRIBUTES = ['class', 'id', 'data-component', 'data-testid'];

/** A label between paragraphs, in an element that does not say what it is. */
const LABEL = /^(?:advertisement|(?:story|article) continues below(?: advertisement)?|read more:?)$/i;

/** No part of a page that holds a larger share of what was read is furniture, whatever its name says. */
const MAX_FURNITURE_SHARE = 0.3;

/** A block with a larger share of its text in links that lead elsewhere is a list of links, not prose. */
const MAX_LINK_SHARE = 0.75;

/** Whether an element's own markup says that it is no part of the article. */
function isFurniture(element: Element): boolean {
  if (element.matches(FURNITURE_ELEMENTS)) return true;
  const names = NAMING_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '').join(' ');
  // `relatedStories` has two words.
  return FURNITURE_WORDS.test(names.replace(/(?<=[a-z])(?=[A-Z])/g, '-'));
}

/**
 * Leaves out what extraction took for article text though the markup says otherwise, what is not shown, and lists of
 * links with their headings. Linear in passages times their depth.
 */
export function withoutFurniture(passages: readonly Passage[]): Passage[] {
  const total = passages.reduce((sum, { text }) => sum + text.length, 0);
  const held = new Map<Element, number>();
  for (const { element, text } of passages) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      held.set(at, (held.get(at) ?? 0) + text.length);
    }
  }
  const verdicts = new Map<Element, boolean>();
  const isOutside = (element: Element): boolean => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    const own = (held.get(element) ?? 0) <= total * MAX_FURNITURE_SHARE && isFurniture(element);
    const verdict = own || (element.parentElement !== null && isOutside(element.parentElement));
    verdicts.set(element, verdict);
    return verdict;
  };
  const kept = passages.filter(
    (passage) =>
      !LABEL.test(passage.text) &&
      !isOutside(passage.element) &&
      isShown(passage.element) &&
      linkShare(passage) <= MAX_LINK_SHARE,
  );
  // Headings at the end were those of what has been left out.
  return kept.slice(0, kept.findLastIndex(({ element }) => !HEADING.test(element.nodeName)) + 1);
}

const HEADING = /^h[2-6]$/i;

/** As the browser lays it out; where nothing is laid out (jsdom), all counts as shown. */
export const isShown = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** Share of a passage's text that stands in links which lead away from the page. */
export function linkShare({ text, segments }: Passage): number {
  let linked = 0;
  for (const { node, start, end } of segments) {
    const href = node.parentElement?.closest('a[href]')?.getAttribute('href');
    if (href && !href.startsWith('#')) linked += end - start;
  }
  return linked / text.length;
}
