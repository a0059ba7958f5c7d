import type { NounPhrase } from './phrases.ts';
import type { Piece } from './state.ts';
import { appositive, isNamed, isRole, isSingular } from './subjects.ts';
import { isTimeNoun } from './words.ts';

/** The noun phrases before a verb that are its subject: coordinated and appositive ones together. */
export function subjectGroup(
  pieces: readonly Piece[],
  afterVerb: boolean,
  opening = pieces[0]?.kind === 'phrase' && pieces[0].phrase.prep !== undefined,
): NounPhrase[] {
  const aside = besideDescription(pieces);
  if (aside) return aside;
  const since = withoutMembers(pieces);
  const group: NounPhrase[] = [];
  let marks = '';
  for (let at = since.length - 1; at >= 0; at--) {
    const piece = since[at];
    if (!piece) break;
    if (piece.kind === 'mark') {
      marks = piece.mark === 'conjunction' || marks === 'conjunction' ? 'conjunction' : 'comma';
      continue;
    }
    const { phrase } = piece;
    // `Macron, 45, met`
    if (isAge(phrase) && since[at + 1]?.kind === 'mark') continue;
    // `Sweden last month gave`, `The day before, the two presidents held`
    if (!phrase.prep && isTimeNoun(phrase.head) && (group.length === 0 ? at > 0 : marks !== 'conjunction'))
      continue;
    if (phrase.prep || phrase.within) {
      if (group.length > 0 && (marks !== '' || phrase.prep !== 'of') && afterVerb) break;
      marks = group.length === 0 ? '' : marks;
      continue;
    }
    // `By land, sea and air, Qatar was …`: a comma after a finished coordination parts it from the subject.
    const finished =
      opening && phrase.link === 'conjunction' && !group.some(({ link }) => link === 'conjunction');
    if (group.length > 0 && marks === 'comma' && finished && !appositive(phrase, group[0])) break;
    // `told reporters the kingdom was`: what stands before it unmarked is something else.
    if (group.length > 0 && marks === '') break;
    // `X, the president of A and the chairman of B`: one person's two titles.
    const [next] = group;
    if (next && marks === 'conjunction' && isRole(phrase) && isRole(next) && isSingular(phrase, next)) {
      group[0] = phrase;
      marks = '';
      continue;
    }
    if (group.length > 0 && afterVerb && marks === 'conjunction') break;
    if (group.length > 0 && afterVerb && marks === 'comma' && !appositive(phrase, group[0])) break;
    group.unshift(phrase);
    marks = '';
  }
  return withoutGoverned(group, since);
}

/** `The Solomons, a nation of 700,000 people some 2,000 km from Australia, broke …`: a name, and what it is said to be, between two commas. */
function besideDescription(since: readonly Piece[]): NounPhrase[] | undefined {
  const [name, opening, description, ...rest] = since;
  const closing = rest.pop();
  const isAside =
    name?.kind === 'phrase' &&
    name.phrase.prep === undefined &&
    name.phrase.head.mention !== undefined &&
    isComma(opening) &&
    description?.kind === 'phrase' &&
    description.phrase.prep === undefined &&
    description.phrase.words[0]?.tag === 'determiner' &&
    isComma(closing) &&
    rest.length > 0 &&
    rest.every(({ kind }) => kind === 'phrase');
  return isAside ? [name.phrase, description.phrase] : undefined;
}

const isComma = (piece: Piece | undefined): boolean => piece?.kind === 'mark' && piece.mark === 'comma';

/** `Eighteen diplomats, all of them spies, were sent home`: without what the members of the subject are said to be. */
function withoutMembers(since: readonly Piece[]): readonly Piece[] {
  const at = since.findIndex(
    (piece, n) =>
      piece.kind === 'phrase' &&
      piece.phrase.prep === 'of' &&
      piece.phrase.head.text === 'them' &&
      since[n - 2]?.kind === 'mark',
  );
  return at > 2 && since.at(-1)?.kind === 'mark' ? since.slice(0, at - 2) : since;
}

/**
 * `a visit by the president of Iraq, X, was`, `Through his spokesman, X, the mayor praised`: without the name of him
 * whose title a preposition governs. A list has more than one name before its verb, or a conjunction.
 */
export function withoutGoverned(group: NounPhrase[], since: readonly Piece[]): NounPhrase[] {
  const name = group.find(({ link }) => link === 'comma');
  if (name === undefined || group.length !== 2 || !isNamed(name)) return group;
  if (group.some(({ link }) => link === 'conjunction')) return group;
  const isClosed = name === group[0] || since.at(-1)?.kind === 'mark';
  const before = since.slice(
    0,
    since.findIndex((piece) => piece.kind === 'phrase' && piece.phrase === name),
  );
  const [comma] = before.splice(-1);
  let title = before.pop();
  if (title?.kind === 'phrase' && title.phrase.prep === 'of') title = before.pop();
  const isGoverned =
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    title?.kind === 'phrase' &&
    title.phrase.prep !== undefined &&
    title.phrase.prep !== 'of' &&
    isRole(title.phrase) &&
    isSingular(title.phrase);
  return isClosed && isGoverned ? group.filter((phrase) => phrase !== name) : group;
}

/** `Macron, 45,` */
export const isAge = ({ link, prep, head, from, to }: NounPhrase): boolean =>
  link === 'comma' && !prep && to - from === 1 && head.tag === 'number';
