import { dayOf } from '../../gazetteer/dates.ts';
import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { LEADING_OFFICES, termAsOf, titleWords } from '../../gazetteer/people.ts';
import type { Cast, Member } from './cast.ts';
import type { NamedPerson } from './hints.ts';
import { bodiesOfHit, type RolePhrase } from './role-phrase.ts';
import { inSameSentence, type Scan, wordAt } from './scan.ts';

/** Someone or some state that the text has spoken of, for `his` and `its`. */
interface Said {
  token: number;
  member: Member | undefined;
  state: Hit<Meaning> | undefined;
}

/** Whose `his` or `its` is. */
export interface Owner {
  member: Member | undefined;
  offices: readonly string[];
  bodies: readonly string[];
}

/** An office that someone holds, by the text or by the gazetteer. */
export interface OfficeOf {
  office: string;
  bodies: readonly string[];
  /** Words of its title in small letters. */
  words: readonly string[];
  /** By the text or the gazetteer it is another's by now, or still. */
  isAnothers: boolean;
}

/** How many names back a reader remembers whom a role may mean; bounds the cost of long texts. */
const SPAN = 200;

/** How the offices of those who speak for another begin. */
const SPOKESPERSON = 'spokesperson-';

export function overlaps(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** The offices that the text gives someone, and those held on the day (or last, or next). */
function findOffices({ gazetteer }: Scan, member: Member, day: string | undefined): OfficeOf[] {
  const terms = member.person?.terms ?? [];
  const introduced = member.introductions.flatMap(({ offices, bodies, title, isFormer }) => {
    const words = titleWords(title);
    return offices.map((row) => {
      const known =
        bodies.length > 0
          ? bodies
          : terms.filter(({ office }) => office === row.office).map(({ body }) => body);
      return {
        office: row.office,
        bodies: known.length > 0 ? known : row.bodies,
        words,
        isAnothers: isFormer,
      };
    });
  });
  const now = member.person === undefined ? undefined : termAsOf(member.person, day);
  const held = terms.filter(
    (term) => term === now?.term || (now?.state === 'holds' && term.to === now.term.to),
  );
  const isOut = now?.state === 'former' || now?.state === 'future';
  const ofTerms = held.map(({ office, body, words }) => ({
    office,
    bodies: [body],
    words,
    isAnothers:
      isOut &&
      LEADING_OFFICES.has(office) &&
      gazetteer.offices.holders(office, body, day)[0]?.state === 'holds',
  }));
  return [...introduced, ...ofTerms];
}

/** The first, or the last, of those worth most; undefined where none is worth anything. */
function mostOf(
  people: Iterable<Member>,
  points: (member: Member) => number,
  which: 'first' | 'last',
): Member | undefined {
  let best: Member | undefined;
  let most = 0;
  for (const member of people) {
    const worth = points(member);
    if (worth < most || worth === 0 || (worth === most && which === 'first')) continue;
    best = member;
    most = worth;
  }
  return best;
}

/** What an article has said up to a point: who and which state may be meant by a role. */
export class Memory {
  readonly day: string | undefined;
  readonly #scan: Scan;
  readonly #cast: Cast;
  readonly #offices = new Map<Member, readonly OfficeOf[]>();
  readonly #said: Said[] = [];
  /** Each member said once, the latest last. */
  readonly #latest = new Set<Member>();

  constructor(scan: Scan, cast: Cast) {
    this.#scan = scan;
    this.#cast = cast;
    this.day = dayOf(scan.doc.article.published);
  }

  /** Each role asks for those of everyone, so they are remembered. */
  officesOf(member: Member): readonly OfficeOf[] {
    const known = this.#offices.get(member);
    if (known !== undefined) return known;
    const found = findOffices(this.#scan, member, this.day);
    this.#offices.set(member, found);
    return found;
  }

  #bodiesOf({ member, state }: Said): readonly string[] {
    return member === undefined
      ? bodiesOfHit(this.#scan, state)
      : this.officesOf(member).flatMap(({ bodies }) => bodies);
  }

  #say(said: Said): void {
    this.#said.push(said);
    this.#remember(said);
    if (this.#said.length <= 2 * SPAN) return;
    this.#said.splice(0, SPAN);
    this.#latest.clear();
    for (const one of this.#said) this.#remember(one);
  }

  #remember({ member }: Said): void {
    if (member === undefined) return;
    this.#latest.delete(member);
    this.#latest.add(member);
  }

  sayState(token: number, state: Hit<Meaning>): void {
    this.#say({ token, member: undefined, state });
  }

  sayMember(token: number, member: Member): void {
    if (this.#cast.get(member.id) === undefined) this.#cast.add(member);
    this.#say({ token, member, state: undefined });
  }

  /** The first of the best, of heads those of the state of whoever is said first before others: a release is about its own. */
  #own(points: (member: Member) => number): Member | undefined {
    const members = new Set(this.#said.flatMap(({ member }) => member ?? []));
    const [first] = members;
    const own = first ? this.officesOf(first).flatMap(({ bodies }) => bodies) : [];
    const isOfOwn = (member: Member): boolean =>
      this.officesOf(member).some(
        ({ office, bodies }) => LEADING_OFFICES.has(office) && overlaps(bodies, own),
      );
    const withOwn = (member: Member): number => {
      const worth = points(member);
      return worth > 0 && isOfOwn(member) ? worth + 1 : worth;
    };
    return mostOf(members, withOwn, 'first');
  }

  /**
   * The best by `points` among those said so far, the latest first; else among those still to come.
   * @param token of the role; roles and names are said in the order of the text
   * @param isOwn the first first: `the Minister` of a ministry's statement is its own.
   */
  best(token: number, points: (member: Member) => number, isOwn = false): Member | undefined {
    return (
      (isOwn ? this.#own(points) : mostOf(this.#latest, points, 'last')) ??
      mostOf(
        this.#cast.members.slice(0, SPAN).filter(({ isOfficial, first }) => isOfficial && first > token),
        points,
        'first',
      )
    );
  }

  /** For whom somebody speaks in a role's own sentence: `its spokesman said the minister would travel`. */
  tellersOf(phrase: RolePhrase): readonly string[] {
    const teller = this.#said.findLast(
      ({ token, member }) =>
        member !== undefined &&
        token < phrase.from &&
        inSameSentence(this.#scan, token, phrase.first) &&
        this.officesOf(member).some(({ office }) => office.startsWith(SPOKESPERSON)),
    );
    return teller === undefined ? [] : this.#bodiesOf(teller);
  }

  /** Whose `his` is: the nearest official before, of another body than a counterpart's; `its`: the nearest state too. */
  ownerOf(phrase: RolePhrase): Owner | undefined {
    const bodies = phrase.owners.flat();
    const isOther = (one: Said): boolean =>
      one.token < phrase.from && !(phrase.isCounterpart && overlaps(this.#bodiesOf(one), bodies));
    const isThing = /^its$/i.test(wordAt(this.#scan, phrase.from));
    const inSentence = this.#said.findLast(
      (one) =>
        (one.member === undefined) === isThing &&
        inSameSentence(this.#scan, one.token, phrase.first) &&
        isOther(one),
    );
    const owner =
      inSentence ??
      this.#said.findLast((one) => (one.member !== undefined || !phrase.isCounterpart) && isOther(one));
    if (owner === undefined) return undefined;
    const { member } = owner;
    const offices = member === undefined ? [] : this.officesOf(member).map(({ office }) => office);
    return { member, offices, bodies: this.#bodiesOf(owner) };
  }
}

/** What is said at a token: a name, a state, or a role yet to be resolved. */
export interface Step {
  token: number;
  member: Member | undefined;
  state: Hit<Meaning> | undefined;
  phrase: RolePhrase | undefined;
}

const STATE_FORMS: ReadonlySet<string> = new Set(['name', 'capital', 'seat']);

/** All that an article says of officials and states, in text order. */
export function stepsOf(scan: Scan, named: readonly NamedPerson[], phrases: readonly RolePhrase[]): Step[] {
  const steps: Step[] = [];
  const add = (token: number, phrase?: RolePhrase, member?: Member, state?: Hit<Meaning>): void => {
    steps.push({ token, member, state, phrase });
  };
  for (const phrase of phrases) add(phrase.from, phrase);
  for (const { chunk, member } of named) if (member.isOfficial) add(chunk.first, undefined, member);
  for (const hit of scan.hits) {
    const { country } = hit.meaning;
    if (country !== undefined && STATE_FORMS.has(country.form)) add(hit.first, undefined, undefined, hit);
  }
  return steps.sort((a, b) => a.token - b.token);
}
