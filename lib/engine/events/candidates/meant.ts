import type { EventType } from '../../../model/event.ts';
import { VERB_READINGS } from '../lexicon.ts';
import type { Deed } from '../roles/deeds.ts';
import { objectOf } from '../roles/object.ts';
import { asReferences, type Party, statesOf } from '../roles/parties.ts';
import { VerbSlots } from '../roles/slots.ts';
import { clauseStatus } from '../status/of-clause.ts';
import type { Clause } from '../syntax/clause.ts';
import { type Candidate, type Filled, type Sentence, spanOf } from './candidate.ts';
import { conditionsOn } from './holds.ts';
import { settledVerb } from './settle.ts';

/** Right in seven of ten, by judgement: what `it` is, and whom it concerns, is inferred. */
const PRIOR = 7;

/** `imposed sanctions on Iran, and lifted them`, `closed the embassy. It was reopened`: a pronoun means the thing with which somebody did something before, and those are concerned who were then. */
export function readMeant(clause: Clause, sentence: Sentence): Candidate | undefined {
  const readings = VERB_READINGS.get(clause.verb.lemma);
  if (!readings || clause.kind === 'relative') return undefined;
  const [object, ...more] = objectOf(clause);
  const pronoun = object ?? (clause.verb.passive ? undefined : clause.subject[0]);
  if (!pronoun || more.length > 0 || !(pronoun.head.text in PLURAL)) return undefined;
  const { parse, discourse, entities } = sentence;
  const slots = new VerbSlots(clause, parse, discourse, entities);
  for (const deed of discourse.deeds.recent()) {
    const things = (deed.things ?? []).filter(({ plural }) => plural === PLURAL[pronoun.head.text]);
    if (things.length === 0) continue;
    const nouns = things.flatMap((thing) => thing.nouns);
    const holds = conditionsOn(clause, slots, sentence, nouns);
    const reading = readings.rows.find(
      (row) => MEASURES.has(row.frame.type) && (object ? row.object : row.doer) && holds(row),
    );
    if (!reading) continue;
    const { frame } = reading;
    const roles = rolesOf(deed, object ? slots.parties('subject') : [], frame.sides !== undefined, sentence);
    if (!roles) return undefined;
    return {
      ...roles,
      type: frame.type,
      status: settledVerb(frame.type, clauseStatus(clause, parse.words), clause),
      clause,
      phrase: undefined,
      trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
      evidence: spanOf({ sides: [], actors: [], recipients: [] }, clause.verb.head),
      prior: Math.min(PRIOR, frame.prior ?? PRIOR),
    };
  }
  return undefined;
}

/** What is done with things, and undone; `made it clear`, `as he puts it` do nothing. */
const MEASURES: ReadonlySet<EventType> = new Set(['sanction', 'easing', 'rupture', 'restoration', 'aid']);

/** Pronouns of things, and whether of several. */
const PLURAL: Readonly<Record<string, boolean>> = { it: false, they: true, them: true };

/** The states of the deed before, those who act now at the head; whoever had no part in it does something else. */
function rolesOf(
  deed: Deed,
  doers: readonly Party[],
  isShared: boolean,
  { entities }: Sentence,
): Filled | undefined {
  const states = (parties: readonly Party[]): Party[] => asReferences(statesOf(parties, entities));
  const known = states([...deed.sides, ...deed.actors, ...deed.recipients]);
  const acting = states(doers.length > 0 ? doers : deed.actors);
  const isActing = ({ id }: Party): boolean => acting.some((doer) => doer.id === id);
  if (known.length < 2 || (doers.length > 0 && !known.some(isActing))) return undefined;
  if (isShared) return { sides: known, actors: [], recipients: [] };
  const others = known.filter((party) => !isActing(party));
  return acting.length > 0 && others.length > 0
    ? { sides: [], actors: acting, recipients: others }
    : undefined;
}
