import { makeDoc } from '../engine/text/segment.ts';
import type { Entity } from '../model/entity.ts';
import { EventFacts, type EventProposal, everyone } from '../model/event.ts';
import type { ArticleRecord, EventRecord, ReviewState, TagRecord } from '../model/review.ts';
import type { Span } from '../model/span.ts';
import type { Reading } from './reading.ts';
import { selectorOf } from './selector.ts';

/** Makes the records that a first decision keeps, from the page at hand. */
export interface RecordMaker {
  article: () => ArticleRecord;
  /** `undefined` if the analysis does not name the entity. */
  tag: (entity: string, state: ReviewState) => TagRecord | undefined;
  event: (proposal: EventProposal, state: ReviewState) => EventRecord;
}

/** @param at ISO 8601 instant of the decision. Sentences are cut once, for all records. */
export function recordMaker({ meta, article, analysis }: Reading, at: string): RecordMaker {
  const { sentences } = makeDoc(article);
  const select = (span: Span) => selectorOf(article.text, span, sentences);
  return {
    article: () => ({ ...meta, keptAt: at }),
    tag: (id, state) => {
      const entity = analysis.entities.find((candidate) => candidate.id === id);
      const mentions = analysis.mentions.filter((mention) => mention.entity === id);
      if (!entity) return undefined;
      return {
        article: meta.url,
        id,
        kind: entity.kind,
        state,
        entity,
        mentions: mentions.map(select),
        confidence: Math.max(0, ...mentions.map((mention) => mention.confidence)),
        updatedAt: at,
      };
    },
    event: (proposal, state) => {
      // Parsing drops what a proposal has besides its facts.
      const facts = EventFacts.parse(proposal);
      return {
        article: meta.url,
        id: proposal.id,
        state,
        facts,
        changed: false,
        entities: entitiesIn(facts, analysis.entities),
        evidence: proposal.evidence.map(select),
        confidence: proposal.confidence,
        updatedAt: at,
      };
    },
  };
}

/** Of the entities offered, those that an event names; each once. */
export function entitiesIn(facts: EventFacts, offered: readonly Entity[]): Entity[] {
  const named = new Set([...everyone(facts), ...facts.agenda, facts.place, facts.source]);
  const byId = new Map(offered.filter(({ id }) => named.has(id)).map((entity) => [entity.id, entity]));
  return [...byId.values()];
}
