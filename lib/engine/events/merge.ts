import type { EventProposal, EventType } from '../../model/event.ts';

/** Types that retellings mix: a meeting is called talks, a session, a visit's audience. */
const GROUPS: Readonly<Partial<Record<EventType, string>>> = {
  meeting: 'consult',
  summit: 'consult',
  negotiation: 'consult',
  agreement: 'agree',
  signing: 'agree',
};

const groupOf = (type: EventType): string => GROUPS[type] ?? type;

/** A proposal before it has its id. */
export type Draft = Omit<EventProposal, 'id'>;

const everyone = (event: Draft): string[] => [...event.parties, ...event.actors, ...event.recipients];

/** `KP/foreign-ministry` and `KP` are one hand in two tellings. */
const asStates = (ids: readonly string[]): string[] =>
  ids.map((id) => (/^[A-Z]{2}\//.test(id) ? id.slice(0, 2) : id));

/** Two dates that can be the same day: equal, one missing, or one inside the other. */
export function datesAgree(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [from = '', to = from] = a.split('/');
  const [other = '', until = other] = b.split('/');
  if (from.startsWith(other) || other.startsWith(from)) return true;
  return from <= until.padEnd(10, '9') && other <= to.padEnd(10, '9') && (a.includes('/') || b.includes('/'));
}

/** What is done and what is still to come are two events; what was put off or denied may be either. */
const isAhead = ({ status }: Draft): boolean => status === 'planned' || status === 'proposed';
const isDone = ({ status }: Draft): boolean => status === 'happened' || status === 'happening';

function sameEvent(a: Draft, b: Draft): boolean {
  if (groupOf(a.type) !== groupOf(b.type)) return false;
  if (isAhead(a) && isDone(b)) return false;
  if (isDone(a) && isAhead(b)) return false;
  if (!datesAgree(a.date, b.date)) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  const partiesOf = a.actors.length > 0 ? (event: Draft) => asStates(everyone(event)) : everyone;
  const [ours, theirs] = [partiesOf(a), partiesOf(b)];
  const common = ours.filter((id) => theirs.includes(id)).length;
  if (
    a.actors.length > 0 &&
    !(
      asStates(a.actors).some((id) => asStates(b.actors).includes(id)) &&
      a.recipients.some((id) => b.recipients.includes(id))
    )
  )
    return false;
  return common >= 2 && common === Math.min(ours.length, theirs.length);
}

/** Retellings become one event; what the fuller telling lacks, the other lends. All evidence is kept. */
export function mergeRetellings(drafts: readonly Draft[]): Draft[] {
  const merged: Draft[] = [];
  for (const draft of drafts) {
    const at = merged.findIndex((other) => sameEvent(other, draft));
    const known = merged[at];
    if (known) merged[at] = join(known, draft);
    else merged.push(draft);
  }
  return merged;
}

function join(a: Draft, b: Draft): Draft {
  const [full, slight] = b.confidence > a.confidence ? [b, a] : [a, b];
  const joined: Draft = {
    ...full,
    parties: everyone(full).length >= everyone(slight).length ? full.parties : slight.parties,
    actors: everyone(full).length >= everyone(slight).length ? full.actors : slight.actors,
    recipients: everyone(full).length >= everyone(slight).length ? full.recipients : slight.recipients,
    agenda: full.agenda.length > 0 ? full.agenda : slight.agenda,
    evidence: [...full.evidence, ...slight.evidence],
    grounds: { ...slight.grounds, ...full.grounds },
    confidence: 1 - (1 - full.confidence) / 2,
  };
  const date = full.date ?? slight.date;
  const place = full.place ?? slight.place;
  const source = full.source ?? slight.source;
  if (date !== undefined) joined.date = date;
  if (place !== undefined) joined.place = place;
  if (source !== undefined) joined.source = source;
  return joined;
}
