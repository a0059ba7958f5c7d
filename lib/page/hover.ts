import type { TextIndex } from './text-index.ts';

/** The pointer rests so long on a mention before its card shows, and may stray so long before it goes. */
export const REST = { before: 220, after: 280 };

/** A caret is found beside text too: the pointer must be within this many pixels of the words themselves. */
const REACH = 2;

/** The offset in the article's text that is shown at a point of the viewport. */
export function offsetAtPoint(
  document: Document,
  index: TextIndex,
  x: number,
  y: number,
): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? index.offsetOf(caret.offsetNode, caret.offset) : undefined;
}

/** The boxes, one a line, in which a stretch of the article's text is shown. */
export function boxesOf(
  document: Document,
  index: TextIndex,
  span: { start: number; end: number },
): DOMRect[] {
  return index.rangesOf(span).flatMap((where) => {
    const range = document.createRange();
    range.setStart(where.startContainer, where.startOffset);
    range.setEnd(where.endContainer, where.endOffset);
    return Array.from(range.getClientRects());
  });
}

/** Whether a point lies on a box or next to it. */
export const isOnBox = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - REACH && x <= box.right + REACH && y >= box.top - REACH && y <= box.bottom + REACH;
