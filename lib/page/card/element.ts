const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string>>;

/** Makes elements of a document, each with a class, attributes and children; text is only ever set as text. */
export const elementsOf =
  (document: Document) =>
  <K extends keyof HTMLElementTagNameMap>(
    tag: K,
    className = '',
    attributes: Attributes = {},
    ...children: (Node | string)[]
  ): HTMLElementTagNameMap[K] => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };

/** A drawing of one path on a 24 × 24 ground. */
export function svgElement(document: Document, strokes: string): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', strokes);
  drawing.append(path);
  return drawing;
}
