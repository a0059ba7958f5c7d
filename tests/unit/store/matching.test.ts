import { expect, test } from 'vitest';
import { statesOf } from '../../../lib/store/matching.ts';
import { eventsOf, tagsOf } from '../../../lib/store/queries.ts';
import { decide } from '../../../lib/store/review.ts';
import { CONTEXT, EVENT, newStore, READING, TAG, URL_OF_ARTICLE } from './fixtures.ts';

const [first] = READING.analysis.events;
if (!first) throw new Error('the fixture has an event');

const REVISITS = [
  ['the same proposal', { ...first }, true],
  ['another id, the sides in another order', { ...first, id: 'new', parties: ['Ana_Prueba', 'NO'] }, true],
  ['another id and status', { ...first, id: 'new', status: 'happened' }, true],
  ['another type', { ...first, id: 'new', type: 'call' }, false],
  ['another side', { ...first, id: 'new', parties: ['NO', 'CL'] }, false],
] as const;

test.each(REVISITS)('a page read again: %s', async (_, proposal, matched) => {
  const db = newStore();
  await decide(db, CONTEXT, EVENT, 'confirmed');
  await decide(db, CONTEXT, TAG.NO, 'rejected');
  const kept = { tags: await tagsOf(db, URL_OF_ARTICLE), events: await eventsOf(db, URL_OF_ARTICLE) };
  const again = { ...proposal, parties: [...proposal.parties] };
  expect(statesOf([again], kept)).toEqual({
    tags: [['NO', 'rejected']],
    events: matched ? [[proposal.id, 'confirmed']] : [],
  });
  const reading = { ...READING, analysis: { ...READING.analysis, events: [again] } };
  await decide(db, { ...CONTEXT, reading }, { type: 'event', event: proposal.id }, 'rejected');
  expect(await db.events.count()).toBe(matched ? 1 : 2);
});

test('two proposals alike do not share one kept event', async () => {
  const db = newStore();
  await decide(db, CONTEXT, EVENT, 'confirmed');
  const events = await eventsOf(db, URL_OF_ARTICLE);
  const states = statesOf(
    [
      { ...first, id: 'a' },
      { ...first, id: 'b' },
    ],
    { tags: [], events },
  );
  expect(states.events).toEqual([['a', 'confirmed']]);
});
