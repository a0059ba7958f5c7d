import * as z from 'zod/mini';
import { Entity } from './entity.ts';
import { EventProposal } from './event.ts';
import { Mention } from './mention.ts';

/** All that the engine finds in an article. Mentions are in text order and never overlap within a kind. */
export const Analysis = z.object({
  mentions: z.array(Mention),
  /** Every entity that a mention or an event names, once each. */
  entities: z.array(Entity),
  events: z.array(EventProposal),
});
export type Analysis = z.infer<typeof Analysis>;
