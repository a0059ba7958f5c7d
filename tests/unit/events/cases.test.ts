import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../lib/engine/events/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import type { EventProposal } from '../../../lib/model/event.ts';
import { AGREEMENTS } from './cases/agreements.ts';
import { CONSULTATIONS } from './cases/consultations.ts';
import { DEEDS } from './cases/deeds.ts';
import { NEGATIVES } from './cases/negatives.ts';
import { SPOKEN } from './cases/spoken.ts';
import type { EventCase } from './cases.ts';
import { readMarkup } from './markup.ts';

/** Friday. */
const PUBLISHED = '2023-01-13';

function eventsOf(source: string): EventProposal[] {
  const { text, mentions, entities } = readMarkup(source);
  return findEvents(makeDoc({ text, published: PUBLISHED }), mentions, entities);
}

const sorted = (ids: readonly string[] | undefined): string[] => [...(ids ?? [])].sort();

function check({ text, event }: EventCase): void {
  const events = eventsOf(text);
  if (!event) {
    expect(events).toEqual([]);
    return;
  }
  const found = events.find(({ type }) => type === event.type);
  expect(
    found && {
      type: found.type,
      status: found.status,
      parties: sorted(found.parties),
      actors: sorted(found.actors),
      recipients: sorted(found.recipients),
    },
  ).toEqual({
    type: event.type,
    status: event.status,
    parties: sorted(event.parties),
    actors: sorted(event.actors),
    recipients: sorted(event.recipients),
  });
  expect(found?.date).toBe(event.date);
  if (event.place) expect(found?.place).toBe(event.place);
  if (event.source) expect(found?.source).toBe(event.source);
  if (event.agenda) expect(sorted(found?.agenda)).toEqual(sorted(event.agenda));
}

describe.each([
  ['consultations', CONSULTATIONS],
  ['agreements', AGREEMENTS],
  ['words', SPOKEN],
  ['deeds', DEEDS],
  ['nothing', NEGATIVES],
] as const)('%s', (_name, cases) => {
  it.each(cases)('$name', check);
});
