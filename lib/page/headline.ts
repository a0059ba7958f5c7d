/** Longer headings are something else. */
const MAX_HEADLINE = 500;
/** {@link likeness} from which a heading and a title are taken for the same. */
export const SHARED = 0.5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice coefficient of the sets of words: 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

/**
 * The heading of the page that shows the article's title: the most alike of its `<h1>`, then `<h2>`. Outlets shorten
 * and rephrase titles for search engines, so half of the words must do; an only `<h1>` needs none in common.
 */
export function findHeadline(
  document: Document,
  title: string,
  isShown: (element: Element) => boolean,
): Element | undefined {
  for (const tag of ['h1', 'h2']) {
    const headings = Array.from(document.querySelectorAll(tag)).filter(isPossible);
    const ranked = headings
      .map((element) => ({ element, like: likeness(element.textContent ?? '', title) }))
      .sort((a, b) => b.like - a.like);
    const best = ranked.find(({ element }) => isShown(element));
    if (best && best.like >= SHARED) return best.element;
    const [only, ...others] = headings;
    if (tag === 'h1' && only && others.length === 0 && only.closest('main, article') && isShown(only))
      return only;
  }
  return undefined;
}

function isPossible(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length > 0 && text.length <= MAX_HEADLINE;
}
