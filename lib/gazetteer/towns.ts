import { fold } from './fold.ts';
import type { TownRow } from './rows.ts';

/** Small towns by state. A state's are folded when first asked for: an article speaks of few states. */
export class TownTable {
  readonly #rows: ReadonlyMap<string, TownRow>;
  /** The states that have a town of that name, of the states asked for so far. */
  readonly #states = new Map<string, Set<string>>();
  readonly #asked = new Set<string>();
  #last: readonly string[] = [];

  constructor(rows: readonly TownRow[]) {
    this.#rows = new Map(rows.map((row) => [row.country, row]));
  }

  /** The first of `states` that has a town of that name, whatever the case and the diacritics. */
  stateOf(name: string, states: readonly string[]): string | undefined {
    if (states !== this.#last) for (const state of states) this.#ask(state);
    this.#last = states;
    const found = this.#states.get(fold(name));
    return found === undefined ? undefined : states.find((state) => found.has(state));
  }

  #ask(state: string): void {
    if (this.#asked.has(state)) return;
    this.#asked.add(state);
    for (const name of this.#rows.get(state)?.names ?? []) {
      const folded = fold(name);
      const known = this.#states.get(folded);
      if (known === undefined) this.#states.set(folded, new Set([state]));
      else known.add(state);
    }
  }
}
