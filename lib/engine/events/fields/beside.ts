import type { EventType } from '../../../model/event.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { isNonPast } from '../syntax/tense.ts';
import { clauseAbout } from './clause-about.ts';
import { type Dated, type Dating, overlaps, type PlacedTime } from './times.ts';

/** `sent the envoy packing on Monday`, `ordered the embassy shut in August`: the time of what the object is made to do. */
export const timeOfDoing = (by: Clause, times: readonly PlacedTime[]): PlacedTime | undefined =>
  times.find(({ clause }) => {
    const made = clause?.subject[0];
    if (!clause || !made || made !== by.after.at(-1) || clause.verb.from !== made.to) return false;
    return clause.kind === 'participle' || (clause.kind === 'reduced' && by.verb.lemma === 'order');
  });

/** `a round of talks on trade, due in May, has been scrapped`: the time behind it, before the verb. */
export function timeOfDue(
  { from: noun }: NounPhrase,
  { verb }: Clause,
  times: readonly PlacedTime[],
  { words }: Parse,
): PlacedTime | undefined {
  const due = words.slice(0, verb.from).findLast(({ text }, at) => text === 'due' && at > noun);
  const end = words[verb.from]?.start ?? 0;
  return due && times.find(({ expression }) => expression.start > due.start && expression.end < end);
}

/** `on the 24th, when Pakistan closed its airspace`: the time right before the conjunction. */
export function timeOfWhen(
  clause: Clause,
  times: readonly PlacedTime[],
  { words }: Parse,
): PlacedTime | undefined {
  if (clause.introducer !== 'when') return undefined;
  const at = words.slice(0, clause.verb.from).findLastIndex(({ text }) => text === 'when');
  const before = words.slice(0, at).findLast(({ tag }) => tag !== 'comma');
  return before && times.find(({ expression }) => overlaps(expression, before));
}

/**
 * `On Monday the feud deepened: Turkey expelled the envoy`, `The signatures come on Tuesday: he will sign in Ankara`:
 * what a colon opens spells out what stands before it.
 */
export function timeBeforeColon(
  { verb }: Clause,
  times: readonly PlacedTime[],
  { words }: Parse,
): PlacedTime | undefined {
  if (verb.head.quoted || verb.perfect || !(verb.past || verb.modal === 'will')) return undefined;
  const colon = words.slice(0, verb.from).findLast(({ text }) => text === ':');
  return (
    colon &&
    times.findLast(
      ({ clause, expression }) => clause && expression.end <= colon.start && (verb.past || isNonPast(clause)),
    )
  );
}

/** `asked Germany to send tanks on Wednesday`: a day after what is asked is when it was asked, unless it lies ahead. */
export function ofContent(
  { clause, phrase, status, type }: Candidate,
  times: readonly PlacedTime[],
  dated: Dating,
): Dated | undefined {
  if (phrase) return undefined;
  const content = times.find((time) => time.clause?.kind === 'infinitive' && time.clause.governor === clause);
  const { kind } = content?.expression.time ?? {};
  const isDay = (kind === 'weekday' || kind === 'day') && type !== 'invitation';
  // `ordered them to leave on March 22`; but `undertook to stop it from August 1`, `under the convention of 1961`
  const isWhen =
    OF_CONTENT.has(kind ?? '') && /^(?:in|on)$/.test(content?.phrase?.prep ?? '') && AT_ONCE.has(type);
  return isDay || isWhen || (status === 'planned' && type !== 'invitation')
    ? dated(content, false)
    : undefined;
}

const OF_CONTENT: ReadonlySet<string> = new Set(['date', 'month', 'year']);

/** What is done as soon as it is said. */
const AT_ONCE: ReadonlySet<EventType> = new Set(['rupture', 'request', 'threat']);

/** What says of an object when it was: `welcomed the accord which they signed in May` tells of another day. */
const BEGINNING: ReadonlySet<string> = new Set(['begin', 'start', 'open', 'end', 'conclude']);

const OCCASIONS = /^(?:at|during)$/;

/** `is to see him at the summit that opens on Friday`, `paid a visit that began on Monday` */
export function ofOccasion(
  clause: Clause,
  times: readonly PlacedTime[],
  parse: Parse,
  dated: Dating,
): Dated | undefined {
  const about = clause.after
    .filter(
      ({ prep, head }) => head.mention?.kind !== 'place' && (prep === undefined || OCCASIONS.test(prep)),
    )
    .flatMap((noun) => {
      const told = clauseAbout(noun, parse);
      const isObject = noun.prep === undefined;
      return told && (!isObject || (noun.head.lexeme.events && BEGINNING.has(told.verb.lemma))) ? [told] : [];
    })[0];
  return (
    about &&
    dated(
      times.find((time) => time.clause === about),
      false,
    )
  );
}
