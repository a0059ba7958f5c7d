import * as z from 'zod/mini';
import { Entity, EntityId } from './entity.ts';
import { EventFacts } from './event.ts';
import { Kind } from './kind.ts';

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

/** What a decision is about: an entity's tag in an article, or one of its events. */
export const Target = z.union([
  z.object({ type: z.literal('tag'), entity: EntityId }),
  z.object({ type: z.literal('event'), event: z.string() }),
]);
export type Target = z.infer<typeof Target>;

/** A tag as kept: self-contained, so that it reads the same when gazetteer and page have changed. */
export const TagRecord = z.object({
  article: z.string(),
  id: EntityId,
  kind: Kind,
  state: ReviewState,
  entity: Entity,
  mentions: z.array(Selector),
  confidence: z.number(),
  updatedAt: z.iso.datetime(),
});
export type TagRecord = z.infer<typeof TagRecord>;

/** An event as kept, with the words that carry it. */
export const EventRecord = z.object({
  article: z.string(),
  id: z.string(),
  state: ReviewState,
  facts: EventFacts,
  /** The entities that `facts` names. */
  entities: z.array(Entity),
  evidence: z.array(Selector),
  confidence: z.number(),
  updatedAt: z.iso.datetime(),
});
export type EventRecord = z.infer<typeof EventRecord>;
