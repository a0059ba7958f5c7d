import type { EventType } from '../../../model/event.ts';
import {
  type Entities,
  isOrgan,
  ofState,
  type Party,
  stateOf,
  statesOf,
  uniqueParties,
} from '../roles/parties.ts';
import { tellerOf } from '../roles/slots.ts';
import { ASIDE, type Candidate, type Sentence } from './candidate.ts';

/** `condemned it in a statement issued on Sunday`: what it is said in is no event of its own, unless it is a joint one. */
export const isVehicle = ({ type, clause }: Candidate, found: readonly Candidate[]): boolean =>
  type === 'statement' &&
  clause?.kind === 'reduced' &&
  clause.antecedent?.prep === 'in' &&
  !clause.antecedent.words.some(({ text }) => text === 'joint') &&
  found.some((other) => other.clause === clause.governor);

/** `flew home to Bogotá`, `left the palace`: nobody visits his own state. */
export function isAtHome({ type, actors, recipients }: Candidate, entities: Entities): boolean {
  const hosts = statesOf(recipients, entities);
  return (
    type === 'visit' &&
    hosts.length > 0 &&
    actors.every((actor) => stateOf(actor, entities).some(({ id }) => hosts.every((host) => host.id === id)))
  );
}

/** `met the king on a visit to Amman`: he who is at home there does not visit. */
export function withoutHosts(candidate: Candidate, entities: Entities): Candidate {
  const { type, actors, recipients } = candidate;
  if (type !== 'visit' || actors.length < 2) return candidate;
  const hosts = statesOf(recipients, entities);
  const visitors = actors.filter(
    (actor) => !stateOf(actor, entities).some(({ id }) => hosts.some((host) => host.id === id)),
  );
  return visitors.length > 0 ? { ...candidate, actors: visitors } : candidate;
}

/** `the ministry confirmed the visit`: an organ tells of a journey, and makes none. `They will go to the Council`: nor do states. */
export const isToldByOrgan = ({ type, actors, recipients }: Candidate): boolean =>
  type === 'visit' &&
  actors.length > 0 &&
  (actors.every((actor) => actor.kind === 'organisation' && ofState(actor) !== actor) ||
    (actors.every(({ kind }) => kind === 'country') &&
      recipients.every(({ kind }) => kind === 'organisation')));

/** `Turkish troops landed in Cyprus`: what is a state's and moves pays nobody a visit. */
export const isOfForces = ({ type, clause, phrase }: Candidate): boolean =>
  type === 'visit' && !phrase && clause?.subject.some(({ head }) => FORCES.has(head.text)) === true;

const FORCES: ReadonlySet<string> = new Set(
  'troops forces army navy soldiers paratroopers marines convoy warship warships frigate frigates destroyer destroyers submarine submarines ship ships vessel vessels tanker tankers missile missiles warplanes bombers fighters drones'.split(
    ' ',
  ),
);

/** `Trump told the United States`, `the prime minister chaired his security council`: one state alone, with its organ or its own official. */
export function isDomestic({ type, sides }: Candidate, entities: Entities): boolean {
  // Of a summit the host is often all that is told.
  if (type === 'summit') return false;
  const states = new Set(sides.map((party) => stateOf(ofState(party), entities)[0]?.id));
  return sides.length > 1 && states.size === 1 && sides.some(({ kind }) => kind !== 'official');
}

/** `left the Foreign Ministry after midnight`: its building, which is no body that one quits. */
export const isOutOfDoors = ({ type, clause, recipients }: Candidate): boolean =>
  type === 'rupture' &&
  /^(?:leave|exit|quit)$/.test(clause?.verb.lemma ?? '') &&
  recipients.some(
    ({ mention: { kind, entity } }) => kind === 'organisation' && isOrgan({ kind, id: entity }),
  );

/** `Kigali, which denies it`: what somebody always says is no answer; `Cambodia denied it` is one. */
export const isStanding = ({ type, clause }: Candidate): boolean =>
  type === 'rejection' &&
  clause?.verb.lemma === 'deny' &&
  (clause.kind === 'relative' || !clause.verb.past) &&
  clause.after[0]?.head.tag === 'pronoun';

/** `vowed that they would pay the price`: what is vowed is a threat, not a promise. */
export const isOvertaken = (candidate: Candidate, found: readonly Candidate[]): boolean =>
  candidate.type === 'agreement' &&
  found.some(
    ({ type, status, clause }) =>
      type === 'threat' &&
      status !== 'denied' &&
      clause?.governor !== undefined &&
      clause.governor === candidate.clause,
  );

/** `ruled out talks`: a refusal, of talks that nobody denies. */
export const isRefused = ({ phrase, status, clause }: Candidate, found: readonly Candidate[]): boolean =>
  phrase !== undefined &&
  status === 'denied' &&
  found.some((other) => other.type === 'rejection' && other.phrase === undefined && other.clause === clause);

/** `In their phone call they discussed trade`: who discusses it there has not met. */
export const isSameCall = (candidate: Candidate, found: readonly Candidate[]): boolean =>
  candidate.type === 'meeting' &&
  candidate.phrase === undefined &&
  found.some(
    ({ type, sides, clause }) =>
      type === 'call' &&
      clause === candidate.clause &&
      candidate.sides.every(({ id }) => sides.some((side) => side.id === id)),
  );

/** A noun inside what a verb already told: `held talks` read by both. */
export function tellsSame(a: Candidate, b: Candidate): boolean {
  // `was abandoning the communiqué of 2016`: a break, and no statement that is off.
  const isLeft = a.type === 'rupture' && b.type === 'statement' && b.status === 'cancelled';
  if (a.clause !== b.clause || b.phrase === undefined) return false;
  if (isLeft) return a.clause?.after.includes(b.phrase) === true;
  // `will host the summit`: the verb tells a meeting, its object which.
  const isHosted =
    a.type === 'meeting' && a.sides.length > 1 && b.type === 'summit' && b.phrase.prep === undefined;
  if ((a.type !== b.type && !isHosted) || a.clause?.after.includes(b.phrase) !== true) return false;
  // Two nouns of one clause tell two events where they join others: `a session ahead of a gathering of the League`.
  const ours = [...a.sides, ...a.actors, ...a.recipients];
  // `will follow up on the meeting between C and D`: others altogether.
  // `talked for an hour, in the margins of a G20 gathering`: so is a body.
  const areOthers =
    (b.sides.length > 1 || b.sides.some(({ kind }) => kind === 'organisation')) &&
    !b.sides.some(({ id }) => ours.some((one) => one.id === id));
  const isApart = a.phrase !== undefined || ASIDE.has(b.phrase.prep ?? '') || areOthers;
  return !isApart || [...b.sides, ...b.actors].every(({ id }) => ours.some((one) => one.id === id));
}

/** What is done by words alone: whoever speaks for a state does it. */
const SPOKEN: ReadonlySet<EventType> = new Set(['support', 'criticism', 'accusation', 'threat']);

/** `Wang said that China would stand by Pakistan`, `Motegi expressed Tokyo's support`: by him who says it. */
export function bySpeaker(candidate: Candidate, { parse, discourse, entities }: Sentence): Candidate {
  const { type, clause, phrase, actors } = candidate;
  const [state] = actors;
  if (!clause || !SPOKEN.has(type) || actors.length !== 1 || state?.kind !== 'country') return candidate;
  const isSummons = phrase === undefined && clause.verb.passive;
  // `told reporters that Japan had lodged a protest`: what was done before, through others, is only told of.
  // `Tokyo had protested, he said`
  const isBefore =
    clause.verb.perfect && clause.verb.past && (clause.kind === 'complement' || phrase === undefined);
  if (isSummons || isBefore) return candidate;
  const teller = phrase && clause.after.includes(phrase) ? clause : tellerOf(clause, parse.clauses);
  const [speaker, ...others] = discourse.resolve(teller?.subject ?? [], parse.phrases);
  const speaks =
    speaker?.kind === 'official' &&
    others.length === 0 &&
    !candidate.recipients.some(({ id }) => id === speaker.id) &&
    stateOf(speaker, entities).some(({ id }) => id === state.id);
  return speaks ? { ...candidate, actors: [speaker] } : candidate;
}

const TALKED: ReadonlySet<EventType> = new Set(['meeting', 'call', 'negotiation']);

/** What one has with a state, and others may talk about. */
const SHARED: ReadonlySet<string> = new Set(
  'border frontier tie relation relationship war conflict dispute trade treaty agreement accord deal cooperation'.split(
    ' ',
  ),
);

/** `They discussed the situation on the border with Belarus`: what the talk is about takes no part in it. */
export function withoutTopic(candidate: Candidate, { parse: { phrases } }: Sentence): Candidate {
  const { type, sides } = candidate;
  if (!TALKED.has(type) || sides.length < 3) return candidate;
  const isTopic = ({ kind, mention }: Party): boolean => {
    const at = kind === 'country' ? phrases.findIndex(({ head }) => head.mention === mention) : -1;
    const before = phrases[at - 1];
    return phrases[at]?.prep === 'with' && before !== undefined && SHARED.has(before.head.lexeme.singular);
  };
  return { ...candidate, sides: sides.filter((side) => !isTopic(side)) };
}

/** `Japarov and Rahmon signed the treaty between their states`: who is there by his official is not there twice. */
export function withoutOwnStates(candidate: Candidate, { entities }: Sentence): Candidate {
  const shown = statesOf(
    candidate.sides.filter(({ kind }) => kind === 'official'),
    entities,
  );
  const isShown = ({ id, kind }: Party): boolean =>
    kind === 'country' && shown.some((state) => state.id === id);
  return { ...candidate, sides: candidate.sides.filter((party) => !isShown(party)) };
}

/** Fewer may act for themselves. */
const MANY = 3;

/** What only states do. */
const OF_STATES: ReadonlySet<EventType> = new Set(['sanction', 'easing', 'rupture', 'threat', 'aid']);

/** `the four broke off relations`, of whose ministers a text has told: it is their states that did. */
export function asStates(candidate: Candidate, { entities }: Sentence): Candidate {
  const { type, actors } = candidate;
  const areReferredTo =
    actors.length >= MANY && actors.every(({ kind, via }) => kind === 'official' && via === 'reference');
  return OF_STATES.has(type) && areReferredTo
    ? { ...candidate, actors: uniqueParties(statesOf(actors, entities)) }
    : candidate;
}

/** A capital that is the seat of bodies as well, its state, and those bodies. */
const SEAT = { state: 'BE', bodies: ['EU', 'NATO', 'European Commission', 'European Council'] };

/** `hurried to Brussels`: of a text that speaks of no Belgian the body there that it speaks of is the host. */
export function toSeat(candidate: Candidate, { discourse: { about }, entities }: Sentence): Candidate {
  const [host, ...others] = candidate.recipients;
  const isSeat = candidate.type === 'visit' && host?.id === SEAT.state && others.length === 0;
  const body = isSeat && !about.named(SEAT.state) ? about.mostNamed(SEAT.bodies) : undefined;
  const isHome = statesOf(candidate.actors, entities).some(({ id }) => id === body?.id);
  return body && !isHome ? { ...candidate, recipients: [body] } : candidate;
}
