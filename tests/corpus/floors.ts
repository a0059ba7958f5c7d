import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** The least that each figure of the corpus must reach. They only rise: a change that lowers one is a step back. */
const FLOORS_FILE = new URL('./floors.json', import.meta.url);

/** How far a figure must stand above its floor before the floor is worth raising, and how far below it the floor is set. */
const SLACK = 0.005;
const PLACES = 1000;

const Floors = z.record(z.string(), z.record(z.string(), z.number().check(z.gte(0), z.lte(1))));

const readAll = (): z.infer<typeof Floors> => Floors.parse(JSON.parse(readFileSync(FLOORS_FILE, 'utf8')));

/** The floors of a set of articles, by name of figure. */
export const readFloors = (set: string): Map<string, number> => new Map(Object.entries(readAll()[set] ?? {}));

/** Writes the floors of a set that rose; the others stay. */
export function raiseFloors(set: string, higher: ReadonlyMap<string, number>): void {
  const all = readAll();
  const floors = { ...all, [set]: { ...all[set], ...Object.fromEntries(higher) } };
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`);
}

/** The floors that may rise, given what is reached now. Leaves a little slack, so that one mention does not make a failure. */
export function raised(
  floors: ReadonlyMap<string, number>,
  figures: ReadonlyMap<string, number>,
): Map<string, number> {
  const candidates = [...figures].map(([name, reached]): [string, number] => [
    name,
    Math.max(0, Math.floor((reached - SLACK) * PLACES) / PLACES),
  ]);
  return new Map(candidates.filter(([name, floor]) => floor > (floors.get(name) ?? -1)));
}
