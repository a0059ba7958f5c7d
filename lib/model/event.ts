import * as z from 'zod/mini';
import { EntityId } from './entity.ts';
import { Confidence } from './mention.ts';
import { Span } from './span.ts';

export const EVENT_TYPES = [
  'meeting',
  'call',
  'visit',
  'summit',
  'negotiation',
  'mediation',
  'invitation',
  'agreement',
  'signing',
  'statement',
  'support',
  'request',
  'criticism',
  'accusation',
  'rejection',
  'threat',
  'aid',
  'cooperation',
  'sanction',
  'easing',
  'rupture',
  'restoration',
] as const;
export const EventType = z.enum(EVENT_TYPES);
export type EventType = z.infer<typeof EventType>;

export const STATUSES = [
  'planned',
  'proposed',
  'happening',
  'happened',
  'postponed',
  'cancelled',
  'denied',
] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** The fields of an event that carry evidence and a confidence of their own. */
export const EVENT_FIELDS = ['type', 'status', 'parties', 'place', 'date', 'agenda', 'source'] as const;
export const EventField = z.enum(EVENT_FIELDS);
export type EventField = z.infer<typeof EventField>;

export const FieldGround = z.object({
  evidence: z.array(Span),
  confidence: Confidence,
  /** The text does not say it; it was inferred. */
  guessed: z.boolean(),
});
export type FieldGround = z.infer<typeof FieldGround>;

const parties = z.array(EntityId).check(z.maxLength(60));

/** What was done: the part of an event that a reader can change. */
export const EventFacts = z.object({
  type: EventType,
  status: Status,
  /** Those who take part alike. Empty in a directed event. */
  parties,
  /** Who does it … */
  actors: parties,
  /** … to, for or with whom. Both empty in an event whose sides are alike. */
  recipients: parties,
  place: z.optional(EntityId),
  /** EDTF level 1, no more precise than the text. */
  date: z.optional(z.string().check(z.maxLength(60))),
  agenda: z.array(EntityId).check(z.maxLength(60)),
  /** Who the text cites for it; absent when the outlet itself says so. */
  source: z.optional(EntityId),
});
export type EventFacts = z.infer<typeof EventFacts>;

/** All who take part in an event, alike or by their roles. */
export const everyone = ({
  parties,
  actors,
  recipients,
}: Pick<EventFacts, 'parties' | 'actors' | 'recipients'>): string[] => [...parties, ...actors, ...recipients];

/** An event that an article is thought to report. */
export const EventProposal = z.extend(EventFacts, {
  /** The same for the same article text; unique in the article. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  confidence: Confidence,
  /** Each telling, the fullest first; never empty. */
  evidence: z.array(Span).check(z.minLength(1)),
  grounds: z.partialRecord(EventField, FieldGround),
});
export type EventProposal = z.infer<typeof EventProposal>;
