import type { Mention } from '../../../model/mention.ts';
import { type Candidate, clauseOf } from '../candidates/candidate.ts';
import { following } from '../roles/slots.ts';
import type { Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** Types that happen somewhere; words and measures do not. */
export const LOCATED: ReadonlySet<string> = new Set([
  'meeting',
  'visit',
  'summit',
  'negotiation',
  'mediation',
  'agreement',
  'signing',
  'statement',
  'cooperation',
  'restoration',
]);

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'inside',
  'outside',
  'near',
  'into',
  'of',
  'for',
]);

/** Where a candidate's event takes place, as far as its sentence says: the place named nearest to it. */
export function placeOf(candidate: Candidate, parse: Parse): Mention | undefined {
  if (!LOCATED.has(candidate.type)) return undefined;
  const { phrase, clause } = candidate;
  if (phrase) {
    const own = placeIn(following(phrase, parse.phrases), candidate.type);
    if (own) return own;
    const told = parse.clauses.find(
      (other) => (other.kind === 'reduced' || other.kind === 'relative') && other.antecedent === phrase,
    );
    const inTold = told && placeIn(told.after, candidate.type);
    if (inTold) return inTold;
  }
  if (!clause) return undefined;
  const after = placeIn(clause.after, candidate.type);
  if (after) return after;
  const before = parse.phrases.filter(
    (other) => other.to <= clause.verb.from && clauseOf(other, parse) === clause,
  );
  const preposed = placeIn(before, candidate.type);
  if (preposed) return preposed;
  return clause.governor && (clause.kind === 'infinitive' || clause.kind === 'participle')
    ? placeIn(clause.governor.after, candidate.type)
    : undefined;
}

function placeIn(phrases: readonly NounPhrase[], type: string): Mention | undefined {
  for (const phrase of phrases) {
    const place = phrase.words.find((word) => word.mention?.kind === 'place')?.mention;
    if (!place) continue;
    if (phrase.prep === 'to' && type !== 'visit') continue;
    if (phrase.prep === undefined ? type === 'visit' : WHERE.has(phrase.prep)) return place;
  }
  return undefined;
}
