import type { Clause, Parse } from '../syntax/clause.ts';
import { groupsOf } from '../syntax/phrase-groups.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';

/** A list is longer than this nowhere in earnest. */
const MAX_BEFORE = 8;

/**
 * A verb's subject with those listed before it that no clause has taken (`Business was good: Iran and Oman signed`), and
 * with those whom it has joined (`Canada joined France in condemning`).
 */
export function wholeSubject(clause: Clause, { clauses, phrases, words }: Parse): readonly NounPhrase[] {
  const { subject } = clause;
  const paired = pairedBefore(clause, { clauses, phrases, words });
  if (paired.length > 0) return [...paired, ...subject];
  const besideHim = nextToThatOf(clause);
  if (besideHim.length > 0) return [...subject, ...besideHim];
  const joined = joinedBy(clause);
  if (joined.length > 0) return [...subject, ...joined];
  const beside = alongside(clause, { clauses, phrases, words });
  if (beside.length > 0) return [...subject, ...beside];
  const gapped = gappedIn(clause);
  if (gapped.length > 0) return [...subject, ...gapped];
  const [first] = subject;
  if (!first || first.prep !== undefined || !isJoined(first, subject)) return subject;
  const isTaken = (phrase: NounPhrase): boolean =>
    clauses.some((clause) => clause.subject.includes(phrase) || clause.after.includes(phrase));
  const found: NounPhrase[] = [];
  let next = first;
  for (let n = 1; n <= MAX_BEFORE; n++) {
    const before = phraseBefore(next, phrases);
    if (!before || !isJoined(next, subject) || !isNamed(before) || isTaken(before)) break;
    found.unshift(before);
    next = before;
  }
  return found.length > 0 ? [...found, ...subject] : subject;
}

/** `put his name beside that of X` */
const nextToThatOf = ({ verb, after }: Clause): readonly NounPhrase[] =>
  SIGNING.has(verb.lemma)
    ? after.filter(({ prep }, n) => prep === 'of' && after[n - 1]?.words.every(({ text }) => text === 'that'))
    : [];

const SIGNING: ReadonlySet<string> = new Set(['put', 'set', 'affix', 'add', 'append', 'place']);

/** `A and B, which both broke with it`: not the last of them alone. */
function pairedBefore(
  { kind, verb, subject: [last] }: Clause,
  { phrases, words }: Parse,
): readonly NounPhrase[] {
  const isOfBoth =
    kind === 'relative' && last?.link === 'conjunction' && words[verb.from - 1]?.text === 'both';
  const first = isOfBoth ? phraseBefore(last, phrases) : undefined;
  return first && isNamed(first) ? [first] : [];
}

/** `Fiji, along with Nauru and Palau, condemned`: who stands beside the subject before its verb. */
function alongside({ subject, verb }: Clause, { phrases, words }: Parse): readonly NounPhrase[] {
  const [first] = subject;
  if (!first || !isNamed(first) || verb.from - first.to < FEWEST_BESIDE) return [];
  const between = phrases.filter(({ from, to }) => from >= first.to && to <= verb.from);
  const group = groupsOf(between).find(
    ({ prep, phrases: [next] }) => prep === 'with' && ALONG.test(words[(next?.from ?? 0) - 2]?.text ?? ''),
  );
  return group?.phrases.every(({ head }) => head.mention) ? group.phrases : [];
}

/** `, along with Fiji,` */
const FEWEST_BESIDE = 4;

const ALONG = /^(?:along|together)$/;

/** `promised $60 million, the EU 40 million euros and Kuwait 15 million`: names before a sum of their own do what the subject does. */
const gappedIn = ({ after, subject }: Clause): readonly NounPhrase[] =>
  subject.every(isNamed)
    ? after.filter(
        (phrase, at) =>
          (phrase.link === 'comma' || phrase.link === 'conjunction') &&
          phrase.prep === undefined &&
          isNamed(phrase) &&
          isSumBehind(phrase, after[at + 1]),
      )
    : [];

const isSumBehind = ({ to }: NounPhrase, next: NounPhrase | undefined): boolean =>
  next?.from === to && next.prep === undefined && next.link === 'none' && next.words[0]?.tag === 'number';

function joinedBy({ kind, introducer, governor }: Clause): readonly NounPhrase[] {
  if (governor?.verb.lemma !== 'join' || governor.verb.passive) return [];
  // `joined Argentina in a statement calling on Caracas`
  const isSaid =
    kind === 'participle' && introducer === undefined && governor.after.some(({ prep }) => prep === 'in');
  // `joined A and B in Kyiv to sign a pact`
  if (introducer !== 'in' && !isSaid && kind !== 'infinitive') return [];
  return governor.after.filter(
    (phrase) => phrase.prep === undefined && phrase.words.some(({ mention }) => mention !== undefined),
  );
}

/** Joined by `and`, or by a comma where the list goes on to one that is. */
const isJoined = ({ link }: NounPhrase, subject: readonly NounPhrase[]): boolean =>
  link === 'conjunction' || (link === 'comma' && subject.some((phrase) => phrase.link === 'conjunction'));

/** A name; of a title's `of` the name behind it: `the Minister of Defence X`. */
const isNamed = ({ head, prep }: NounPhrase): boolean =>
  head.mention !== undefined &&
  head.mention.kind !== 'place' &&
  (prep === undefined || (prep === 'of' && head.mention.kind === 'official'));
