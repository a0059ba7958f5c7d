import { type Block, makeTextIndex, type Segment, type TextIndex } from './text-index.ts';

/** Elements that start a paragraph of their own, as the HTML Standard's rendering section lays them out. */
const BLOCK_TAGS = [
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl',
  'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'li', 'main', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'td', 'th', 'tr', 'ul',
]; // biome-ignore format: a table
const BLOCK_SELECTOR = BLOCK_TAGS.join(',');
const IS_BLOCK: ReadonlySet<string> = new Set(BLOCK_TAGS);

/** Elements whose text is never read by people, or belongs to a control. */
const SILENT: ReadonlySet<string> = new Set([
  'button', 'canvas', 'datalist', 'iframe', 'math', 'noscript', 'object', 'rp', 'rt', 'script', 'select', 'style',
  'svg', 'template', 'textarea', 'video', 'audio',
]); // biome-ignore format: a table

/** Between paragraphs. */
const SEPARATOR = '\n\n';

/** Soft hyphen, zero-width space, word joiner, byte-order mark: they divide words for the eye alone. */
const INVISIBLE = '\u00AD\u200B\u2060\uFEFF';
const ODD = new RegExp(`[${INVISIBLE}]|\\s`);

/** The text of one block, gathered from the page, before it is put in its place. */
export interface Passage {
  element: Element;
  text: string;
  /** Offsets count from the start of the passage. */
  segments: Segment[];
}

/**
 * Gathers the text under `root` by block, in document order, white space collapsed as a browser shows it.
 *
 * @param isWanted whether text standing directly in an element is to be read; asked once an element and run of text
 */
export function gatherPassages(root: Element, isWanted: (element: Element) => boolean): Passage[] {
  const passages: Passage[] = [];
  let current: PassageBuilder | undefined;
  let breaks = 0;
  const close = () => {
    const passage = current?.finish();
    if (passage) passages.push(passage);
    current = undefined;
    breaks = 0;
  };

  const walker = root.ownerDocument.createTreeWalker(
    root,
    5 /* NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT: no globals under jsdom */,
    (node) => (SILENT.has(node.nodeName.toLowerCase()) ? 2 /* FILTER_REJECT */ : 1) /* FILTER_ACCEPT */,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (isText(node)) {
      const parent = node.parentElement;
      if (!parent) continue;
      const element = parent.closest(BLOCK_SELECTOR) ?? root;
      // A space may stand in an element of its own, and words on either side of it are two.
      const isSpace = current?.element === element && /^\s+$/.test(node.data);
      if (!isSpace && !isWanted(parent)) continue;
      if (current && (current.element !== element || breaks > 1)) close();
      current ??= new PassageBuilder(element);
      if (breaks === 1) current.breakLine();
      breaks = 0;
      current.append(node);
      continue;
    }
    const tag = node.nodeName.toLowerCase();
    if (tag === 'br') breaks++;
    else if (IS_BLOCK.has(tag)) close();
  }
  close();
  return passages;
}

const isText = (node: Node): node is Text => node.nodeType === 3; /* Node.TEXT_NODE */

class PassageBuilder {
  readonly element: Element;
  private text = '';
  private readonly segments: Segment[] = [];

  constructor(element: Element) {
    this.element = element;
  }

  /** A single `<br>`: a new line of the same paragraph. */
  breakLine(): void {
    this.trimEnd();
    if (this.text) this.text += '\n';
  }

  append(node: Text): void {
    const { data } = node;
    let from = 0;
    for (let at = 0; at < data.length; at++) {
      const char = data.charAt(at);
      if (!ODD.test(char)) continue;
      const isSpace = !INVISIBLE.includes(char);
      const before = at > from ? data.charAt(at - 1) : this.text.slice(-1);
      if (isSpace && before && !/\s/.test(before)) continue;
      this.take(node, from, at);
      from = at + 1;
    }
    this.take(node, from, data.length);
  }

  finish(): Passage | undefined {
    this.trimEnd();
    const { element, text, segments } = this;
    return text ? { element, text, segments } : undefined;
  }

  private take(node: Text, from: number, to: number): void {
    if (to <= from) return;
    const start = this.text.length;
    this.text += node.data.slice(from, to).replace(/\s/g, ' ');
    this.segments.push({ start, end: this.text.length, node, from });
  }

  private trimEnd(): void {
    this.text = this.text.trimEnd();
    for (let last = this.segments.at(-1); last && last.end > this.text.length; last = this.segments.at(-1)) {
      last.end = this.text.length;
      if (last.end > last.start) break;
      this.segments.pop();
    }
  }
}

/** Puts passages one after the other into one text, a blank line between them. */
export function joinPassages(passages: readonly Passage[]): TextIndex {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let length = 0;
  for (const { element, text, segments: own } of passages) {
    const start = blocks.length > 0 ? length + SEPARATOR.length : 0;
    for (const segment of own) {
      segments.push({ ...segment, start: segment.start + start, end: segment.end + start });
    }
    length = start + text.length;
    blocks.push({ start, end: length, element });
  }
  return makeTextIndex(passages.map((passage) => passage.text).join(SEPARATOR), blocks, segments);
}
