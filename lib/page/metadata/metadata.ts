import { ArticleMeta } from '../../model/article.ts';
import { dateInPath, isoDate } from './date.ts';
import { readLinkedData } from './json-ld.ts';
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
  const linked = readLinkedData(document);
  const meta = metaValues(document);
  const outlet = firstOf(
    ...OUTLET.map((name) => meta.get(name)),
    linked?.outlet,
    fallback.siteName,
    hostOf(url),
  );
  const title =
    firstOf(linked?.title, ...TITLE.map((name) => meta.get(name)), fallback.title, document.title) ??
    hostOf(url);
  const byline = bylineOf(document, linked?.byline, meta, fallback);
  const published = publishedOf(document, url, linked?.published, meta);
  const language = languageOf(document, linked?.language, meta);
  return ArticleMeta.parse({
    url: canonicalUrl(document, url),
    title: withoutOutlet(title, outlet),
    ...(outlet && { outlet }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(language && { language }),
  });
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
  const href = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
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
  return firstOf(linked, ...given, fallback.byline, marked)?.replace(/^by[:\s]\s*/i, '');
}

function publishedOf(
  document: Document,
  url: string,
  linked: string | undefined,
  meta: ReadonlyMap<string, string>,
): string | undefined {
  const times = Array.from(
    document.querySelectorAll(
      'time[pubdate], time[itemprop~="datePublished"], article time[datetime], main time[datetime], header time[datetime], time[datetime]',
    ),
    (time) => time.getAttribute('datetime') ?? time.textContent ?? '',
  );
  const marked = document.querySelector('[itemprop~="datePublished"]');
  const candidates = [
    linked,
    ...PUBLISHED.map((name) => meta.get(name)),
    marked?.getAttribute('datetime') ?? marked?.textContent ?? undefined,
    ...times,
  ];
  for (const candidate of candidates) {
    const date = isoDate(candidate);
    if (date) return date;
  }
  return dateInPath(url);
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
