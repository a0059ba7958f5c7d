import type { EventType, Status } from '../../../model/event.ts';
import type { VerbFrame } from '../frames/frame.ts';
import { isOff } from '../frames/status.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { homeOnly } from '../roles/fallback.ts';
import { fill } from '../roles/fill.ts';
import { objectOf } from '../roles/object.ts';
import { besides, type Party } from '../roles/parties.ts';
import { type Slots, tellerOf, VerbSlots } from '../roles/slots.ts';
import { fallbackOf } from '../roles/verb-fallback.ts';
import { isConditional } from '../roles/warned.ts';
import { clauseStatus, governingNoun, isNegative } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { type Candidate, DEFAULT_PRIOR, type Filled, type Sentence, spanOf } from './candidate.ts';
import { conditionsOn, inClause } from './holds.ts';
import { settledVerb } from './settle.ts';

export function readVerb(clause: Clause, sentence: Sentence): Candidate | undefined {
  const readings = VERB_READINGS.get(clause.verb.lemma);
  if (!readings || isOnlyFeared(clause)) return undefined;
  const { parse, discourse, entities } = sentence;
  const slots = new VerbSlots(clause, parse, discourse, entities);
  const accompanied = readings.company.size > 0 && inClause(clause, parse, readings.company);
  const holds = conditionsOn(clause, slots, sentence);
  for (const reading of readings.rows) {
    if (reading.company && !accompanied) continue;
    if (!holds(reading) || (OPINIONS.has(reading.frame.type) && isOfNobody(clause))) continue;
    const open = fallbackOf(clause, reading.frame.type, sentence);
    const fallback = reading.frame.named ? homeOnly(open) : open;
    const roles = fill(reading.frame, slots, fallback);
    if (!roles || !fits(reading.frame, [...roles.actors, ...roles.sides])) continue;
    if (isNowhere(reading.frame, reading.particle, roles)) continue;
    // What a threat holds is still to come; the threat is as real as its telling.
    const told = reading.frame.actors?.includes('teller') ? tellerOf(clause, parse.clauses) : undefined;
    const isDoneByNot = reading.frame.negated || reading.company?.has('no');
    const status =
      clause.kind === 'reduced' || (reading.frame.future && !told) || isDoneByNot
        ? 'happened'
        : (calledOff(clause, parse) ?? clauseStatus(told ?? clause, parse.words));
    const isThere =
      clause.verb.finite &&
      clause.verb.lemma === 'be' &&
      reading.frame.type === 'visit' &&
      !clause.verb.past &&
      !clause.verb.perfect;
    const refused = status === 'denied' && isNegative(clause) && REFUSABLE.has(clause.verb.lemma);
    return {
      ...withGiver(roles, reading.frame.type, clause, slots),
      type: refused ? 'rejection' : reading.frame.type,
      status: settledVerb(
        reading.frame.type,
        refused
          ? 'happened'
          : status !== 'happened' && !(status === 'happening' && reading.frame.status)
            ? status
            : isThere
              ? 'happening'
              : (reading.frame.status ?? status),
        clause,
      ),
      clause,
      saying: told,
      phrase: undefined,
      trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
      evidence: spanOf(roles, clause.verb.head),
      prior: reading.frame.prior ?? DEFAULT_PRIOR,
    };
  }
  return undefined;
}

/** `if Iran did not free them`: what may be left undone is told of by what then follows. */
const isOnlyFeared = (clause: Clause): boolean =>
  isConditional(clause) && (clause.introducer === 'unless' || isNegative(clause));

const OPINIONS: ReadonlySet<EventType> = new Set(['support', 'criticism', 'accusation']);

/** `praised nobody in particular`, `blamed no one` */
function isOfNobody(clause: Clause): boolean {
  const [object] = objectOf(clause);
  return object?.head.text === 'nobody' || (object?.head.text === 'one' && object.words[0]?.text === 'no');
}

/** `a trip that he was to make has been put off`: what becomes of the noun that a relative clause is about. */
const calledOff = ({ kind, antecedent }: Clause, { clauses, words }: Parse): Status | undefined =>
  kind === 'relative' && antecedent
    ? clauses
        .filter(
          (other) => other.kind !== 'relative' && other.verb.passive && other.subject.includes(antecedent),
        )
        .map((other) => governingNoun(other, words))
        .find(isOff)
    : undefined;

/** `conveyed to him an invitation from President X`: it is given by X, not by him who brings it. */
function withGiver(roles: Filled, type: VerbFrame['type'], clause: Clause, slots: Slots): Filled {
  if (type !== 'invitation' || !BRINGING.has(clause.verb.lemma)) return roles;
  const known = [...roles.actors, ...roles.recipients];
  const [giver] = [...slots.parties('from'), ...slots.parties('of')].filter(
    (party) => party.kind === 'official' && besides(known)(party),
  );
  return giver ? { ...roles, actors: [giver] } : roles;
}

const BRINGING: ReadonlySet<string> = new Set(['convey', 'deliver', 'hand', 'bring', 'carry', 'relay']);

const fits = ({ person, official }: VerbFrame, doers: readonly Party[]): boolean =>
  !(person && doers.every(isBareState)) && !(official && doers.every(({ kind }) => kind !== 'official'));

/** `was in the leaders' lounge`: nobody visits a place by being with people. */
const isNowhere = ({ type }: VerbFrame, particle: string | undefined, { recipients }: Filled): boolean =>
  type === 'visit' && particle === 'in' && recipients.every(({ kind }) => kind === 'official');

/** Countries do not travel; their people do. */
const isBareState = ({ kind, via }: Party): boolean => kind === 'country' && via === 'name';

/** Verbs that, denied, are a refusal: `no longer recognises`. */
const REFUSABLE: ReadonlySet<string> = new Set([
  'recognise',
  'recognize',
  'accept',
  'endorse',
  'support',
  'agree',
  'consent',
  'accede',
]);
