import type { Party } from './parties.ts';

/** Parties named further back than this many are out of mind. */
const REACH = 8;

/** Those named of late, the last one first. */
export class Recent {
  #named: readonly Party[] = [];

  /** Remembers who is named now, in the order of the text. */
  note(parties: readonly Party[]): void {
    for (const party of parties) {
      if (party.kind === 'place') continue;
      const others = this.#named.filter(({ id }) => id !== party.id);
      this.#named = [party, ...others].slice(0, REACH);
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
