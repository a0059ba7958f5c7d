import type { Party } from './parties.ts';

/** Parties named further back than this many are out of mind. */
const REACH = 8;

/** Those named of late, the last one first. */
export class Recent {
  readonly #named: Party[] = [];

  /** Remembers who is named now, in the order of the text. */
  note(parties: readonly Party[]): void {
    for (const party of parties) {
      if (party.kind === 'place') continue;
      const before = this.#named.findIndex(({ id }) => id === party.id);
      if (before >= 0) this.#named.splice(before, 1);
      else if (this.#named.length === REACH) this.#named.pop();
      this.#named.unshift(party);
    }
  }

  /** The person named last of those who fit. */
  person(fits: (party: Party) => boolean): readonly Party[] | undefined {
    return this.#last((party) => party.kind === 'official' && fits(party));
  }

  /** The state or body named last of those that fit. */
  body(fits: (party: Party) => boolean): readonly Party[] | undefined {
    return this.#last((party) => party.kind !== 'official' && fits(party));
  }

  #last(fits: (party: Party) => boolean): readonly Party[] | undefined {
    const found = this.#named.find(fits);
    return found && [found];
  }
}
