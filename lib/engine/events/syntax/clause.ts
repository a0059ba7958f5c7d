import type { Group } from './phrase-groups.ts';
import type { NounPhrase } from './phrases.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'relative'
  | 'subordinate'
  | 'complement'
  | 'infinitive'
  | 'participle'
  | 'reduced'
  | 'attribution';

/** A verb with what stands around it. */
export interface Clause {
  kind: ClauseKind;
  verb: VerbGroup;
  /** Noun phrases of the subject, apposition and coordination included; empty if the sentence has none. */
  subject: readonly NounPhrase[];
  /** What the relative pronoun or participle belongs to, where that is not the subject. */
  antecedent: NounPhrase | undefined;
  /** The preposition before a relative pronoun: `with which`. */
  antecedentPrep: string | undefined;
  /** The conjunction, relative pronoun or preposition that opens it. */
  introducer: string | undefined;
  /** The clause that a coordinated verb shares its subject, and a bare one its auxiliary, with. */
  sibling: Clause | undefined;
  /** The clause on whose verb or object it depends. */
  governor: Clause | undefined;
  /** Counts the semicolons before it: what one says does not reach across. */
  segment: number;
  /** Noun phrases after the verb, up to the next clause. */
  after: NounPhrase[];
  /** These in groups, once somebody has asked for them: a map beside the clauses costs more than the grouping. */
  groups: readonly Group[] | undefined;
}

type Needed = 'kind' | 'verb' | 'subject';

/** What is told of a clause when its verb opens it. */
export type ClauseParts = Pick<Clause, Needed> &
  Partial<Omit<Clause, Needed | 'segment' | 'after' | 'groups'>>;

/** All clauses have one shape, as words do. */
export const newClause = ({
  kind,
  verb,
  subject,
  antecedent,
  antecedentPrep,
  introducer,
  sibling,
  governor,
}: ClauseParts): Clause => ({
  kind,
  verb,
  subject,
  antecedent,
  antecedentPrep,
  introducer,
  sibling,
  governor,
  segment: 0,
  after: [],
  groups: undefined,
});

/** The relative clauses and reduced ones (`talks held in Geneva`, `to be held there`) that say more of a noun; not those of what went on in it (`in which`). */
export const describing = (noun: NounPhrase, clauses: readonly Clause[]): Clause[] =>
  clauses.filter(
    ({ kind, antecedent, antecedentPrep, verb, subject }) =>
      (kind === 'relative' ||
        kind === 'reduced' ||
        (kind === 'infinitive' && verb.passive && subject[0] === noun)) &&
      antecedent === noun &&
      antecedentPrep === undefined,
  );

export interface Parse {
  words: readonly Word[];
  clauses: readonly Clause[];
  phrases: readonly NounPhrase[];
}
