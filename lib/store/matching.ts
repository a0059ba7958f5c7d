import type { EventFacts, EventProposal } from '../model/event.ts';
import type { EventRecord, ReviewStates, TagRecord } from '../model/review.ts';

/** What is kept of one article. */
export interface KeptOf {
  tags: readonly TagRecord[];
  events: readonly EventRecord[];
}

/** What an event is when its words have changed: type and sides, in any order. */
function gist({ type, parties, actors, recipients }: EventFacts): string {
  return JSON.stringify([type, ...[parties, actors, recipients].map((side) => [...side].sort())]);
}

/**
 * Which kept event each proposal is, when a page is read again: the one with its id, else one not yet taken of the
 * same type and sides. Both lists in their order; cost linear.
 * @returns Kept events by the proposal's id.
 */
export function matchEvents(
  proposals: readonly EventProposal[],
  kept: readonly EventRecord[],
): Map<string, EventRecord> {
  const byId = new Map(kept.map((record) => [record.id, record]));
  const matches = new Map<string, EventRecord>();
  for (const { id } of proposals) {
    const same = byId.get(id);
    if (same) matches.set(id, same);
  }
  const taken = new Set([...matches.values()]);
  const free = Map.groupBy(
    kept.filter((record) => !taken.has(record)),
    (record) => gist(record.facts),
  );
  for (const proposal of proposals) {
    if (matches.has(proposal.id)) continue;
    const alike = free.get(gist(proposal))?.shift();
    if (alike) matches.set(proposal.id, alike);
  }
  return matches;
}

/** What was decided, in terms of an analysis: tags by entity, events by the ids of its proposals. */
export function statesOf(proposals: readonly EventProposal[], kept: KeptOf): ReviewStates {
  return {
    tags: kept.tags.map((record) => [record.id, record.state]),
    events: [...matchEvents(proposals, kept.events)].map(([id, record]) => [id, record.state]),
  };
}
