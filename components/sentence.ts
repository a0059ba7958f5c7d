import { type MessageKey, t } from '../lib/i18n.ts';
import type { EventFacts } from '../lib/model/event.ts';
import { datePreposition, dateWords } from './edtf.ts';
import { listWords, statusName, typeName } from './words.ts';

type NameOf = (id: string) => string;

/** What an event says after its type and status, in plain words: `between A and B in Moscow on 17 Jan 2023`. */
export function clausesOf(facts: EventFacts, nameOf: NameOf): string {
  const { type, parties, actors, recipients, place, date, agenda, source } = facts;
  const clause = (key: MessageKey, ids: readonly string[]) =>
    ids.length > 0 ? [t(key, listWords(ids.map(nameOf)))] : [];
  return [
    ...clause(parties.length > 1 ? 'event_between' : 'event_with', parties),
    ...clause('event_by', actors),
    ...clause(`event_to_${type}`, recipients),
    ...clause('event_at', place ? [place] : []),
    ...(date ? [t(`event_${datePreposition(date)}`, dateWords(date))] : []),
    ...clause('event_about', agenda),
    ...clause('event_source', source ? [source] : []),
  ].join(' ');
}

/** An event in one sentence of plain words. */
export const sentenceOf = (facts: EventFacts, nameOf: NameOf): string =>
  [typeName(facts.type), statusName(facts.status), clausesOf(facts, nameOf)].join(' ');
