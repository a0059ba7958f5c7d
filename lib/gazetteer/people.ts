import { earliest, latest } from './dates.ts';
import { fold } from './fold.ts';
import { looseKey, nameKey, PARTICLES, surnameWords, wordsOf } from './person-name.ts';
import type { OfficialRow } from './rows.ts';

/** One term of office. Dates have the precision that is known; an open end is only known to hold up to `asOf`. */
export interface Term {
  office: string;
  title: string;
  /** Of the title, in small letters. */
  words: readonly string[];
  body: string;
  from: string | undefined;
  to: string | undefined;
  asOf: string | undefined;
}

export interface Person {
  /** `Sergei_Lavrov`. */
  id: string;
  wikidata: string | undefined;
  name: string;
  names: readonly string[];
  terms: readonly Term[];
  /** The words of each name folded, and their keys: see `nameKey`. */
  spellings: readonly { words: readonly string[]; keys: readonly string[] }[];
  /** The same as looser keys without particles, for whole names: see `looseKey`. */
  looseKeys: readonly (readonly string[])[];
}

/** `holds`: sourced for that day. `held`: in office when last heard of, before that day. */
export type TermState = 'holds' | 'held' | 'former' | 'future';

/** How a term stands on `day` (`YYYY-MM-DD`); without a day, as it stood when last heard of. */
export function termState(term: Term, day: string | undefined): TermState {
  if (day === undefined) return term.to === undefined ? 'holds' : 'former';
  if (term.from !== undefined && earliest(term.from) > day) return 'future';
  if (term.to !== undefined) return latest(term.to) >= day ? 'holds' : 'former';
  return term.asOf === undefined || latest(term.asOf) >= day ? 'holds' : 'held';
}

/** Most names; the rest costs a dozen times as much. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** Plain ASCII, words joined by underscores: the id of the corpus for a person of that name. */
export const personId = (name: string): string =>
  (PLAIN.test(name) ? name : asPlain(name)).replace(/\s+/g, '_');

const asPlain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ‘.]/gu, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .trim();

/** The words of a title in small letters. */
export const titleWords = (title: string): string[] => title.toLowerCase().split(/[^a-z]+/);

/** Of the thousands of terms few are ever asked for their words. */
class OfficialTerm implements Term {
  readonly office: string;
  readonly title: string;
  readonly body: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly asOf: string | undefined;
  #words: readonly string[] | undefined;

  constructor({ office, title, body, from, to, as_of }: OfficialRow) {
    this.office = office;
    this.title = title;
    this.body = body;
    this.from = from;
    this.to = to;
    this.asOf = as_of;
  }

  get words(): readonly string[] {
    this.#words ??= titleWords(this.title);
    return this.#words;
  }
}

/** `Mohammed bin Zayed Al Nahyan`: the press leaves the house out. */
const WITHOUT_HOUSE = /^(\p{Lu}\p{L}+ (?:bin|bint|ibn) \p{Lu}\p{L}+)(?: .+)? [Aa]l[ -]\p{Lu}\p{L}+$/u;

/** An article names few of all people: keys are dear, so each has them made when first asked. */
class Official implements Person {
  readonly wikidata: string | undefined;
  readonly name: string;
  readonly names: readonly string[];
  readonly terms: readonly Term[];
  #id: string | undefined;
  #spellings: Person['spellings'] | undefined;
  #looseKeys: Person['looseKeys'] | undefined;

  constructor({ id, name }: OfficialRow, names: readonly string[], terms: readonly Term[]) {
    this.wikidata = /^Q\d+$/.test(id) ? id : undefined;
    this.name = name;
    this.names = names;
    this.terms = terms;
  }

  get id(): string {
    this.#id ??= personId(this.name);
    return this.#id;
  }

  get spellings(): Person['spellings'] {
    this.#spellings ??= this.names.map((name) => {
      const words = wordsOf(name);
      return { words: words.map(fold), keys: words.map(nameKey) };
    });
    return this.#spellings;
  }

  get looseKeys(): Person['looseKeys'] {
    this.#looseKeys ??= this.spellings.map(({ keys }) =>
      keys.map(looseKey).filter((word) => !PARTICLES.has(word)),
    );
    return this.#looseKeys;
  }
}

/** One person for each id of the rows, with all terms. */
export function peopleOf(rows: readonly OfficialRow[]): Person[] {
  const byId = new Map<string, { row: OfficialRow; names: Set<string>; terms: Term[] }>();
  for (const row of rows) {
    const known = byId.get(row.id) ?? { row, names: new Set<string>(), terms: [] };
    byId.set(row.id, known);
    for (const name of [row.name, ...row.aliases]) known.names.add(name);
    const [, short] = WITHOUT_HOUSE.exec(row.name) ?? [];
    if (short !== undefined) known.names.add(short);
    known.terms.push(new OfficialTerm(row));
  }
  return [...byId.values()].map(({ row, names, terms }) => new Official(row, [...names], terms));
}

/** People by the `looseKey` of each word that may stand for them alone. */
export class SurnameTable {
  readonly #people = new Map<string, Person[]>();
  /** The same by the letter that a name of theirs begins with; of one surname when first asked for. */
  readonly #byInitial = new Map<string, ReadonlyMap<number, readonly Person[]>>();

  constructor(people: readonly Person[]) {
    const keyOf = remembered((word) => looseKey(nameKey(word)));
    for (const person of people) {
      const body = person.terms[0]?.body ?? '';
      const surnames = new Set(person.names.flatMap((name) => surnameWords(name, body).map(keyOf)));
      for (const surname of surnames) {
        const same = this.#people.get(surname);
        if (same === undefined) this.#people.set(surname, [person]);
        else same.push(person);
      }
    }
  }

  of(surname: string): readonly Person[] {
    return this.#people.get(surname) ?? [];
  }

  /** Those of whom a name begins with the UTF-16 code unit `initial`, as loose keys spell it. */
  beginningWith(initial: number, surname: string): readonly Person[] {
    const all = this.#people.get(surname);
    if (all === undefined) return [];
    const known = this.#byInitial.get(surname) ?? byInitial(all);
    this.#byInitial.set(surname, known);
    return known.get(initial) ?? [];
  }
}

function byInitial(people: readonly Person[]): Map<number, Person[]> {
  const index = new Map<number, Person[]>();
  for (const person of people) {
    for (const initial of new Set(person.looseKeys.map(([word]) => word?.charCodeAt(0) ?? 0))) {
      const same = index.get(initial);
      if (same === undefined) index.set(initial, [person]);
      else same.push(person);
    }
  }
  return index;
}

function remembered(key: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word) ?? key(word);
    known.set(word, found);
    return found;
  };
}

/** How many people there are of each body. */
export function countByBody(people: readonly Person[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of people) {
    for (const body of new Set(terms.map((term) => term.body))) counts.set(body, (counts.get(body) ?? 0) + 1);
  }
  return counts;
}

/** ISO dates compare as strings; an unknown one comes first. */
export const compareDates = (a = '', b = ''): number => Number(a > b) - Number(a < b);

export interface Holder {
  person: Person;
  term: Term;
  state: TermState;
}

/** Terms by office and body. */
export class OfficeTable {
  readonly #terms = new Map<string, { person: Person; term: Term }[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      for (const term of person.terms) {
        const key = `${term.office}/${term.body}`;
        const terms = this.#terms.get(key) ?? [];
        this.#terms.set(key, terms);
        terms.push({ person, term });
      }
    }
  }

  /**
   * Who held `office` of `body` on `day`, surest first: those sourced for that day, the later appointed first; else
   * those in office when last heard of.
   */
  holders(office: string, body: string, day: string | undefined): Holder[] {
    const all = (this.#terms.get(`${office}/${body}`) ?? []).map(({ person, term }) => ({
      person,
      term,
      state: termState(term, day),
    }));
    const byAppointment = (a: Holder, b: Holder): number =>
      compareDates(b.term.from, a.term.from) || compareDates(b.term.asOf, a.term.asOf);
    const holding = all.filter(({ state }) => state === 'holds').sort(byAppointment);
    if (holding.length > 0) return holding;
    return all
      .filter(({ state }) => state === 'held')
      .sort(byAppointment)
      .slice(0, 1);
  }
}

/** Offices whose holder leads a state. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government']);

const RANK: Readonly<Record<TermState, number>> = { holds: 0, held: 1, former: 2, future: 3 };

/**
 * What a term says of a person on `day`: current before former before future, the latest first; of two begun on one
 * day, the one heard of later (the French president is a co-prince of Andorra besides).
 */
export function termAsOf(
  person: Person,
  day: string | undefined,
): { term: Term; state: TermState } | undefined {
  let best: { term: Term; state: TermState } | undefined;
  for (const term of person.terms) {
    const state = termState(term, day);
    const order = best === undefined ? -1 : RANK[state] - RANK[best.state];
    const later = compareDates(term.from, best?.term.from) || compareDates(term.asOf, best?.term.asOf);
    if (order < 0 || (order === 0 && later > 0)) best = { term, state };
  }
  return best;
}
