import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { GROUP_NOUNS } from '../syntax/words.ts';
import type { Discourse } from './discourse.ts';
import { asReferences, besides, type Entities, type Party, partiesOf } from './parties.ts';

/**
 * Whose an event's noun is, by its genitive or possessive: `Iran's demand`, `his visit`, `their talks`. It is not one
 * of the states it goes to, its `goals`: of Guterres and Putin `his visit to Moscow` is the former's.
 */
export function ownersOf(
  phrase: NounPhrase,
  clause: Clause | undefined,
  all: readonly NounPhrase[],
  discourse: Discourse,
  goals: readonly Party[],
): Party[] {
  const { owner, possessive } = phrase;
  if (owner) return discourse.resolve([owner], all);
  if (!possessive) return [];
  // `accepted her invitation`: another's.
  if (clause && PERSONAL.test(possessive.text) && ANSWERING.has(clause.verb.lemma) && !clause.verb.passive) {
    const isOther = besides(discourse.resolve(clause.subject, all));
    return asReferences(discourse.recent.person(isOther) ?? []);
  }
  const subjects =
    isAhead(phrase, clause) || isSubjects(phrase, clause)
      ? discourse.resolve(clause?.subject ?? [], all)
      : [];
  return asReferences(
    subjects.length > 0
      ? subjects
      : (ownerInSentence(phrase, all, discourse.entities, goals) ?? discourse.owner(possessive.text)),
  );
}

const PERSONAL = /^(?:his|her)$/;

/** What one does with another's words. */
const ANSWERING: ReadonlySet<string> = new Set(['accept', 'decline', 'reject', 'refuse', 'spurn', 'welcome']);

/** `thank Lourenço for his mediation`: the person named last before `his`. */
function ownerInSentence(
  phrase: NounPhrase,
  all: readonly NounPhrase[],
  entities: Entities,
  goals: readonly Party[],
): readonly Party[] | undefined {
  const possessive = phrase.possessive?.text ?? '';
  // `Manila has repeated its demand that China return …`: the subject's, where it is the object.
  const isSubjects = possessive === 'its' && phrase.prep === undefined;
  if (!isSubjects && !/^(?:his|her)$/.test(possessive)) return undefined;
  const named = all.findLast(
    ({ to, head: { mention }, subject }) =>
      to <= phrase.from &&
      (isSubjects
        ? subject && (mention?.kind === 'country' || mention?.kind === 'organisation')
        : mention?.kind === 'official' &&
          !goals.some(({ id }) => id === entities.get(mention.entity)?.country)),
  );
  return named && partiesOf([named], entities, all);
}

/** `At their summit in Abuja the leaders of ECOWAS gave …`: whose it is the sentence tells behind it. */
const isAhead = ({ possessive, to }: NounPhrase, clause: Clause | undefined): boolean =>
  possessive?.text === 'their' && clause !== undefined && to <= (clause.subject[0]?.from ?? 0);

/** `Turkey and Iran hold their summit`, `SADC leaders hold their annual summit`: of those who are the subject, or of their body. */
const isSubjects = ({ possessive }: NounPhrase, clause: Clause | undefined): boolean =>
  possessive?.text === 'their' &&
  clause !== undefined &&
  (clause.subject.length > 1
    ? clause.subject.every(({ head }) => head.mention !== undefined)
    : clause.subject.some(
        ({ head, words }) =>
          GROUP_NOUNS.has(head.text) && words.some(({ mention }) => mention?.kind === 'organisation'),
      ));
