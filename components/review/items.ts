import type { Analysis } from '../../lib/model/analysis.ts';
import type { Entity } from '../../lib/model/entity.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { Mention, Reason } from '../../lib/model/mention.ts';
import type { EventRecord, ReviewState, TagRecord, Target } from '../../lib/model/review.ts';
import { matchEvents } from '../../lib/store/matching.ts';

interface Item {
  target: Target;
  confidence: number;
  state: ReviewState;
}

/** A tag as a row shows it. */
export interface TagItem extends Item {
  entity: Entity;
  /** How often the article names it. */
  count: number;
  reason: Reason;
  /** Where it first stands: UTF-16 code units of the article's text. */
  start: number;
}

/** An event as a row shows it: as the reader changed it, or as it was proposed. */
export interface EventItem extends Item {
  facts: EventFacts;
  quote: string;
  start: number;
}

export type Order = 'page' | 'weight';

/** Everything known of an article under review. */
export interface Material {
  text: string;
  analysis: Analysis;
  tags: readonly TagRecord[];
  events: readonly EventRecord[];
}

const NO_REASON: Reason = { rule: '', args: [] };

const ORDERS = {
  page: (a: { start: number }, b: { start: number }) => a.start - b.start,
  weight: (a: TagItem | EventItem, b: TagItem | EventItem) =>
    weightOf(b) - weightOf(a) || b.confidence - a.confidence || a.start - b.start,
};

const weightOf = (item: TagItem | EventItem): number => ('count' in item ? item.count : item.confidence);

/** The article's tags by kind, in the order of {@link KINDS}: what the engine found, and what was kept before. */
export function tagItems({ analysis, tags }: Material, order: Order): TagItem[] {
  const kept = new Map(tags.map((record) => [record.id, record]));
  const mentions = Map.groupBy(analysis.mentions, (mention) => mention.entity);
  const found = analysis.entities.flatMap((entity) => {
    const own = mentions.get(entity.id);
    return own ? [foundTag(entity, own, kept.get(entity.id))] : [];
  });
  const foundIds = new Set(found.map((item) => item.entity.id));
  const missing = tags.filter((record) => !foundIds.has(record.id)).map(keptTag);
  const byKind = Map.groupBy([...found, ...missing], (item) => item.entity.kind);
  return KINDS.flatMap((kind) => (byKind.get(kind) ?? []).sort(ORDERS[order]));
}

function foundTag(entity: Entity, mentions: readonly Mention[], kept: TagRecord | undefined): TagItem {
  const surest = mentions.reduce((best, mention) => (mention.confidence > best.confidence ? mention : best));
  return {
    target: { type: 'tag', entity: entity.id },
    entity,
    count: mentions.length,
    confidence: surest.confidence,
    reason: surest.reason,
    state: kept?.state ?? 'suggested',
    start: Math.min(...mentions.map((mention) => mention.start)),
  };
}

const keptTag = ({ entity, mentions, confidence, state }: TagRecord): TagItem => ({
  target: { type: 'tag', entity: entity.id },
  entity,
  count: mentions.length,
  confidence,
  reason: NO_REASON,
  state,
  start: mentions[0]?.start ?? Number.MAX_SAFE_INTEGER,
});

/** The article's events: what the engine proposes, and what was kept before. */
export function eventItems({ text, analysis, events }: Material, order: Order): EventItem[] {
  const kept = matchEvents(analysis.events, events);
  const proposed = analysis.events.map(({ id, confidence, evidence, grounds: _, ...facts }): EventItem => {
    const record = kept.get(id);
    const [first] = evidence;
    return {
      target: { type: 'event', event: id },
      facts: record?.facts ?? facts,
      quote: first ? text.slice(first.start, first.end) : '',
      confidence,
      state: record?.state ?? 'suggested',
      start: first?.start ?? 0,
    };
  });
  const matched = new Set(kept.values());
  const missing = events
    .filter((record) => !matched.has(record))
    .map(({ id, facts, evidence, confidence, state }): EventItem => {
      const [first] = evidence;
      return {
        target: { type: 'event', event: id },
        facts,
        quote: first?.exact ?? '',
        confidence,
        state,
        start: first?.start ?? Number.MAX_SAFE_INTEGER,
      };
    });
  return [...proposed, ...missing].sort(ORDERS[order]);
}

/** Every entity that an article's fields can name. */
export function entitiesOf({ analysis, tags, events }: Material): Entity[] {
  const all = [
    ...analysis.entities,
    ...tags.map((record) => record.entity),
    ...events.flatMap((record) => record.entities),
  ];
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
}
