import type { EventType } from '../../../model/event.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** What stands after an event's noun in a prepositional phrase (`for a meeting with X`) is the noun's, not the verb's. */
export function own({ after, verb }: Clause): readonly NounPhrase[] {
  const at = after.findIndex(
    ({ prep, head }) =>
      prep !== undefined &&
      head.tag === 'noun' &&
      head.lexeme.events?.some(({ frame }) => OCCASIONAL.has(frame.type) && !frame.beside),
  );
  if (at < 0) return after;
  // `was invited to the summit by X`
  const noun = after[at];
  const isOwn = noun && noun.prep !== 'to' && noun.words.length > 1;
  const by = verb.passive && !isOwn ? after.findIndex((phrase, n) => n > at && phrase.prep === 'by') : -1;
  return by < 0 ? after.slice(0, at + 1) : [...after.slice(0, at + 1), ...after.slice(by)];
}

/** Events that others come to or speak at; `condemnation from Berlin` is but the verb's own word. */
const OCCASIONAL: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'visit',
  'summit',
  'negotiation',
  'invitation',
  'signing',
  'agreement',
  'statement',
  'mediation',
  'cooperation',
]);
