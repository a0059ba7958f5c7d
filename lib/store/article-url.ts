/** Host labels under which outlets serve the same articles to other screens. */
const EDITION = /^(?:www|m|mobile|amp)\./;
const PROTOCOLS = new Set(['http:', 'https:', 'file:']);

/**
 * The identity of the article in a document.
 * @param address The document's address, as the browser gives it.
 * @param claimed The canonical link of the page, which a page may set to anything: believed only if it is another
 *   address of the same site, for otherwise one site could pass its text off as another's article.
 * @returns An absolute URL without fragment; `undefined` if `address` is no web page or file.
 */
export function articleUrl(address: string, claimed: string): string | undefined {
  const own = URL.parse(address);
  if (!own || !PROTOCOLS.has(own.protocol)) return undefined;
  const canonical = URL.parse(claimed, own);
  const url = canonical && isSameSite(own, canonical) ? canonical : own;
  url.hash = '';
  return url.href;
}

const isSameSite = (own: URL, other: URL): boolean =>
  PROTOCOLS.has(other.protocol) &&
  siteOf(own) === siteOf(other) &&
  (own.protocol === 'file:') === (other.protocol === 'file:');

/** Host and port; `https` and `http` of one host are one site. */
const siteOf = ({ hostname, port }: URL): string => `${hostname.replace(EDITION, '')}:${port}`;
