import type { TimeContext } from '../../time/time.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { isOff } from '../frames/status.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { isNonPast } from '../syntax/tense.ts';
import { AHEAD, type PlacedTime } from './times.ts';

type Direction = TimeContext['direction'];

/** Whether a time beside a candidate is read as one behind, ahead or near; `own`: its own words carry it. */
export function directionsFor(
  candidate: Candidate,
  parse: Parse,
): (time: PlacedTime, own: boolean) => Direction {
  // What was called off may have lain ahead or behind: `was to have met him on Aug. 25`.
  const isCalledOff = isOff(candidate.status);
  const isOpen = isCalledOff || isTimeless(candidate, parse);
  const direction: Direction =
    AHEAD.has(candidate.status) && !isCalledOff ? 'future' : isOpen ? 'nearest' : 'past';
  const told = candidate.clause?.verb;
  const verb = candidate.phrase ? undefined : told;
  // A day that a clause of the past lends to a plan lies behind: `flew on Thursday to Paris, where he was to see X`.
  return ({ clause, expression }, own) => {
    // `the talks which it hopes to convene on January 25`
    const about = own && clause !== candidate.clause ? clause : undefined;
    // `a conversation planned for Wednesday did not take place`
    if (about && candidate.status === 'cancelled' && told?.negative && told.past) return 'past';
    // `a trip due to begin on Nov. 28 was cancelled`
    const isPast = isCalledOff && told?.past && !told.perfect;
    if (about && AHEAD.has(clauseStatus(about, parse.words))) return isPast ? 'nearest' : 'future';
    // `a meeting that had been set for Friday has been put off`: it would be one to come.
    const isNews = isCalledOff && told && told.lemma !== 'fall';
    if (about && isNews && (told.perfect || !about.verb.arranged) && expression.time.kind === 'weekday')
      return 'future';
    // `the conference that Britain convened in April`; but `the session, which had been expected in September`
    if (about?.kind === 'relative' && about.verb.past)
      return about.verb.perfect || about.verb.arranged || about.verb.passive ? 'nearest' : 'past';
    // `had offered talks on January 18`, `had been due in November`: what had been offered or planned may lie behind.
    if (own && clause === candidate.clause && verb?.perfect && verb.past && direction === 'future')
      return candidate.status === 'proposed' ? 'past' : 'nearest';
    // `the summit that runs from Saturday to Monday`
    if (about?.kind === 'relative' && isNonPast(about) && COMING.has(expression.time.kind)) return 'future';
    // `denied that he would fly to Baku on Monday`
    if (own && candidate.status === 'denied' && verb?.modal) return 'future';
    if (own) return direction === 'past' && clause?.kind === 'infinitive' ? 'nearest' : direction;
    const lent = clause && clause !== candidate.clause && clause.governor !== candidate.clause;
    // `The signatures come on Tuesday: he will sign in Ankara`
    const isAhead = direction === 'future' && (clause === undefined || isNonPast(clause));
    return lent && !isAhead && !AHEAD.has(clauseStatus(clause, parse.words)) ? 'past' : direction;
  };
}

const COMING: ReadonlySet<string> = new Set(['weekday', 'weekend']);

/** A verb in the present, or a noun in passing (`at talks in Doha on Dec. 9`), looks neither way: the nearest such date is meant. */
const isTimeless = ({ phrase, clause }: Candidate, parse: Parse): boolean =>
  (phrase === undefined &&
    clause?.verb.past === false &&
    !clause.verb.perfect &&
    !clause.verb.passive &&
    !isBesidePast(clause, parse)) ||
  (phrase?.prep !== undefined && !PAST_PREPOSITIONS.has(phrase.prep) && clause?.verb.past !== true);

/** `A and B, meeting in Paris on May 3, agreed`: a participle looks back with the verb that has its subject. */
const isBesidePast = ({ kind, subject: [first] }: Clause, { clauses }: Parse): boolean =>
  kind === 'participle' &&
  first !== undefined &&
  clauses.some(({ verb, subject }) => verb.finite && verb.past && subject[0] === first);

const PAST_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'since', 'following', 'during', 'from']);
