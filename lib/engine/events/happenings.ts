import { type EventFacts, type EventType, everyone, type Status } from '../../model/event.ts';
import type { LinkRecord, Telling } from '../../model/review.ts';
import { type Day, dayOf, daysInMonth, publicationDay } from '../time/civil.ts';
import { datesAgree } from './merge.ts';

/** An event of an article, as the linking needs it. */
export interface TellingOf extends Telling {
  /** ISO 8601; tells which telling came first. */
  published?: string | undefined;
  facts: EventFacts;
}

/** What tellings of one happening may tell differently. */
export const COMPARED = ['type', 'status', 'date', 'place', 'parties', 'agenda'] as const;
export type Compared = (typeof COMPARED)[number];

/** One real-world event as several articles tell it: a suggestion that a reader can split or join. */
export interface Happening {
  /** In order of publication. */
  tellings: readonly TellingOf[];
  /** 0 to 1: the least sure of the links that hold it together. */
  confidence: number;
  /** What they do not all tell alike. */
  differences: readonly Compared[];
  /** Statuses in order of publication, each once: `planned`, then `happened`. */
  course: readonly Status[];
}

/** Types that articles mix when they tell the same thing. */
const GROUPS: Readonly<Partial<Record<EventType, string>>> = {
  meeting: 'consult',
  summit: 'consult',
  visit: 'consult',
  negotiation: 'consult',
  call: 'call',
  agreement: 'agree',
  signing: 'agree',
  criticism: 'accuse',
  accusation: 'accuse',
  sanction: 'sanction',
  rupture: 'sanction',
};

/** Below this a pair is not suggested. */
const LINK_THRESHOLD = 0.6;

/** Days by which two articles may differ about a date and still mean the same event. */
const DATE_SLACK_DAYS = 1;

/** What an article tells without a date happened, or will, within this many days of its publication. */
const UNDATED_DAYS = 7;

/** What the reader says of two tellings: one happening, or two. It holds whatever the likeness says. */
export type Verdict = Pick<LinkRecord, 'one' | 'other' | 'verdict'>;

/** A telling's name among all. */
export const tellingKey = ({ article, event }: Telling): string => `${article} ${event}`;

/**
 * Suggests which events of different articles are one happening: same group of types, common parties, dates that
 * agree within their precision (or lie a day apart, shown as a difference), no contradiction of place. What the reader
 * joined stands together, what he split stays apart. Pure and deterministic. Cost grows with the tellings of one type
 * group and party whose dates overlap, not with all of them squared.
 */
export function linkHappenings(
  tellings: readonly TellingOf[],
  verdicts: readonly Verdict[] = [],
): Happening[] {
  const ordered = [...tellings].sort(byPublication);
  const groups = new Groups(ordered, verdicts);
  const spans = ordered.map(spanOf);
  const people = ordered.map(({ facts }) => new Set(everyone(facts)));
  for (const bucket of buckets(ordered, people)) {
    const byStart = bucket.toSorted((a, b) => (spans[a]?.from ?? 0) - (spans[b]?.from ?? 0) || a - b);
    for (const [n, a] of byStart.entries()) {
      const first = ordered[a];
      const end = (spans[a]?.to ?? 0) + DATE_SLACK_DAYS;
      for (let next = n + 1; next < byStart.length; next++) {
        const b = byStart[next] ?? a;
        const second = ordered[b];
        if (!first || !second || (spans[b]?.from ?? 0) > end) break;
        if (first.article === second.article) continue;
        const overlap = overlapOf(people[a] ?? new Set(), people[b] ?? new Set());
        const likeness = overlap > 0 ? overlap * likenessOf(first.facts, second.facts) : 0;
        if (likeness >= LINK_THRESHOLD) groups.link(a, b, likeness);
      }
    }
  }
  return groups.all().map(({ members, confidence }) =>
    describe(
      members.flatMap((n) => ordered[n] ?? []),
      confidence,
    ),
  );
}

/** Tellings that belong together, as indices; each in one group, alone at first. */
class Groups {
  readonly #groupOf: { members: number[]; confidence: number }[];
  readonly #split = new Map<number, Set<number>>();

  constructor(ordered: readonly TellingOf[], verdicts: readonly Verdict[]) {
    this.#groupOf = ordered.map((_telling, n) => ({ members: [n], confidence: 1 }));
    const at = new Map(ordered.map((telling, n) => [tellingKey(telling), n]));
    const pairs = verdicts.flatMap(({ one, other, verdict }) => {
      const [a, b] = [at.get(tellingKey(one)), at.get(tellingKey(other))];
      return a === undefined || b === undefined ? [] : [{ a, b, verdict }];
    });
    for (const { a, b, verdict } of pairs) if (verdict === 'split') this.#keepApart(a, b);
    for (const { a, b, verdict } of pairs) if (verdict === 'joined') this.link(a, b, 1);
  }

  #keepApart(a: number, b: number): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      this.#split.set(one, (this.#split.get(one) ?? new Set()).add(other));
  }

  /** Puts two groups together, unless the reader has split any of the one from any of the other. */
  link(a: number, b: number, likeness: number): void {
    const [one, other] = [this.#groupOf[a], this.#groupOf[b]];
    if (!one || !other || one === other) return;
    const isSplit = (n: number): boolean => {
      const apart = this.#split.get(n);
      return apart !== undefined && other.members.some((m) => apart.has(m));
    };
    if (one.members.some(isSplit)) return;
    const [into, from] = one.members.length < other.members.length ? [other, one] : [one, other];
    into.confidence = Math.min(likeness, one.confidence, other.confidence);
    into.members.push(...from.members);
    for (const n of from.members) this.#groupOf[n] = into;
  }

  /** Those of more than one telling, in the order of their first. */
  all(): { members: readonly number[]; confidence: number }[] {
    return [...new Set(this.#groupOf)]
      .filter(({ members }) => members.length > 1)
      .map(({ members, confidence }) => ({ members: members.sort((a, b) => a - b), confidence }));
  }
}

/** The days on which a telling's event may lie, as days since 1970; all days where the article has no date either. */
function spanOf({ facts, published }: TellingOf): { from: Day; to: Day } {
  const day = publicationDay(published);
  if (facts.date !== undefined) return daysOfEdtf(facts.date);
  return day === undefined
    ? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
    : { from: day - UNDATED_DAYS, to: day + UNDATED_DAYS };
}

/** First and last day of an EDTF day, month, year or interval of these. */
function daysOfEdtf(date: string): { from: Day; to: Day } {
  const [start = '', end = start] = date.split('/');
  const [year, month = 1, day = 1] = numbersOf(start);
  const [lastYear, lastMonth = 12, last] = numbersOf(end);
  return {
    from: year ? dayOf({ year, month, day }) : Number.NEGATIVE_INFINITY,
    to: lastYear
      ? dayOf({ year: lastYear, month: lastMonth, day: last ?? daysInMonth(lastYear, lastMonth) })
      : Number.POSITIVE_INFINITY,
  };
}

const numbersOf = (date: string): number[] =>
  date
    .slice(0, 'YYYY-MM-DD'.length)
    .split('-')
    .map(Number)
    .filter((part) => !Number.isNaN(part));

const byPublication = (a: TellingOf, b: TellingOf): number =>
  compare(a.published ?? '', b.published ?? '') || compare(a.article, b.article) || compare(a.event, b.event);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const groupOf = (type: EventType): string => GROUPS[type] ?? type;

/**
 * Tellings that could be alike, by type group and parties; only within a bucket are pairs compared. Those of two or
 * more parties have two in common, so they meet in the bucket of that pair; one of a single party meets all that name it.
 */
function buckets(tellings: readonly TellingOf[], everybody: readonly ReadonlySet<string>[]): number[][] {
  const found = new Map<string, number[]>();
  const singles = new Map<string, { alone: number[]; among: number[] }>();
  tellings.forEach(({ facts }, n) => {
    const group = groupOf(facts.type);
    const people = [...(everybody[n] ?? [])].sort();
    for (const [at, id] of people.entries()) {
      const key = `${group}|${id}`;
      const single = singles.get(key) ?? { alone: [], among: [] };
      singles.set(key, single);
      (people.length === 1 ? single.alone : single.among).push(n);
      for (const other of people.slice(at + 1)) {
        const pair = `${key}|${other}`;
        const bucket = found.get(pair);
        if (bucket) bucket.push(n);
        else found.set(pair, [n]);
      }
    }
  });
  const mixed = [...singles.values()].flatMap(({ alone, among }) =>
    alone.length > 0 ? [[...alone, ...among]] : [],
  );
  return [...found.values(), ...mixed];
}

/** The share of the smaller company that is in both; 0 where two or more name but one in common. */
function overlapOf(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  const [few, many] = ours.size <= theirs.size ? [ours, theirs] : [theirs, ours];
  let common = 0;
  for (const id of few) if (many.has(id)) common++;
  return common === 0 || (common < 2 && few.size > 1) ? 0 : common / few.size;
}

/** How likely two tellings with the same parties are of one happening, 0 to 1. */
function likenessOf(a: EventFacts, b: EventFacts): number {
  const dates = dateLikeness(a.date, b.date);
  if (dates === 0) return 0;
  const places = a.place === undefined || b.place === undefined ? 0.8 : a.place === b.place ? 1 : 0.4;
  const agenda = a.agenda.some((id) => b.agenda.includes(id)) ? 1 : 0.8;
  return dates * (0.5 + 0.3 * places + 0.2 * agenda);
}

/** 1 where both dates agree, less where one is missing or a day off, 0 where they contradict one another. */
function dateLikeness(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0.6;
  if (a === undefined || b === undefined) return 0.75;
  if (datesAgree(a, b)) return 1;
  const [one, other] = [publicationDay(a), publicationDay(b)];
  const isNear = one !== undefined && other !== undefined && Math.abs(one - other) <= DATE_SLACK_DAYS;
  return isNear ? 0.8 : 0;
}

function describe(tellings: readonly TellingOf[], confidence: number): Happening {
  return {
    tellings,
    confidence,
    differences: differencesOf(tellings),
    course: [...new Set(tellings.map(({ facts }) => facts.status))],
  };
}

/** What the tellings say differently; what one leaves unsaid is no difference. */
const differencesOf = (tellings: readonly TellingOf[]): Compared[] =>
  COMPARED.filter((field) => {
    const told = tellings.flatMap(({ facts }) => TOLD[field](facts) ?? []);
    return new Set(told).size > 1;
  });

const listed = (ids: readonly string[]): string | undefined =>
  ids.length > 0 ? ids.toSorted().join(' ') : undefined;

const TOLD: Readonly<Record<Compared, (facts: EventFacts) => string | undefined>> = {
  type: ({ type }) => type,
  status: ({ status }) => status,
  date: ({ date }) => date,
  place: ({ place }) => place,
  parties: (facts) => listed(everyone(facts)),
  agenda: ({ agenda }) => listed(agenda),
};
