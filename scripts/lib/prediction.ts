import type { Analysis } from '../../lib/model/analysis.ts';
import { PAINT_THRESHOLD } from '../../lib/model/confidence.ts';
import type { Entity, EntityId } from '../../lib/model/entity.ts';
import type { EventProposal, EventType, Status } from '../../lib/model/event.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { Reason } from '../../lib/model/mention.ts';
import type { Span } from '../../lib/model/span.ts';

/** An entity with every spelling that names it, so that a reader of the file may know it by another one. */
export interface NamedEntity {
  id: EntityId;
  names: string[];
  country?: string;
}

export interface PredictedMention extends Span {
  kind: Kind;
  entity: EntityId;
  names: string[];
  country?: string;
  confidence: number;
  reason: Reason;
}

export interface PredictedEvent {
  type: EventType;
  status: Status;
  parties?: NamedEntity[];
  actors?: NamedEntity[];
  recipients?: NamedEntity[];
  place?: NamedEntity;
  date?: string;
  agenda: EntityId[];
  source?: NamedEntity;
  /** The fullest telling. */
  evidence: Span;
  confidence: number;
}

/** What `npm run annotate` prints of an article; offsets are UTF-16 code units of its plain text. */
export interface Prediction {
  id: string;
  /** The plain text that the offsets count in, where it is not the file itself. */
  text?: string;
  mentions: PredictedMention[];
  events: PredictedEvent[];
}

/**
 * An analysis in the form that annotated articles are scored in.
 *
 * @param all also the mentions that are too unsure to be painted on a page
 */
export function toPrediction(id: string, analysis: Analysis, { all = false } = {}): Prediction {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const name = (entity: EntityId) => named(entity, entities.get(entity));
  const shown = analysis.mentions.filter((mention) => all || mention.confidence >= PAINT_THRESHOLD);
  return {
    id,
    mentions: shown.map(({ start, end, kind, entity, confidence, reason }) => {
      const { names, country } = name(entity);
      return { start, end, kind, entity, names, ...(country && { country }), confidence, reason };
    }),
    events: analysis.events.map((event) => toPredictedEvent(event, name)),
  };
}

function toPredictedEvent(event: EventProposal, name: (entity: EntityId) => NamedEntity): PredictedEvent {
  const [fullest = { start: 0, end: 0 }] = event.evidence;
  const directed = event.actors.length > 0 || event.recipients.length > 0;
  return {
    type: event.type,
    status: event.status,
    ...(event.parties.length > 0 && { parties: event.parties.map(name) }),
    ...(directed && { actors: event.actors.map(name), recipients: event.recipients.map(name) }),
    ...(event.place && { place: name(event.place) }),
    ...(event.date && { date: event.date }),
    agenda: event.agenda,
    ...(event.source && { source: name(event.source) }),
    evidence: { start: fullest.start, end: fullest.end },
    confidence: event.confidence,
  };
}

function named(id: EntityId, entity: Entity | undefined): NamedEntity {
  if (!entity) return { id, names: [] };
  const spellings = [...new Set([entity.name, ...entity.names])];
  const { kind, country } = entity;
  // A place is known by name and country together: every spelling of it is given so, as its id is.
  const names = kind === 'place' && country ? spellings.map((name) => withCountry(name, country)) : spellings;
  return { id, names, ...(country && { country }) };
}

const withCountry = (name: string, country: string) =>
  name.endsWith(`, ${country}`) ? name : `${name}, ${country}`;
