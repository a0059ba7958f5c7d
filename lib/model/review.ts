import * as z from 'zod/mini';
import { ArticleMeta } from './article.ts';
import { Entity, EntityId } from './entity.ts';
import { EventFacts } from './event.ts';
import { Kind } from './kind.ts';
import { Confidence } from './mention.ts';

/** A tag or an event under review. What was never decided is `suggested` and is not stored. */
export const ReviewState = z.enum(['suggested', 'confirmed', 'rejected']);
export type ReviewState = z.infer<typeof ReviewState>;

/**
 * Where a passage stood, said in ways that survive a changed page: W3C Web Annotation TextQuoteSelector and
 * TextPositionSelector, and the whole sentence, since short names cannot be found again without it.
 * `start` and `end` are UTF-16 code units of the article's text at the moment of annotating.
 */
export const Selector = z.object({
  exact: z.string().check(z.maxLength(20_000)),
  prefix: z.string().check(z.maxLength(200)),
  suffix: z.string().check(z.maxLength(200)),
  sentence: z.string().check(z.maxLength(20_000)),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
});
export type Selector = z.infer<typeof Selector>;

/** An article's URL as an identity: see `ArticleMeta.url`. */
export const ArticleUrl = ArticleMeta.shape.url;
/** `EventProposal.id` of the proposal that a record was first made from. */
export const EventId = z.string().check(z.minLength(1), z.maxLength(200));
const Instant = z.iso.datetime();

/** What a reader decides about: an entity's tag in an article, or one of its events. */
export const Target = z.discriminatedUnion('type', [
  z.object({ type: z.literal('tag'), entity: EntityId }),
  z.object({ type: z.literal('event'), event: EventId }),
]);
export type Target = z.infer<typeof Target>;

/** What was decided in an article, for painting and for lists: `new Map(states.tags)`. What is absent is suggested. */
export const ReviewStates = z.object({
  tags: z.array(z.tuple([EntityId, ReviewState])),
  /** By the ids of the proposals of the analysis at hand. */
  events: z.array(z.tuple([EventId, ReviewState])),
});
export type ReviewStates = z.infer<typeof ReviewStates>;

/** An article as kept: what is known of it, and since when. The text itself is not kept. */
export const ArticleRecord = z.extend(ArticleMeta, { keptAt: Instant });
export type ArticleRecord = z.infer<typeof ArticleRecord>;

/** A tag as kept: self-contained, so that it reads the same when gazetteer and page have changed. */
export const TagRecord = z.object({
  article: ArticleUrl,
  id: EntityId,
  kind: Kind,
  state: ReviewState,
  entity: Entity,
  mentions: z.array(Selector),
  confidence: Confidence,
  updatedAt: Instant,
});
export type TagRecord = z.infer<typeof TagRecord>;

/** An event as kept, with the words that carry it. */
export const EventRecord = z.object({
  article: ArticleUrl,
  id: EventId,
  state: ReviewState,
  facts: EventFacts,
  /** The reader changed a field: `facts` is no longer what the engine proposed. */
  changed: z.boolean(),
  /** The entities that `facts` names. */
  entities: z.array(Entity),
  evidence: z.array(Selector),
  confidence: Confidence,
  updatedAt: Instant,
});
export type EventRecord = z.infer<typeof EventRecord>;

/** An entity of the reader's own: confirmed in an article, unknown to the built-in gazetteer. */
export const OwnEntity = z.object({ id: EntityId, entity: Entity, updatedAt: Instant });
export type OwnEntity = z.infer<typeof OwnEntity>;

/** One event of one article, as its telling of what happened. */
export const Telling = z.object({ article: ArticleUrl, event: EventId });
export type Telling = z.infer<typeof Telling>;

/** What the reader said of two tellings: that they are of one happening, or of two. */
export const LinkRecord = z.object({
  /** The same whichever of the two is named first: see `linkId` of the store. */
  id: z.string().check(z.minLength(1), z.maxLength(10_000)),
  one: Telling,
  other: Telling,
  verdict: z.enum(['joined', 'split']),
  updatedAt: Instant,
});
export type LinkRecord = z.infer<typeof LinkRecord>;

export const DecisionKind = z.enum([
  'keep',
  'confirm',
  'reject',
  'reopen',
  'change',
  'join',
  'split',
  'delete',
  'undo',
  'redo',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** The record that a decision set, whole: one of a kind, or `null` where there is none. */
const change = <const T extends string, S extends z.ZodMiniType>(table: T, record: S) =>
  z.object({
    table: z.literal(table),
    key: z.string(),
    before: z.nullable(record),
    after: z.nullable(record),
  });

/** What a decision did to one record. The store's tables are these changes applied in order, and nothing else. */
export const Change = z.discriminatedUnion('table', [
  change('articles', ArticleRecord),
  change('tags', TagRecord),
  change('events', EventRecord),
  change('links', LinkRecord),
]);
export type Change = z.infer<typeof Change>;

/**
 * One act of the reader on one record. Decisions are numbered in the order in which they were taken and never
 * rewritten; those taken together share a `batch`, which is undone as one.
 */
export const Decision = z.object({
  seq: z.int().check(z.positive()),
  batch: z.string().check(z.minLength(1), z.maxLength(64)),
  article: ArticleUrl,
  at: Instant,
  kind: DecisionKind,
  change: Change,
  /** The batch that this one takes back (`undo`) or brings back (`redo`). */
  of: z.optional(z.string().check(z.maxLength(64))),
});
export type Decision = z.infer<typeof Decision>;

/** All that the reader has: what a backup holds and an export is made of. */
export const Kept = z.object({
  articles: z.array(ArticleRecord),
  tags: z.array(TagRecord),
  events: z.array(EventRecord),
  decisions: z.array(Decision),
  entities: z.array(OwnEntity),
  /** Backups of the first version have none. */
  links: z._default(z.array(LinkRecord), []),
});
export type Kept = z.infer<typeof Kept>;
