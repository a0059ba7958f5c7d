import { type NounPhrase, nounPhrase, type VerbGroup, verbGroup } from './phrases.ts';
import { OBJECT_CONTROL, REPORTING } from './reporting.ts';
import type { Word } from './tag.ts';
import { ROLE_NOUNS } from './words.ts';

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
  antecedent?: NounPhrase | undefined;
  /** The conjunction, relative pronoun or preposition that opens it. */
  introducer?: string | undefined;
  /** The clause that a coordinated verb shares its subject, and a bare one its auxiliary, with. */
  sibling?: Clause | undefined;
  /** The clause on whose verb or object it depends. */
  governor?: Clause | undefined;
  /** Counts the semicolons before it: what one says does not reach across. */
  segment: number;
  /** Noun phrases after the verb, up to the next clause. */
  after: NounPhrase[];
}

export interface Parse {
  words: readonly Word[];
  clauses: readonly Clause[];
  phrases: readonly NounPhrase[];
}

type Piece = { kind: 'phrase'; phrase: NounPhrase } | { kind: 'mark'; mark: 'comma' | 'conjunction' };

interface State {
  clauses: Clause[];
  phrases: NounPhrase[];
  /** Pieces since the last verb or boundary. */
  since: Piece[];
  current: Clause | undefined;
  intro: { word: string; kind: 'relative' | 'subordinate'; antecedent: NounPhrase | undefined } | undefined;
  /** Subjects whose verb is still to come, the innermost last. */
  open: { subject: NounPhrase[]; intro: State['intro']; parent: Clause | undefined }[];
  /** Participle clauses before their main clause. */
  waiting: Clause[];
  prep: string | undefined;
  /** Whether noun phrases still hang on the current verb: not after a conjunction or relative pronoun. */
  attached: boolean;
  segment: number;
}

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
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const group = startsVerb(word) ? verbGroup(words, at) : undefined;
    if (group) {
      addClause(state, group, words);
      state.prep = undefined;
      link = 'verb';
      at = group.to;
      continue;
    }
    const phrase = nounPhrase(words, at);
    if (phrase) {
      const placed = { ...phrase, prep: state.prep, link };
      if (link === 'conjunction' && placed.prep === undefined) markContinuation(state.since, placed);
      state.since.push({ kind: 'phrase', phrase: placed });
      state.phrases.push(placed);
      if (state.attached) state.current?.after.push(placed);
      state.prep = undefined;
      link = 'none';
      at = phrase.to;
      continue;
    }
    link = boundary(state, words, at, link);
    at++;
  }
  return { words, clauses: state.clauses, phrases: state.phrases };
}

/** `talks between A, B and C …`: what a conjunction joins to a preposition's phrase is no subject. */
function markContinuation(since: readonly Piece[], last: NounPhrase): void {
  const chain = [last];
  for (let at = since.length - 1; at >= 0; at--) {
    const piece = since[at];
    if (piece?.kind !== 'phrase') continue;
    if (piece.phrase.prep === undefined) {
      if (piece.phrase.link !== 'comma') return;
      chain.push(piece.phrase);
      continue;
    }
    const headed = since.slice(0, at).some((other) => other.kind === 'phrase' && !other.phrase.prep);
    if (headed && Boolean(piece.phrase.head.mention) === Boolean(last.head.mention))
      for (const phrase of chain) phrase.within = true;
    return;
  }
}

function startsVerb(word: Word): boolean {
  return (
    word.tag === 'verb' ||
    word.tag === 'be' ||
    word.tag === 'have' ||
    word.tag === 'do' ||
    word.tag === 'modal' ||
    word.tag === 'to' ||
    word.tag === 'not'
  );
}

function boundary(
  state: State,
  words: readonly Word[],
  at: number,
  link: NounPhrase['link'],
): NounPhrase['link'] {
  const word = words[at];
  if (!word) return link;
  switch (word.tag) {
    case 'preposition':
    case 'to':
      state.prep = prepositionOf(words, at, state.prep);
      return link;
    case 'comma':
      state.since.push({ kind: 'mark', mark: 'comma' });
      return link === 'verb' ? link : 'comma';
    case 'conjunction':
      state.since.push({ kind: 'mark', mark: 'conjunction' });
      return 'conjunction';
    case 'relative':
      open(state);
      state.intro = { word: word.text, kind: 'relative', antecedent: antecedentOf(state, word.text) };
      state.since = [];
      state.prep = undefined;
      state.attached = false;
      return 'verb';
    case 'subordinator':
      open(state);
      state.intro = { word: word.text, kind: 'subordinate', antecedent: undefined };
      state.since = [];
      state.prep = undefined;
      state.attached = false;
      return 'verb';
    case 'stop':
      if (word.text !== '(' && word.text !== ')') {
        if (state.clauses.length > 0) open(state);
        if (word.text === ';') {
          state.segment++;
          state.current = undefined;
          state.open = [];
        }
        state.intro = undefined;
        state.since = [];
        state.attached = false;
      }
      return 'stop';
    case 'adverb':
      if (word.text === 'then' || word.text === 'now') state.prep = undefined;
      return link;
    default:
      return link;
  }
}

/** `ahead of`, `because of`, `according to` and their like read as one preposition named by its first word. */
function prepositionOf(words: readonly Word[], at: number, pending: string | undefined): string {
  const text = words[at]?.text ?? '';
  if (text === 'of' && pending) return pending;
  return text;
}

/** Lays aside a subject that a relative clause or parenthesis parts from its verb. */
function open(state: State): void {
  const subject = freePhrases(state.since);
  const consumed =
    state.current !== undefined &&
    state.current.after.length > 0 &&
    subject.some((phrase) => state.current?.after.includes(phrase)) &&
    state.open.length === 0 &&
    !startsAfterComma(state.since);
  if (subject.length > 0 && !consumed)
    state.open.push({ subject, intro: state.intro, parent: state.current });
}

function startsAfterComma(since: readonly Piece[]): boolean {
  const first = since[0];
  return first?.kind === 'mark';
}

function freePhrases(since: readonly Piece[]): NounPhrase[] {
  const free: NounPhrase[] = [];
  for (const piece of since) if (piece.kind === 'phrase' && !piece.phrase.prep) free.push(piece.phrase);
  return free;
}

function antecedentOf(state: State, relative: string): NounPhrase | undefined {
  const phrases = state.since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  const personal = relative === 'who' || relative === 'whom';
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase) continue;
    if (!personal || isPersonal(phrase)) return phrase;
  }
  return phrases[phrases.length - 1] ?? state.phrases[state.phrases.length - 1];
}

function isPersonal(phrase: NounPhrase): boolean {
  return phrase.words.some((word) => word.mention?.kind === 'official' || ROLE_NOUNS.has(word.text));
}

function addClause(state: State, verb: VerbGroup, words: readonly Word[]): void {
  if (completes(state, verb)) return;
  const clause = readClause(state, verb, words);
  clause.segment = state.segment;
  if (verb.finite) for (const phrase of clause.subject) phrase.subject = true;
  state.clauses.push(clause);
  state.current = clause;
  state.since = [];
  state.attached = true;
  if (verb.finite && clause.kind !== 'reduced') state.intro = undefined;
}

/** `had on January 1 exchanged`: an adverbial parts an auxiliary from its verb. The auxiliary's clause takes the verb. */
function completes(state: State, verb: VerbGroup): boolean {
  const { current, since } = state;
  const auxiliary =
    current &&
    (current.verb.head.tag === 'have' || current.verb.head.tag === 'be' || current.verb.head.tag === 'modal');
  if (!auxiliary || verb.head.tag !== 'verb' || verb.infinitive || verb.gerund || since.length === 0)
    return false;
  if (
    !since.every((piece) => piece.kind === 'mark' || piece.phrase.prep !== undefined) ||
    verb.to - verb.from > 2
  )
    return false;
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

function readClause(state: State, verb: VerbGroup, words: readonly Word[]): Clause {
  if (verb.infinitive) return infinitive(state, verb);
  if (verb.gerund) {
    const clause = gerund(state, verb);
    open(state);
    return clause;
  }
  if (!isReduced(state, verb, words)) return finite(state, verb, words);
  const clause = reduced(state, verb);
  open(state);
  return clause;
}

function infinitive(state: State, verb: VerbGroup): Clause {
  const governor = afterComma(state) ? outOfRelative(state) : state.current;
  const objects = freePhrases(state.since);
  const object = objects[objects.length - 1];
  const forObject = state.since.flatMap((piece) =>
    piece.kind === 'phrase' && piece.phrase.prep === 'for' ? [piece.phrase] : [],
  )[0];
  const controlled =
    governor && OBJECT_CONTROL.has(governor.verb.lemma) && !governor.verb.passive
      ? (object ?? lastPhrase(state.since))
      : forObject;
  const subject = controlled ? [controlled] : (governor?.subject ?? freePhrases(state.since));
  return {
    kind: 'infinitive',
    verb,
    subject,
    governor,
    after: [],
    segment: 0,
    antecedent: object,
    introducer: 'to',
  };
}

const afterComma = (state: State): boolean => {
  const last = state.since[state.since.length - 1];
  return last?.kind === 'mark';
};

/** A comma closes the relative clause before it: what follows hangs on the clause outside. */
function outOfRelative(state: State): Clause | undefined {
  for (let at = state.clauses.length - 1; at >= 0; at--) {
    const clause = state.clauses[at];
    if (clause && clause.kind !== 'relative' && clause.introducer !== 'who' && clause.introducer !== 'which')
      return clause;
  }
  return state.current;
}

function lastPhrase(since: readonly Piece[]): NounPhrase | undefined {
  for (let at = since.length - 1; at >= 0; at--) {
    const piece = since[at];
    if (piece?.kind === 'phrase') return piece.phrase;
  }
  return undefined;
}

function gerund(state: State, verb: VerbGroup): Clause {
  const last = state.since[state.since.length - 1];
  const introducer = state.prep;
  const directly = last?.kind === 'phrase' && !introducer ? last.phrase : undefined;
  const main = mainOf(state.current);
  const subject = directly ? [directly] : (main?.subject ?? openSubject(state) ?? []);
  const clause: Clause = {
    kind: 'participle',
    verb,
    subject,
    governor: state.current,
    after: [],
    segment: 0,
    introducer,
  };
  if (subject.length === 0) state.waiting.push(clause);
  return clause;
}

function openSubject(state: State): readonly NounPhrase[] | undefined {
  const free = freePhrases(state.since);
  return free.length > 0 ? free : state.open[state.open.length - 1]?.subject;
}

/** The clause whose subject a participle shares: reduced and relative ones lend theirs too, attributions do not. */
const mainOf = (clause: Clause | undefined): Clause | undefined => clause && sharing(clause);

/** A bare participle that only describes the noun before it: `talks held in Geneva`, `a summit hosted by Xi`. */
function isReduced(state: State, verb: VerbGroup, words: readonly Word[]): boolean {
  const lone =
    verb.to - verb.from === 1 ||
    words
      .slice(verb.from, verb.to)
      .every((word) => word.tag === 'adverb' || word === verb.head || word.tag === 'not');
  if (!lone || verb.head.tag !== 'verb') return false;
  if (verb.head.verb?.form === 'participle') return true;
  if (verb.head.verb?.form !== 'past-or-participle') return false;
  const last = state.since[state.since.length - 1];
  if (!last) return !state.current && verb.from === 0;
  if (state.intro) return false;
  const next = words[verb.to];
  const before = last.kind === 'phrase' ? last.phrase : undefined;
  if (next?.text === 'by') return !INTRANSITIVE.has(verb.lemma);
  if (last.kind === 'mark' && state.current && byFollows(words, verb.to)) return true;
  if (!before) {
    const mark = last.kind === 'mark' ? last.mark : 'comma';
    const preceding = state.since[state.since.length - 2];
    return (
      mark === 'comma' &&
      preceding?.kind === 'phrase' &&
      !state.current &&
      finiteFollows(words, verb.to) &&
      !opensObject(next)
    );
  }
  if (isPersonal(before) || before.head.tag === 'pronoun' || before.head.mention) {
    return (
      Boolean(before.prep) &&
      state.current === undefined &&
      finiteFollows(words, verb.to) &&
      !opensObject(next)
    );
  }
  if (before.prep && !opensObject(next)) return true;
  if (state.current?.after.includes(before) && !opensObject(next) && before.link === 'verb') return true;
  return finiteFollows(words, verb.to) && !opensObject(next);
}

const INTRANSITIVE: ReadonlySet<string> = new Set([
  'stand',
  'abide',
  'sit',
  'speak',
  'arrive',
  'travel',
  'land',
  'meet',
]);

/** `accompanied for the whole journey by X`. */
function byFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + BY_REACH); at++) {
    const word = words[at];
    if (word?.text === 'by') return true;
    if (
      !word ||
      word.tag === 'comma' ||
      word.tag === 'verb' ||
      word.tag === 'be' ||
      word.tag === 'conjunction'
    )
      return false;
  }
  return false;
}

const BY_REACH = 8;

const opensObject = (word: Word | undefined): boolean =>
  word !== undefined && ['determiner', 'possessive', 'mention', 'pronoun', 'number'].includes(word.tag);

/** Whether another finite verb follows before anything that could give it a subject of its own. */
function finiteFollows(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word) return false;
    if (
      word.tag === 'relative' ||
      word.tag === 'subordinator' ||
      word.tag === 'stop' ||
      word.tag === 'conjunction'
    )
      return false;
    if (word.tag === 'be' || word.tag === 'have' || word.tag === 'modal' || word.tag === 'do')
      return word.text !== 'being';
    if (word.tag === 'verb' && word.verb?.form !== 'gerund' && words[at - 1]?.tag !== 'to') return true;
  }
  return false;
}

function reduced(state: State, verb: VerbGroup): Clause {
  const antecedent = lastPhrase(state.since);
  return {
    kind: 'reduced',
    verb: { ...verb, passive: true, finite: false },
    subject: antecedent ? [antecedent] : [],
    antecedent,
    governor: state.current,
    after: [],
    segment: 0,
  };
}

function finite(state: State, verb: VerbGroup, words: readonly Word[]): Clause {
  const { intro, since, current } = state;
  const free = freePhrases(since);
  const last = since[since.length - 1];
  if (intro?.kind === 'relative') {
    const objectRelative = free.length > 0 && intro.word !== 'who';
    const subject = objectRelative
      ? subjectGroup(since, false)
      : intro.antecedent
        ? withCoordinated(state, intro.antecedent, verb, words)
        : [];
    return {
      kind: 'relative',
      verb,
      subject,
      antecedent: intro.antecedent,
      introducer: intro.word,
      governor: current,
      after: [],
      segment: 0,
    };
  }
  if (intro) {
    const kind = intro.word === 'that' || intro.word === 'whether' ? 'complement' : 'subordinate';
    return settleWaiting(state, {
      kind,
      verb,
      subject: free.length > 0 ? subjectGroup(since, false) : (current?.subject ?? []),
      introducer: intro.word,
      governor: current,
      after: [],
      segment: 0,
    });
  }
  const reported =
    REPORTING.has(verb.lemma) &&
    current !== undefined &&
    free.length > 0 &&
    hasComma(since) &&
    endsSentence(words, verb.to);
  if (reported && last?.kind === 'mark' && last.mark === 'comma' && state.open.length === 0)
    return attribution(state, verb, trimmed(since));
  const afterObject =
    current?.kind === 'relative' &&
    state.open.length > 0 &&
    last?.kind === 'phrase' &&
    last.phrase.prep !== undefined &&
    !preposed(state) &&
    free.every((phrase) => current.after.includes(phrase));
  if (free.length === 0 || afterObject || (last?.kind === 'mark' && state.open.length > 0)) {
    const resumes =
      current === undefined ||
      current.kind === 'relative' ||
      current.kind === 'reduced' ||
      current.kind === 'participle' ||
      current.introducer === 'that' ||
      (last?.kind === 'mark' && last.mark === 'comma');
    const returning = resumes ? state.open.pop() : undefined;
    if (returning) {
      const kind =
        returning.intro?.kind === 'relative' ? 'relative' : returning.intro ? 'complement' : 'main';
      const subject = returning.subject;
      return settleWaiting(state, {
        kind,
        verb,
        subject,
        governor: returning.parent,
        after: [],
        segment: 0,
        introducer: returning.intro?.word,
      });
    }
    if (current && (last?.kind === 'mark' || !last)) {
      if (last === undefined && REPORTING.has(verb.lemma)) return attribution(state, verb, since);
      const shared = sharing(current, verb);
      return {
        kind: 'coordinate',
        verb,
        subject: shared.subject,
        sibling: current,
        governor: shared.governor,
        introducer: shared.introducer,
        after: [],
        segment: 0,
      };
    }
  }
  if (
    last?.kind === 'mark' &&
    current &&
    (last.mark === 'conjunction' || free.every((phrase) => current.after.includes(phrase)))
  ) {
    const shared = sharing(current, verb);
    return {
      kind: 'coordinate',
      verb,
      subject: shared.subject,
      sibling: current,
      governor: shared.governor,
      introducer: shared.introducer,
      after: [],
      segment: 0,
    };
  }
  if (last?.kind === 'phrase' && preposed(state))
    return settleWaiting(state, { ...preposedClause(state, verb), governor: current });
  const subject = subjectGroup(since, current !== undefined);
  if (current) current.after = current.after.filter((phrase) => !subject.includes(phrase));

  if (reported) return { kind: 'attribution', verb, subject, governor: undefined, after: [], segment: 0 };
  if (
    current &&
    REPORTING.has(current.verb.lemma) &&
    current.after.every((phrase) => phrase.prep || !phrase.head.mention)
  ) {
    return { kind: 'complement', verb, subject, governor: current, after: [], segment: 0 };
  }
  return settleWaiting(state, {
    kind: current ? 'coordinate' : 'main',
    verb,
    subject,
    governor: current?.kind === 'complement' ? current.governor : undefined,
    after: [],
    segment: 0,
  });
}

const PLURAL_VERB = /^(?:were|are|have)$/;

/** `Costa and von der Leyen, who were in Kyiv`: a plural verb takes the whole coordination. */
function withCoordinated(
  state: State,
  antecedent: NounPhrase,
  verb: VerbGroup,
  words: readonly Word[],
): NounPhrase[] {
  const at = state.phrases.indexOf(antecedent);
  const before = state.phrases[at - 1];
  const plural = PLURAL_VERB.test(words[verb.from]?.text ?? '');
  return plural && antecedent.link === 'conjunction' && before ? [before, antecedent] : [antecedent];
}

/** `after Kagame stayed at home`: the phrase a preposition seems to govern is the subject. */
function preposed(state: State): boolean {
  return CLAUSAL.has(lastPhrase(state.since)?.prep ?? '');
}

const CLAUSAL: ReadonlySet<string> = new Set([
  'after',
  'before',
  'until',
  'till',
  'since',
  'like',
  'except',
  'as',
  'than',
]);

function preposedClause(state: State, verb: VerbGroup): Clause {
  const phrase = lastPhrase(state.since);
  if (state.current && phrase) state.current.after = state.current.after.filter((other) => other !== phrase);
  return {
    kind: 'subordinate',
    verb,
    subject: phrase ? [phrase] : [],
    introducer: phrase?.prep,
    after: [],
    segment: 0,
  };
}

const tenseOf = (verb: VerbGroup): string => verb.modal ?? (verb.past ? 'past' : 'present');

function mainVerb(clause: Clause): VerbGroup {
  let main = clause;
  while (main.governor && main.kind !== 'main') main = main.governor;
  return main.verb;
}

/** The clause whose subject a coordinated verb takes: infinitives and participles pass on their governor's. */
function sharing(current: Clause, verb?: VerbGroup): Clause {
  let clause = current;
  if (
    verb &&
    clause.kind === 'relative' &&
    clause.governor &&
    tenseOf(clause.verb) !== tenseOf(verb) &&
    tenseOf(mainVerb(clause.governor)) === tenseOf(verb)
  )
    clause = clause.governor;
  while (
    (clause.kind === 'infinitive' || clause.kind === 'participle' || clause.kind === 'reduced') &&
    clause.governor
  )
    clause = clause.governor;
  return clause;
}

/** `…, the Foreign Ministry said`: the clauses before it are what is reported. */
function attribution(state: State, verb: VerbGroup, since: readonly Piece[]): Clause {
  const subject = subjectGroup(since, true);
  if (state.current) state.current.after = state.current.after.filter((phrase) => !subject.includes(phrase));
  return { kind: 'attribution', verb, subject, governor: undefined, after: [], segment: 0 };
}

const hasComma = (since: readonly Piece[]): boolean =>
  since.some((piece) => piece.kind === 'mark' && piece.mark === 'comma');

/** Without the marks at its end. */
function trimmed(since: readonly Piece[]): readonly Piece[] {
  let end = since.length;
  while (since[end - 1]?.kind === 'mark') end--;
  return since.slice(0, end);
}

/** Whether nothing but a time, a listener or an adverb stands between a reporting verb and the next comma. */
function endsSentence(words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || word.tag === 'comma' || word.tag === 'stop') return true;
    if (
      word.tag === 'verb' ||
      word.tag === 'subordinator' ||
      word.tag === 'be' ||
      word.tag === 'modal' ||
      word.tag === 'have'
    )
      return false;
  }
  return true;
}

/** The noun phrases before a verb that are its subject: coordinated and appositive ones together. */
function subjectGroup(since: readonly Piece[], afterVerb: boolean): NounPhrase[] {
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
    if (phrase.prep || phrase.within) {
      if (group.length > 0 && (marks !== '' || phrase.prep !== 'of') && afterVerb) break;
      marks = group.length === 0 ? '' : marks;
      continue;
    }
    if (group.length > 0 && afterVerb && marks === 'conjunction') break;
    if (group.length > 0 && afterVerb && marks === 'comma' && !appositive(phrase, group[0])) break;
    if (
      group.length > 0 &&
      marks === '' &&
      !afterVerb &&
      phrase.head.tag !== 'pronoun' &&
      group[0]?.link === 'none' &&
      !isTimeLess(group[0])
    )
      break;
    group.unshift(phrase);
    marks = '';
  }
  return group;
}

const isTimeLess = (_phrase: NounPhrase | undefined): boolean => true;

function appositive(first: NounPhrase, second: NounPhrase | undefined): boolean {
  if (!second) return false;
  const named = (phrase: NounPhrase): boolean =>
    phrase.words.some((word) => word.mention?.kind === 'official');
  const role = (phrase: NounPhrase): boolean =>
    !named(phrase) && phrase.words.some((word) => ROLE_NOUNS.has(word.text));
  return (role(first) && named(second)) || (named(first) && role(second));
}

/** Participles that stood before their subject get it. */
function settleWaiting(state: State, clause: Clause): Clause {
  for (const participle of state.waiting) participle.subject = clause.subject;
  state.waiting = [];
  return clause;
}
