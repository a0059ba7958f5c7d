import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { type ThinnedRun, thinOut } from './thin.ts';
import { breathe } from './yielding.ts';

/** Marks an element of the clone with its place among the page's elements. */
const MARK = 'data-attache-';

/**
 * Where Readability's quick look draws the line: paragraphs from this many characters count, each by the root of
 * what it has beyond them, and together they must reach the score. Lower than its own 140, for short wire copy.
 */
const QUICK_LOOK = { minContentLength: 90, minScore: 18 };

/** Readability tries again, with fewer scruples, below this many characters; its own 500 is more than a brief has. */
const SHORT_ARTICLE = 350;

/** Words that stand in more elements than this are a label; which of them is meant is not looked into. */
const MAX_HOLDERS = 20;

/** What Readability made of a page. */
export interface Extract {
  /** Live elements that directly hold text of the article. */
  owners: ReadonlySet<Element>;
  title?: string;
  byline?: string;
  siteName?: string;
}

/** So much text in runs of a sentence and more is prose, in whatever elements it stands. */
const PLAIN_PROSE = { run: 90, total: 500 };

/** Whether there is enough prose for a closer look; costs a small part of {@link extractArticle}. */
export const mayHoldArticle = (document: Document): boolean =>
  isProbablyReaderable(document, QUICK_LOOK) || hasPlainProse(document);

/** Readability's quick look knows paragraphs by their element; some sites write theirs as plain divisions. */
function hasPlainProse(document: Document): boolean {
  let total = 0;
  for (const { nodeValue, parentElement } of textsIn(document, document.body)) {
    const { length } = nodeValue.trim();
    if (length < PLAIN_PROSE.run || parentElement?.closest('a, button, script, style, template, noscript'))
      continue;
    total += length;
    if (total >= PLAIN_PROSE.total) return true;
  }
  return false;
}

/**
 * Finds the article of a page with Readability, on a clone: the page itself is not touched. Readability moves,
 * renames, merges and, when it tries again, re-parses elements, but it keeps their attributes: an attribute of its
 * own on each leads back from what is left to the live elements.
 *
 * @returns `undefined` where no article is found
 */
export async function extractArticle(document: Document): Promise<Extract | undefined> {
  const live = Array.from(document.getElementsByTagName('*'));
  const clone = cloneOf(document);
  const copies = Array.from(clone.getElementsByTagName('*'));
  const liveOf = new Map<Element, Element>();
  copies.forEach((copy, index) => {
    copy.setAttribute(`${MARK}${index}`, '');
    const original = live[index];
    if (original) liveOf.set(copy, original);
  });
  const runs = thinOut(clone.body, (copy) => liveOf.get(copy));
  await breathe();

  const reader = new Readability<Node>(clone, {
    charThreshold: SHORT_ARTICLE,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const result = reader.parse();
  if (!result?.content) return undefined;
  await breathe();

  const owners = ownersOf(textsIn(clone, result.content), live, document);
  for (const run of runs) addTaken(owners, run);
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

/** Text nodes under `root` that are more than white space. */
function* textsIn(document: Document, root: Node): Generator<Node & { nodeValue: string }> {
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (hasText(node)) yield node;
  }
}

const hasText = (node: Node): node is Node & { nodeValue: string } => (node.nodeValue?.trim() ?? '') !== '';

/**
 * The live elements that texts of the article stand in. The nearest mark leads to the element, or, where Readability
 * has put a new paragraph in its place, to one around it: then the same words are looked for inside.
 */
function ownersOf(
  texts: Iterable<Node & { nodeValue: string }>,
  live: readonly Element[],
  document: Document,
) {
  const holders = holdersByText(document);
  const owners = new Set<Element>();
  for (const text of texts) {
    const marked = marksAbove(text).flatMap((index) => live[index] ?? []);
    const holding = holders.get(text.nodeValue) ?? new Set<Element>();
    const isWithin = (holder: Element) =>
      marked.length === 0 || marked.some((element) => element.contains(holder));
    const direct = marked.filter((element) => holding.has(element));
    const found = direct.length > 0 || holding.size > MAX_HOLDERS ? direct : [...holding].filter(isWithin);
    for (const owner of found.length > 0 ? found : marked) owners.add(owner);
  }
  return owners;
}

/** Where most of the children that were looked at belong to the article, those between them do as well. */
function addTaken(owners: Set<Element>, { kept, taken }: ThinnedRun<Element | undefined>): void {
  const belonging = kept.filter((child) => child && holdsAny(child, owners));
  if (belonging.length < kept.length / 2) return;
  for (const child of taken) {
    if (!child) continue;
    owners.add(child);
    for (const inner of child.getElementsByTagName('*')) owners.add(inner);
  }
}

const holdsAny = (element: Element, owners: ReadonlySet<Element>): boolean =>
  owners.has(element) || Array.from(element.getElementsByTagName('*')).some((inner) => owners.has(inner));

/** The elements that directly hold a text node, by its text. */
function holdersByText(document: Document): Map<string, Set<Element>> {
  const holders = new Map<string, Set<Element>>();
  for (const { nodeValue, parentElement } of textsIn(document, document.body)) {
    if (!parentElement) continue;
    const holding = holders.get(nodeValue) ?? new Set();
    holders.set(nodeValue, holding.add(parentElement));
  }
  return holders;
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
