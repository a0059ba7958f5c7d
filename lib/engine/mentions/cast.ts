import type { Person } from '../../gazetteer/people.ts';
import type { OfficeRow } from '../../gazetteer/rows.ts';
import type { Chunk } from './chunks.ts';

/** How the text introduces someone: `Foreign Minister X`, `X, the mediator`. */
export interface Introduction {
  offices: readonly OfficeRow[];
  noun: string;
  /** What state or body it is an office of; several when its name is ambiguous. */
  bodies: readonly string[];
  title: string;
  /** `former president`, `ex-minister` */
  isFormer: boolean;
  /** Token of the name. */
  token: number;
}

/** A full name's words, folded, and their keys (see `nameKey`). */
export interface Spelling {
  words: readonly string[];
  keys: readonly string[];
}

/** Someone whom the article names in full. */
export interface Member {
  id: string;
  name: string;
  /** Undefined for someone whom the gazetteer does not know. */
  person: Person | undefined;
  isOfficial: boolean;
  introductions: Introduction[];
  /** Each spelling seen or known. */
  spellings: Spelling[];
  /** Token of the first full mention. */
  first: number;
  /** How the first mention stands in the text. */
  surface: string;
}

/** Whether `part` is left when words of `whole` are taken away: `[kaivikamba, vagnir]` of `[tirisi, kaivikamba, vagnir]`. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (at < part.length && part[at] === word) at++;
  return at === part.length;
}

/** Words up to this length must be spelled alike to be the same name: `Sally` is not `Saleh`. */
const SHORT = 5;

/** `O’Neill`. */
const IRISH = 'o';

/** Whether initials before a surname may be those of a full name: `A P Singh` is no Manmohan Singh. */
const mayHaveInitials = ({ initials, keys }: Chunk, { words }: Spelling): boolean =>
  keys.length > 1 ||
  words.length === 1 ||
  initials.every((initial) => initial === IRISH || words.some((word) => word.startsWith(initial)));

/** Whether a short form's words may be words of that name: short ones letter by letter, long ones by sound. */
export const isShortFor = (chunk: Chunk, spelling: Spelling): boolean =>
  isSubsequence(chunk.keys, spelling.keys) &&
  chunk.words.every((word) => word.length > SHORT || spelling.words.includes(word)) &&
  mayHaveInitials(chunk, spelling);

/** The people of an article, in the order in which they are introduced. */
export class Cast {
  readonly members: Member[] = [];
  readonly #byId = new Map<string, Member>();
  readonly #byWord = new Map<string, Member[]>();

  /** Adds a full mention, of someone new or not. */
  add(member: Member): Member {
    const known = this.#byId.get(member.id);
    if (known === undefined) {
      this.members.push(member);
      this.#byId.set(member.id, member);
      this.#index(member, member.spellings);
      return member;
    }
    const added = member.spellings.filter((spelling) => !known.spellings.includes(spelling));
    known.spellings.push(...added);
    known.introductions.push(...member.introductions);
    known.isOfficial ||= member.isOfficial;
    this.#index(known, added);
    return known;
  }

  #index(member: Member, spellings: readonly Spelling[]): void {
    for (const { keys } of spellings) {
      for (const word of keys) {
        const same = this.#byWord.get(word);
        if (same === undefined) this.#byWord.set(word, [member]);
        else if (!same.includes(member)) same.push(member);
      }
    }
  }

  get(id: string): Member | undefined {
    return this.#byId.get(id);
  }

  /** Those whom a short form (`Kayikwamba Wagner`, `Mr. Abiy`, `MBS`) may mean. */
  calledBy(chunk: Chunk): Member[] {
    const first = chunk.keys[0];
    if (first === undefined) return [];
    return (this.#byWord.get(first) ?? []).filter((member) =>
      member.spellings.some((spelling) => isShortFor(chunk, spelling)),
    );
  }
}
