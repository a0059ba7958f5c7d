import { ArticleMeta } from '../../model/article.ts';
import { findHeadline, likeness, SHARED } from '../headline.ts';
import { bylineIn } from './byline.ts';
import { dateInPath, isoDate } from './date.ts';
import { readLinkedData } from './json-ld.ts';
import { shownDate } from './shown-date.ts';
import { firstOf, tidy } from './values.ts';

/** Names of `<meta name>`, `<meta property>` and `<meta itemprop>`, the most trusted first. */
const TITLE = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'headline'];
const OUTLET = ['og:site_name', 'application-name', 'dc.publisher', 'twitter:app:name:iphone'];
const BYLINE = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'byl',
  'sailthru.author',
];
const PUBLISHED = [
  'article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'date.issued', 'dc.date.issued',
  'dcterms.created', 'dc.date', 'dcterms.date', 'dcterms.issued', 'sailthru.date', 'publishdate', 'publish-date',
  'publication_date', 'pubdate', 'ptime', 'cxenseparse:recs:publishtime', 'article.published', 'date',
]; // biome-ignore format: a table

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;
const MAX_URL = 4_000;
/** Between an article's and its outlet's name in a page's title. */
const TITLE_JOINT = /\s+[|\-–—\\/>»:·•]\s+/;

/** What else is known of the page, where its metadata is silent. */
export interface Fallback {
  title?: string;
  byline?: string;
  siteName?: string;
}

/**
 * What a page says of its article: JSON-LD, then Open Graph and other `<meta>`, then the markup itself. The canonical
 * address counts only if it is of the page's own site: it becomes the article's identity.
 */
export function readMetadata(document: Document, url: string, fallback: Fallback = {}): ArticleMeta {
  const canonical = canonicalUrl(document, url);
  const isThisPage = (address: string) => pathOf(address, url) === pathOf(canonical, url);
  const linked = readLinkedData(document, isThisPage);
  const meta = metaValues(document);
  const outlet = firstOf(
    ...OUTLET.map((name) => meta.get(name)),
    linked?.outlet,
    fallback.siteName,
    hostOf(url),
  );
  const title = titleOf(document, linked?.title, meta, fallback) ?? hostOf(url);
  const byline = bylineOf(document, linked?.byline, meta, fallback);
  const published = publishedOf(
    document,
    [url, ...addressesOf(document, url, meta)],
    linked?.published,
    meta,
    title,
  );
  const language = languageOf(document, linked?.language, meta);
  return ArticleMeta.parse({
    url: canonical,
    title: withoutOutlet(title, outlet),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(language && { language }),
  });
}

/**
 * The first title given that a heading of the page shows too, for some templates give that of the whole site; else
 * the first given.
 */
function titleOf(
  document: Document,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
  fallback: Fallback,
): string | undefined {
  const given = [linked, ...TITLE.map((name) => meta.get(name)), fallback.title, document.title]
    .map(tidy)
    .filter((title) => title !== undefined);
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent ?? '');
  const isShown = (title: string) => headings.some((heading) => likeness(heading, title) >= SHARED);
  return given.find(isShown) ?? given[0];
}

/** Whether the page itself says that it is one article. */
export function claimsArticle(document: Document): boolean {
  return metaValues(document).get('og:type') === 'article' || readLinkedData(document) !== undefined;
}

function metaValues(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = tidy(element.getAttribute('content'));
    if (!value) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        if (!values.has(name)) values.set(name, value);
      }
    }
  }
  return values;
}

const pathOf = (address: string, base: string): string | undefined =>
  URL.parse(address, base)?.pathname.replace(/\/$/, '');

/** The addresses that a page gives as its own, on whatever site. */
function addressesOf(document: Document, url: string, meta: ReadonlyMap<string, string>): string[] {
  const given = [canonicalLink(document), meta.get('og:url')];
  return given.flatMap((address) => (address ? (URL.parse(address, url)?.href ?? []) : []));
}

const canonicalLink = (document: Document): string | null | undefined =>
  document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');

const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';

/** `Lavrov to visit Tehran - The Daily` without the name that `outlet` gives anyway. */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(TITLE_JOINT);
  if (!outlet || parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  if (last.toLowerCase() !== outlet.toLowerCase()) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|\-–—\\/>»:·•]\s+$/, '');
}

function canonicalUrl(document: Document, url: string): string {
  const own = URL.parse(url);
  const href = canonicalLink(document);
  const canonical = href ? URL.parse(href, url) : null;
  const isOfSite = canonical !== null && own !== null && siteOf(canonical) === siteOf(own);
  // A front page given as the canonical address of an article is a common mistake of templates.
  const isSpecific = canonical?.pathname !== '/' || own?.pathname === '/';
  const chosen = isOfSite && isSpecific ? canonical : own;
  if (!chosen) return url.slice(0, MAX_URL);
  chosen.hash = '';
  return chosen.href.slice(0, MAX_URL);
}

const siteOf = (url: URL): string =>
  `${url.protocol.replace('http:', 'https:')}${url.host.replace(/^(?:www|m|amp)\./, '')}`;

function bylineOf(
  document: Document,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
  fallback: Fallback,
): string | undefined {
  const given = BYLINE.map((name) => meta.get(name)).filter(
    (value) => value && !/^(?:https?:)?\/\//.test(value),
  );
  const marked = document.querySelector('[rel~="author"], [itemprop~="author"]')?.textContent;
  return [linked, ...given, fallback.byline, marked].map((line) => bylineIn(tidy(line))).find(Boolean);
}

/** Days between two dates that may be of one article: an outlet's day begins elsewhere, and night desks file late. */
const SAME_ARTICLE = 3;
const DAY = 86_400_000;

function publishedOf(
  document: Document,
  addresses: readonly string[],
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
  title: string,
): string | undefined {
  for (const candidate of [linked, ...PUBLISHED.map((name) => meta.get(name))]) {
    const date = isoDate(candidate);
    if (date) return date;
  }
  const filed = addresses.map(dateInPath).find(Boolean);
  const shown = shownDate(
    document,
    findHeadline(document, title, () => true),
  );
  if (!filed || !shown) return shown ?? filed;
  return Math.abs(Date.parse(shown) - Date.parse(filed)) <= SAME_ARTICLE * DAY ? shown : filed;
}

function languageOf(
  document: Document,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const candidates = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    linked,
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    meta.get('og:locale'),
    document.body?.getAttribute('lang'),
  ];
  return candidates
    .map((value) => tidy(value)?.split(/[,;]/)[0]?.trim().replaceAll('_', '-'))
    .find((value) => value !== undefined && LANGUAGE_TAG.test(value));
}
