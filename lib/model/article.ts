import * as z from 'zod/mini';
import { Span } from './span.ts';

/** Longest text taken from a page or a file, in UTF-16 code units: twice the longest live blog met in the wild. */
export const MAX_TEXT = 2_000_000;
const line = z.string().check(z.maxLength(2_000));

/** What the engine reads. Paragraphs of `text` are separated by one blank line (`\n\n`). */
export const ArticleText = z.object({
  text: z.string().check(z.maxLength(MAX_TEXT)),
  /** Where in `text` the headline stands, if `text` contains it. */
  headline: z.optional(Span),
  /** ISO 8601 date, with time and zone where the outlet gives them. */
  published: z.optional(line),
  /** BCP 47 tag. */
  language: z.optional(line),
  outlet: z.optional(line),
});
export type ArticleText = z.infer<typeof ArticleText>;

/** What is known of an article besides its text. */
export const ArticleMeta = z.object({
  /** Canonical URL, or the page's own without its fragment: the article's identity. */
  url: z.string().check(z.maxLength(4_000)),
  title: line,
  outlet: z.optional(line),
  byline: z.optional(line),
  published: z.optional(line),
  language: z.optional(line),
});
export type ArticleMeta = z.infer<typeof ArticleMeta>;
