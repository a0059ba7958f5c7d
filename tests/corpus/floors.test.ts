import { beforeAll, describe, expect, test } from 'vitest';
import { readGazetteer } from '../../scripts/lib/gazetteer.ts';
import { folderOf, readCorpus, reportOn, SETS } from './corpus.ts';
import { figuresOf } from './figures.ts';
import { raised, readFloors } from './floors.ts';

describe.each(SETS)('the engine on the annotated articles of %s', (set) => {
  let figures: ReadonlyMap<string, number>;

  beforeAll(async () => {
    figures = figuresOf(reportOn(readCorpus(folderOf(set)), await readGazetteer()).score);
    const higher = raised(readFloors(set), figures);
    if (higher.size > 0) console.log(`${higher.size} floors could rise: npm run corpus -- --raise`);
  }, 60_000);

  test.each([...readFloors(set)])('%s is at least %d', (name, floor) => {
    expect(figures.get(name)).toBeGreaterThanOrEqual(floor);
  });

  test('every figure has a floor', () => {
    expect([...figures.keys()].filter((name) => !readFloors(set).has(name))).toEqual([]);
  });
});
