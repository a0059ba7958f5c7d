import { boundary } from './boundary.ts';
import type { Clause, Parse } from './clause.ts';
import { openContact } from './contact.ts';
import { finite } from './finite.ts';
import { isInverted, withAuxiliary } from './inversion.ts';
import { withDeeds } from './nominalised.ts';
import { gerund, infinitive } from './nonfinite.ts';
import { type NounPhrase, nounPhrase } from './phrases.ts';
import { isReduced } from './reduced.ts';
import { reduced } from './reduced-clause.ts';
import { beginAfresh, markContinuation, opensClause, type Piece, type State } from './state.ts';
import { isPersonal } from './subjects.ts';
import { suspend } from './suspend.ts';
import { type VerbGroup, verbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun, startsVerbal } from './words.ts';

/** Cuts a tagged sentence into clauses, left to right; linear in its words. */
export function parseClauses(words: readonly Word[]): Parse {
  const state: State = {
    clauses: [],
    phrases: [],
    since: [],
    current: undefined,
    intro: undefined,
    open: [],
    waiting: [],
    prep: undefined,
    attached: false,
    segment: 0,
  };
  let at = 0;
  let link: NounPhrase['link'] = 'none';
  /** One that stands before its subject. */
  let auxiliary: VerbGroup | undefined;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const group = startsVerb(word) ? verbGroup(words, at) : undefined;
    if (group && isInverted(group, words)) {
      beginAfresh(state);
      auxiliary = group;
      at = group.to;
      continue;
    }
    if (group) {
      addClause(state, auxiliary ? withAuxiliary(auxiliary, group, words) : group, words);
      auxiliary = undefined;
      state.prep = undefined;
      link = 'verb';
      at = group.to;
      continue;
    }
    const phrase = nounPhrase(words, at);
    if (phrase) {
      phrase.prep = state.prep;
      phrase.link = link;
      const isBesides =
        link === 'conjunction' && phrase.prep === undefined && !opensClause(state.since, words, phrase.to);
      if (isBesides) markContinuation(state.since, phrase);
      state.since.push({ kind: 'phrase', phrase });
      state.phrases.push(phrase);
      if (state.attached) state.current?.after.push(phrase);
      state.prep = undefined;
      link = 'none';
      at = phrase.to;
      continue;
    }
    // `Nor is the memorandum that X signed …`: the verb behind a relative pronoun is its own.
    if (word.tag === 'stop' || word.tag === 'relative') auxiliary = undefined;
    link = boundary(state, words, at, link);
    at++;
  }
  return { words, clauses: state.clauses, phrases: withDeeds(state.clauses, state.phrases) };
}

const startsVerb = ({ tag }: Word): boolean => startsVerbal(tag) || tag === 'to' || tag === 'not';

function addClause(state: State, verb: VerbGroup, words: readonly Word[]): void {
  if (completes(state, verb)) return;
  openContact(state, verb, words);
  const clause = readClause(state, verb, words);
  clause.segment = state.segment;
  const { governor } = clause;
  if (clause.introducer === 'that' && governor && isCleft(governor)) {
    clause.after.push(...governor.after);
    governor.after = [];
  }
  if (verb.finite) for (const phrase of clause.subject) phrase.subject = true;
  state.clauses.push(clause);
  state.current = clause;
  state.since = [];
  state.attached = true;
  if (verb.finite && clause.kind !== 'reduced') state.intro = undefined;
  // `to decide whether to lift the sanctions it imposed`: so is this one.
  if (verb.infinitive && state.intro?.word === 'whether') {
    clause.introducer = state.intro.word;
    state.intro = undefined;
  }
  // `since taking office and …`: the conjunction is the participle's alone.
  if (verb.gerund && state.intro?.kind === 'subordinate' && !OPENS_CLAUSE.has(state.intro.word))
    state.intro = undefined;
}

/** `It was in Prague in May that …`, `It was not until May that …`: when and where, of what the clause after it tells. */
const isCleft = ({ verb, subject: [first], after }: Clause): boolean =>
  verb.head.tag === 'be' &&
  first?.head.text === 'it' &&
  after.length > 0 &&
  (verb.negative
    ? after.every(({ prep }) => prep === 'until')
    : after.every(({ head, prep }) => isTimeNoun(head) || /^(?:in|on|at|during)$/.test(prep ?? '')));

/** Conjunctions that no participle follows: `said that after meeting X he would fly home`. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['that', 'because', 'whether', 'whereas']);

/**
 * `had on January 1 exchanged`: an adverbial parts an auxiliary from its verb; `had the ambassador summoned`: so does
 * whom it is done to. The auxiliary's clause takes the verb.
 */
function completes(state: State, verb: VerbGroup): boolean {
  const { current, since } = state;
  const auxiliary =
    current &&
    (current.verb.head.tag === 'have' || current.verb.head.tag === 'be' || current.verb.head.tag === 'modal');
  if (!auxiliary || state.intro || verb.head.tag !== 'verb' || verb.infinitive || verb.gerund) return false;
  // Of a bare `be` a participle right behind it would have been taken already: what comes is another clause's.
  if (since.length === 0 && current.verb.head.tag === 'be') return false;
  if (!(isAdverbial(since) || isCausative(current, since)) || verb.to - verb.from > 2) return false;
  const { verb: first } = current;
  current.verb = {
    ...first,
    to: verb.to,
    head: verb.head,
    lemma: verb.lemma,
    perfect: first.perfect || first.head.tag === 'have',
    passive: first.head.tag === 'be' || verb.passive,
  };
  state.since = [];
  return true;
}

/** `had the ambassador summoned`, `had the ambassador, X, brought in`: a person alone, whom somebody else deals with on the subject's behalf. */
function isCausative({ verb, after }: Clause, since: readonly Piece[]): boolean {
  const [object, comma, name, end, ...rest] = since;
  if (verb.head.tag !== 'have' || object?.kind !== 'phrase' || !after.includes(object.phrase)) return false;
  if (rest.length > 0 || !isPersonal(object.phrase)) return false;
  if (since.length === 1) return true;
  const isApposed = name?.kind === 'phrase' && name.phrase.prep === undefined && isPersonal(name.phrase);
  return comma?.kind === 'mark' && comma.mark === 'comma' && isApposed && end?.kind === 'mark';
}

/** Prepositional phrases and times alone, between two commas or none: what may part an auxiliary from its verb. */
function isAdverbial(since: readonly Piece[]): boolean {
  const marks = since.filter((piece) => piece.kind === 'mark');
  const paired = marks.length === 0 || (marks.length === 2 && since[0]?.kind === 'mark');
  return (
    paired &&
    marks.every(({ mark }) => mark === 'comma') &&
    since.every(
      (piece) => piece.kind === 'mark' || piece.phrase.prep !== undefined || isTimeNoun(piece.phrase.head),
    )
  );
}

function readClause(state: State, verb: VerbGroup, words: readonly Word[]): Clause {
  if (verb.infinitive) return infinitive(state, verb);
  if (verb.gerund) {
    const clause = gerund(state, verb, words);
    suspend(state);
    return clause;
  }
  if (!isReduced(state, verb, words)) return finite(state, verb, words);
  const clause = reduced(state, verb);
  suspend(state);
  return clause;
}
