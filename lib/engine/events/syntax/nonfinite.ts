import { CONTENT } from '../frames/status.ts';
import { type Clause, newClause } from './clause.ts';
import { isParted } from './coordination.ts';
import { gapped } from './gapping.ts';
import { type NounPhrase, tellsTime } from './phrases.ts';
import { OBJECT_CONTROL, REPORTING, SPEAKING } from './reporting.ts';
import { afterComma, freePhrases, lastPhrase, outOfRelative, type State } from './state.ts';
import { isPersonal, mainOf, openSubject } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun } from './words.ts';

export function infinitive(state: State, verb: VerbGroup): Clause {
  const left = gapped(state);
  if (left) {
    state.clauses.push(left);
    return newClause({
      kind: 'infinitive',
      verb,
      subject: left.after.slice(0, 1),
      governor: left,
      introducer: 'to',
    });
  }
  const governor = afterComma(state) ? outOfRelative(state) : state.current;
  const objects = freePhrases(state.since);
  const object = objects.at(-1);
  const forObject = state.since.flatMap((piece) =>
    piece.kind === 'phrase' && piece.phrase.prep === 'for' ? [piece.phrase] : [],
  )[0];
  const timeless = state.since.filter((piece) => piece.kind === 'mark' || !isTimeNoun(piece.phrase.head));
  const controlled =
    governor && OBJECT_CONTROL.has(governor.verb.lemma) && !governor.verb.passive
      ? (object ?? lastPhrase(timeless))
      : forObject;
  const last = timeless.at(-1);
  // `Baghdad's offer to act as an intermediary`: it is Baghdad that would act.
  const holder = last?.kind === 'phrase' && CONTENT.has(last.phrase.head.text) ? last.phrase : undefined;
  // `an offer from Brazil to mediate`: so it is there.
  const giver = holder ? holder.owner : giverOf(state);
  const described =
    arrangedIn(state, verb) ?? (verb.passive && afterComma(state) ? lastPhrase(state.since) : undefined);
  const controller = giver ?? described ?? controlled;
  const subject = controller ? [controller] : (governor?.subject ?? freePhrases(state.since));
  return newClause({
    kind: 'infinitive',
    verb,
    subject,
    governor,
    antecedent: holder ?? described ?? object,
    introducer: 'to',
  });
}

/** `a summit of the League, to be held in Cairo`: the event's noun. */
function arrangedIn({ since }: State, verb: VerbGroup): NounPhrase | undefined {
  if (!verb.passive || !ARRANGING.has(verb.lemma)) return undefined;
  const named = since.findLast((piece) => piece.kind === 'phrase' && piece.phrase.head.lexeme.events);
  return named?.kind === 'phrase' ? named.phrase : undefined;
}

const ARRANGING: ReadonlySet<string> = new Set('hold convene chair host stage organise organize'.split(' '));

/** Of whom an offer, a bid or a decision comes: behind its noun, right before the infinitive. */
function giverOf({ since }: State): NounPhrase | undefined {
  const [noun, giver] = since.slice(-2);
  return noun?.kind === 'phrase' &&
    giver?.kind === 'phrase' &&
    CONTENT.has(noun.phrase.head.text) &&
    /^(?:from|by|of)$/.test(giver.phrase.prep ?? '')
    ? giver.phrase
    : undefined;
}

/** The clause that says what a `that` clause holds. */
const teller = (clause: Clause | undefined): Clause | undefined =>
  clause?.governor &&
  // `demanded that Kabul act, warning that …`
  (REPORTING.has(clause.governor.verb.lemma) ||
    (clause.kind === 'complement' && clause.verb.head.verb?.form === 'base' && !clause.verb.modal)) &&
  clause.kind !== 'relative' &&
  !clause.subject.some(isPersonal)
    ? clause.governor
    : clause;

/** `They parted in anger, as Mr X put it, agreeing on nothing`: an aside lends no subject. */
const pastAside = (clause: Clause | undefined): Clause | undefined =>
  clause?.kind === 'subordinate' && clause.introducer === 'as' && clause.governor ? clause.governor : clause;

/** `spent four months mediating`, `wrote on June 9 asking him`: how long or when, not who. */
const isSpell = ({ current }: State, phrase: NounPhrase): boolean =>
  current !== undefined && tellsTime(phrase);

/** `issued a statement condemning it`, `marked the day with an essay demanding it`: he says it in whose words it stands. */
const isIssued = ({ current }: State, last: NounPhrase): boolean =>
  current !== undefined &&
  current.subject.length > 0 &&
  !current.verb.passive &&
  (ISSUING.has(current.verb.lemma)
    ? current.after.some(({ head }) => DOCUMENT.test(head.text))
    : last.prep === 'with' && DOCUMENT.test(last.head.text));

const ISSUING: ReadonlySet<string> = new Set(
  'issue release publish send write put adopt make deliver post circulate hand give present pass approve co-sign endorse'.split(
    ' ',
  ),
);

const DOCUMENT =
  /^(?:statement|letter|declaration|communiqu[ée]|note|message|tweet|post|resolution|text|release|memo|motion|article|essay|speech|column|manifesto|petition|video)s?$/;

/** `where the president, speaking to reporters, …`: what a conjunction or relative pronoun has opened with. */
const subjectOpened = ({ intro, since }: State): NounPhrase | undefined => {
  const [first, comma] = since;
  return intro &&
    since.length === 2 &&
    first?.kind === 'phrase' &&
    !first.phrase.prep &&
    comma?.kind === 'mark'
    ? first.phrase
    : undefined;
};

/** `The market was quiet, but after meeting X, Y flew home`, `While the market was quiet, after …`. */
const beginsAnew = ({ current, since }: State): boolean =>
  isParted(since) || (since.at(-1)?.kind === 'mark' && current?.kind === 'subordinate');

/** Whether a comma closes a phrase and a noun or name comes after it. */
function subjectFollows(words: readonly Word[], from: number): boolean {
  const comma = words.findIndex(({ tag }, at) => at >= from && (tag === 'comma' || tag === 'stop'));
  const next = comma < 0 ? undefined : words[comma + 1];
  return next !== undefined && /^(?:mention|determiner|possessive|pronoun)$/.test(next.tag);
}

/** `with Cairo and Khartoum blaming their neighbour`: all whom `with` governs. */
function withJoint({ since }: State, last: NounPhrase): NounPhrase[] {
  const phrases = since.flatMap((piece) => (piece.kind === 'phrase' ? [piece.phrase] : []));
  const first = phrases.findLastIndex(({ link }) => link !== 'conjunction');
  return phrases[first]?.prep === 'with' ? phrases.slice(first) : [last];
}

export function gerund(state: State, verb: VerbGroup, words: readonly Word[]): Clause {
  const last = state.since.at(-1);
  const introducer = state.prep;
  const directly =
    last?.kind === 'phrase' && !introducer && !isSpell(state, last.phrase) && !isIssued(state, last.phrase)
      ? last.phrase
      : subjectOpened(state);
  // `refused to sign the accord that Brussels had drafted, saying …`: it is he who refused.
  const speaks = SPEAKING.has(verb.lemma) || verb.lemma === 'say';
  const outer = speaks ? outOfRelative(state) : state.current;
  // `retaliated before the day was out by closing its market`
  const means =
    introducer === 'by' && state.current?.kind === 'subordinate' ? state.current.governor : undefined;
  const from = means ?? (afterComma(state) ? pastAside(outer) : state.current);
  const main = mainOf(SPEAKING.has(verb.lemma) && afterComma(state) ? teller(from) : from);
  // `said that after meeting X he would fly home`: he is still to come.
  const isAhead =
    introducer !== undefined &&
    (state.intro?.word === 'that'
      ? freePhrases(state.since).length === 0
      : beginsAnew(state) && subjectFollows(words, verb.to));
  const subject = directly
    ? withJoint(state, directly)
    : isAhead
      ? []
      : (main?.subject ?? openSubject(state) ?? []);
  const clause: Clause = newClause({
    kind: 'participle',
    verb,
    subject,
    governor: means ?? state.current,
    introducer,
  });
  if (subject.length === 0) state.waiting.push(clause);
  return clause;
}
