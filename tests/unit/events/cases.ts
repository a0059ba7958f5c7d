import type { EventFacts } from '../../../lib/model/event.ts';

/** What a few sentences tell. `text` is marked as in the corpus: `[surface](kind:id)`. */
export interface EventCase {
  name: string;
  text: string;
  /** The event that must be proposed, by the fields that matter; `undefined` if none may be. */
  event: Partial<EventFacts> | undefined;
}
