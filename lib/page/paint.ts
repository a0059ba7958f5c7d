import { KINDS, type Kind } from '../model/kind.ts';
import type { ReviewState } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import css from './marks.css?inline';
import { adopt } from './style-sheet.ts';
import type { TextIndex } from './text-index.ts';
import { isLightText } from './tone.ts';
import { breathe, SLICE } from './yielding.ts';

/** A stretch of the article to be shown as what it names. */
export interface Mark extends Span {
  kind: Kind;
  state: ReviewState;
}

/** The registry is shared with the page and other extensions: only names that begin so are ours. */
const PREFIX = 'attache-';
const TONES = ['', '-dark'];
const SHOWN_STATES = { suggested: '', confirmed: '-confirmed' };

const SELECTED = `${PREFIX}selected`;

const MARK_NAMES = KINDS.flatMap((kind) =>
  Object.values(SHOWN_STATES).flatMap((state) => TONES.map((tone) => `${PREFIX}${kind}${state}${tone}`)),
);

/** What is painted over what where marks of two kinds meet. */
const PRIORITY: Record<Kind, number> = { place: 0, organisation: 1, country: 2, agenda: 3, official: 4 };
const SELECTED_PRIORITY = 10;

export interface Painter {
  /** Shows `marks` instead of all shown before. The last call wins if calls overlap. */
  paint(index: TextIndex, marks: readonly Mark[]): Promise<void>;
  /** Shows passages as the ones in hand, instead of those selected before. */
  select(index: TextIndex, spans: readonly Span[]): void;
  /** Takes away all of ours. */
  clear(): void;
}

/**
 * Paints through the CSS Custom Highlight API, which leaves the page's nodes alone. One `Highlight` for each kind,
 * state and tone, with many ranges: one for each mark would be 10 to 40 times slower. The registry is never read back:
 * the page may change it.
 */
export function makePainter(document: Document): Painter {
  let run = 0;
  let tones = new WeakMap<Element, string>();

  const toneOf = (element: Element): string => {
    const known = tones.get(element);
    if (known !== undefined) return known;
    const tone = isLightText(element) ? '-dark' : '';
    tones.set(element, tone);
    return tone;
  };

  const addTo = (
    into: Map<string, Highlight>,
    name: string,
    index: TextIndex,
    span: Span,
    priority: number,
  ) => {
    for (const range of index.rangesOf(span)) {
      const parent = range.startContainer.parentElement;
      if (!parent || !isWhole(range)) continue;
      const key = name + toneOf(parent);
      const highlight = into.get(key) ?? new Highlight();
      highlight.priority = priority;
      highlight.add(new StaticRange(range));
      into.set(key, highlight);
    }
  };

  const show = (names: readonly string[], highlights: ReadonlyMap<string, Highlight>) => {
    adopt(document, css);
    for (const name of names) {
      const highlight = highlights.get(name);
      if (highlight) CSS.highlights.set(name, highlight);
      else CSS.highlights.delete(name);
    }
  };

  return {
    async paint(index, marks) {
      const mine = ++run;
      tones = new WeakMap();
      const highlights = new Map<string, Highlight>();
      for (const [count, { kind, state, ...span }] of marks.entries()) {
        if (count % SLICE === SLICE - 1) await breathe();
        if (mine !== run) return;
        if (state === 'rejected') continue;
        addTo(highlights, `${PREFIX}${kind}${SHOWN_STATES[state]}`, index, span, PRIORITY[kind]);
      }
      show(MARK_NAMES, highlights);
    },
    select(index, spans) {
      const highlights = new Map<string, Highlight>();
      for (const span of spans) addTo(highlights, SELECTED, index, span, SELECTED_PRIORITY);
      show(
        TONES.map((tone) => SELECTED + tone),
        highlights,
      );
    },
    clear() {
      run++;
      show([...MARK_NAMES, ...TONES.map((tone) => SELECTED + tone)], new Map());
    },
  };
}

/** The page may have shortened a text node since it was read. */
const isWhole = (range: {
  startContainer: Text;
  endContainer: Text;
  startOffset: number;
  endOffset: number;
}) => range.startOffset <= range.startContainer.length && range.endOffset <= range.endContainer.length;
