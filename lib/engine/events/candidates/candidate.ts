import type { EventType, Status } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import type { Discourse } from '../roles/discourse.ts';
import type { Entities, Party } from '../roles/parties.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** An event as one passage tells it, before its fields are looked for. */
export interface Candidate {
  type: EventType;
  status: Status;
  sides: Party[];
  actors: Party[];
  recipients: Party[];
  clause: Clause | undefined;
  /** The clause that says what `clause` tells, where the saying is the event: an accusation is made when it is spoken. */
  saying?: Clause | undefined;
  /** The noun phrase that carries it, if a noun does. */
  phrase: NounPhrase | undefined;
  /** Words of the sentence that carry it: trigger and roles. */
  evidence: Span;
  trigger: Span;
  /** What of its clause is its own, where that tells several: `saw A on Monday and B on Tuesday`. */
  part?: Span;
  /** It says nothing of the event's day: only that a plan is off. */
  isUndated?: boolean;
  prior: number;
}

export const DEFAULT_PRIOR = 8;

/** Prepositions of what comes before or after what the verb tells. */
export const ASIDE: ReadonlySet<string> = new Set([
  'before',
  'after',
  'ahead',
  'until',
  'since',
  'following',
]);

export interface Sentence {
  parse: Parse;
  discourse: Discourse;
  entities: Entities;
}

export type Filled = Pick<Candidate, 'sides' | 'actors' | 'recipients'>;

const DEPENDENT: ReadonlySet<Clause['kind']> = new Set([
  'relative',
  'reduced',
  'subordinate',
  'participle',
  'infinitive',
]);

/** The clause a phrase belongs to: it follows the verb, is the subject, or stands before its main verb. */
export function clauseOf(phrase: NounPhrase, parse: Parse): Clause | undefined {
  return (
    parse.clauses.find((clause) => clause.after.includes(phrase)) ??
    parse.clauses.find(
      (clause) =>
        clause.subject.includes(phrase) &&
        clause.kind !== 'infinitive' &&
        clause.kind !== 'reduced' &&
        clause.antecedent !== phrase,
    ) ??
    clauseOpenedBefore(phrase, parse) ??
    parse.clauses.find(
      (clause) =>
        clause.verb.from >= phrase.to &&
        !DEPENDENT.has(clause.kind) &&
        !isOpenedBehind(clause, phrase, parse),
    )
  );
}

/** `a round of the talks that Turkey is mediating had been set`: the conjunction's clause begins behind it. */
const isOpenedBehind = ({ kind, introducer, verb }: Clause, { to }: NounPhrase, { words }: Parse): boolean =>
  kind === 'complement' &&
  introducer === 'that' &&
  words.slice(to, verb.from).some(({ tag }) => tag === 'subordinator');

/** `who on Saturday slapped`: what stands between a relative pronoun or conjunction and its verb is of that clause. */
function clauseOpenedBefore(phrase: NounPhrase, { clauses, words }: Parse): Clause | undefined {
  const next = clauses.find(({ kind, verb }) => verb.from >= phrase.to && kind !== 'participle');
  if (next === undefined || !OPENED.has(next.kind)) return undefined;
  const opener = words
    .slice(0, next.verb.from)
    .findLastIndex(({ tag }) => tag === 'relative' || tag === 'subordinator');
  return opener >= 0 && phrase.from > opener ? next : undefined;
}

const OPENED: ReadonlySet<Clause['kind']> = new Set(['relative', 'subordinate', 'complement']);

export function spanOf(roles: Filled, trigger: Span): Span {
  let { start, end } = trigger;
  for (const { mention, via } of [...roles.sides, ...roles.actors, ...roles.recipients]) {
    const near =
      via !== 'reference' && mention.start > trigger.start - 400 && mention.end < trigger.end + 400;
    if (!near) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { start, end };
}
