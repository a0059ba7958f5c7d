import type { EventType } from '../../lib/model/event.ts';
import type { AnnotatedArticle, RecordedEvent } from '../../scripts/lib/corpus-form.ts';
import type { NamedEntity, PredictedEvent } from '../../scripts/lib/prediction.ts';
import { sameEntities, sameEntity } from './same-entity.ts';
import { type Share, shareOf, type Tally } from './tally.ts';

/** The fields that are judged in events that were matched. */
export const JUDGED_FIELDS = [
  'type',
  'status',
  'parties',
  'direction',
  'place',
  'date',
  'agenda',
  'source',
] as const;
export type JudgedField = (typeof JUDGED_FIELDS)[number];

export interface EventScore {
  /** Matched by type and parties. */
  strict: Tally;
  /** Matched by group of types and parties. */
  loose: Tally;
  /** Annotated events told in the first paragraphs: found. */
  lead: Share;
  fields: Record<JudgedField, Share>;
  errors: string[];
}

/** Types whose border a reader would argue about count as one in the loose score. */
const GROUPS: Partial<Record<EventType, string>> = {
  meeting: 'consult',
  call: 'consult',
  visit: 'consult',
  summit: 'consult',
  negotiation: 'consult',
  mediation: 'consult',
  agreement: 'agree',
  signing: 'agree',
  criticism: 'accuse',
  accusation: 'accuse',
  sanction: 'sanction',
  rupture: 'sanction',
  easing: 'ease',
  restoration: 'ease',
};
const groupOf = (type: EventType) => GROUPS[type] ?? type;

const LEAD_PARAGRAPHS = 3;
/** Evidence this near to the annotated one, in UTF-16 code units, speaks for a match … */
const NEAR = 200;
/** … as much as a quarter of the parties does. */
const NEAR_WEIGHT = 0.25;
/** Half of the larger side's parties, or a third of them told in the same place. */
const ENOUGH = 0.5;

interface Pair {
  event: RecordedEvent;
  found: PredictedEvent;
}

interface Matching {
  pairs: Pair[];
  missed: RecordedEvent[];
  extra: PredictedEvent[];
}

/** The found events that an annotator recorded too, by group of types and parties. */
export const rightEvents = (article: AnnotatedArticle, predicted: readonly PredictedEvent[]) =>
  new Set(matchEvents(article, predicted, sameGroup).pairs.map(({ found }) => found));

/** Scores the events found in an article against those an annotator recorded; `label` opens each line of `errors`. */
export function scoreEvents(
  article: AnnotatedArticle,
  predicted: readonly PredictedEvent[],
  label: string,
): EventScore {
  const strict = matchEvents(article, predicted, (event, found) => event.type === found.type);
  const loose = matchEvents(article, predicted, sameGroup);
  const leadEnd = article.text.split('\n\n').slice(0, LEAD_PARAGRAPHS).join('\n\n').length;
  const inLead = (event: RecordedEvent) => article.text.indexOf(event.evidence) < leadEnd;
  const leads = article.events.filter(inLead);
  return {
    strict: tallyOf(strict),
    loose: tallyOf(loose),
    lead: shareOf(leads.map((event) => loose.pairs.some((pair) => pair.event === event))),
    fields: judgeFields(loose.pairs),
    errors: [
      ...loose.missed.map(
        (event) =>
          `${label} missed event ${event.type}/${event.status} ${partiesOf(event)}: ${event.evidence}`,
      ),
      ...loose.extra.map(
        (found) =>
          `${label} extra  event ${found.type}/${found.status} ${sidesOf(found).map(({ id }) => id)}: ` +
          article.text.slice(found.evidence.start, found.evidence.end).slice(0, 120),
      ),
      ...loose.pairs.flatMap(({ event, found }) => fieldErrors(event, found, label)),
    ],
  };
}

const sameGroup = (event: RecordedEvent, found: PredictedEvent) =>
  groupOf(event.type) === groupOf(found.type);

const partiesOf = (event: RecordedEvent) => [...event.parties, ...event.actors, ...event.recipients];
const sidesOf = (found: PredictedEvent) => [
  ...(found.parties ?? []),
  ...(found.actors ?? []),
  ...(found.recipients ?? []),
];

const tallyOf = ({ pairs, extra, missed }: Matching): Tally => ({
  right: pairs.length,
  extra: extra.length,
  missed: missed.length,
});

/** Pairs each annotated event with at most one found event, the best matching pairs first. */
function matchEvents(
  { text, events }: AnnotatedArticle,
  predicted: readonly PredictedEvent[],
  comparable: (event: RecordedEvent, found: PredictedEvent) => boolean,
): Matching {
  const candidates = events
    .flatMap((event) => predicted.map((found) => ({ event, found, hits: partyHits(event, found) })))
    .filter(({ event, found, hits }) => hits > 0 && comparable(event, found))
    .map((pair) => ({ ...pair, likeness: likeness(pair, pair.hits, text) }))
    .filter((pair) => pair.likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  const matched = new Map<RecordedEvent, PredictedEvent>();
  const used = new Set<PredictedEvent>();
  for (const { event, found } of candidates) {
    if (matched.has(event) || used.has(found)) continue;
    matched.set(event, found);
    used.add(found);
  }
  return {
    pairs: [...matched].map(([event, found]) => ({ event, found })),
    missed: events.filter((event) => !matched.has(event)),
    extra: predicted.filter((found) => !used.has(found)),
  };
}

const partyHits = (event: RecordedEvent, found: PredictedEvent) =>
  partiesOf(event).filter((id) => sidesOf(found).some((side) => sameEntity(id, side))).length;

function likeness({ event, found }: Pair, hits: number, text: string) {
  const shared = hits / Math.max(partiesOf(event).length, sidesOf(found).length);
  return shared + (isNear(event, found, text) ? NEAR_WEIGHT : 0);
}

function isNear({ evidence }: RecordedEvent, found: PredictedEvent, text: string) {
  const at = text.indexOf(evidence);
  return found.evidence.start < at + evidence.length + NEAR && found.evidence.end > at - NEAR;
}

/** How each field of a matched event is judged; `undefined` where it cannot be. */
const JUDGES: Record<JudgedField, (event: RecordedEvent, found: PredictedEvent) => boolean | undefined> = {
  type: (event, found) => event.type === found.type,
  status: (event, found) => event.status === found.status,
  parties: (event, found) => sameEntities(partiesOf(event), sidesOf(found)),
  direction: (event, found) =>
    event.actors.length > 0 && event.recipients.length > 0
      ? sameEntities(event.actors, found.actors ?? []) &&
        sameEntities(event.recipients, found.recipients ?? [])
      : undefined,
  place: (event, found) => sameEntity(event.place, orNobody(found.place)),
  date: (event, found) => plainDate(event.date) === plainDate(found.date ?? ''),
  agenda: (event, { agenda }) =>
    event.agenda.length === 0
      ? agenda.length <= 1
      : event.agenda.filter((concept) => agenda.includes(concept)).length >= event.agenda.length / 2,
  source: (event, found) => sameEntity(event.source, orNobody(found.source)),
};

const orNobody = (entity: NamedEntity | undefined): NamedEntity => entity ?? { id: '', names: [] };

/** How sure a date is (EDTF `?`, `~`, `%`) is not judged. */
const plainDate = (date: string) => date.replace(/[~?%]/g, '');

/** Judges every field of every matched event. */
function judgeFields(pairs: readonly Pair[]): Record<JudgedField, Share> {
  const judged = (field: JudgedField) =>
    shareOf(pairs.flatMap(({ event, found }) => JUDGES[field](event, found) ?? []));
  return mapFields(judged);
}

/** A record with a value for each field that is judged. */
export const mapFields = <Value>(value: (field: JudgedField) => Value): Record<JudgedField, Value> => ({
  type: value('type'),
  status: value('status'),
  parties: value('parties'),
  direction: value('direction'),
  place: value('place'),
  date: value('date'),
  agenda: value('agenda'),
  source: value('source'),
});

function fieldErrors(event: RecordedEvent, found: PredictedEvent, label: string): string[] {
  const wrong = JUDGED_FIELDS.filter((field) => JUDGES[field](event, found) === false);
  return wrong.map(
    (field) => `${label} field  ${field} ${wanted(event, field)} not ${got(found, field)}: ${event.evidence}`,
  );
}

const orNone = (value: string) => value || 'none';
const ids = (entities: readonly NamedEntity[] = []) => entities.map(({ id }) => id).join(' + ');

const wanted = (event: RecordedEvent, field: JudgedField): string => {
  if (field === 'parties') return partiesOf(event).join(' + ');
  if (field === 'direction') return `${event.actors.join(' + ')} → ${event.recipients.join(' + ')}`;
  if (field === 'agenda') return orNone(event.agenda.join(' + '));
  return orNone(event[field]);
};

const got = (found: PredictedEvent, field: JudgedField): string => {
  if (field === 'parties') return orNone(ids(sidesOf(found)));
  if (field === 'direction') return `${ids(found.actors)} → ${ids(found.recipients)}`;
  if (field === 'agenda') return orNone(found.agenda.join(' + '));
  if (field === 'place' || field === 'source') return orNone(found[field]?.id ?? '');
  return orNone(found[field] ?? '');
};
