import type { Party } from './parties.ts';

/** Groups told longer ago than this many are out of mind. */
const REACH = 8;

/** Those who were joined or named in one breath of late, the last ones first. */
export class Groups {
  #told: readonly (readonly Party[])[] = [];

  /** Remembers some who take part in one event, or are listed together. */
  note(parties: readonly Party[]): void {
    if (parties.length > 1) this.#told = [parties, ...this.#told].slice(0, REACH);
  }

  /** The last group of so many, all of them people or none, or all of a kind. */
  last(size: number, kind?: Party['kind']): readonly Party[] | undefined {
    const fits = kind ? (group: readonly Party[]) => group.every((one) => one.kind === kind) : isAlike;
    return this.#told.find((group) => group.length === size && fits(group));
  }
}

const isPerson = ({ kind }: Party): boolean => kind === 'official';

/** Whether those of a group are all people or all states and bodies. */
export const isAlike = (group: readonly Party[]): boolean => group.every(isPerson) || !group.some(isPerson);
