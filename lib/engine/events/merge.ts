import { type EventProposal, type EventType, everyone, type Status } from '../../model/event.ts';
import { perWord } from '../per-word.ts';
import { isOff } from './frames/status.ts';

/** Types that retellings mix: a meeting is called talks, a session, a visit's audience. */
const GROUPS: Readonly<Partial<Record<EventType, string>>> = {
  meeting: 'consult',
  summit: 'consult',
  negotiation: 'consult',
  agreement: 'agree',
  signing: 'agree',
};

const groupOf = (type: EventType): string => GROUPS[type] ?? type;

/** A proposal before it has its id. */
export type Draft = Omit<EventProposal, 'id'>;

/** What merging needs to know of an article. */
export interface Retold {
  /** The state of an official, by id. */
  stateOf: (id: string) => string | undefined;
  /** Where the headline and what stands under it end: they name states where the article names people. */
  openingEnd: number;
  /** Whether a telling says that it was apart from others: `in separate talks with Li`. */
  isApart: (draft: Draft) => boolean;
  /** Whether one sentence tells both, each by a verb of its own: `signed a memorandum and agreed to waive visas`. */
  areBeside: (a: Draft, b: Draft) => boolean;
}

/** Whether two ids name one hand. */
type Same = (a: string, b: string) => boolean;

/** `KP/foreign-ministry` and `KP` are one hand in two tellings. */
const handOf = perWord((id) => (/^[A-Z]{2}\//.test(id) ? id.slice(0, 2) : id));

const sameHand: Same = (a, b) => handOf(a) === handOf(b);

/** `Moscow` of the headline and `Lavrov` of the article; two officials of one state are two. */
const sameSide =
  ({ stateOf }: Retold): Same =>
  (a, b) =>
    sameHand(a, b) || stateOf(a) === b || stateOf(b) === a;

const isOpening = ({ evidence }: Draft, { openingEnd }: Retold): boolean =>
  evidence.every(({ start }) => start < openingEnd);

/** How many of one telling's parties the other names too. */
const inCommon = (ours: readonly string[], theirs: readonly string[], same: Same): number =>
  ours.filter((id) => theirs.some((other) => same(id, other))).length;

/** Two dates that can be the same day: equal, one missing, or one inside the other. */
export function datesAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [from = '', to = from] = a.split('/');
  const [other = '', until = other] = b.split('/');
  if (from.startsWith(other) || other.startsWith(from)) return true;
  return from <= until.padEnd(10, '9') && other <= to.padEnd(10, '9') && (a.includes('/') || b.includes('/'));
}

/** What is done and what is still to come are two events; what was put off or denied may be either. */
const isAhead = ({ status }: Draft): boolean => status === 'planned' || status === 'proposed';
const isDone = ({ status }: Draft): boolean => status === 'happened' || status === 'happening';

/** A headline says `spoke with` of a call too. */
const TALKED: ReadonlySet<EventType> = new Set(['meeting', 'call']);

/** `agreed to reopen the border. They also agreed to exchange prisoners`: two agree on several things. */
const isAboutElse = (a: Draft, b: Draft): boolean =>
  a.type === 'agreement' &&
  b.type === 'agreement' &&
  a.agenda.length > 0 &&
  b.agenda.length > 0 &&
  !a.agenda.some((topic) => b.agenda.includes(topic));

/** A plan and what is done are two events, unless it is the next stop of one who is on the way. */
const areBeforeAndAfter = (a: Draft, b: Draft): boolean =>
  !isNextStop(a, b) && ((isAhead(a) && isDone(b)) || (isDone(a) && isAhead(b)));

/** `is visiting China`, and `will travel on to Shenzhen`. */
const isNextStop = (a: Draft, b: Draft): boolean =>
  a.type === 'visit' &&
  ((a.status === 'happening' && isAhead(b)) || (isAhead(a) && b.status === 'happening'));

/** Two places, unless they are stops of one journey to a state: `Adeang is in Beijing` and goes on to `Fujian`. */
const isElsewhere = (a: Draft, b: Draft): boolean =>
  a.place !== undefined &&
  b.place !== undefined &&
  a.place !== b.place &&
  !(a.type === 'visit' && stateOfPlace(a.place) === stateOfPlace(b.place));

/** `Beijing, CN` is in CN. */
const stateOfPlace = (id: string): string => id.slice(id.lastIndexOf(' ') + 1);

/** Two have two parties in common, unless each names one body alone: `a NATO summit`, `the summit`. */
const sharedByAll = (a: Draft, b: Draft): number =>
  a.parties.length === 1 && b.parties.length === 1 ? 1 : 2;

/** `expelled six diplomats and withdrew its own envoy`: two acts of one type; but `would neither break off relations nor expel anybody`. */
const isOneOfActs = ({ type, status }: Draft): boolean => type === 'rupture' && status !== 'denied';

function sameEvent(a: Draft, b: Draft, retold: Retold): boolean {
  const opens = isOpening(a, retold) || isOpening(b, retold);
  const alike = groupOf(a.type) === groupOf(b.type) || (opens && TALKED.has(a.type) && TALKED.has(b.type));
  if (!alike || ((a.type !== b.type || isOneOfActs(a)) && retold.areBeside(a, b))) return false;
  if (areBeforeAndAfter(a, b)) return false;
  // Two work together on several things: what one proposes is not what is called off.
  if (a.type === 'cooperation' && a.status !== b.status && !opens) return false;
  if (!opens && isAboutElse(a, b)) return false;
  if (!datesAgree(a.date, b.date)) return false;
  if (isElsewhere(a, b)) return false;
  const isDirected = a.actors.length > 0;
  const same = opens ? sameSide(retold) : isDirected ? sameHand : Object.is;
  if (isDirected && inCommon(a.actors, b.actors, same) === 0) return false;
  if (isDirected && inCommon(a.recipients, b.recipients, same) === 0) return false;
  const [ours, theirs] = [everyone(a), everyone(b)];
  const common = Math.min(inCommon(ours, theirs, same), inCommon(theirs, ours, same));
  if (common < sharedByAll(a, b) || common !== Math.min(ours.length, theirs.length)) return false;
  // Two of three who talk by themselves do so besides.
  return common === Math.max(ours.length, theirs.length) || !(retold.isApart(a) || retold.isApart(b));
}

/** Retellings become one event; what the fuller telling lacks, the other lends. All evidence is kept. */
export function mergeRetellings(drafts: readonly Draft[], retold: Retold): Draft[] {
  const merged: Draft[] = [];
  const index = new Index();
  /** Openings are few, and compared with all: their parties may be named otherwise. */
  const openings: number[] = [];
  for (const draft of drafts) {
    const opens = isOpening(draft, retold);
    const near = opens ? merged.keys() : [...openings, ...index.near(draft)];
    const at =
      toldIn(near, merged, (other) => sameEvent(other, draft, retold), isUndone(draft)) ?? merged.length;
    const known = merged[at];
    const told = known ? join(known, draft, isOpening(known, retold) ? draft : undefined) : draft;
    if (!known && opens) openings.push(at);
    merged[at] = told;
    index.add(told, at);
  }
  return merged;
}

/** `It was put off`, with no day of its own: the plan that was told last is meant, and not the first that would fit. */
const isUndone = ({ status, date }: Draft): boolean => isOff(status) && date === undefined;

/** The first of the tellings that holds, or the last. */
function toldIn(
  near: Iterable<number>,
  merged: readonly Draft[],
  holds: (draft: Draft) => boolean,
  wantsLast: boolean,
): number | undefined {
  let found: number | undefined;
  for (const at of near) {
    const draft = merged[at];
    const isBetter = found === undefined || (wantsLast ? at > found : at < found);
    if (draft && isBetter && holds(draft)) found = at;
  }
  return found;
}

/**
 * Tellings by their parties, so that a long article need not compare all with all. Two tellings of one event have two
 * parties in common, so of those of a telling one may be left out: that of the most tellings.
 */
class Index {
  readonly #tellings = new Map<string, number[]>();

  near(draft: Draft): number[] {
    const byParty = everyone(draft).map((id) => this.#tellings.get(handOf(id)) ?? []);
    if (byParty.length === 1) return byParty.flat();
    const [_most, ...others] = byParty.sort((a, b) => b.length - a.length);
    return others.flat();
  }

  add(draft: Draft, at: number): void {
    for (const id of everyone(draft)) {
      const hand = handOf(id);
      const tellings = this.#tellings.get(hand);
      if (tellings) tellings.push(at);
      else this.#tellings.set(hand, [at]);
    }
  }
}

/** Where what came of it counts, whichever tells more: `will meet`, `was to have met`, and later `it was put off`. */
function joinedStatus(earlier: Draft, later: Draft): Status | undefined {
  if (isNextStop(earlier, later)) return 'happening';
  return (isAhead(earlier) || isOff(earlier.status)) && isOff(later.status) ? later.status : undefined;
}

/** One event of two tellings; `fuller` tells more where confidence does not decide. */
function join(a: Draft, b: Draft, fuller = b.confidence > a.confidence ? b : a): Draft {
  const [full, slight] = fuller === b ? [b, a] : [a, b];
  const joined: Draft = {
    ...full,
    status: joinedStatus(a, b) ?? full.status,
    parties: everyone(full).length >= everyone(slight).length ? full.parties : slight.parties,
    actors: everyone(full).length >= everyone(slight).length ? full.actors : slight.actors,
    recipients: everyone(full).length >= everyone(slight).length ? full.recipients : slight.recipients,
    agenda: full.agenda.length > 0 ? full.agenda : slight.agenda,
    evidence: [...full.evidence, ...slight.evidence],
    grounds: { ...slight.grounds, ...full.grounds },
    confidence: 1 - (1 - full.confidence) / 2,
  };
  const date = full.date ?? slight.date;
  const place = full.place ?? (isNextStop(full, slight) ? undefined : slight.place);
  const source = full.source ?? slight.source;
  if (date !== undefined) joined.date = date;
  if (place !== undefined) joined.place = place;
  if (source !== undefined) joined.source = source;
  return joined;
}
