import { type ArticleMeta, type ArticleText, MAX_TEXT } from '../model/article.ts';
import { gatherPassages, joinPassages, type Passage } from './blocks.ts';
import { extractArticle, mayHoldArticle } from './extract.ts';
import { isShown, withoutFurniture } from './furniture.ts';
import { findHeadline } from './headline.ts';
import { claimsArticle, readMetadata } from './metadata/metadata.ts';
import type { TextIndex } from './text-index.ts';
import { breathe } from './yielding.ts';

/** Pages with more elements are not read: a clone of them would be felt. */
const MAX_ELEMENTS = 150_000;

/** A paragraph of prose has at least this many characters and ends as a sentence does. */
const MIN_PROSE_BLOCK = 60;
const SENTENCE_END = /[.!?…。؟]["'”’»)\]]*$/u;

/** Least prose that makes an article, where the page says that it is one, and where it does not. */
const MIN_PROSE = { claimed: 150, unclaimed: 300 };

/** Front pages, of a language edition too: `/`, `/en/`, `/en-gb/index.html`. */
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home)(?:\.\w+)?\/?)?$/i;

/** Why a page gives no article: it has none, or more than can be read without the reader noticing. */
export type PageProblem = 'no-article' | 'too-large';

/** An article read from a live page. */
export interface PageArticle {
  meta: ArticleMeta;
  article: ArticleText;
  /** Where the article's text stands in the page: valid until the page changes. */
  index: TextIndex;
}

export type PageReading = PageArticle | { problem: PageProblem };

/**
 * Reads the article of a page: its text by blocks, the headline first, and what the page says about it. Menus,
 * comments, lists of links, controls and what is not shown are left out. The page is not changed. It may act between
 * the steps, none of which is long; should it change, whoever watches it has it read again.
 *
 * @param url of the page, for resolving and checking its canonical address
 */
export async function readArticle(document: Document, url: string): Promise<PageReading> {
  if (!document.body) return { problem: 'no-article' };
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return { problem: 'too-large' };
  if (!mayHoldArticle(document)) return { problem: 'no-article' };
  const isClaimed = claimsArticle(document);
  if (isFrontPage(url) && !isClaimed) return { problem: 'no-article' };
  const extract = await extractArticle(document);
  if (!extract) return { problem: 'no-article' };
  await breathe();

  const meta = readMetadata(document, url, extract);
  const headline = findHeadline(document, meta.title, isShown);
  const [first] = headline ? gatherPassages(headline, () => true) : [];
  const gathered = gatherPassages(
    document.body,
    (element) => extract.owners.has(element) && !(headline?.contains(element) ?? false),
  );
  await breathe();

  const passages = withoutFurniture(gathered);
  if (proseOf(passages) < (isClaimed ? MIN_PROSE.claimed : MIN_PROSE.unclaimed))
    return { problem: 'no-article' };

  const index = joinPassages(first ? [first, ...passages] : passages);
  if (index.text.length > MAX_TEXT) return { problem: 'too-large' };
  return {
    meta,
    article: {
      text: index.text,
      ...(first && { headline: { start: 0, end: first.text.length } }),
      ...(meta.published && { published: meta.published }),
      ...(meta.language && { language: meta.language }),
      ...(meta.outlet && { outlet: meta.outlet }),
    },
    index,
  };
}

const isFrontPage = (url: string): boolean => {
  const { protocol, pathname } = URL.parse(url) ?? {};
  return protocol !== 'file:' && pathname !== undefined && FRONT_PAGE.test(pathname);
};

/** Characters in paragraphs of prose. */
const proseOf = (passages: readonly Passage[]): number =>
  passages
    .filter(({ text }) => text.length >= MIN_PROSE_BLOCK && SENTENCE_END.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);
