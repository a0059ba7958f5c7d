import { isProbablyReaderable, Readability } from '@mozilla/readability';

/** Marks an element of the clone with its place among the page's elements. */
const MARK = 'data-attache-';

/**
 * Where Readability's quick look draws the line: paragraphs from this many characters count, each by the root of
 * what it has beyond them, and together they must reach the score. Lower than its own 140, for short wire copy.
 */
const QUICK_LOOK = { minContentLength: 90, minScore: 18 };

/** Readability tries again, with fewer scruples, below this many characters; its own 500 is more than a brief has. */
const SHORT_ARTICLE = 350;

/** What Readability made of a page. */
export interface Extract {
  /** Live elements that directly hold text of the article. */
  owners: ReadonlySet<Element>;
  title?: string;
  byline?: string;
  siteName?: string;
}

/** Whether there is enough prose for a closer look; costs a small part of {@link extractArticle}. */
export const mayHoldArticle = (document: Document): boolean => isProbablyReaderable(document, QUICK_LOOK);

/**
 * Finds the article of a page with Readability, on a clone: the page itself is not touched. Readability moves,
 * renames, merges and, when it tries again, re-parses elements, but it keeps their attributes: an attribute of its
 * own on each leads back from what is left to the live elements.
 *
 * @returns `undefined` where no article is found
 */
export function extractArticle(document: Document): Extract | undefined {
  const live = Array.from(document.getElementsByTagName('*'));
  const clone = cloneOf(document);
  Array.from(clone.getElementsByTagName('*')).forEach((element, index) => {
    element.setAttribute(`${MARK}${index}`, '');
  });

  const reader = new Readability<Node>(clone, {
    charThreshold: SHORT_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const result = reader.parse();
  if (!result?.content) return undefined;

  const owners = new Set<Element>();
  const walker = clone.createTreeWalker(result.content, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue;
    for (const index of marksAbove(node)) {
      const owner = live[index];
      if (owner) owners.add(owner);
    }
  }
  return {
    owners,
    ...(result.title && { title: result.title }),
    ...(result.byline && { byline: result.byline }),
    ...(result.siteName && { siteName: result.siteName }),
  };
}

/** A copy of the document that has its address, loads nothing and runs nothing. */
function cloneOf(document: Document): Document {
  const clone = document.implementation.createHTMLDocument('');
  clone.replaceChild(clone.importNode(document.documentElement, true), clone.documentElement);
  return clone;
}

/** Marks of the nearest marked element around a node: several where Readability merged nested elements. */
function marksAbove(node: Node): number[] {
  for (let element = node.parentElement; element; element = element.parentElement) {
    const marks = element
      .getAttributeNames()
      .filter((name) => name.startsWith(MARK))
      .map((name) => Number(name.slice(MARK.length)));
    if (marks.length > 0) return marks;
  }
  return [];
}
