import type { Status } from '../../../model/event.ts';
import { clausesAbout } from '../fields/clause-about.ts';
import {
  APPOINTING,
  COPULAS,
  GOVERNING_ADJUNCT,
  GOVERNING_NOUN,
  isOff,
  NOUN_MODIFIERS,
  NOUN_PREPOSITIONS,
  OVER_NOUN,
  PROSPECTS,
  TAKING_PART,
  TAKING_PLACE,
  TURNS,
} from '../frames/status.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { isCited, type NounPhrase, phraseBefore, tellsTime } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { clauseStatus, governingNoun, withParticle } from './of-clause.ts';

const MOVING = /^(?:move|shift|slip|slide)$/;

/** `has been moved to the spring` */
const isLater = (phrase: NounPhrase): boolean => phrase.prep === 'to' && tellsTime(phrase);

/** How far behind the verb a noun still stands right behind its preposition: `pulled out of a meeting`. */
const NEAR = 2;

/** What one is `in` while it lasts. */
const ONGOING = /^(?:talks|negotiations|discussions|consultations)$/;

/** What a turn of phrase makes of its subject: `is on the cards`, `fell through`. */
function turnOf(clause: Clause, words: readonly Word[]): Status | undefined {
  const [first] = clause.after;
  return (
    TURNS.get(`${clause.verb.lemma}+${first?.prep ?? ''}+${first?.head.text ?? ''}`) ??
    TURNS.get(withParticle(clause, words))
  );
}

/** `remains possible`, `was not easy`: the word behind a copula, unless it opens more than itself. */
function qualityOf({ verb, after: [first] }: Clause, words: readonly Word[]): string | undefined {
  if (!COPULAS.has(verb.lemma)) return undefined;
  const next = words
    .slice(verb.to)
    .find(({ text, tag }) => PROSPECTS.has(text) || (tag !== 'adverb' && tag !== 'not'));
  if (next && (next.tag === 'adjective' || PROSPECTS.has(next.text))) return next.text;
  // A word that no list knows passes for a noun.
  const isAlone = first !== undefined && first.prep === undefined && first.words.length === 1;
  return isAlone && first.head === next && !next.capital && !next.text.endsWith('s') ? next.text : undefined;
}

/** What the noun before makes of it: `no plans for a meeting`, `an offer of talks`. */
function overNoun(phrase: NounPhrase, clause: Clause, { phrases, words }: Parse): Status | undefined {
  const before = phraseBefore(phrase, phrases);
  const isOf = /^(?:for|of|to|about|in)$/.test(phrase.prep ?? '');
  if (before === undefined || phrase.from - before.to > 1 || !isOf) return undefined;
  const status = OVER_NOUN.get(before.head.text) ?? OVER_NOUN.get(before.head.text.replace(/s$/, ''));
  if (status === undefined) return undefined;
  if (before.words.some(({ text }) => text === 'no')) return 'denied';
  // `dropped a plan for a summit`, `ruled out the possibility of talks`
  const isActed = (clause.verb.passive ? clause.subject : clause.after).includes(before) && !before.prep;
  const made = isActed ? governingNoun(clause, words) : undefined;
  return isOff(made) || made === 'denied' ? made : status;
}

const SPELLS = /^(?:minutes|hours|days|weeks|months|years|rounds?)$/;

/** Without which an event takes place as well. */
const TELLING: ReadonlySet<string> = new Set(
  'announce publicise publicize disclose report advertise reveal'.split(' '),
);

/** How an event's noun stands to the clause around it. */
export type NounRelation = 'object' | 'subject' | 'adjunct' | 'none';

/** Nouns for some of what is behind their `of`. */
const MEASURES = /^(?:rounds?|series|bout|set|sessions?|leg|cycle)$/;

export function nounRelation(phrase: NounPhrase, clause: Clause | undefined): NounRelation {
  if (!clause) return 'none';
  if (clause.subject.includes(phrase)) return 'subject';
  // `the next round of talks was put off`
  const isMeasured = ({ head, to }: NounPhrase): boolean =>
    phrase.prep === 'of' && MEASURES.test(head.text) && to + 1 === phrase.from;
  if (clause.subject.some(isMeasured)) return 'subject';
  // `offered a round of talks`
  const before = clause.after[clause.after.indexOf(phrase) - 1];
  if (phrase.prep === 'of' && before && !before.prep && /^(?:round|series|bout|set)$/.test(before.head.text))
    return 'object';
  if (phrase.prep) return 'adjunct';
  return clause.after.includes(phrase) ? 'object' : 'none';
}

/** `had been set for Friday and has now been put off`, `was planned but did not take place`: what became of a plan. */
function undoing(phrase: NounPhrase, plan: Clause, parse: Parse): Status | undefined {
  const isSubject = (clause: Clause): boolean => nounRelation(phrase, clause) === 'subject';
  const later = isSubject(plan)
    ? parse.clauses.find(
        (clause) => clause.kind === 'coordinate' && clause.verb.from > plan.verb.to && isSubject(clause),
      )
    : undefined;
  const status = later && nounStatus(phrase, later, parse);
  return isOff(status) ? status : status === 'denied' ? 'cancelled' : undefined;
}

/** Whether a relative clause has the noun it is about for its object. */
const isAboutObject = ({ kind, verb, subject }: Clause, noun: NounPhrase): boolean =>
  kind === 'relative' && !verb.passive && !verb.negative && subject.length > 0 && !subject.includes(noun);

/** Verbs that pass their subject on to the infinitive. */
const RAISING: ReadonlySet<string> = new Set(['have', 'need', 'seem', 'appear', 'happen']);

const OCCASIONS: ReadonlySet<string> = new Set(['in', 'over', 'on']);

/** What is said to bring somebody to a meeting that is still to be. */
const BIDDING: ReadonlySet<string> = new Set(['ask', 'invite', 'bid', 'expect']);

const GOING_AHEAD = 'go+ahead';

/** Whether a clause says of its subject that it happens at all: not `took long`, `was difficult`. */
const comesAbout = ({ verb: { lemma }, after: [object] }: Clause): boolean =>
  lemma === 'take' ? object?.head.text === 'place' : /^(?:happen|occur|proceed)$/.test(lemma);

/** Verbs of which an event may have been the subject to no effect: `produced no result`. */
const YIELDING: ReadonlySet<string> = new Set('produce yield bring bear make lead end achieve'.split(' '));

/** The status of what a noun tells. */
export function nounStatus(
  phrase: NounPhrase,
  clause: Clause | undefined,
  { words, clauses, phrases }: Parse,
): Status {
  if (phrase.words.some((word) => word.text === 'no' || word.text === 'none')) return 'denied';
  // `will meet, according to a statement`: what is cited has been said.
  if (isCited(phrase, words)) return 'happened';
  const modified = phrase.words
    .filter((word) => word !== phrase.head)
    .map(({ text }) => NOUN_MODIFIERS.get(text))
    .find((status) => status !== undefined);
  // `scrapped a planned trip`: planned it is no more.
  if (modified && !(clause && isOff(governingNoun(clause, words)))) return modified;
  const own = clausesAbout(phrase, { words, clauses, phrases }).find(
    ({ verb }) =>
      TAKING_PLACE.has(verb.lemma) ||
      verb.passive ||
      GOVERNING_NOUN.has(verb.lemma) ||
      ((verb.arranged || verb.modal !== undefined) && TAKING_PART.has(verb.lemma)),
  );
  // `the talks which it hopes to convene`: what is hoped for counts, not the hope.
  const told = clauses.find(({ kind, governor }) => own && kind === 'infinitive' && governor === own) ?? own;
  // `the summit that he proposed in April`
  const proposed = own && isAboutObject(own, phrase) ? governingNoun(own, words) : undefined;
  const statusOf = (teller: Clause): Status => proposed ?? clauseStatus(teller, words);
  if (!clause) return told ? statusOf(told) : 'happened';
  const { verb } = clause;
  // `has had to be delayed`, `is expected to be signed`: the infinitive tells what becomes of the subject.
  const raised = RAISING.has(verb.lemma)
    ? clauses.find((other) => other.kind === 'infinitive' && other.governor === clause && other.verb.passive)
    : undefined;
  if (raised?.subject.includes(phrase)) return nounStatus(phrase, raised, { words, clauses, phrases });
  const status = clauseStatus(clause, words);
  const relation = nounRelation(phrase, clause);
  const isActed = relation === (verb.passive ? 'subject' : 'object');
  const made = isActed ? governingNoun(clause, words) : undefined;
  // `called her conversation with him useful`: what is called something has been.
  const isJudged =
    made === 'planned' && verb.lemma === 'call' && !verb.passive && phrase.possessive !== undefined;
  const undone = made === 'planned' ? undoing(phrase, clause, { words, clauses, phrases }) : undefined;
  const governed = isJudged ? undefined : (undone ?? made);
  const isSubject = relation === 'subject';
  if (isSubject && MOVING.test(verb.lemma) && clause.after.some(isLater)) return 'postponed';
  const quality = isSubject ? qualityOf(clause, words) : undefined;
  const turned = isSubject ? (turnOf(clause, words) ?? PROSPECTS.get(quality ?? '')) : undefined;
  const become = governed ?? turned;
  if (become) return status === 'denied' ? 'denied' : become;
  // `the talks produced no result`: they were held all the same.
  if (isSubject && status === 'denied' && !verb.negative && YIELDING.has(verb.lemma)) return 'happened';
  // `the talks will not be easy`: they are held all the same.
  if (quality && status === 'denied') return verb.modal ? 'planned' : 'happened';
  // `a meeting planned for Friday did not take place`, `the visit will not go ahead`: it was to.
  const wasPlanned =
    told !== undefined && (statusOf(told) === 'planned' || governingNoun(told, words) === 'planned');
  // `will go ahead with its visit`
  const goesAhead = withParticle(clause, words) === GOING_AHEAD && (isSubject || phrase.prep === 'with');
  const isOffForGood = wasPlanned || goesAhead || (verb.modal !== undefined && comesAbout(clause));
  if ((isSubject || goesAhead) && status === 'denied' && isOffForGood) return 'cancelled';
  if (goesAhead) return status;
  // `will hold talks brokered by the EU`: who brokers them says nothing of when.
  const isByTheWay =
    status !== 'happened' &&
    ((told?.kind === 'reduced' && !GOVERNING_NOUN.has(told.verb.lemma)) ||
      // `leaves on a tour that lasts until Friday`
      (told?.kind === 'relative' && !told.verb.past && /^(?:last|run)$/.test(told.verb.lemma)));
  // `talks that had not been announced`: they were held all the same.
  const isUntold = told?.verb.negative && told.verb.past && told.verb.perfect && TELLING.has(told.verb.lemma);
  if (told && !isByTheWay && !isUntold) return statusOf(told);
  // `agreed to restore ties after four days of talks`: they are over, whatever is to come.
  const measure = phrase.prep === 'of' ? phraseBefore(phrase, phrases) : undefined;
  if (measure?.prep === 'after' && SPELLS.test(measure.head.text)) return 'happened';
  const over = relation === 'adjunct' ? overNoun(phrase, clause, { words, clauses, phrases }) : undefined;
  if (over) return over;
  const near = relation === 'adjunct' && phrase.from >= verb.to && phrase.from - verb.to <= NEAR;
  const behind = near ? GOVERNING_ADJUNCT.get(withParticle(clause, words)) : undefined;
  if (behind) return status === 'happened' || status === 'happening' ? behind : status;
  // `denied that there were any talks`
  if (relation === 'object' && verb.lemma === 'be' && status === 'denied') return status;
  if (relation === 'object' && TAKING_PART.has(clause.verb.lemma)) return status;
  if (relation === 'subject' && (TAKING_PLACE.has(clause.verb.lemma) || clause.verb.passive)) return status;
  // `is on a visit to`, `is in talks with`, `is in Geneva for talks with`
  const isUnderWay =
    phrase.prep === 'on' || (/^(?:in|for)$/.test(phrase.prep ?? '') && ONGOING.test(phrase.head.text));
  if (relation === 'adjunct' && isUnderWay && clause.verb.lemma === 'be')
    return status === 'planned'
      ? status
      : clause.verb.past || clause.verb.perfect
        ? 'happened'
        : clause.verb.modal || clause.verb.infinitive
          ? status
          : 'happening';
  // `will raise it in a telephone call on Monday`, `sets out on a tour`
  const isAny = /^an?$/.test(phrase.words[0]?.text ?? '');
  if (relation === 'adjunct' && status === 'planned' && isAny && OCCASIONS.has(phrase.prep ?? ''))
    return status;
  // `would not travel to Lima for the summit`: it is held, whoever stays away.
  const isStayedFrom = status === 'denied' && phrase.prep === 'for' && phrase.words[0]?.text === 'the';
  if (relation === 'adjunct' && isStayedFrom) return verb.modal ? 'planned' : 'happened';
  if (relation === 'adjunct' && phrase.prep === 'as')
    return status === 'happened' ? (APPOINTING.get(verb.lemma) ?? status) : status;
  // `had asked them back for a meeting in June`
  if (relation === 'adjunct' && phrase.prep === 'for' && status === 'happened' && BIDDING.has(verb.lemma))
    return 'planned';
  if (relation === 'adjunct')
    return (
      NOUN_PREPOSITIONS.get(phrase.prep ?? '') ??
      (phrase.prep === 'for' || phrase.prep === 'of' || phrase.prep === 'to' ? status : 'happened')
    );
  return 'happened';
}
