import { dayOf } from '../../gazetteer/dates.ts';
import { termAsOf, titleWords } from '../../gazetteer/people.ts';
import type { Cast, Member } from './cast.ts';
import type { NamedPerson } from './hints.ts';
import { bodiesOfHit, type RolePhrase } from './role-phrase.ts';
import { inSameSentence, readingOf, type Scan } from './scan.ts';

/** Someone or some state that the text has spoken of, for `his` and `its`. */
export interface Said {
  token: number;
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
}

/** All offices of someone, and what they are and of which bodies. */
interface Held extends Pick<Said, 'offices' | 'bodies'> {
  all: readonly OfficeOf[];
}

/** How many names back a reader remembers whom a role may mean; bounds the cost of long texts. */
const SPAN = 200;

/** How the offices of those who speak for another begin. */
const SPOKESPERSON = 'spokesperson-';

export const overlaps = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.includes(one));

/** The offices that the text gives someone, and those held on the day (or last, or next). */
function findOffices(member: Member, day: string | undefined): OfficeOf[] {
  const terms = member.person?.terms ?? [];
  const introduced = member.introductions.flatMap(({ offices, bodies, title }) =>
    offices.map((row) => {
      const known =
        bodies.length > 0
          ? bodies
          : terms.filter(({ office }) => office === row.office).map(({ body }) => body);
      return { office: row.office, bodies: known.length > 0 ? known : row.bodies, words: titleWords(title) };
    }),
  );
  const now = member.person === undefined ? undefined : termAsOf(member.person, day);
  const held = terms.filter(
    (term) => term === now?.term || (now?.state === 'holds' && term.to === now.term.to),
  );
  return [...introduced, ...held.map(({ office, body, words }) => ({ office, bodies: [body], words }))];
}

/** The first of those worth most; undefined where none is worth anything. */
function mostOf(people: Iterable<Member>, points: (member: Member) => number): Member | undefined {
  let best: Member | undefined;
  let most = 0;
  for (const member of people) {
    const worth = points(member);
    if (worth > most) [best, most] = [member, worth];
  }
  return best;
}

/** What an article has said up to a point: who and which state may be meant by a role. */
export class Memory {
  readonly day: string | undefined;
  readonly #scan: Scan;
  readonly #cast: Cast;
  readonly #held = new Map<Member, Held>();
  readonly #said: Said[] = [];

  constructor(scan: Scan, cast: Cast) {
    this.#scan = scan;
    this.#cast = cast;
    this.day = dayOf(scan.doc.article.published);
  }

  /** Each name said asks for them, so they are remembered. */
  #heldBy(member: Member): Held {
    const known = this.#held.get(member);
    if (known !== undefined) return known;
    const all = findOffices(member, this.day);
    const found = {
      all,
      offices: all.map(({ office }) => office),
      bodies: all.flatMap(({ bodies }) => bodies),
    };
    this.#held.set(member, found);
    return found;
  }

  officesOf(member: Member): readonly OfficeOf[] {
    return this.#heldBy(member).all;
  }

  say(said: Said): void {
    this.#said.push(said);
    if (this.#said.length > 2 * SPAN) this.#said.splice(0, SPAN);
  }

  sayMember(token: number, member: Member): void {
    if (this.#cast.get(member.id) === undefined) this.#cast.add(member);
    const { offices, bodies } = this.#heldBy(member);
    this.say({ token, member, offices, bodies });
  }

  /** Each member said before `token` once, the latest or the first said first. */
  #saidBefore(token: number, first: 'latest' | 'earliest'): ReadonlySet<Member> {
    const members = new Set<Member>();
    const said = first === 'latest' ? this.#said.toReversed() : this.#said;
    for (const one of said) if (one.token < token && one.member !== undefined) members.add(one.member);
    return members;
  }

  /**
   * The best by `points` among those said before `token`, the latest first; else among those still to come.
   * @param isOwn the first first: `the Minister` of a ministry's statement is its own.
   */
  best(token: number, points: (member: Member) => number, isOwn = false): Member | undefined {
    return (
      mostOf(this.#saidBefore(token, isOwn ? 'earliest' : 'latest'), points) ??
      mostOf(
        this.#cast.members.slice(0, SPAN).filter(({ isOfficial, first }) => isOfficial && first > token),
        points,
      )
    );
  }

  /** For whom somebody speaks in a role's own sentence: `its spokesman said the minister would travel`. */
  tellersOf(phrase: RolePhrase): readonly string[] {
    const teller = this.#said.findLast(
      ({ token, offices }) =>
        token < phrase.from &&
        offices.some((office) => office.startsWith(SPOKESPERSON)) &&
        inSameSentence(this.#scan, token, phrase.first),
    );
    return teller?.bodies ?? [];
  }

  /** Whose `his` is: the nearest official before, of another body than a counterpart's; `its`: the nearest state too. */
  ownerOf(phrase: RolePhrase): Said | undefined {
    const bodies = phrase.owners.flat();
    const isOther = (one: Said): boolean =>
      one.token < phrase.from && !(phrase.isCounterpart && overlaps(one.bodies, bodies));
    const inSentence = this.#said.findLast(
      (one) =>
        isOther(one) && one.member !== undefined && inSameSentence(this.#scan, one.token, phrase.first),
    );
    return (
      inSentence ??
      this.#said.findLast((one) => isOther(one) && (one.member !== undefined || !phrase.isCounterpart))
    );
  }
}

/** What is said at a token: a name, a state, or a role yet to be resolved. */
export interface Step {
  token: number;
  member?: Member;
  bodies?: readonly string[];
  phrase?: RolePhrase;
}

const STATE_FORMS: ReadonlySet<string | undefined> = new Set(['name', 'capital', 'seat']);

/** All that an article says of officials and states, in text order. */
export function stepsOf(scan: Scan, named: readonly NamedPerson[], phrases: readonly RolePhrase[]): Step[] {
  const steps: Step[] = phrases.map((phrase) => ({ token: phrase.from, phrase }));
  for (const { chunk, member } of named) if (member.isOfficial) steps.push({ token: chunk.first, member });
  for (const hit of scan.hits) {
    if (STATE_FORMS.has(readingOf(hit, 'country')?.form))
      steps.push({ token: hit.first, bodies: bodiesOfHit(scan, hit) });
  }
  return steps.sort((a, b) => a.token - b.token);
}
