import { CONTENT } from '../frames/status.ts';
import type { Clause } from './clause.ts';
import { type NounPhrase, tellsTime } from './phrases.ts';
import { REPORTING } from './reporting.ts';
import { freePhrases, hasComma, type State } from './state.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun } from './words.ts';

export function antecedentOf(state: State, relative: string, next: Word | undefined): NounPhrase | undefined {
  const phrases = state.since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  const personal = relative === 'who' || relative === 'whom';
  // `at the summit in Kazan, which ran until Thursday and where he met Xi`
  const town = relative === 'where' ? (lastTown(phrases) ?? lastTown(state.phrases)) : undefined;
  if (town) return town;
  // `a visit that began on Friday and in the course of which he was received`: both hang on one noun.
  const { current, prep } = state;
  if (
    relative === 'which' &&
    OCCASIONS.has(prep ?? '') &&
    current?.kind === 'relative' &&
    phrases.every(({ head }) => isTimeNoun(head) || head.tag === 'number')
  )
    return current.antecedent;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase) continue;
    const before = phrases[at - 1];
    // `Mogherini, the EU's foreign policy chief, who`: the name says more than the title.
    if (personal && phrase.link === 'comma' && isNamed(before) && appositive(before, phrase)) return before;
    // `a trip to Kathmandu, which was put off`: trips are spoken of, rarely towns and never days.
    const thing = relative === 'which' || relative === 'that';
    if (thing && before && (phrase.head.mention?.kind === 'place' || tellsTime(phrase))) continue;
    // `talks between A and B, which began`
    if (relative === 'which' && before && (phrase.prep === 'between' || phrase.within)) continue;
    // `the bargain over emissions that was struck`: the verb's number tells which of the two it is.
    if (thing && before && phrase.prep !== undefined && !agrees({ subject: [phrase] }, next)) {
      const isOther = before.head.mention === undefined && agrees({ subject: [before] }, next);
      if (isOther) return before;
    }
    if (relative === 'whose') return phrase;
    if (personal ? isPersonal(phrase) : phrase.head.mention?.kind !== 'official') return phrase;
  }
  const last = phrases.at(-1) ?? told(state)?.after.at(-1) ?? state.phrases.at(-1);
  // `who was sworn in within hours of his fall and whom X refuses …`: both hang on one person.
  return personal && state.current?.kind === 'relative' ? (state.current.antecedent ?? last) : last;
}

/** `It is India, the ministry insists, that …`: behind words that say who says so, the clause that they tell of. */
export const told = ({ current, clauses }: State): Clause | undefined =>
  current?.kind === 'attribution'
    ? clauses.findLast(({ kind, segment }) => kind === 'main' && segment === current.segment)
    : undefined;

/** Before what something happens in the course of. */
export const OCCASIONS: ReadonlySet<string> = new Set(['in', 'during', 'at']);

const lastTown = (phrases: readonly NounPhrase[]): NounPhrase | undefined =>
  phrases.findLast(
    ({ head, prep }) =>
      head.mention?.kind === 'place' || (prep !== undefined && head.mention?.kind === 'country'),
  );

export function isPersonal(phrase: NounPhrase): boolean {
  return phrase.words.some((word) => word.mention?.kind === 'official' || word.lexeme.isRole);
}

export function openSubject(state: State): readonly NounPhrase[] | undefined {
  // `Three weeks after expelling the envoy, …`: a spell is no subject.
  const free = freePhrases(state.since).filter(({ head }) => !isTimeNoun(head));
  return free.length > 0 ? free : state.open.at(-1)?.subject;
}

/** The clause whose subject a participle shares: reduced and relative ones lend theirs too, attributions do not. */
export const mainOf = (clause: Clause | undefined): Clause | undefined => clause && sharing(clause);

/** What it takes two to do. */
const MUTUAL: ReadonlySet<string> = new Set('negotiate meet confer haggle bargain spar'.split(' '));

const PLURAL_VERB = /^(?:were|are|have)$/;

/** `Costa and von der Leyen, who were in Kyiv`: a plural verb takes the whole coordination. */
export function withCoordinated(
  state: State,
  antecedent: NounPhrase,
  verb: VerbGroup,
  words: readonly Word[],
): NounPhrase[] {
  const at = state.phrases.indexOf(antecedent);
  const before = antecedent.prep === undefined ? namedBefore(state.phrases, at) : state.phrases[at - 1];
  const first = words[verb.from];
  const plural =
    MUTUAL.has(verb.lemma) ||
    PLURAL_VERB.test(first?.text ?? '') ||
    // `Egypt and Qatar, which mediate`
    (first === verb.head && first?.verb?.form === 'base') ||
    isPluralRole(state.phrases[at + 1]) ||
    // `Prime Ministers A and B, who had settled it`
    (before !== undefined && hasPluralTitle(before)) ||
    (antecedent.link === 'conjunction' &&
      isPluralRole(state.phrases.slice(0, at - 1).findLast(({ prep }) => prep !== 'of')));
  return plural && antecedent.link === 'conjunction' && before ? [before, antecedent] : [antecedent];
}

/** `X of Armenia and Y, who …`, `X, Minister for Foreign Affairs of Japan, and Y, who …`: X, whatever else is said of him. */
function namedBefore(phrases: readonly NounPhrase[], at: number): NounPhrase | undefined {
  let head = at - 1;
  while (/^(?:of|for)$/.test(phrases[head]?.prep ?? '')) head--;
  const [said, name] = [phrases[head], phrases[head - 1]];
  if (isNamed(said)) return said;
  return said?.link === 'comma' && isRole(said) && isNamed(name) ? name : phrases[at - 1];
}

/** `Hungary is the only member that has not ratified it`: whom a predicate is said of; undefined where the antecedent is none. */
export function saidOf({ current }: State, antecedent: NounPhrase): readonly NounPhrase[] | undefined {
  const { verb, subject, after } = current ?? {};
  const isPredicate =
    (verb?.head.tag === 'be' || verb?.lemma === 'become' || verb?.lemma === 'remain') &&
    after?.[0] === antecedent &&
    antecedent.prep === undefined &&
    antecedent.head.tag === 'noun' &&
    antecedent.head.mention === undefined;
  return isPredicate && subject?.some(({ head }) => head.mention) ? subject : undefined;
}

const SINGULAR_VERB = /^(?:was|is|has)$/;

/** Whether a subject is one or many, where its form tells. */
function numberOf(subject: readonly NounPhrase[]): 'one' | 'many' | undefined {
  const [first] = subject;
  if (!first || subject.some(({ link }) => link === 'conjunction')) return first && 'many';
  if (first.head.mention) return 'one';
  return first.head.tag === 'noun' && /[^s]s$/.test(first.head.text) ? 'many' : undefined;
}

/** `Riyadh cut ties with Iran, whose diplomats were told to leave, and was followed by Bahrain`: the verb's number tells its subject. */
const numberOfVerb = (verb: Word | undefined): 'one' | 'many' | undefined =>
  SINGULAR_VERB.test(verb?.text ?? '') || verb?.verb?.form === 'third'
    ? 'one'
    : PLURAL_VERB.test(verb?.text ?? '')
      ? 'many'
      : undefined;

/** Whether a verb may have a clause's subject for its own, by number. */
export const agrees = ({ subject }: Pick<Clause, 'subject'>, verb: Word | undefined): boolean => {
  const number = numberOfVerb(verb);
  return number === undefined || (numberOf(subject) ?? number) === number;
};

export function agreeing(clause: Clause, verb: Word | undefined): Clause {
  const number = numberOfVerb(verb);
  if (number === undefined) return clause;
  let outer: Clause | undefined = clause;
  while (outer && (numberOf(outer.subject) ?? number) !== number) outer = outer.governor;
  return outer && outer.subject.length > 0 ? outer : clause;
}

/** `A and B, the prime ministers, who`, `the heads of the services, A and B, who`: the title is of both. */
const isPluralRole = (phrase: NounPhrase | undefined): boolean =>
  phrase !== undefined && /s$/.test(phrase.head.text) && isRole(phrase);

const hasPluralTitle = ({ words, head }: NounPhrase): boolean =>
  head.mention?.kind === 'official' && words.some(({ lexeme, text }) => lexeme.isRole && text.endsWith('s'));

const tenseOf = (verb: VerbGroup): string =>
  verb.modal ?? (verb.past ? 'past' : verb.arranged ? 'will' : 'present');

function mainVerb(clause: Clause): VerbGroup {
  let main = clause;
  while (main.governor && main.kind !== 'main') main = main.governor;
  return main.verb;
}

/** What only he who speaks can go on to do. */
const SPOKEN: ReadonlySet<string> = new Set(
  'accuse blame condemn criticise criticize denounce urge warn demand thank praise congratulate commend call'.split(
    ' ',
  ),
);

/** `confirmed that Nauru had cut ties and said it would close`: he who confirms says it. */
const SAYS: ReadonlySet<string> = new Set(
  'say add announce confirm declare repeat reiterate insist suggest propose'.split(' '),
);

/** The clause of what is said that infinitives and participles hang on. */
function contentAround(clause: Clause): Clause | undefined {
  let at: Clause | undefined = clause;
  while (at && (at.kind === 'infinitive' || at.kind === 'participle')) at = at.governor;
  return at?.kind === 'complement' && REPORTING.has(at.governor?.verb.lemma ?? '') ? at : undefined;
}

const mayAct = (phrase: NounPhrase): boolean =>
  phrase.head.mention !== undefined || phrase.head.tag === 'pronoun' || isPersonal(phrase);

/** The clause whose subject a coordinated verb takes: infinitives and participles pass on their governor's. */
export function sharing(current: Clause, verb?: VerbGroup, parted = false): Clause {
  let clause = current;
  // `denied that its troops had crossed the border and accused Kinshasa`
  if (
    verb &&
    clause.kind === 'complement' &&
    clause.governor?.verb.past &&
    clause.verb.perfect &&
    (SPOKEN.has(verb.lemma) || (SAYS.has(verb.lemma) && REPORTING.has(clause.governor.verb.lemma)))
  )
    return clause.governor;
  // `declared that the talks had failed to yield anything, and accused Kabul`: talks accuse nobody.
  const told = contentAround(clause);
  const teller = told?.governor;
  if (verb && teller?.verb.past && (SPOKEN.has(verb.lemma) || SAYS.has(verb.lemma))) {
    if (!told?.subject.some(mayAct)) return teller;
    // `his spokeswoman said Moscow was ready, and accused Kyiv`: the comma goes back to her.
    if (parted && SPOKEN.has(verb.lemma) && teller.subject.some(isPersonal) && !told.subject.some(isPersonal))
      return teller;
  }
  // `a decree by which accords were revoked, and announced`: the comma closes the relative clause.
  if (verb && parted)
    while (
      clause.governor &&
      tenseOf(mainVerb(clause.governor)) === tenseOf(verb) &&
      (clause.kind === 'relative' ||
        (clause.kind === 'complement' &&
          (tenseOf(clause.verb) !== tenseOf(verb) || clause.governor.kind === 'participle')))
    )
      clause = clause.governor;
  if (
    verb &&
    clause.kind === 'relative' &&
    clause.governor &&
    tenseOf(clause.verb) !== tenseOf(verb) &&
    // `called off a trip to X, where Biden is hosting a summit, and will meet Y`
    ((parted && clause.introducer === 'where') || tenseOf(mainVerb(clause.governor)) === tenseOf(verb))
  )
    clause = clause.governor;
  while (
    (clause.kind === 'infinitive' || clause.kind === 'participle' || clause.kind === 'reduced') &&
    clause.governor
  )
    clause = clause.governor;
  // `emptied its embassy, days after the island left it, and accused Beijing`: the comma closes the aside.
  const isAside = clause.kind === 'subordinate' && verb !== undefined && parted;
  if (isAside && clause.governor && tenseOf(mainVerb(clause.governor)) === tenseOf(verb))
    return sharing(clause.governor);
  return clause;
}

/** `said that India's decision to split it was wrong`: the same within what a conjunction has opened. */
export function heldSubject(
  { current, since, intro }: State,
  { from }: VerbGroup,
  words: readonly Word[],
): NounPhrase[] | undefined {
  const noun = current?.kind === 'infinitive' ? current.antecedent : undefined;
  if (!noun || !CONTENT.has(noun.head.text) || hasComma(since)) return undefined;
  const opened = words.slice(0, from).findLastIndex(({ text }) => text === intro?.word);
  return noun.from > opened ? [noun] : undefined;
}

/** Whether one of two phrases is a title and the other the name that has it. */
export function appositive(first: NounPhrase | undefined, second: NounPhrase | undefined): boolean {
  if (!first || !second) return false;
  return (isRole(first) && isNamed(second)) || (isNamed(first) && isRole(second));
}

export const isRole = (phrase: NounPhrase): boolean =>
  !isNamed(phrase) && phrase.words.some((word) => word.lexeme.isRole);

export const isSingular = (...phrases: readonly NounPhrase[]): boolean =>
  phrases.every(({ head }) => !head.text.endsWith('s'));

export const isNamed = (phrase: NounPhrase | undefined): boolean =>
  phrase?.words.some((word) => word.mention?.kind === 'official') === true;

/** `Colombia's decision to recognise Palestine was welcomed`: the noun that an infinitive hangs on, where it still waits for its verb. */
export function describedSubject({ current, since }: State): NounPhrase[] {
  let clause = current;
  // `its decision to recognise A and sever ties with B was …`
  while (clause?.kind === 'coordinate' && clause.verb.head.verb?.form === 'base' && clause.sibling)
    clause = clause.sibling;
  const noun = clause?.kind === 'infinitive' && !clause.governor ? clause.antecedent : undefined;
  return noun && since.length > 0 && !hasComma(since) ? [noun] : [];
}
