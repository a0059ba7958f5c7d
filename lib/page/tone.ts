/** Relative luminance above which text must stand on a dark ground: contrast with white falls under 3:1. */
const LIGHT_TEXT = 0.35;

/** Coefficients of relative luminance, WCAG 2.2. */
const RED = 0.2126;
const GREEN = 0.7152;
const BLUE = 0.0722;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/**
 * Whether an element's text is light, hence its ground dark. Asking the text is cheaper and surer than asking the
 * ground, which may be an ancestor's, an image or a gradient. Colours in notations other than `rgb()` count as dark
 * text unless they say their lightness first (`oklch`, `oklab`, `lch`, `lab`).
 */
export function isLightText(element: Element): boolean {
  const { color } = getComputedStyle(element);
  const [, notation = '', body = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const [first = 0, second = 0, third = 0] = (body.match(/[\d.]+/g) ?? []).map(Number);
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return (
        RED * linear(first / 255) + GREEN * linear(second / 255) + BLUE * linear(third / 255) > LIGHT_TEXT
      );
    case 'oklch':
    case 'oklab':
      return first > 0.7;
    case 'lch':
    case 'lab':
      return first > 65;
    default:
      return false;
  }
}
