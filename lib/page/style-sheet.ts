const sheets = new WeakMap<DocumentOrShadowRoot, CSSStyleSheet>();

/**
 * Puts our style sheet on a document or shadow root; again if the page has taken it away. An adopted sheet is no node
 * of the page and needs no web-accessible resource.
 */
export function adopt(root: Document | ShadowRoot, css: string): void {
  let sheet = sheets.get(root);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(root, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
