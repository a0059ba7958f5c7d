import { finiteFollows, hasBareObject, opensObject } from './ahead.ts';
import { joinedSubject } from './coordination.ts';
import { type NounPhrase, phraseBefore } from './phrases.ts';
import { preposedSubject } from './preposed.ts';
import { REPORTING } from './reporting.ts';
import { freePhrases, isOpening, type Piece, type State } from './state.ts';
import { appositive, isPersonal } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';
import { BIDDING, INTRANSITIVE, NEVER_PASSIVE, SAID, TRANSITIVE, VOLUNTARY } from './voices.ts';
import type { Word } from './word.ts';
import { isTimeNoun, MONTH } from './words.ts';

/** A bare participle that only describes the noun before it: `talks held in Geneva`, `a summit hosted by Xi`. */
export function isReduced(state: State, verb: VerbGroup, words: readonly Word[]): boolean {
  const lone =
    verb.to - verb.from === 1 ||
    words
      .slice(verb.from, verb.to)
      .every((word) => word.tag === 'adverb' || word === verb.head || word.tag === 'not');
  if (!lone || verb.head.tag !== 'verb') return false;
  if (verb.head.verb?.form === 'participle') return true;
  if (verb.head.verb?.form !== 'past-or-participle') return false;
  const last = state.since.at(-1);
  if (!last) return !state.current && verb.from === 0;
  // `said that talks with Mali, scheduled for May, had been put off`
  const isAhead = SCHEDULED.has(verb.lemma) && words[verb.to]?.tag === 'preposition';
  const isBehindComma = last.kind === 'mark' && last.mark === 'comma';
  if (state.intro && isAhead && isBehindComma && finiteFollows(words, verb.to)) return true;
  if (state.intro) return false;
  if (NEVER_PASSIVE.has(verb.lemma) && !namesAgent(words, verb.to)) return false;
  // `was welcomed by Spain and condemned by Israel`
  const { passive, finite } = state.current?.verb ?? {};
  const isJoint = last.kind === 'mark' && last.mark === 'conjunction' && passive && finite;
  // `Russia is accused of spying, Iran told to stop sending drones`
  const beforeInfinitive = words[verb.to]?.tag === 'to' && words[verb.to + 1]?.verb !== undefined;
  if (BIDDING.has(verb.lemma) && beforeInfinitive && !isJoint) return true;
  // `three of the six agreed to send their envoys back`
  if (VOLUNTARY.has(verb.lemma) && beforeInfinitive) return false;
  // `hours after the island nation announced that …`
  if (REPORTING.has(verb.lemma) && words[verb.to]?.tag === 'subordinator') return false;
  if (SAID.has(verb.lemma) && !/^(?:by|to)$/.test(words[verb.to]?.text ?? '')) return false;
  // `after he sat down`
  if (last.kind === 'phrase' && SUBJECT_PRONOUN.test(last.phrase.head.text)) return false;
  if (isParenthesis(state)) return false;
  // `the accord with Fiji, signed in May`
  const isSaidOfNoun =
    TRANSITIVE.has(verb.lemma) && state.current !== undefined && isBehindComma && state.open.length === 0;
  if (isSaidOfNoun && lacksObject(words, verb.to)) return true;
  // `for a visit by the president, now expected in May`
  if (isAhead && state.current && isBehindComma) return true;
  const before = last.kind === 'phrase' ? last.phrase : undefined;
  const intransitive = INTRANSITIVE.has(verb.lemma);
  if (namesAgent(words, verb.to)) return !intransitive && !isJoint;
  if (last.kind === 'mark' && state.current && !intransitive && byFollows(words, verb.to)) return true;
  if (describesObject(state) && !intransitive && !opensObject(words, verb.to)) return true;
  if (!before) {
    const mark = last.kind === 'mark' ? last.mark : 'comma';
    const preceding = state.since[state.since.length - 2];
    return (
      mark === 'comma' &&
      preceding?.kind === 'phrase' &&
      !isTitled(state, preceding.phrase) &&
      !state.current &&
      finiteFollows(words, verb.to) &&
      !opensObject(words, verb.to)
    );
  }
  // `closed before Macron held talks`: who does it stands behind what looks like a preposition.
  const [subject] = preposedSubject(state.since);
  if (subject && hasBareObject(words, verb.to)) return false;
  if (subject?.head.mention && !finiteFollows(words, verb.to)) return false;
  // `cancelled a trip to Moscow planned for May`: the clause has its verb.
  if (before.prep && before.head.mention && isComplete(state) && !opensObject(words, verb.to)) return true;
  // `expelled a diplomat accused of spying`
  const isObject = state.current?.verb.finite === true && state.current.after.includes(before);
  if (isObject && before.link === 'verb' && words[verb.to]?.text === 'of' && !isReporting(state)) return true;
  if (isPersonal(before) || before.head.tag === 'pronoun' || before.head.mention) {
    // `Leaders of the Group of Seven voiced concern in a text issued in Brussels`: it has its object.
    // `A meeting of A and B planned for December was put off`
    return (
      isGoverned(before, state) &&
      state.current === undefined &&
      finiteFollows(words, verb.to) &&
      !opensObject(words, verb.to) &&
      !hasBareObject(words, verb.to)
    );
  }
  const behind = words[verb.to]?.tag === 'adverb' ? verb.to + 1 : verb.to;
  const hasObject = opensObject(words, behind) || hasBareObject(words, behind);
  if (isDayOfVerb(state, before) && (hasObject || !finiteFollows(words, verb.to))) return false;
  if (before.prep && !opensObject(words, verb.to))
    return !(
      isFirstFinite(state, words, verb.to) ||
      isOfEvent(state, verb, words) ||
      isJointFinite(state, words, verb.to) ||
      isOfJoined(state, words, verb.to)
    );
  if (state.current?.after.includes(before) && !opensObject(words, verb.to) && before.link === 'verb')
    return true;
  return finiteFollows(words, verb.to) && !hasObject;
}

/** `held in Tokyo`, `signed last May`, `scheduled to be held`; not `signed up to`. */
const lacksObject = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  return (
    (word?.tag === 'preposition' || word?.tag === 'to' || (word !== undefined && isTimeNoun(word))) &&
    !opensObject(words, at) &&
    !hasBareObject(words, at)
  );
};

const SCHEDULED: ReadonlySet<string> = new Set(['expect', 'schedule', 'plan', 'slate']);

/** Behind a preposition, or joined to what is. */
function isGoverned({ prep, link, from }: NounPhrase, { phrases }: Pick<State, 'phrases'>): boolean {
  if (prep !== undefined) return true;
  const before = link === 'conjunction' ? phrases.findLast(({ to }) => to < from) : undefined;
  return before !== undefined && isGoverned(before, { phrases });
}

const isReporting = ({ current }: State): boolean =>
  current !== undefined && REPORTING.has(current.verb.lemma);

/** `The heads of state held talks`, `France in retaliation expelled envoys`: the one verb that the sentence, or what a semicolon opens, can have for its own. */
const isFirstFinite = ({ clauses, segment, since }: State, words: readonly Word[], to: number): boolean =>
  hasBareObject(words, to) &&
  (freePhrases(since).some(({ head }) => !head.mention) || isNameAndAdverbial(since)) &&
  clauses.every((clause) => clause.segment !== segment || !clause.verb.finite) &&
  !finiteFollows(words, to);

/** `Talks on visas for the others' diplomats ended without result`: an event ends of itself, and the sentence has no other verb. */
const isOfEvent = (
  { clauses, segment, since }: State,
  { lemma, to }: VerbGroup,
  words: readonly Word[],
): boolean =>
  ENDING.has(lemma) &&
  freePhrases(since)[0]?.head.lexeme.events !== undefined &&
  clauses.every((clause) => clause.segment !== segment || !clause.verb.finite) &&
  !finiteFollows(words, to);

const ENDING: ReadonlySet<string> = new Set(['end', 'open', 'begin', 'start', 'conclude', 'close', 'resume']);

/** `expelled four diplomats and in May recalled envoys`, `… and in the same breath tightened sanctions`: what a conjunction joins to a verb, an adverbial between. */
const isJointFinite = ({ clauses, since }: State, words: readonly Word[], to: number): boolean => {
  const [joint, adverbial] = since.slice(-2);
  const isAdverbial =
    adverbial?.kind === 'phrase' && adverbial.phrase.prep !== undefined && !adverbial.phrase.head.mention;
  return (
    isAdverbial &&
    joint?.kind === 'mark' &&
    joint.mark === 'conjunction' &&
    clauses.some(({ verb }) => verb.finite) &&
    hasBareObject(words, to)
  );
};

/** `…, but a spokeswoman for the ministry made clear that …`: a subject of its own behind a conjunction. */
const isOfJoined = ({ current, since }: State, words: readonly Word[], to: number): boolean =>
  current !== undefined &&
  (joinedSubject(since).some(({ head }) => head.mention) ||
    (joinedSubject(since).length > 0 && hasBareObject(words, to))) &&
  !finiteFollows(words, to);

/** `on Monday`, `on Jan. 5` */
const namesTime = ({ words }: NounPhrase): boolean =>
  words.some((word) => isTimeNoun(word) || MONTH.test(word.text));

/** `France in retaliation`, `Mali by way of reply` */
const isNameAndAdverbial = ([name, ...adverbials]: readonly Piece[]): boolean =>
  name?.kind === 'phrase' &&
  name.phrase.head.mention !== undefined &&
  name.phrase.prep === undefined &&
  adverbials.every((piece) => piece.kind === 'phrase' && piece.phrase.prep !== undefined);

/** Whether a clause has its verb and object, and nothing has parted what comes from them. */
const isComplete = ({ current, since, attached }: State): boolean =>
  attached &&
  current?.verb.finite === true &&
  current.subject.length > 0 &&
  !REPORTING.has(current.verb.lemma) &&
  since.every((piece) => piece.kind === 'phrase');

/** `Mexico on Thursday filed suit`, `X, flanked by Y, on Thursday held talks`: a day between a subject and the first verb. */
const isDayOfVerb = ({ clauses, current, since, open }: State, phrase: NounPhrase): boolean =>
  (phrase.prep === 'on' || phrase.prep === 'in') &&
  namesTime(phrase) &&
  (current === undefined
    ? freePhrases(since).length > 0
    : (open.length > 0 && (!current.verb.finite || current.kind === 'relative')) ||
      (clauses.every(isOpening) && freePhrases(behindLastComma(since)).length > 0));

/** `Breaking with its practice, India on Thursday voted …`: what follows the comma of an opening. */
const behindLastComma = (since: readonly Piece[]): readonly Piece[] => {
  const comma = since.findLastIndex((piece) => piece.kind === 'mark');
  return comma < 0 ? [] : since.slice(comma + 1);
};

/** `imposed an embargo, lifted six days later`: behind its object and a comma, with no conjunction. */
function describesObject({ current, since, open }: State): boolean {
  // `Mogherini, who attended the ceremony, appealed to members`: she still waits for her verb.
  if (current?.kind === 'relative' && open.length > 0) return false;
  const [object, comma, ...rest] = since;
  return (
    rest.length === 0 &&
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    object?.kind === 'phrase' &&
    !object.phrase.prep &&
    !object.phrase.head.mention &&
    current?.verb.finite === true &&
    !current.verb.passive &&
    current.after.includes(object.phrase)
  );
}

/** `Mr Nurtleu, for his part, expressed`: a phrase between commas parts a subject from its verb. */
function isParenthesis({ since }: State): boolean {
  const [subject, comma, phrase, closing, ...rest] = since;
  return (
    rest.length === 0 &&
    subject?.kind === 'phrase' &&
    !subject.phrase.prep &&
    comma?.kind === 'mark' &&
    phrase?.kind === 'phrase' &&
    phrase.phrase.prep !== undefined &&
    closing?.kind === 'mark'
  );
}

/** `its energy minister, Mohamed Arkab, threatened`: a title with its name awaits a verb. */
function isTitled({ phrases }: State, name: NounPhrase): boolean {
  const before = phraseBefore(name, phrases);
  return name.link === 'comma' && !name.prep && !before?.prep && appositive(before, name);
}

const SUBJECT_PRONOUN = /^(?:s?he|they|we|it|i)$/;

const MEANS =
  /^(?:video|videolink|telephone|phone|letter|decree|sea|land|air|rail|road|plane|train|car|bus|e-?mail|satellite|acclamation|consensus|force|law)$/;

/** `by X`; not `by ordering` or `by video link`, which tell a means, nor `by 77 votes`. */
const namesAgent = (words: readonly Word[], at: number): boolean => {
  if (words[at]?.text !== 'by') return false;
  const next = words[at + 1];
  return next?.verb?.form !== 'gerund' && next?.tag !== 'number' && !MEANS.test(next?.text ?? '');
};

/** `accompanied for the whole journey by X`; not `signed a statement by X`, which has its object. */
function byFollows(words: readonly Word[], from: number): boolean {
  // `denounced joint drills by X`
  if (opensObject(words, from) || hasBareObject(words, from)) return false;
  for (let at = from; at < Math.min(words.length, from + BY_REACH); at++) {
    const word = words[at];
    if (namesAgent(words, at)) return true;
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
