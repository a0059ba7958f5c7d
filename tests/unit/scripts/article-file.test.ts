import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../../scripts/lib/article-file.ts';
import { isIsoDate } from '../../../scripts/lib/iso-date.ts';

const folder = mkdtempSync(join(tmpdir(), 'attache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const PROSE =
  'The foreign ministers of Chile and Peru met in Lima on Friday and agreed to open two border crossings. ';

describe('reading an article from a file', () => {
  test('.txt as it stands', async () => {
    const { id, article, textDiffers } = await readArticleFile(file('note.txt', 'One.\n\nTwo.'));
    expect({ id, text: article.text, textDiffers }).toEqual({
      id: 'note',
      text: 'One.\n\nTwo.',
      textDiffers: false,
    });
  });

  test('.txt with Windows line ends, which then differs from the file', async () => {
    const { article, textDiffers } = await readArticleFile(file('windows.txt', 'One.\r\n\r\nTwo.'));
    expect({ text: article.text, textDiffers }).toEqual({ text: 'One.\n\nTwo.', textDiffers: true });
  });

  test('.md of the corpus, with its id and date', async () => {
    const source = '---\nid: a-1\npublished: 2023-01-13\nlang: en\n---\n[Chile](country:CL) agreed.\n';
    const { id, article } = await readArticleFile(file('corpus.md', source));
    expect({ id, ...article }).toEqual({
      id: 'a-1',
      text: 'Chile agreed.',
      published: '2023-01-13',
      language: 'en',
    });
  });

  test('everyday .md without its markup, its title as headline', async () => {
    const source = '# Talks in *Lima*\n\n**Chile** and [Peru](https://example.org) met.\n\n- They agreed.\n';
    const { article } = await readArticleFile(file('plain.md', source));
    expect(article.text).toBe('Talks in Lima\n\nChile and Peru met.\n\nThey agreed.');
    expect(article.headline).toEqual({ start: 0, end: 'Talks in Lima'.length });
  });

  test('.html by its article, with its date', async () => {
    const html = `<!doctype html><html lang="en"><head><title>Talks</title><meta property="og:type" content="article">
      <meta property="article:published_time" content="2023-01-13T10:00:00Z"></head>
      <body><nav><a href="/">Bolivia</a></nav><article><h1>Talks in Lima</h1>${`<p>${PROSE.repeat(3)}</p>`.repeat(3)}</article></body></html>`;
    const { article, textDiffers } = await readArticleFile(file('page.html', html));
    expect(article.text).toContain('The foreign ministers of Chile and Peru');
    expect(article.text).not.toContain('Bolivia');
    expect(article.published).toMatch(/^2023-01-13/);
    expect(textDiffers).toBe(true);
  });

  test.each([
    ['no such file', () => join(folder, 'none.txt'), /no such file/],
    ['a folder', () => folder, /only .* files are read|folder/],
    ['another kind of file', () => file('article.pdf', '%PDF'), /only \.txt, \.md, \.html, \.htm/],
    ['binary data', () => file('binary.txt', new Uint8Array([80, 75, 3, 0, 255])), /binary/],
    ['another encoding', () => file('latin.txt', new Uint8Array([67, 244, 116, 101])), /not UTF-8/],
    ['nothing but blanks', () => file('empty.txt', ' \n\n '), /no text/],
    ['a wrong date', () => file('date.md', '---\nid: d\npublished: 2023-02-30\n---\nText.'), /2023-02-30/],
    ['an id that is no file name', () => file('id.md', '---\nid: ../up\n---\nText.'), /id “\.\.\/up”/],
    [
      'a page without an article',
      () => file('front.html', '<!doctype html><title>Front</title><p>Menu</p>'),
      /no article/,
    ],
  ])('%s is refused with words that say what to do', async (_, path, words) => {
    await expect(readArticleFile(path())).rejects.toThrow(words);
  });
});

describe('ISO 8601 dates', () => {
  test.each([
    '2023-01-13',
    '2024-02-29',
    '2023-01-13T09:30',
    '2023-01-13T09:30:00+03:00',
    '2023-01-13T09:30:00.5Z',
  ])('%s is one', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  test.each(['', '2023', '2023-02-30', '2023-13-01', '13.01.2023', 'Friday', '2023-01-13T25:00'])(
    '%s is none',
    (date) => {
      expect(isIsoDate(date)).toBe(false);
    },
  );
});
