import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import { bylineIn } from '../../../lib/page/metadata/byline.ts';
import { dateInText } from '../../../lib/page/metadata/date.ts';
import { readMetadata } from '../../../lib/page/metadata/metadata.ts';

const URL_OF_PAGE = 'https://news.example/world/talks.html';
const metaOf = (html: string, url = URL_OF_PAGE): ArticleMeta =>
  readMetadata(new JSDOM(html, { url }).window.document, url);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const HEAD = '<h1>Ministers meet in Muscat</h1>';

const DATES: readonly [what: string, html: string, date: string | undefined][] = [
  ['JSON-LD before <meta>', `${ld({ '@type': 'NewsArticle', datePublished: '2023-01-13T10:00:00Z' })}<meta name="date" content="2020-01-01">`, '2023-01-13T10:00:00Z'],
  ['the page’s own JSON-LD among that of others', ld([{ '@type': 'NewsArticle', url: '/other', datePublished: '2020-01-01' }, { '@type': 'NewsArticle', url: URL_OF_PAGE, datePublished: '2023-01-13' }]), '2023-01-13'],
  ['a time beside the headline, not that of a ticker', `<div class="ticker"><div><time datetime="2023-01-20">now</time></div></div><main><div>${HEAD}<time datetime="2023-01-13T08:00Z">13 January</time></div></main>`, '2023-01-13T08:00:00Z'],
  ['no time of other stories or comments', `<main>${HEAD}<p>Text</p></main><aside><time datetime="2023-01-20">now</time></aside><div class="comments"><time datetime="2023-01-21">now</time></div>`, undefined],
  ['the first day, not that of a change', `<main>${HEAD}<time class="updated" datetime="2023-01-15">Updated 15 January</time><time datetime="2023-01-13">13 January</time></main>`, '2023-01-13'],
  ['a line by its class', `<main>${HEAD}<p class="article-date">Published on Friday, 13 January 2023 at 4:40 pm</p></main>`, '2023-01-13'],
  ['a title by its class', `<main>${HEAD}<span class="date-and-time" title="2023-01-13T21:00:00+11:00">Friday</span></main>`, '2023-01-13T21:00:00+11:00'],
  ['no word that merely has “date” in it', `<main>${HEAD}<p class="candidates">Running since 13 January 2023</p></main>`, undefined],
  ['the canonical address', `<link rel="canonical" href="https://www.news.example/2023/01/13/talks">${HEAD}`, '2023-01-13'],
  ['the address rather than a shown date far from it', `<link rel="canonical" href="/2023/01/13/talks">${HEAD}<time datetime="2024-05-01">today</time>`, '2023-01-13'],
]; // biome-ignore format: a table

describe('the date of an article is taken from', () => {
  test.each(DATES)('%s', (_, html, date) => expect(metaOf(html).published).toBe(date));
});

test.each([
  ['Friday, 13 January 2023', '2023-01-13'],
  ['Jan. 13, 2023 4:40 p.m. ET', '2023-01-13'],
  ['Updated on 13.01.2023, 16:40', '2023-01-13'],
  ['2023-01-13 16:40', '2023-01-13'],
  ['1/2/2023', undefined],
  ['31.02.2023', undefined],
  ['Version 1.13.2023.4', undefined],
  ['March 18 at 12:22 PM', undefined],
])('“%s” names %s', (line, date) => expect(dateInText(line)).toBe(date));

describe('the title', () => {
  test('is one that the page shows, where another is that of the whole site', () => {
    const html = `<title>Ministers meet in Muscat</title><meta property="og:title" content="News - Latest">${HEAD}`;
    expect(metaOf(html).title).toBe('Ministers meet in Muscat');
  });
  test('is the first given where the page shows none of them', () => {
    const html = '<title>A</title><meta property="og:title" content="Talks in Muscat go on"><h1>Live</h1>';
    expect(metaOf(html).title).toBe('Talks in Muscat go on');
  });
});

test.each([
  ['By Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
  ['Ann Lee22 Dec 2016651', 'Ann Lee'],
  ['Ann Lee | Updated: 3 hours ago', 'Ann Lee'],
  ['April 28, 2019 at 6:01 am', undefined],
  ['Byron Wells', 'Byron Wells'],
  ['x'.repeat(300), undefined],
  [undefined, undefined],
])('the byline “%s” names %s', (line, names) => expect(bylineIn(line)).toBe(names));

describe('what a page must not bring about', () => {
  test('another site as its identity', () => {
    expect(metaOf('<link rel="canonical" href="https://other.example/talks">').url).toBe(URL_OF_PAGE);
  });
  test('an identity that is no web page', () => {
    expect(metaOf('<link rel="canonical" href="javascript:alert(1)">').url).toBe(URL_OF_PAGE);
  });
  test('properties of all objects', () => {
    const poison =
      '{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"Talks"}';
    const meta = metaOf(`<script type="application/ld+json">${poison}</script>`);
    expect(meta.title).toBe('Talks');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
  test('time spent on JSON-LD without end', () => {
    const deep = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`;
    const long = `[${'{"@type":"Thing"},'.repeat(200_000)}{}]`;
    const huge = `<script type="application/ld+json">${deep}</script><script type="application/ld+json">${long}</script>`;
    const started = performance.now();
    expect(metaOf(`<title>Talks</title>${huge.repeat(3)}`).title).toBe('Talks');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
  test('values without end', () => {
    const { title, byline } = metaOf(
      `<title>${'t'.repeat(50_000)}</title><meta name="author" content="${'b'.repeat(50_000)}">`,
    );
    expect(title.length).toBeLessThanOrEqual(2_000);
    expect(byline).toBeUndefined();
  });
});
