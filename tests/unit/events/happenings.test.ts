import { describe, expect, it } from 'vitest';
import { linkHappenings, type TellingOf } from '../../../lib/engine/events/happenings.ts';
import type { EventFacts } from '../../../lib/model/event.ts';

const facts = (more: Partial<EventFacts>): EventFacts => ({
  type: 'meeting',
  status: 'happened',
  parties: ['RU', 'IR'],
  actors: [],
  recipients: [],
  agenda: [],
  ...more,
});

const telling = (article: string, published: string, more: Partial<EventFacts> = {}): TellingOf => ({
  article,
  published,
  event: 'meeting@0',
  facts: facts(more),
});

describe('linkHappenings', () => {
  it('links two tellings of one meeting', () => {
    const [happening] = linkHappenings([
      telling('a', '2023-01-17', { date: '2023-01-17' }),
      telling('b', '2023-01-18', { date: '2023-01-17', place: 'Moscow, RU' }),
    ]);
    expect(happening?.tellings.map(({ article }) => article)).toEqual(['a', 'b']);
    expect(happening?.differences).toEqual([]);
  });

  it('shows that dates differ by a day', () => {
    const [happening] = linkHappenings([
      telling('a', '2023-01-17', { date: '2023-01-17', place: 'Moscow, RU' }),
      telling('b', '2023-01-18', { date: '2023-01-18', place: 'Moscow, RU' }),
    ]);
    expect(happening?.differences).toEqual(['date']);
  });

  it('follows an announcement to its end', () => {
    const [happening] = linkHappenings([
      telling('late', '2023-01-18', { date: '2023-01-17', status: 'cancelled' }),
      telling('early', '2023-01-13', { date: '2023-01-17', status: 'planned' }),
    ]);
    expect(happening?.course).toEqual(['planned', 'cancelled']);
  });

  it('takes a month for a day within it', () => {
    expect(
      linkHappenings([telling('a', '1', { date: '2023-01' }), telling('b', '2', { date: '2023-01-17' })]),
    ).toHaveLength(1);
  });

  it.each([
    ['different days', { date: '2023-01-17' }, { date: '2023-01-25' }],
    ['different types', { date: '2023-01-17' }, { date: '2023-01-17', type: 'call' }],
    ['different parties', { date: '2023-01-17' }, { date: '2023-01-17', parties: ['RU', 'TR'] }],
  ] as const)('keeps %s apart', (_name, a, b) => {
    const copy = (more: object): Partial<EventFacts> => ({ ...more });
    expect(linkHappenings([telling('a', '1', copy(a)), telling('b', '2', copy(b))])).toEqual([]);
  });

  it('links no two events of one article', () => {
    expect(
      linkHappenings([
        telling('a', '1', { date: '2023-01-17' }),
        { ...telling('a', '1', { date: '2023-01-17' }), event: 'x' },
      ]),
    ).toEqual([]);
  });

  it('does not depend on the order of its input', () => {
    const all = [telling('a', '1'), telling('b', '2'), telling('c', '3', { parties: ['US', 'CN'] })].map(
      (one) => ({
        ...one,
        facts: { ...one.facts, date: '2023-01-17' },
      }),
    );
    expect(linkHappenings([...all].reverse())).toEqual(linkHappenings(all));
  });

  const SPLIT = { one: { article: 'a', event: 'meeting@0' }, other: { article: 'b', event: 'meeting@0' } };

  it('keeps apart what the reader split', () => {
    const two = [
      telling('a', '2023-01-17', { date: '2023-01-17' }),
      telling('b', '2023-01-18', { date: '2023-01-17' }),
    ];
    expect(linkHappenings(two, [{ ...SPLIT, verdict: 'split' }])).toEqual([]);
  });

  it('keeps them apart though a third is like both', () => {
    const three = ['a', 'b', 'c'].map((article) => telling(article, '2023-01-18', { date: '2023-01-17' }));
    const found = linkHappenings(three, [{ ...SPLIT, verdict: 'split' }]);
    expect(found.map(({ tellings }) => tellings.map(({ article }) => article))).toEqual([['a', 'c']]);
  });

  it('joins what the reader joined, however unlike', () => {
    const two = [
      telling('a', '2023-01-17', { date: '2023-01-17' }),
      telling('b', '2023-02-18', { date: '2023-02-17', type: 'call' }),
    ];
    const [found] = linkHappenings(two, [{ ...SPLIT, verdict: 'joined' }]);
    expect(found?.differences).toEqual(['type', 'date']);
  });

  it('takes an event without a date for one of the days around its article only', () => {
    const dated = telling('a', '2023-01-18', { date: '2023-01-17', agenda: ['trade'] });
    const undated = (published: string) => telling('b', published, { agenda: ['trade'] });
    expect(linkHappenings([dated, undated('2023-01-19')])).toHaveLength(1);
    expect(linkHappenings([dated, undated('2023-06-19')])).toEqual([]);
  });
});
