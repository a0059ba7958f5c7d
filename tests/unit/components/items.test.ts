import { describe, expect, it } from 'vitest';
import { choicesOf, NONE } from '../../../components/review/choices.ts';
import { entitiesOf, eventItems, type Material, tagItems } from '../../../components/review/items.ts';
import type { TagRecord } from '../../../lib/model/review.ts';
import { MATERIAL, META } from './material.ts';

const ids = (material: Material, order: 'page' | 'weight') =>
  tagItems(material, order).map((item) => item.entity.id);

const kept = (id: string, state: TagRecord['state']): TagRecord => ({
  article: META.url,
  id,
  kind: 'official',
  state,
  entity: { id, kind: 'official', name: id, names: [], known: true },
  mentions: [],
  confidence: 0.5,
  updatedAt: '2024-03-08T12:00:00Z',
});

describe('tags', () => {
  it('come by kind, in the order of the page', () => {
    expect(ids(MATERIAL, 'page')).toEqual(['Ada_North', 'Ben_South', 'Easton, XK', 'trade']);
  });

  it('come by weight within a kind', () => {
    expect(ids(MATERIAL, 'weight')).toEqual(['Ben_South', 'Ada_North', 'Easton, XK', 'trade']);
  });

  it('count their mentions and are as sure as the surest of them', () => {
    expect(tagItems(MATERIAL, 'page')[1]).toMatchObject({ count: 2, confidence: 0.92, state: 'suggested' });
  });

  it('show what was decided, of entities no longer found too', () => {
    const material = { ...MATERIAL, tags: [kept('Ben_South', 'rejected'), kept('Cy_West', 'confirmed')] };
    const states = tagItems(material, 'page').map((item) => [item.entity.id, item.state]);
    expect(states).toContainEqual(['Ben_South', 'rejected']);
    expect(states).toContainEqual(['Cy_West', 'confirmed']);
  });
});

describe('events', () => {
  it('come in the order of their evidence, with its words', () => {
    expect(eventItems(MATERIAL, 'page').map((item) => item.quote)).toEqual([
      'Ada North will receive Ben South',
      'North spoke with South',
    ]);
  });

  it('come by weight, the surest first', () => {
    expect(eventItems(MATERIAL, 'weight').map((item) => item.confidence)).toEqual([0.95, 0.7]);
  });
});

describe('choices for a field', () => {
  const choices = choicesOf(entitiesOf(MATERIAL));
  const values = (groups: ReturnType<typeof choices.toAdd>) =>
    groups.flatMap((group) => group.choices.map((choice) => choice.value));

  it('hold the kinds that can stand there, those named already left out', () => {
    expect(values(choices.toAdd('parties', ['Ada_North']))).toEqual(['Ben_South']);
    expect(values(choices.toAdd('agenda', []))).toEqual(['trade']);
  });

  it('hold the present value first and emptiness last when it is to be replaced', () => {
    expect(values(choices.toReplace('place', 'Easton, XK', ['Easton, XK']))).toEqual(['Easton, XK', NONE]);
  });
});
