import type { EventType, Status } from '../../model/event.ts';
import { CODE_TABLE, type Codes, UNCODED } from './table.ts';

/** Statuses of what has not come about: a type's own row says otherwise where a codebook does. */
const NOT_COME_ABOUT: ReadonlySet<Status> = new Set(['denied', 'postponed', 'cancelled']);

/**
 * PLOVER and CAMEO codes of an event, derived from its type and status by `CODE_TABLE`.
 *
 * @returns `plover: null` where PLOVER has no code: statements, and what was denied or put off
 */
export function codesOf(type: EventType, status: Status): Codes {
  const rows = CODE_TABLE[type];
  const { plover, context, cameo } = rows[status] ?? (NOT_COME_ABOUT.has(status) ? UNCODED : rows.happened);
  return context === undefined ? { plover, cameo } : { plover, context, cameo };
}
