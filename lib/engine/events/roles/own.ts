import type { EventType } from '../../../model/event.ts';
import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';

/** What stands after an event's noun in a prepositional phrase (`for a meeting with X`) is the noun's, not the verb's. */
export function own({ after, verb }: Clause): readonly NounPhrase[] {
  const at = after.findIndex(
    ({ prep, head }, n) =>
      prep !== undefined &&
      !isMeasured(after, n) &&
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

/** `held a round of talks with X`, `two days of meetings with X`: what the object is so much of is the object. */
const isMeasured = (after: readonly NounPhrase[], at: number): boolean => {
  const [measure, measured] = after;
  return (
    at === 1 &&
    measured?.prep === 'of' &&
    measure?.prep === undefined &&
    measure?.to === measured.from - 1 &&
    MEASURES.has(measure.head.lexeme.singular)
  );
};

const MEASURES: ReadonlySet<string> = new Set(
  'round series session string set day hour week minute bout spate flurry couple number'.split(' '),
);

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
