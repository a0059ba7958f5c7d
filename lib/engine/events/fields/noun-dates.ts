import type { EventType } from '../../../model/event.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';
import type { Parse } from '../syntax/clause.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import { OCCASIONS } from '../syntax/subjects.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { AHEAD, PARTS_OF_TIME, type PlacedTime } from './times.ts';

/** Words said in answer come when they come: only deeds go on from the paragraph before. */
export const ANSWERS: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'accusation',
  'rejection',
  'threat',
  'request',
]);

const OCCASION =
  /^(?:statement|letter|interview|speech|article|message|remarks|address|post|note|communique|communiqué|briefing|declaration|text|document|readout|release|tweet|video|memorandum|resolution|case|complaint|application|lawsuit|suit|filing)$/;

/** Whether a noun is a text or a speech: in it something is said. */
export const isSpoken = ({ head }: NounPhrase): boolean => OCCASION.test(head.text);

/** `in a statement issued on Monday`: what is said in it is said then. */
export const isOccasion = (phrase: NounPhrase | undefined): boolean =>
  phrase?.prep === 'in' && isSpoken(phrase);

/** `will follow up on the November 30 meeting`, `denounced the March 1 raid`: a day before a noun is that noun's, and that of a plan or an answer is another. */
export function isOfAnother(
  { phrase, expression, clause }: PlacedTime,
  candidate: Candidate,
  { phrases, words }: Parse,
): boolean {
  // `endorsed it in a March letter`: what is said in it is said then.
  if (isOccasion(phrase)) return false;
  const last = phrase && words[phrase.to - 1];
  if (candidate.phrase === undefined && isBehindNoun(phrase, phrases)) return true;
  // `will not recognise the result of the vote on Sunday`
  const isRefusal =
    ANSWERS.has(candidate.type) && candidate.clause === clause && clause?.verb.modal !== undefined;
  if (isRefusal && phrase?.prep === 'on' && isBehindName(phrase, phrases)) return true;
  return (
    (AHEAD.has(candidate.status) ||
      ANSWERS.has(candidate.type) ||
      // `in a joint statement they welcomed the April 27 meeting`
      (candidate.type === 'statement' && phrase !== undefined && isActedOn(phrase))) &&
    phrase !== candidate.phrase &&
    last !== undefined &&
    last.start >= expression.end &&
    !isTimeNoun(last)
  );
}

/** `of the vote on Sunday`: a day right behind a phrase that a preposition governs. */
const isBehindName = (phrase: NounPhrase, phrases: readonly NounPhrase[]): boolean => {
  const before = phraseBefore(phrase, phrases);
  return before?.prep === 'of' && before.to === phrase.from - 1 && !before.head.mention;
};

/** `spent most of Thursday with him`, `the better part of Wednesday` */
const SHARES = /^(?:most|much|part|rest|whole|all)$/;

/** `the declaration of February 17` */
export function isBehindNoun(phrase: NounPhrase | undefined, phrases: readonly NounPhrase[]): boolean {
  if (phrase?.prep !== 'of') return false;
  const before = phraseBefore(phrase, phrases);
  return (
    before?.to === phrase.from - 1 &&
    !isTimeNoun(before.head) &&
    !PARTS_OF_TIME.has(before.head.text) &&
    !SHARES.test(before.head.text) &&
    !OCCASIONS.has(before.prep ?? '')
  );
}

/** `the April 27 meeting`, where it is no setting but what a verb acts on: nothing beside it took place then. */
export function datesItself({ grounds }: Draft, { phrase }: Candidate, { words }: Parse): boolean {
  const [time] = grounds.date?.evidence ?? [];
  if (time === undefined || phrase === undefined || phrase.subject || !isActedOn(phrase)) return false;
  return time.start >= (words[phrase.from]?.start ?? 0) && time.end <= phrase.head.start;
}

/** `hailed the meeting`, `hailed the outcome of the meeting`; not `at the meeting`. */
const isActedOn = ({ prep }: NounPhrase): boolean => prep === undefined || prep === 'of';
