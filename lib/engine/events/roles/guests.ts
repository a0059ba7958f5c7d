import type { Mention } from '../../../model/mention.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Deed } from './deeds.ts';
import { type Entities, type Party, referredTo, statesOf } from './parties.ts';

const GUEST: ReadonlySet<string> = new Set(['guest', 'visitor', 'caller']);
const GUESTS: ReadonlySet<string> = new Set(['guests', 'visitors']);
const HOST = 'host';
const HOSTS = 'hosts';

/** The part that a noun gives somebody in a visit, if it gives one. */
export const isOfVisit = ({ head }: NounPhrase): boolean => OF_VISITS.has(head.text);

const OF_VISITS: ReadonlySet<string> = new Set([...GUEST, ...GUESTS, HOST, HOSTS]);

/** Who last visited whom: `the guest`, `his host`, `their visitors`. */
export class Guests {
  #guests: readonly Party[] = [];
  #hosts: readonly Party[] = [];

  note({ type, actors, recipients }: Deed): void {
    if (type !== 'visit') return;
    this.#guests = actors;
    this.#hosts = recipients;
  }

  /** Whom a noun for a guest or a host means; of a state that is a host him who speaks for it. */
  meant({ head: { text } }: NounPhrase, people: readonly Mention[], entities: Entities): readonly Party[] {
    if (GUESTS.has(text)) return this.#guests;
    if (text === HOSTS) return statesOf(this.#hosts, entities);
    if (GUEST.has(text)) return this.#guests.length === 1 ? this.#guests : [];
    if (text !== HOST || this.#hosts.length !== 1) return [];
    return this.#hosts.flatMap((host) => (host.kind === 'official' ? host : headOf(host, people, entities)));
  }
}

const HEADS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'crown-prince']);

/** He of a state whom a text names first among those at its head, or names at all; else the state itself. */
export function headOf(state: Party, people: readonly Mention[], entities: Entities): Party {
  const own = people.filter(({ entity }) => entities.get(entity)?.country === state.id);
  const head = own.find(({ entity }) => HEADS.has(entities.get(entity)?.office?.office ?? '')) ?? own[0];
  return head ? referredTo(head, 'official') : state;
}
