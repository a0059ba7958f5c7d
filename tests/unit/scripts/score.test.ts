import { describe, expect, test } from 'vitest';
import { parseAnnotated } from '../../../scripts/lib/corpus-form.ts';
import type { PredictedEvent, PredictedMention, Prediction } from '../../../scripts/lib/prediction.ts';
import { calibrationError, reliability } from '../../corpus/reliability.ts';
import { scoreArticle, sumScores } from '../../corpus/score.ts';
import { precisionRecall, rate } from '../../corpus/tally.ts';

const article = parseAnnotated(`---
id: one
events:
  - type: meeting
    status: planned
    parties: [Ana_Silva, Bo_Lind]
    place: Lisbon, PT
    date: 2023-01-17~
    evidence: will meet
---
[Ana Silva](official:Ana_Silva) will meet [Bo Lind](official:Bo_Lind) in [Lisbon](place:Lisbon, PT).
`);

const mention = (surface: string, part: Partial<PredictedMention>): PredictedMention => {
  const start = article.text.indexOf(surface);
  return {
    start,
    end: start + surface.length,
    kind: 'official',
    entity: 'Ana_Silva',
    names: [],
    confidence: 1,
    reason: { rule: 'test', args: [] },
    ...part,
  };
};

const meeting: PredictedEvent = {
  type: 'meeting',
  status: 'planned',
  parties: [
    { id: 'Ana_Silva', names: [] },
    { id: 'Bo_Erik_Lind', names: ['Bo Lind'] },
  ],
  place: { id: 'Lisbon, PT', names: [] },
  date: '2023-01-17',
  agenda: [],
  evidence: { start: 10, end: 19 },
  confidence: 1,
};

const predict = (mentions: PredictedMention[], events: PredictedEvent[] = []): Prediction => ({
  id: 'one',
  mentions,
  events,
});

describe('scoring mentions', () => {
  test('a span counts as exact only from end to end, and as overlapping if it touches', () => {
    const { exact, overlap } = scoreArticle(article, predict([mention('Ana', {})])).mentions;
    expect(exact.official).toEqual({ right: 0, extra: 1, missed: 2 });
    expect(overlap.official).toEqual({ right: 1, extra: 0, missed: 1 });
  });

  test('another spelling links as well as the id', () => {
    const linkedTo = (entity: string, names: string[]) =>
      scoreArticle(article, predict([mention('Bo Lind', { entity, names })])).mentions.linked;
    expect(linkedTo('Bo_Lind', [])).toEqual({ right: 1, of: 1 });
    expect(linkedTo('Bo_Erik_Lind', ['Bó Lind'])).toEqual({ right: 1, of: 1 });
    expect(linkedTo('Bo_Lund', ['Bo Lund'])).toEqual({ right: 0, of: 1 });
  });

  test('another kind in the same place is both extra and missed', () => {
    const { exact } = scoreArticle(article, predict([mention('Lisbon', { kind: 'country' })])).mentions;
    expect(exact.country.extra).toBe(1);
    expect(exact.place.missed).toBe(1);
  });
});

describe('scoring events', () => {
  const score = (event: PredictedEvent) => scoreArticle(article, predict([], [event])).events;

  test('a whole match has every field right, how sure the date is aside', () => {
    const { strict, fields } = score(meeting);
    expect(strict).toEqual({ right: 1, extra: 0, missed: 0 });
    expect([fields.type, fields.status, fields.parties, fields.place, fields.date].map(rate)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(fields.direction.of).toBe(0);
  });

  test('a type of the same group matches loosely only', () => {
    const { strict, loose } = score({ ...meeting, type: 'call' });
    expect(strict.right).toBe(0);
    expect(loose.right).toBe(1);
  });

  test('without a common party there is no match, however near the words', () => {
    expect(score({ ...meeting, parties: [{ id: 'Eva_Novak', names: [] }] }).loose).toEqual({
      right: 0,
      extra: 1,
      missed: 1,
    });
  });

  test('an event is matched once', () => {
    const { loose } = scoreArticle(article, predict([], [meeting, { ...meeting }])).events;
    expect(loose).toEqual({ right: 1, extra: 1, missed: 0 });
  });
});

test('scores of articles add up', () => {
  const one = scoreArticle(article, predict([mention('Ana Silva', {})], [meeting]));
  const sum = sumScores([one, one]);
  expect(sum.mentions.exact.official).toEqual({ right: 2, extra: 0, missed: 2 });
  expect(sum.events.loose).toEqual({ right: 2, extra: 0, missed: 0 });
});

test('precision, recall and F1', () => {
  expect(precisionRecall({ right: 3, extra: 1, missed: 3 })).toEqual({
    precision: 0.75,
    recall: 0.5,
    f1: 0.6,
  });
  expect(precisionRecall({ right: 0, extra: 0, missed: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('a reliability table compares what was promised with what was kept', () => {
  const bins = reliability([
    { confidence: 0.9, right: true },
    { confidence: 0.92, right: false },
    { confidence: 1, right: true },
  ]);
  expect(bins.map(({ from, count, kept }) => ({ from, count, kept }))).toEqual([
    { from: 0.9, count: 2, kept: 0.5 },
    { from: 0.95, count: 1, kept: 1 },
  ]);
  expect(calibrationError(bins)).toBeCloseTo((2 * 0.41) / 3);
});
