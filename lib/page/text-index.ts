import type { Span } from '../model/span.ts';

/** Where a passage stands in the live page: the members of a `StaticRangeInit`, in text nodes. */
export interface DomSpan {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** A paragraph, heading or list item of the article. */
export interface Block extends Span {
  element: Element;
}

/** A stretch of a text node that stands in the article's text unit by unit. */
export interface Segment extends Span {
  node: Text;
  /** Where in the node's data the stretch starts. */
  from: number;
}

/** One version of a page's article: its text, and where each unit of it stands in the page. */
export interface TextIndex {
  text: string;
  blocks: readonly Block[];
  /** The live ranges of a stretch of the text, one for each block it touches; in text order. */
  rangesOf(span: Span): DomSpan[];
  /** The offset in the text of a point in the page; `undefined` if the point is not article text. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/**
 * Ties a text to the nodes it was read from. Look-ups cost O(log segments) and never walk the page, so that a
 * thousand anchors cost no more than one reading of it.
 *
 * @param segments in text order, none overlapping, each within one block; text between them (separators, collapsed
 *   white space) stands nowhere in the page
 */
export function makeTextIndex(
  text: string,
  blocks: readonly Block[],
  segments: readonly Segment[],
): TextIndex {
  const byNode = new Map<Node, Segment[]>();
  for (const segment of segments) {
    const list = byNode.get(segment.node);
    if (list) list.push(segment);
    else byNode.set(segment.node, [segment]);
  }

  const rangeWithin = (span: Span): DomSpan | undefined => {
    const first = segments[firstEndingAfter(segments, span.start)];
    const last = segments[firstEndingAfter(segments, span.end - 1)];
    if (!first || first.start >= span.end) return undefined;
    // A span may end in a separator, whose next segment lies beyond it.
    const final = last && last.start < span.end ? last : segments[firstEndingAfter(segments, span.end) - 1];
    if (!final || final.end <= span.start) return undefined;
    return {
      startContainer: first.node,
      startOffset: first.from + Math.max(0, span.start - first.start),
      endContainer: final.node,
      endOffset: final.from + Math.min(span.end, final.end) - final.start,
    };
  };

  return {
    text,
    blocks,
    rangesOf(span) {
      const ranges: DomSpan[] = [];
      if (span.start >= span.end) return ranges;
      for (let at = firstEndingAfter(blocks, span.start); at < blocks.length; at++) {
        const block = blocks[at];
        if (!block || block.start >= span.end) break;
        const range = rangeWithin({
          start: Math.max(span.start, block.start),
          end: Math.min(span.end, block.end),
        });
        if (range) ranges.push(range);
      }
      return ranges;
    },
    offsetOf(node, offset) {
      for (const segment of byNode.get(node) ?? []) {
        const within = offset - segment.from;
        if (within >= 0 && within <= segment.end - segment.start) return segment.start + within;
      }
      return undefined;
    },
  };
}

/** Index of the first of `spans`, which are in order, that ends after `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
