import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../../components/theme.css', import.meta.url), 'utf8');
const PAIR =
  /--([\w-]+): light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\), oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)\)/g;

/** Relative luminance (WCAG 2.2) of an oklch colour, by Ottosson's Oklab matrices, clipped to sRGB. */
function luminance(l: number, c: number, h: number): number {
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const L = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const M = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const S = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  const red = clip(4.0767416621 * L - 3.3077115913 * M + 0.2309699292 * S);
  const green = clip(-1.2684380046 * L + 2.6097574011 * M - 0.3413193965 * S);
  const blue = clip(-0.0041960863 * L - 0.7034186147 * M + 1.707614701 * S);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

const colours = { light: new Map<string, number>(), dark: new Map<string, number>() };
for (const [, name = '', ...parts] of CSS.matchAll(PAIR)) {
  const [l = 0, c = 0, h = 0, dl = 0, dc = 0, dh = 0] = parts.map(Number);
  colours.light.set(name, luminance(l, c, h));
  colours.dark.set(name, luminance(dl, dc, dh));
}

const TEXT = [
  'ink',
  'ink-quiet',
  'accent',
  'confirm',
  'reject',
  'official',
  'country',
  'agenda',
  'organisation',
  'place',
];
const GROUNDS = ['ground', 'raised', 'chip'];

describe.each(['light', 'dark'] as const)('%s theme', (theme) => {
  const of = (name: string) => colours[theme].get(name) ?? Number.NaN;

  it.each(TEXT.flatMap((ink) => GROUNDS.map((ground) => [ink, ground])))(
    'sets %s on %s at 4.5:1 or more',
    (ink = '', ground = '') => {
      expect(contrast(of(ink), of(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('sets words on the accent at 4.5:1 or more', () => {
    expect(contrast(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(GROUNDS)('edges controls on %s at 3:1 or more', (ground) => {
    expect(contrast(of('edge'), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
