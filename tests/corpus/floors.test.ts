import { beforeAll, describe, expect, test } from 'vitest';
import { readGazetteer } from '../../scripts/lib/gazetteer.ts';
import { readCorpus, reportOn } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { raised, readFloors } from './floors.ts';

describe('the engine on the annotated articles', () => {
  let figures: ReadonlyMap<string, number>;

  beforeAll(async () => {
    figures = figuresOf(reportOn(readCorpus(), await readGazetteer()).score);
    const higher = raised(readFloors(), figures);
    if (higher.size > 0) console.log(`${higher.size} floors could rise: npm run corpus -- --raise`);
  }, 60_000);

  test.each([...readFloors()])('%s is at least %d', (name, floor) => {
    expect(figures.get(name)).toBeGreaterThanOrEqual(floor);
  });

  test('every figure has a floor', () => {
    expect([...figures.keys()].filter((name) => !readFloors().has(name))).toEqual([]);
  });
});
