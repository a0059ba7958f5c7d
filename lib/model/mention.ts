import * as z from 'zod/mini';
import { EntityId } from './entity.ts';
import { Kind } from './kind.ts';

/** Why a choice was made: the name of a rule and what it was applied to, put into words by the locale. */
export const Reason = z.object({
  rule: z.string().check(z.maxLength(60)),
  args: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(6)),
});
export type Reason = z.infer<typeof Reason>;

/** A probability, 0 to 1: of those marked 0.9, nine in ten are right on the corpus. */
export const Confidence = z.number().check(z.gte(0), z.lte(1));

export const Mention = z.object({
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  kind: Kind,
  entity: EntityId,
  confidence: Confidence,
  reason: Reason,
});
export type Mention = z.infer<typeof Mention>;
