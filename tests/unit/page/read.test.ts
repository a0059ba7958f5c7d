import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type PageArticle, readArticle } from '../../../lib/page/read.ts';

const pageOf = (file: string) => {
  const url = `https://news.example/world/${file}`;
  const html = readFileSync(new URL(`../../site/${file}`, import.meta.url), 'utf8');
  return { document: new JSDOM(html, { url }).window.document, url };
};

async function articleOf(file: string): Promise<PageArticle> {
  const { document, url } = pageOf(file);
  const reading = await readArticle(document, url);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
}

describe('the sample article', async () => {
  const { meta, article, index } = await articleOf('index.html');

  test('says what the page says of itself', () => {
    expect(meta).toEqual({
      url: 'https://news.example/world/index.html',
      title: 'Lavrov to host Iranian counterpart in Moscow',
      outlet: 'The Meridian Post',
      byline: 'Staff correspondent',
      published: '2023-01-13T16:40:00+03:00',
      language: 'en',
    });
  });

  test('begins with the headline', () => {
    expect(article.text.slice(article.headline?.start, article.headline?.end)).toBe(meta.title);
  });

  test.each([
    'MOSCOW – Sergei Lavrov will receive his Iranian counterpart',
    'called on Tehran to release detained foreigners.',
  ])('has “%s”', (words) => expect(article.text).toContain(words));

  test.each(['Read more', 'Comments', 'every January', 'Kremlin watch', 'Share', 'bureau', 'Caucasus'])(
    'has no “%s”',
    (words) => expect(article.text).not.toContain(words),
  );

  test('every block slices to what its element shows', () => {
    for (const { start, end, element } of index.blocks) {
      expect(element.textContent?.replace(/\s+/g, ' ')).toContain(index.text.slice(start, end));
    }
  });
});

test('the page is not touched', async () => {
  const { document, url } = pageOf('index.html');
  const before = document.documentElement.outerHTML;
  await readArticle(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('an article without a date is read without one', async () => {
  expect((await articleOf('undated.html')).meta.published).toBeUndefined();
});

test.each([['a front page', 'front.html']])('%s holds no article', async (_, file) => {
  const { document, url } = pageOf(file);
  expect(await readArticle(document, url)).toEqual({ problem: 'no-article' });
});
