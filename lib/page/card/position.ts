interface Size {
  width: number;
  height: number;
}

/** A box in CSS pixels of the viewport. */
export interface Box extends Size {
  left: number;
  top: number;
}

/** Between the words and the card. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/**
 * Where a card belongs: under its words, over them where there is no room, its starting edge on theirs; always within
 * the viewport.
 */
export function positionCard(
  anchor: Box,
  card: Size,
  viewport: Size,
  isRtl: boolean,
): { left: number; top: number } {
  const under = anchor.top + anchor.height + GAP;
  const over = anchor.top - GAP - card.height;
  const fitsUnder = under + card.height + MARGIN <= viewport.height;
  const top = fitsUnder || over < MARGIN ? under : over;
  const left = isRtl ? anchor.left + anchor.width - card.width : anchor.left;
  return {
    left: within(left, viewport.width - card.width),
    top: within(top, viewport.height - card.height),
  };
}

/** Between the margins; at the starting margin where there is no room for both. */
const within = (value: number, room: number): number => Math.max(MARGIN, Math.min(value, room - MARGIN));
