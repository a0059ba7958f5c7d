import { type Compared, type Happening, tellingKey } from '../../lib/engine/events/happenings.ts';
import { keyOf } from '../../lib/engine/events/happenings-kept.ts';
import { type EventFacts, everyone } from '../../lib/model/event.ts';
import type { EventRecord } from '../../lib/model/review.ts';
import { dateWords } from '../edtf.ts';
import { listWords, statusName, typeName } from '../words.ts';
import { nameIn } from './filter.ts';

/** An event of the timeline, and those of other articles that tell of the same happening. */
export interface Entry {
  event: EventRecord;
  happening: Happening | undefined;
  others: readonly EventRecord[];
}

/** One entry a happening, at the place of its first event in `events`; `known` are all kept events by {@link keyOf}. */
export function entriesOf(
  events: readonly EventRecord[],
  happenings: ReadonlyMap<string, Happening>,
  known: ReadonlyMap<string, EventRecord>,
): Entry[] {
  const drawn = new Set<Happening>();
  return events.flatMap((event): Entry[] => {
    const happening = happenings.get(keyOf(event));
    if (happening === undefined) return [{ event, happening, others: [] }];
    if (drawn.has(happening)) return [];
    drawn.add(happening);
    const others = happening.tellings.flatMap((telling) => known.get(tellingKey(telling)) ?? []);
    return [{ event, happening, others: others.filter((other) => other !== event) }];
  });
}

type Tell = (facts: EventFacts, name: (id: string) => string) => string | undefined;

const named = (ids: readonly string[], name: (id: string) => string): string | undefined =>
  ids.length > 0 ? listWords(ids.toSorted().map(name)) : undefined;

const WORDS: Readonly<Record<Compared, Tell>> = {
  type: ({ type }) => typeName(type),
  status: ({ status }) => statusName(status),
  date: ({ date }) => date && dateWords(date),
  place: ({ place }, name) => place && name(place),
  parties: (facts, name) => named(everyone(facts), name),
  agenda: ({ agenda }, name) => named(agenda, name),
};

/** What `other` says otherwise than the event that stands for the happening, in words. */
export function differenceWords({ event, happening }: Entry, other: EventRecord): string[] {
  return (happening?.differences ?? []).flatMap((field) => {
    const ours = WORDS[field](event.facts, nameIn(event));
    const theirs = WORDS[field](other.facts, nameIn(other));
    return theirs === undefined || ours === theirs ? [] : [theirs];
  });
}

/** As many as a menu holds at a glance. */
const MOST_OFFERED = 8;

const dayOf = ({ facts }: EventRecord): number => Date.parse(facts.date?.slice(0, 10) ?? '') || 0;

/** Events of other articles that the reader may mean as the same as `event`: with a common party, the nearest in time first. */
export function alike(entry: Entry, all: readonly EventRecord[]): EventRecord[] {
  const { event, others } = entry;
  const here = new Set([event, ...others].map(({ article }) => article));
  const ours = new Set(everyone(event.facts));
  const distance = (other: EventRecord): number => Math.abs(dayOf(other) - dayOf(event));
  return all
    .filter(({ article, facts }) => !here.has(article) && everyone(facts).some((id) => ours.has(id)))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, MOST_OFFERED);
}
