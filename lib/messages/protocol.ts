import * as z from 'zod/mini';
import { Analysis } from '../model/analysis.ts';
import { ArticleMeta, ArticleText } from '../model/article.ts';
import { Problem } from '../model/problem.ts';
import { ArticleUrl, ReviewState, ReviewStates, Target } from '../model/review.ts';
import { Span } from '../model/span.ts';

/** Most targets decided by one message from a page: more than any article has tags and events. */
const MAX_TARGETS = 5_000;

/** Kept passages that are looked for on a page that has changed: the reader goes from one to the next by hand. */
export const MAX_KEPT = 200;

const Nothing = z.object({});
const Targets = z.array(Target).check(z.minLength(1), z.maxLength(MAX_TARGETS));

/** Which context may send a message: the content script of a tab, or a page of the extension. */
export type Origin = 'content' | 'extension';

interface Exchange {
  from: Origin;
  request: z.ZodMiniType;
  reply: z.ZodMiniType;
}
export type Table<T> = { [K in keyof T]: Exchange };

/**
 * What the background answers. The article's identity is settled from the sender's address, of which the claimed
 * `meta.url` may only be another spelling: see `articleUrl`.
 */
export const TO_BACKGROUND = {
  /** The text of the tab's article, to be analysed and remembered for as long as the tab shows it. */
  analyse: {
    from: 'content',
    request: z.object({ meta: ArticleMeta, article: ArticleText }),
    reply: z.object({ analysis: Analysis, states: ReviewStates }),
  },
  /** The tab's page holds nothing to analyse, and why. */
  unreadable: { from: 'content', request: z.object({ problem: Problem }), reply: Nothing },
  /** A verdict from the card. On `not-read` send `analyse` again, then repeat. */
  decide: {
    from: 'content',
    request: z.object({ targets: Targets, verdict: ReviewState }),
    reply: z.object({ states: ReviewStates }),
  },
  /** An extension page wrote to the store: paint the article's tabs and count anew. */
  reviewChanged: { from: 'extension', request: z.object({ url: ArticleUrl }), reply: Nothing },
  /** Have the tab read; where no content script runs it is injected, which `activeTab` allows after a click. */
  readTab: {
    from: 'extension',
    request: z.object({ tabId: z.int().check(z.nonnegative()) }),
    reply: Nothing,
  },
} as const satisfies Record<string, Exchange>;

/** What a tab's content script answers. */
export const TO_CONTENT = {
  /** Read the page and send `analyse` or `unreadable`, even if nothing has changed since the last time. */
  read: { from: 'extension', request: Nothing, reply: Nothing },
  /** What has been decided about the article; replaces all that was known of it. */
  paint: { from: 'extension', request: z.object({ states: ReviewStates }), reply: Nothing },
  /** Scroll to the next mention of a tag, or to the evidence of an event, and select it. */
  reveal: {
    from: 'extension',
    request: z.object({
      target: Target,
      /** Where what is kept of it stands in the text that was last read; for what the page no longer names. */
      kept: z.array(Span).check(z.maxLength(MAX_KEPT)),
    }),
    /** `false` if the page no longer holds it. */
    reply: z.object({ found: z.boolean() }),
  },
} as const satisfies Record<string, Exchange>;

export type Request<T extends Table<T>, K extends keyof T> = z.infer<T[K]['request']>;
export type Reply<T extends Table<T>, K extends keyof T> = z.infer<T[K]['reply']>;

/** What travels: the name of a message and what it carries. */
export const Envelope = z.object({
  attache: z.string().check(z.maxLength(40)),
  body: z.optional(z.unknown()),
});
