import type { Span } from '../model/span.ts';
import { boxesOf } from './hover.ts';
import type { TextIndex } from './text-index.ts';

/** Room between the margin bar and the words, in CSS pixels. */
const BAR_DISTANCE = 10;
const SCREEN_EDGE = 2;

const REDUCED_MOTION = '(prefers-reduced-motion: reduce)';

/** Scrolls the page to a passage, unless it is in view already. Nothing but the scroll position changes. */
export function scrollToPassage(
  document: Document,
  index: TextIndex,
  span: Span,
  manner: ScrollBehavior = 'smooth',
): void {
  const [first] = boxesOf(document, index, span);
  const element = index.rangesOf(span)[0]?.startContainer.parentElement;
  if (!first || !element) return;
  const isInView = first.top >= 0 && first.bottom <= window.innerHeight;
  if (isInView) return;
  const behavior = matchMedia(REDUCED_MOTION).matches ? 'instant' : manner;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
}

export interface MarginBars {
  /** Marks passages by a bar each in the margin, and follows them while the page scrolls. */
  show(index: TextIndex, spans: readonly Span[]): void;
  hide(): void;
}

/** Bars beside the evidence of an event. They are drawn in our own layer, so that nothing in the page moves. */
export function makeMarginBars(root: ShadowRoot, signal: AbortSignal): MarginBars {
  const document = root.ownerDocument;
  let shown: { index: TextIndex; spans: readonly Span[] } | undefined;
  let bars: HTMLElement[] = [];
  let frame = 0;

  const place = () => {
    for (const [at, bar] of bars.entries()) {
      const span = shown?.spans[at];
      const boxes = shown && span ? boxesOf(document, shown.index, span) : [];
      bar.hidden = boxes.length === 0;
      if (!shown || !span || boxes.length === 0) continue;
      const block = shown.index.rangesOf(span)[0]?.startContainer.parentElement;
      const isRtl = block !== null && block !== undefined && getComputedStyle(block).direction === 'rtl';
      const top = Math.min(...boxes.map((box) => box.top));
      const bottom = Math.max(...boxes.map((box) => box.bottom));
      const left = isRtl
        ? Math.min(
            edgeOf(block, 'right', boxes) + BAR_DISTANCE,
            document.documentElement.clientWidth - SCREEN_EDGE - 3,
          )
        : Math.max(edgeOf(block, 'left', boxes) - BAR_DISTANCE, SCREEN_EDGE);
      bar.style.cssText = `top:${top}px;height:${bottom - top}px;left:${left}px`;
    }
  };
  const follow = () => {
    if (!shown) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  const hide = () => {
    shown = undefined;
    for (const bar of bars) bar.remove();
    bars = [];
  };
  window.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  window.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', hide);

  return {
    show(index, spans) {
      hide();
      shown = { index, spans };
      bars = spans.map(() => {
        const bar = document.createElement('div');
        bar.className = 'bar';
        root.append(bar);
        return bar;
      });
      place();
    },
    hide,
  };
}

/** The edge of the text's column, or of the words where the column is not known. */
function edgeOf(
  block: Element | null | undefined,
  side: 'left' | 'right',
  boxes: readonly DOMRect[],
): number {
  const column = block?.getBoundingClientRect()[side];
  const words = boxes.map((box) => box[side]);
  return side === 'left' ? Math.min(column ?? Infinity, ...words) : Math.max(column ?? -Infinity, ...words);
}
