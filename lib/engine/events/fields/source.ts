import type { Span } from '../../../model/span.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Discourse } from '../roles/discourse.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';

export interface Sourced {
  id: string;
  evidence: Span;
}

/** Reporting that cites nobody's word for an event: `told X that` in person is itself the event. */
const MAX_DEPTH = 5;

/** Whom the sentence cites for a candidate: the innermost subject that reports it, or `according to X`. */
export function sourceOf(candidate: Candidate, parse: Parse, discourse: Discourse): Sourced | undefined {
  let clause = candidate.clause;
  if (isBackground(candidate)) return undefined;
  for (let depth = 0; clause && depth < MAX_DEPTH; depth++) {
    const governor: Clause | undefined = clause.governor;
    const reported =
      governor &&
      REPORTING.has(governor.verb.lemma) &&
      (clause.kind === 'complement' || clause.kind === 'coordinate' || clause.kind === 'infinitive');
    if (reported) {
      const source = citedIn(governor.subject, discourse);
      if (source) return source;
    }
    if (clause.kind === 'relative') return undefined;
    clause = governor;
  }
  const segment = candidate.clause?.segment;
  const attribution = parse.clauses.find(
    (other) => other.kind === 'attribution' && (segment === undefined || other.segment === segment),
  );
  if (attribution && attribution !== candidate.clause) {
    const subject = attribution.subject.length > 0 ? attribution.subject : attribution.after.slice(0, 2);
    const source = citedIn(subject, discourse);
    if (source) return source;
  }
  return accordingTo(parse, discourse) ?? quoted(parse, discourse);
}

const BACKGROUND: ReadonlySet<string> = new Set([
  'from',
  'of',
  'at',
  'after',
  'since',
  'during',
  'following',
]);

/** What a reported sentence only mentions, in passing, is not what the source says. */
function isBackground({ phrase, clause, status }: Candidate): boolean {
  return (
    phrase?.prep !== undefined &&
    BACKGROUND.has(phrase.prep) &&
    clause?.kind === 'complement' &&
    status === 'happened'
  );
}

function accordingTo(parse: Parse, discourse: Discourse): Sourced | undefined {
  const at = parse.words.findIndex((word) => word.text === 'according');
  if (at < 0) return undefined;
  const first = parse.phrases.findIndex((phrase) => phrase.from > at);
  return first < 0 ? undefined : citedIn(parse.phrases.slice(first, first + 2), discourse);
}

/** `the agency reported, citing X`; not `citing X's refusal`. */
function quoted({ clauses }: Parse, discourse: Discourse): Sourced | undefined {
  const [whom] = clauses.find(({ verb }) => verb.gerund && CITING.has(verb.lemma))?.after ?? [];
  return whom?.head.mention && whom.prep === undefined ? citedIn([whom], discourse) : undefined;
}

const CITING: ReadonlySet<string> = new Set(['cite', 'quote']);

/** `two diplomats`, `an official`: one whom the text does not want known. */
const isUnnamed = ({ words: [first] }: NounPhrase): boolean =>
  first === undefined ||
  !['determiner', 'possessive', 'pronoun'].includes(first.tag) ||
  /^(?:an?|some|several|many)$/.test(first.text);

/** The person named, else the body or ministry, else the state. */
function citedIn(phrases: readonly NounPhrase[], discourse: Discourse): Sourced | undefined {
  const mentions = phrases.flatMap((phrase) =>
    phrase.words.flatMap((word) => (word.mention && word.mention.kind !== 'place' ? [word.mention] : [])),
  );
  const last =
    mentions.filter(({ kind }) => kind === 'official').at(-1) ??
    mentions.filter(({ kind }) => kind === 'organisation').at(-1) ??
    mentions.at(-1);
  if (last) return { id: last.entity, evidence: { start: last.start, end: last.end } };
  const [phrase] = phrases;
  const referred = phrase && !isUnnamed(phrase) ? discourse.referent(phrase)[0] : undefined;
  return referred && phrase
    ? { id: referred.id, evidence: { start: phrase.head.start, end: phrase.head.end } }
    : undefined;
}
