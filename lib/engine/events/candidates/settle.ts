import type { EventType, Status } from '../../../model/event.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** What goes on for a while; the others are done at a stroke, though the press says `is demanding`, `is expelling`. */
const LASTING: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'visit',
  'summit',
  'negotiation',
  'mediation',
  'cooperation',
]);

/** Aid that is not given yet: `has offered a line of credit`, `announced weapons for Ukraine`. */
const HELD_OUT: ReadonlyMap<string, Status> = new Map([
  ['offer', 'proposed'],
  ['announce', 'planned'],
  ['unveil', 'planned'],
  ['earmark', 'planned'],
]);

const STANDS: ReadonlySet<EventType> = new Set(['support', 'rejection']);

const DECIDED: ReadonlySet<EventType> = new Set(['rupture', 'sanction', 'easing', 'restoration', 'support']);

const WILL: ReadonlySet<string> = new Set(['will', 'would']);

/** What the status of a verb means for an event of its type. */
export function settledVerb(type: EventType, status: Status, clause: Clause | undefined): Status {
  if (status === 'happening' && !LASTING.has(type)) return 'happened';
  // `China will stand by Pakistan`, `would have none of it`: who says so has taken his stand.
  const { modal, perfect } = clause?.verb ?? {};
  if (STANDS.has(type) && status === 'planned' && WILL.has(modal ?? '') && !perfect) return 'happened';
  // `its decision to suspend the treaty`: a measure is taken when it is decided on.
  const { antecedent } = clause ?? {};
  const isDecided =
    DECIDED.has(type) &&
    antecedent?.head.text === 'decision' &&
    !/^an?$/.test(antecedent.words[0]?.text ?? '');
  if (status === 'planned' && isDecided) return 'happened';
  if (type === 'aid' && status === 'happened') return HELD_OUT.get(clause?.verb.lemma ?? '') ?? status;
  // A communiqué that was never issued was called off.
  if (type === 'statement' && status === 'denied') return 'cancelled';
  return status;
}

/** What is announced beforehand; an accord or a break is there once it is announced. */
const AHEAD: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'visit',
  'summit',
  'negotiation',
  'signing',
]);

/** Words that have been said, whatever the other side makes of them: `declined an invitation`, `rejected a request`. */
const SAID: ReadonlySet<EventType> = new Set(['invitation', 'request', 'accusation', 'criticism', 'threat']);

/** What is still to be made of an invitation that there is. */
const ANSWERING = /^(?:take|accept|answer|follow|have|await)$/;

/** Denied, these say that it was not said at all. */
const SAYING = /^(?:make|issue|send|lodge|receive|extend|submit|get|have|deliver|put|be|level|raise)$/;

/** What the status of a noun's clause means for an event of its type. */
export function settledNoun(
  type: EventType,
  phrase: NounPhrase,
  status: Status,
  clause: Clause | undefined,
): Status {
  const lemma = clause?.verb.lemma ?? '';
  if (status === 'planned' && lemma === 'announce' && !AHEAD.has(type)) return 'happened';
  if (type === 'statement' && phrase.prep === 'without') return 'cancelled';
  const isNone = phrase.words.some(({ text }) => text === 'no');
  if (status === 'denied' && SAID.has(type) && clause && !SAYING.test(lemma) && !isNone) return 'happened';
  // `an invitation that has yet to be taken up`
  if (status === 'planned' && type === 'invitation' && ANSWERING.test(lemma)) return 'happened';
  return settledVerb(type, status, clause);
}
