import { type Block, makeTextIndex, type Segment, type TextIndex } from './text-index.ts';

/** Elements that start a paragraph of their own, as the HTML Standard's rendering section lays them out. */
const BLOCK_TAGS = [
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'div', 'dl',
  'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'li', 'main', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'td', 'th', 'tr', 'ul',
]; // biome-ignore format: a table
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
/** What is not shown as it is written: white space that collapses, and what is invisible. Most text has none. */
const ODD_RUN = new RegExp(`^\\s[\\s${INVISIBLE}]*|[\\s${INVISIBLE}]{2,}|[${INVISIBLE}]`, 'g');

/** White space that a plain space stands for; replacing plain spaces by themselves takes most of the time. */
const OTHER_SPACE = /[^\S ]/g;

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

  let next: Node | null = root;
  for (let node: Node | null = next; node; node = next) {
    const isSilent = SILENT.has(node.nodeName.toLowerCase());
    next = following(node, root, !isSilent);
    if (isSilent) continue;
    if (isText(node)) {
      const parent = node.parentElement;
      if (!parent) continue;
      const element = blockOf(parent) ?? root;
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

/** The node after another in document order, within `root`. A tree walker with a filter is several times slower. */
function following(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** Climbing is several times faster than `closest` with a selector of forty tags. */
function blockOf(element: Element): Element | null {
  let at: Element | null = element;
  while (at && !IS_BLOCK.has(at.localName)) at = at.parentElement;
  return at;
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
    for (const { 0: run, index } of data.matchAll(ODD_RUN)) {
      this.take(node, from, index);
      from = index + run.length;
      const space = index + run.search(/\s/);
      if (space >= index && this.text && !/\s$/.test(this.text)) this.take(node, space, space + 1);
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
    this.text += node.data.slice(from, to).replace(OTHER_SPACE, ' ');
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
