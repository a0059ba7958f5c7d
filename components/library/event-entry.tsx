import type { EventRecord } from '../../lib/model/review.ts';
import { clausesOf } from '../sentence.ts';
import { EventSign } from '../signs.tsx';
import { statusName, typeName } from '../words.ts';
import { nameIn } from './filter.ts';

/** A kept event to read: its sentence, and the words that carry it. */
export function EventEntry({ event }: { event: EventRecord }) {
  const { facts, evidence } = event;
  const quote = evidence[0]?.exact;
  return (
    <div className="event-entry">
      <EventSign type={facts.type} />
      <div>
        <p className="sentence">
          <strong>{typeName(facts.type)}</strong> <span className="status">{statusName(facts.status)}</span>{' '}
          {clausesOf(facts, nameIn(event))}
        </p>
        {quote && <blockquote className="quote">{quote}</blockquote>}
      </div>
    </div>
  );
}
