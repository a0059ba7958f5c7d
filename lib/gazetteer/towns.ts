import { fold } from './fold.ts';
import type { TownRow } from './rows.ts';

/** Small towns by state. A state's are folded when first asked for: an article speaks of few states. */
export class TownTable {
  readonly #rows: ReadonlyMap<string, TownRow>;
  readonly #folded = new Map<string, ReadonlySet<string>>();

  constructor(rows: readonly TownRow[]) {
    this.#rows = new Map(rows.map((row) => [row.country, row]));
  }

  /** The first of `states` that has a town of that name, whatever the case and the diacritics. */
  stateOf(name: string, states: readonly string[]): string | undefined {
    const folded = fold(name);
    return states.find((state) => this.#townsOf(state).has(folded));
  }

  #townsOf(state: string): ReadonlySet<string> {
    const known = this.#folded.get(state) ?? new Set(this.#rows.get(state)?.names.map(fold));
    this.#folded.set(state, known);
    return known;
  }
}
