import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ArticleText, MAX_TEXT } from '../../lib/model/article.ts';
import type { PageProblem } from '../../lib/page/read.ts';
import { readMarkup, readScalars, splitFrontMatter } from './corpus-form.ts';
import { isIsoDate } from './iso-date.ts';
import { readPlainMarkdown } from './plain-markdown.ts';

/** An article as a file holds it. */
export interface ArticleFile {
  id: string;
  article: ArticleText;
  /** The offsets of its analysis count in `article.text`, which is not the file as it stands. */
  textDiffers: boolean;
}

/** A file that cannot be analysed; the message says what is the matter and what to do. */
export class UnreadableArticle extends Error {
  override name = 'UnreadableArticle';
}

/** Ids become names of files. */
const SAFE_ID = /^[\w-][\w.-]{0,199}$/;

type Reader = (bytes: Buffer, path: string) => Promise<ArticleFile> | ArticleFile;

const READERS: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
};

/**
 * Reads an article from a .txt, .md or .html file.
 *
 * @throws {UnreadableArticle} where there is no such file, or nothing in it that can be read as an article
 */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const reader = READERS[extname(path).toLowerCase()];
  const bytes = await readBytes(path);
  if (!reader) {
    throw new UnreadableArticle(
      `only ${Object.keys(READERS).join(', ')} files are read: rename or convert it`,
    );
  }
  if (bytes.includes(0)) {
    throw new UnreadableArticle('this is not text but binary data: save it as UTF-8 text or as HTML');
  }
  const file = await reader(bytes, path);
  const { text, published } = file.article;
  if (text.trim() === '') throw new UnreadableArticle('there is no text in it');
  if (text.length > MAX_TEXT) {
    throw new UnreadableArticle(
      `its text is ${text.length} characters long, and at most ${MAX_TEXT} are read: divide it`,
    );
  }
  if (published !== undefined && !isIsoDate(published)) {
    throw new UnreadableArticle(
      `its publication date “${published}” is not ISO 8601, as 2023-01-13 is: mend it`,
    );
  }
  return file;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UnreadableArticle(whyUnread(error), { cause: error });
  }
}

const WHY_UNREAD: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file: check its name',
  EISDIR: 'this is a folder: name the files in it',
  EACCES: 'reading it is not permitted: change its permissions',
};

function whyUnread(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return WHY_UNREAD[code] ?? `it cannot be read (${code || String(error)})`;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableArticle('it is not UTF-8 text: convert it, for instance with iconv', {
      cause: error,
    });
  }
}

const stemOf = (path: string) => basename(path, extname(path));

/** The engine separates paragraphs by `\n\n` alone; files from elsewhere have CRLF and blanks in their empty lines. */
const unixLines = (text: string) => text.replaceAll('\r\n', '\n').replace(/\n[ \t]+\n/g, '\n\n');

function readText(bytes: Buffer, path: string): ArticleFile {
  const source = decode(bytes);
  const text = unixLines(source);
  return { id: stemOf(path), article: { text }, textDiffers: text !== source };
}

function readMarkdown(bytes: Buffer, path: string): ArticleFile {
  const source = unixLines(decode(bytes));
  const parts = splitFrontMatter(source);
  if (!parts) {
    const article = readPlainMarkdown(source);
    return { id: stemOf(path), article, textDiffers: article.text !== source };
  }
  const front = readScalars(parts.front);
  const [id, published, language] = ['id', 'published', 'lang'].map((key) => front.get(key));
  if (id !== undefined && !SAFE_ID.test(id)) {
    throw new UnreadableArticle(`its id “${id}” has more than letters, digits, “.”, “_” and “-”: mend it`);
  }
  const { text } = readMarkup(parts.body);
  return {
    id: id ?? stemOf(path),
    article: { text, ...(published && { published }), ...(language && { language }) },
    // Whoever reads the corpus form strips its markup to the same text.
    textDiffers: false,
  };
}

const WHY_NO_ARTICLE: Readonly<Record<PageProblem, string>> = {
  'no-article': 'no article was found in it: save the whole page of one article',
  'too-large': 'the page is too large to be read: save the article by itself',
};

/** jsdom takes 0.4 s to load: only a file that needs it pays for it. */
async function readHtml(bytes: Buffer, path: string): Promise<ArticleFile> {
  const [{ JSDOM, VirtualConsole }, { readArticle }] = await Promise.all([
    import('jsdom'),
    import('../../lib/page/read.ts'),
  ]);
  const url = pathToFileURL(resolve(path)).href;
  // A console that is heard by nobody: what jsdom makes of a page's style sheets is of no interest.
  const virtualConsole = new VirtualConsole();
  const { document } = new JSDOM(bytes, { url, contentType: 'text/html', virtualConsole }).window;
  const reading = await readArticle(document, url);
  if ('problem' in reading) throw new UnreadableArticle(WHY_NO_ARTICLE[reading.problem]);
  return { id: stemOf(path), article: reading.article, textDiffers: true };
}
