import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../lib/engine/events/find.ts';
import { findMentions } from '../../../lib/engine/mentions/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import type { EventProposal } from '../../../lib/model/event.ts';
import { readGazetteer } from '../../../scripts/lib/gazetteer.ts';

const gazetteer = await readGazetteer();

const PUBLISHED = '2023-01-13';

function read(text: string) {
  const doc = makeDoc({ text, published: PUBLISHED });
  const { mentions, entities } = findMentions(doc, gazetteer);
  return { mentions, entities, events: findEvents(doc, mentions, entities) };
}

/** Sentences of the press with verbs, parties, times, subordination and rubbish, in any order. */
const words = fc.constantFrom(
  ...`Iran Russia Sergei Lavrov , and met with his counterpart the foreign minister of France in Moscow on Tuesday who had been
  received by was expelled would sign an agreement to meet Emmanuel Macron after talks between China condemned said that both
  sides invited "the two presidents" whose visit is postponed because which they called off EU sanctions imposed on . . ; – ( )
  will not threaten about oil during the summit next month where NATO agreed rejecting demands for aid , however , 2015`.split(
    /\s+/,
  ),
);
const prose = fc.array(words, { maxLength: 80 }).map((list) => list.join(' '));

/** What an event tells, without where it stands. */
const factsOf = ({ type, status, parties, actors, recipients, place, date, source }: EventProposal) => ({
  type,
  status,
  parties,
  actors,
  recipients,
  place,
  date,
  source,
});

const STORIES = [
  'On Monday Emmanuel Macron met Giorgia Meloni in Rome.',
  'Narendra Modi telephoned Fumio Kishida on Tuesday.',
  'Chad expelled two Sudanese diplomats on 3 January 2023.',
  'On 10 January 2023 Kenya imposed sanctions on South Sudan.',
  'Recep Tayyip Erdogan will visit Kazakhstan on Thursday.',
] as const;

describe('whatever the text', () => {
  test('evidence lies within it, and parties come from its mentions', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const { mentions, entities, events } = read(text);
        const named = new Set([
          ...mentions.map(({ entity }) => entity),
          ...entities.flatMap(({ country, office }) => [country, office?.body]),
        ]);
        // An organ or an office without a name acts for its state.
        const states = new Set([...named].map((id) => /^(?:role\/)?([A-Z]{2})\//.exec(id ?? '')?.[1]));
        for (const event of events) {
          const spans = [
            ...event.evidence,
            ...Object.values(event.grounds).flatMap(({ evidence }) => evidence),
          ];
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          const people = [...event.parties, ...event.actors, ...event.recipients];
          expect(people.filter((id) => !named.has(id) && !states.has(id))).toEqual([]);
          for (const role of [event.parties, event.actors, event.recipients])
            expect(role).toEqual([...new Set(role)]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the same text gives the same events', () => {
    fc.assert(
      fc.property(prose, prose, (first, second) => {
        const once = read(first).events;
        read(second);
        expect(read(first).events).toEqual(once);
      }),
      { numRuns: 60 },
    );
  });

  test('any string of Unicode is read without complaint', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text)));
  });
});

describe('paragraphs that have nothing to do with one another', () => {
  const apart = fc.shuffledSubarray([...STORIES], { minLength: 2 });

  test('tell the same events in any order', () => {
    fc.assert(
      fc.property(apart, (stories) => {
        const told = read(stories.join('\n\n')).events.map(factsOf);
        const turned = read([...stories].reverse().join('\n\n')).events.map(factsOf);
        expect(told).toHaveLength(stories.length);
        expect(turned.reverse()).toEqual(told);
      }),
      { numRuns: 40 },
    );
  });

  test('take none away', () => {
    const weather = 'The rain that had fallen since dawn stopped towards noon, and the streets filled again.';
    fc.assert(
      fc.property(apart, fc.nat({ max: STORIES.length }), (stories, at) => {
        const told = read(stories.join('\n\n')).events.map(factsOf);
        const among = [...stories.slice(0, at), weather, ...stories.slice(at)].join('\n\n');
        expect(read(among).events.map(factsOf)).toEqual(told);
      }),
      { numRuns: 40 },
    );
  });
});
