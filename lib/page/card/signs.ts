import type { Kind } from '../../model/kind.ts';
import { svgElement } from './element.ts';

/** Strokes on a 24 × 24 ground, drawn for this project. A country's sign is its code. */
const STROKES: Record<Exclude<Kind, 'country'>, string> = {
  official: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 20.5c.6-3.8 3.400-6 7-6s6.400 2.200 7 6',
  organisation: 'M3.500 9.500 12 4l8.500 5.500ZM6 10v7M10 10v7M14 10v7M18 10v7M3.500 20h17',
  place:
    'M12 21c4-4.600 6.500-8 6.500-11.200a6.500 6.500 0 0 0-13 0C5.500 13 8 16.400 12 21ZM12 12a2.200 2.200 0 1 0 0-4.400 2.200 2.200 0 0 0 0 4.400Z',
  agenda: 'M6.500 4h11v16.500L12 16.200 6.500 20.500Z',
};

/** The sign of a kind, hidden from assistive technology: what it says stands in words beside it. */
export function signOf(document: Document, kind: Kind, id: string): Node {
  if (kind === 'country') return document.createTextNode(id.slice(0, 2));
  return svgElement(document, STROKES[kind]);
}
