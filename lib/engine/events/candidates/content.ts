import type { EventType } from '../../../model/event.ts';
import { type Entities, statesOf } from '../roles/parties.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { PROPOSING } from '../syntax/reporting.ts';
import type { Candidate } from './candidate.ts';

/** Words that have what is asked, refused or promised as their content: the content is no event of its own. */
const WITH_CONTENT: ReadonlySet<EventType> = new Set([
  'request',
  'rejection',
  'threat',
  'agreement',
  'accusation',
  'criticism',
  'invitation',
  'support',
  'rupture',
  'sanction',
]);

/** Deeds that are only asked for where they stand in a demand's `that` clause. */
const DEMANDED: ReadonlySet<EventType> = new Set(['aid', 'sanction', 'easing', 'rupture', 'cooperation']);

/** Deeper than this no content hangs on its word. */
const MAX_CONTENT_DEPTH = 3;

export function isContent(candidate: Candidate, found: readonly Candidate[], entities: Entities): boolean {
  if (isWarnedOf(candidate, found) || isTopic(candidate, found)) return true;
  let clause = candidate.clause;
  for (let depth = 0; clause && depth < MAX_CONTENT_DEPTH; depth++) {
    const isBid =
      clause.kind === 'complement' && candidate.status !== 'denied' && DEMANDED.has(candidate.type);
    if (
      !isBid &&
      clause.kind !== 'infinitive' &&
      !isDemanded(clause, found) &&
      !isRuledOut(clause, found) &&
      !(clause.kind === 'participle' && /^(?:of|from|for|by)$/.test(clause.introducer ?? ''))
    )
      return false;
    const governor: Clause | undefined = clause.governor;
    if (
      governor &&
      found.some(
        (other) =>
          other !== candidate &&
          other.clause === governor &&
          (isBid ? other.type === 'request' : WITH_CONTENT.has(other.type)) &&
          // `agreed not to threaten each other`
          (candidate.status === 'denied' || !ARRANGING.has(governor.verb.lemma)) &&
          !isPromised(candidate, governor) &&
          // `broke with Taiwan to establish relations with Beijing`
          !(candidate.type === 'restoration' && other.type === 'rupture') &&
          !isJointBid(candidate, other, entities),
      )
    )
      return true;
    clause = governor;
  }
  return false;
}

/** `talks on resuming flights`: what they are about is no deed. */
const isTopic = ({ clause }: Candidate, found: readonly Candidate[]): boolean =>
  clause?.kind === 'participle' &&
  /^(?:on|about|over)$/.test(clause.introducer ?? '') &&
  found.some(({ phrase }) => phrase !== undefined && isNear(phrase, clause));

/** How many words of who talks with whom stand between: `talks between India and China on resuming flights`. */
const TOPIC_REACH = 10;

const isNear = ({ to }: NounPhrase, { verb }: Clause): boolean =>
  to < verb.from && verb.from - to <= TOPIC_REACH;

/** `demanded that Vilnius withdraw its ambassador` */
const isDemanded = ({ kind, governor }: Clause, found: readonly Candidate[]): boolean =>
  kind === 'complement' && found.some(({ type, clause }) => type === 'request' && clause === governor);

/** `warned Conakry that it would face sanctions`: one threat. */
const isWarnedOf = ({ type, clause }: Candidate, found: readonly Candidate[]): boolean =>
  type === 'threat' &&
  clause?.kind === 'complement' &&
  found.some((other) => other.type === 'threat' && other.clause === clause.governor);

/** `ruled out lifting the tariff` */
const isRuledOut = ({ kind, verb, introducer, governor }: Clause, found: readonly Candidate[]): boolean =>
  kind === 'participle' &&
  introducer === undefined &&
  // A particle may stand between; `rejected it, accusing him` tells two things.
  verb.from - (governor?.verb.to ?? 0) <= 1 &&
  /^(?:rule|exclude|reject|oppose|resist)$/.test(governor?.verb.lemma ?? '') &&
  found.some(({ type, clause }) => type === 'rejection' && clause === governor);

/** `agreed to meet`, `accepted an invitation to come`: what follows is arranged, and counts. */
const ARRANGING: ReadonlySet<string> = new Set(['agree', 'accept', 'decide', 'resolve']);

/** Of a promised encounter the encounter counts, and not the promise: `promised to visit both countries`. */
const ENCOUNTERS: ReadonlySet<EventType> = new Set(['visit', 'meeting', 'summit', 'negotiation', 'call']);

const PROMISING: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow', 'undertake', 'commit']);

const HOLDING: ReadonlySet<string> = new Set(['hold', 'have', 'pay']);

const isPromised = ({ type, phrase, clause }: Candidate, promise: Clause): boolean =>
  ENCOUNTERS.has(type) &&
  // `promised to hold talks`
  (phrase === undefined || (HOLDING.has(clause?.verb.lemma ?? '') && clause?.after[0] === phrase)) &&
  clause?.governor === promise &&
  PROMISING.has(promise.verb.lemma);

/** What two sides do together: who proposes it has a part in it. */
const JOINT: ReadonlySet<EventType> = new Set([...ENCOUNTERS, 'cooperation', 'mediation']);

/** `suggested that he and his guest meet`: an encounter that its proposer would have a part in is proposed; others he asks for. */
const isJointBid = ({ type, clause, sides }: Candidate, bid: Candidate, entities: Entities): boolean => {
  if (bid.type !== 'request' || bid.clause === undefined || clause?.governor !== bid.clause) return false;
  if (!JOINT.has(type) || !PROPOSING.has(bid.clause.verb.lemma)) return false;
  const own = [...bid.actors, ...statesOf(bid.actors, entities)];
  return [...sides, ...statesOf(sides, entities)].some(({ id }) => own.some((one) => one.id === id));
};

/** Whether a bid is for what its maker would have a part in, and which has been found. */
export const isOfJointBid = (bid: Candidate, found: readonly Candidate[], entities: Entities): boolean =>
  found.some((other) => isJointBid(other, bid, entities));

/** Whether a promise is of an encounter that has been found. */
export const isOfEncounter = ({ type, clause }: Candidate, found: readonly Candidate[]): boolean =>
  type === 'agreement' &&
  clause !== undefined &&
  PROMISING.has(clause.verb.lemma) &&
  found.some(
    (other) =>
      ENCOUNTERS.has(other.type) && other.clause?.kind === 'infinitive' && other.clause.governor === clause,
  );
