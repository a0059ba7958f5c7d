import type { EventFacts, EventType, Status } from '../../model/event.ts';
import { datesAgree } from './merge.ts';

/** An event of an article, as the linking needs it. */
export interface TellingOf {
  /** The article's identity: its canonical URL. */
  article: string;
  /** ISO 8601; tells which telling came first. */
  published?: string | undefined;
  /** The event's id within the article. */
  event: string;
  facts: EventFacts;
}

export interface Difference {
  field: 'status' | 'date' | 'place' | 'parties' | 'agenda' | 'type';
  /** Each value told, with the tellings (indices into `tellings`) that tell it; the most told first. */
  values: { value: string; tellings: number[] }[];
}

/** One real-world event as several articles tell it: a suggestion that a reader can split or join. */
export interface Happening {
  /** In order of publication. */
  tellings: readonly TellingOf[];
  /** 0 to 1: the least sure of the links that hold it together. */
  confidence: number;
  differences: readonly Difference[];
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

const DAY_MS = 86_400_000;

/**
 * Suggests which events of different articles are one happening: same group of types, common parties, dates that
 * agree within their precision (or lie a day apart, shown as a difference), no contradiction of place. Pure and
 * deterministic. Cost grows with the tellings of one type group, party and month, not with all of them squared.
 */
export function linkHappenings(tellings: readonly TellingOf[]): Happening[] {
  const ordered = [...tellings].sort(byPublication);
  const parent = ordered.map((_telling, n) => n);
  const strength = new Map<number, number>();
  const root = (n: number): number => {
    let at = n;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const bucket of buckets(ordered).values()) {
    for (const [n, a] of bucket.entries()) {
      for (const b of bucket.slice(n + 1)) {
        const first = ordered[a];
        const second = ordered[b];
        if (!first || !second || first.article === second.article || root(a) === root(b)) continue;
        const likeness = likenessOf(first, second);
        if (likeness < LINK_THRESHOLD) continue;
        const [into, from] = [Math.min(root(a), root(b)), Math.max(root(a), root(b))];
        parent[from] = into;
        strength.set(into, Math.min(likeness, strength.get(into) ?? 1, strength.get(from) ?? 1));
      }
    }
  }
  const groups = new Map<number, TellingOf[]>();
  ordered.forEach((telling, n) => {
    const at = root(n);
    groups.set(at, [...(groups.get(at) ?? []), telling]);
  });
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([at, group]) => describe(group, strength.get(at) ?? LINK_THRESHOLD));
}

const byPublication = (a: TellingOf, b: TellingOf): number =>
  compare(a.published ?? '', b.published ?? '') || compare(a.article, b.article) || compare(a.event, b.event);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const everyone = ({ parties, actors, recipients }: EventFacts): string[] => [
  ...parties,
  ...actors,
  ...recipients,
];

const groupOf = (type: EventType): string => GROUPS[type] ?? type;

/** Tellings that could be alike: by type group and each party; only within a bucket are pairs compared. */
function buckets(tellings: readonly TellingOf[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  tellings.forEach(({ facts }, n) => {
    for (const id of new Set(everyone(facts))) {
      const key = `${groupOf(facts.type)}|${id}`;
      const bucket = found.get(key);
      if (bucket) bucket.push(n);
      else found.set(key, [n]);
    }
  });
  return found;
}

/** How likely two tellings are one happening, 0 to 1. */
function likenessOf(a: TellingOf, b: TellingOf): number {
  const ours = new Set(everyone(a.facts));
  const theirs = new Set(everyone(b.facts));
  const common = [...ours].filter((id) => theirs.has(id)).length;
  const overlap = common / Math.min(ours.size, theirs.size);
  if (common === 0 || (common < 2 && Math.min(ours.size, theirs.size) > 1)) return 0;
  const dates = dateLikeness(a.facts.date, b.facts.date);
  if (dates === 0) return 0;
  const places =
    a.facts.place === undefined || b.facts.place === undefined
      ? 0.8
      : a.facts.place === b.facts.place
        ? 1
        : 0.4;
  const agenda = a.facts.agenda.some((id) => b.facts.agenda.includes(id)) ? 1 : 0.8;
  return overlap * dates * (0.5 + 0.3 * places + 0.2 * agenda);
}

/** 1 where both dates agree, less where one is missing or a day off, 0 where they contradict one another. */
function dateLikeness(a: string | undefined, b: string | undefined): number {
  if (a === undefined && b === undefined) return 0.6;
  if (a === undefined || b === undefined) return 0.75;
  if (datesAgree(a, b)) return 1;
  const [one, other] = [Date.parse(a.slice(0, 10)), Date.parse(b.slice(0, 10))];
  const near = a.length >= 10 && b.length >= 10 && Math.abs(one - other) <= DATE_SLACK_DAYS * DAY_MS;
  return near ? 0.8 : 0;
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
function differencesOf(tellings: readonly TellingOf[]): Difference[] {
  const fields: readonly [Difference['field'], (facts: EventFacts) => string | undefined][] = [
    ['type', ({ type }) => type],
    ['status', ({ status }) => status],
    ['date', ({ date }) => date],
    ['place', ({ place }) => place],
    ['parties', (facts) => everyone(facts).sort().join(', ')],
    ['agenda', ({ agenda }) => (agenda.length > 0 ? [...agenda].sort().join(', ') : undefined)],
  ];
  return fields.flatMap(([field, tell]) => {
    const values = new Map<string, number[]>();
    tellings.forEach(({ facts }, n) => {
      const value = tell(facts);
      if (value !== undefined) values.set(value, [...(values.get(value) ?? []), n]);
    });
    if (values.size < 2) return [];
    return [
      {
        field,
        values: [...values]
          .map(([value, told]) => ({ value, tellings: told }))
          .sort((a, b) => b.tellings.length - a.tellings.length),
      },
    ];
  });
}
