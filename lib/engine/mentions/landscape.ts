import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { bodiesOfHit } from './role-phrase.ts';
import { isOfPeople, paragraphOf, type Scan } from './scan.ts';

/** Which states an article speaks of, and where: computed once, in one pass over its names. */
export interface Landscape {
  /** The state whose country, place or capital was named last before a token; else the first named after it. */
  near(token: number): string | undefined;
  /** The state that the sentence of a token names before it. */
  before(token: number): string | undefined;
  /** The same by the names of states and places only: `the North Korean embassy in …` stands elsewhere. */
  where(token: number): string | undefined;
  /** The state of the town named last before a token in its sentence, or its paragraph. */
  townBefore(token: number, within: 'sentence' | 'paragraph'): string | undefined;
  /** The state that the article names most, by itself, its officials or its places. */
  main: string | undefined;
  /** The states that the article speaks of, the most named first. */
  spoken: readonly string[];
  /** Whether anything of that state is named. */
  speaksOf(state: string): boolean;
  /** States told by more than their noun: by a capital, an adjective, a place. */
  told: ReadonlySet<string>;
  /** Of the states that a name may mean (`Congo`, `Korea`) the one that the names around it belong to. */
  likeliest(hit: Hit<Meaning>): string;
  /** Whether a paragraph names places of one state and nothing of another but its noun. */
  isOnly(paragraph: number, state: string, other: string): boolean;
}

/** How near a state's own names must stand to settle an ambiguous one, in names. */
const NEAR = 3;
const NEAR_POINTS = 100;

const NONE: readonly string[] = [];

/** A state named at a token. */
interface Named {
  token: number;
  state: string;
}

/** How many of them are named before `token`. O(log n). */
function countBefore(named: readonly Named[], token: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((named[middle]?.token ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one named last before `token`, else the first after it. */
function nearest(named: readonly Named[], token: number): string | undefined {
  const before = countBefore(named, token);
  return (named[before - 1] ?? named[before])?.state;
}

/** The one named last before `token`, where it stands in the same unit: its sentence, its paragraph. */
function lastIn(
  named: readonly Named[],
  token: number,
  unitOf: (token: number) => number | undefined,
): string | undefined {
  const last = named[countBefore(named, token) - 1];
  return last !== undefined && unitOf(last.token) === unitOf(token) ? last.state : undefined;
}

/** @param taken tokens that names of persons take: `Georgia Persaud` speaks of no state. */
export function landscapeOf(scan: Scan, taken: Uint8Array): Landscape {
  const { hits } = scan;
  const own = hits.map((hit) =>
    taken[hit.first] === 1 && hit.meaning.person === undefined ? NONE : hit.meaning.states,
  );
  const named: Named[] = [];
  const located: Named[] = [];
  const towns: Named[] = [];
  const weight = new Map<string, number>();
  const told = new Set<string>();
  const placesIn = new Map<number, Set<string>>();
  const speakOf = (hit: Hit<Meaning>, codes: readonly string[]): void => {
    const paragraph = paragraphOf(scan, hit.first);
    const there = placesIn.get(paragraph) ?? new Set<string>();
    placesIn.set(paragraph, there);
    for (const code of codes) {
      told.add(code);
      there.add(code);
    }
  };
  hits.forEach((hit, index) => {
    const states = own[index] ?? NONE;
    const [state] = states;
    if (state === undefined) return;
    if (states.length === 1) weight.set(state, (weight.get(state) ?? 0) + 1);
    const country = hit.meaning.country;
    const place = hit.meaning.place;
    if (country === undefined && place === undefined) {
      if (hit.meaning.person !== undefined) speakOf(hit, states);
      return;
    }
    // `State House` tells of no state; it is told by the others.
    if (country?.form === 'seat' && own[index] !== undefined && own[index].length > 1) return;
    const one = { token: hit.first, state: country?.code ?? place?.country ?? state };
    named.push(one);
    if (!isOfPeople(country)) located.push(one);
    if (country === undefined || country.form === 'capital') towns.push(one);
    if (country?.form !== 'name') speakOf(hit, states);
  });

  /** Below one point: how many officials the gazetteer knows of a state settles ties. */
  const prominence = (code: string): number =>
    (scan.gazetteer.officials.get(code) ?? 0) / scan.gazetteer.people.length;

  const likeliest = (hit: Hit<Meaning>): string => {
    const codes = bodiesOfHit(scan, hit);
    const [first = ''] = codes;
    if (codes.length < 2) return first;
    const points = new Map(codes.map((code) => [code, (weight.get(code) ?? 0) + prominence(code)]));
    const index = scan.hitOf[hit.first] ?? 0;
    for (let at = Math.max(0, index - NEAR); at <= Math.min(hits.length - 1, index + NEAR); at++) {
      const meant = codes.filter((code) => own[at]?.includes(code));
      const [only] = meant;
      if (meant.length !== 1 || only === undefined) continue;
      if (scan.sentenceOf[hits[at]?.first ?? 0] === scan.sentenceOf[hit.first]) {
        points.set(only, (points.get(only) ?? 0) + NEAR_POINTS);
      }
    }
    return codes.reduce(
      (best, code) => ((points.get(code) ?? 0) > (points.get(best) ?? 0) ? code : best),
      first,
    );
  };

  const isOnly = (paragraph: number, state: string, other: string): boolean => {
    const there = placesIn.get(paragraph);
    return there?.has(state) === true && !there.has(other);
  };

  const spoken = [...weight].sort(([, a], [, b]) => b - a).map(([state]) => state);
  const sentenceOf = (token: number): number | undefined => scan.sentenceOf[token];
  const within = { sentence: sentenceOf, paragraph: (token: number): number => paragraphOf(scan, token) };
  return {
    main: spoken[0],
    spoken,
    speaksOf: (state) => weight.has(state),
    before: (token) => lastIn(named, token, sentenceOf),
    townBefore: (token, unit) => lastIn(towns, token, within[unit]),
    near: (token) => nearest(named, token),
    where: (token) => nearest(located, token),
    told,
    likeliest,
    isOnly,
  };
}
