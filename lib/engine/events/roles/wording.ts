import type { Clause } from '../syntax/clause.ts';
import { groupsOf } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { isPersonal } from '../syntax/subjects.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';
import { type Party, SIDES } from './parties.ts';
import { ALWAYS_MEMBERS, BODIES, COUNTS, DOCUMENTS, OF_THE_WORLD } from './reference.ts';

/** Heads that mean two of those told before: `when they met`, `the two`. */
export const TELLS_TWO: ReadonlySet<string> = new Set('they two both pair men women leaders'.split(' '));

const TWO: ReadonlySet<string> = new Set(['two', 'both', 'pair', 'duo']);

/** Whether a phrase says that two are meant. */
export const isTwo = ({ words }: NounPhrase): boolean => words.some(({ text }) => TWO.has(text));

/** `the two ministers`, who others join. */
export const isTwoPeople = (phrase: NounPhrase): boolean =>
  isTwo(phrase) && /^(?:ministers|presidents|premiers|leaders|men|women)$/.test(phrase.head.text);

/** `the two presidents`: of one office, which those who met last need not hold. */
export const isOfOneOffice = ({ head }: NounPhrase): boolean =>
  /^(?:presidents|premiers|chancellors|kings)$/.test(head.text);

/** What opens a phrase for all of those named before. */
const DEFINITE: ReadonlySet<string> = new Set('the all these those their'.split(' '));

/** `the three`, `all four countries`: how many are meant, of those who are more than a couple. */
export function countOf({ words, owner, head }: NounPhrase): number | undefined {
  if (owner || words.some(({ mention }) => mention)) return undefined;
  if (!DEFINITE.has(words[0]?.text ?? '')) return undefined;
  if (head.tag !== 'number' && !SIDES.has(head.text)) return COUNTS.get(head.text);
  return words.map(({ text }) => COUNTS.get(text)).find((count) => count !== undefined);
}

/** `officers of the two armies`, `diplomats from both countries`, `each of them`, `its partners in the EU`: the phrases that say whose they are. */
export function membersOf(phrase: NounPhrase, all: readonly NounPhrase[]): readonly NounPhrase[] {
  const behind = all.slice(all.indexOf(phrase) + 1);
  const isSome = GROUP_NOUNS.has(phrase.head.text) || phrase.head.text === 'each';
  const preposition = FRIENDS.has(phrase.head.text) ? /^(?:of|in)$/ : isSome ? /^(?:of|from)$/ : undefined;
  return preposition?.test(behind[0]?.prep ?? '') ? (groupsOf(behind)[0]?.phrases ?? []) : [];
}

const FRIENDS: ReadonlySet<string> = new Set(['partners', 'allies', 'colleagues', 'friends']);

/** `ordered the envoy out, giving him three days`: whom a participle's pronoun means. */
export function personBefore(clause: Clause | undefined): NounPhrase | undefined {
  const { kind, governor } = clause ?? {};
  const [object] = (kind === 'participle' && governor?.after) || [];
  return object && object.prep === undefined && isPersonal(object) ? object : undefined;
}

/** `the communiqué`, `a resolution`: in which a body speaks. */
const isDocument = ({ head, owner, words }: NounPhrase): boolean =>
  DOCUMENTS.has(head.text) && (!owner || OCCASION.test(owner.head.text)) && words.length <= 2;

const OCCASION = /^(?:summit|meeting|gathering|council|conference|leaders|ministers)$/;

/** `the ministers` */
export const isPlain = ({ words, owner }: NounPhrase): boolean =>
  !owner && words.length === 2 && words[0]?.text === 'the';

/** `the regional body`, `the continental bloc` */
const isRegional = ({ words: [article, sort, ...rest], owner }: NounPhrase): boolean =>
  !owner &&
  rest.length === 1 &&
  article?.text === 'the' &&
  /^(?:regional|continental|hemispheric|world)$/.test(sort?.text ?? '');

/** `the bloc`, `the regional body`, `its charter`: what means the body that the text is about. */
export const meansBody = (phrase: NounPhrase): boolean =>
  isDocument(phrase) || (BODIES.has(phrase.head.text) && (isPlain(phrase) || isRegional(phrase)));

/** Not of all the world: `the bloc`. */
export const isBloc = ({ id }: Party): boolean => !OF_THE_WORLD.has(id);

/** `ministers` */
export const isBare = ({ words, owner }: NounPhrase): boolean => !owner && words.length === 1;

/** `its neighbour`, `its northern neighbour` */
export const isNeighbour = ({ head, possessive, owner }: NounPhrase): boolean =>
  possessive?.text === 'its' && !owner && /^neighbou?r$/.test(head.text);

/** A phrase without its determiner. */
export const nameOf = ({ words }: NounPhrase): string =>
  words
    .filter(({ tag }) => tag !== 'determiner')
    .map(({ text }) => text)
    .join(' ');

/** `his host, Prince Faisal`, `Prince Faisal, the host`: whether a role stands beside a name. */
export function isApposed(phrases: readonly NounPhrase[], at: number): boolean {
  const [before, role, after] = [phrases[at - 1], phrases[at], phrases[at + 1]];
  const isName = (phrase: NounPhrase | undefined): boolean => phrase?.head.mention?.kind === 'official';
  return (after?.link === 'comma' && isName(after)) || (role?.link === 'comma' && isName(before));
}

const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'co-lead']);

const DELEGATION: ReadonlySet<string> = new Set(
  'delegation delegations team teams mission missions party group side leaders officials ministers envoys diplomats negotiators lawmakers mediators'.split(
    ' ',
  ),
);

/** `eleven countries led by A and B` */
export const isCoalition = ({ head }: NounPhrase): boolean =>
  /^(?:countries|states|nations|governments|coalition|alliance)$/.test(head.text);

/** `a delegation led by`, `a mission headed by` */
export const isLed = (phrase: NounPhrase, { passive, lemma }: Clause['verb']): boolean =>
  passive && LEADING.has(lemma) && (DELEGATION.has(phrase.head.text) || isCoalition(phrase));

/** What two people do together. */
export const MEETING_AGAIN: ReadonlySet<string> = new Set(
  'meet see speak talk confer discuss agree'.split(' '),
);

/** `The two presidents, Lasso and Fernández, spoke`: those meant are named right behind. */
export const isNamedBehind = (phrases: readonly NounPhrase[], at: number): boolean => {
  const [phrase, next] = phrases.slice(at);
  return (
    phrase !== undefined && isTwoPeople(phrase) && next?.link === 'comma' && next.head.mention !== undefined
  );
};

/** Whether a phrase means somebody by itself, beside names too. */
export const isMeant = (phrase: NounPhrase): boolean =>
  phrase.head.tag === 'pronoun' || ALWAYS_MEMBERS.has(phrase.head.text) || isTwoPeople(phrase);
