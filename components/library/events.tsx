import { useMemo } from 'react';
import { happeningsOf, keyOf } from '../../lib/engine/events/happenings-kept.ts';
import { t } from '../../lib/i18n.ts';
import type { EventRecord, LinkRecord } from '../../lib/model/review.ts';
import { dateWords } from '../edtf.ts';
import { EventEntry } from './event-entry.tsx';
import type { Kept } from './filter.ts';
import { type Entry, entriesOf } from './happenings.ts';
import { JoinMenu } from './join-menu.tsx';
import { Origin } from './origin.tsx';
import { ToldAlso } from './told-also.tsx';

/** Says of an event that it is of the same happening as others, or of none of theirs. */
export type OnLink = (
  event: EventRecord,
  others: readonly EventRecord[],
  verdict: LinkRecord['verdict'],
) => void;

interface Props {
  /** In the order of {@link newestFirst}. */
  events: readonly EventRecord[];
  /** All that is kept, whether or not it is shown. */
  kept: Kept;
  onLink: OnLink;
}

/** `2023-01` of any EDTF date that begins with a month, the year of one that does not. */
const monthOf = ({ event }: Entry): string => /^\d{4}(-\d{2})?/.exec(event.facts.date ?? '')?.[0] ?? '';

/** The newest first; EDTF sorts as text, and what has no date comes last. */
export const newestFirst = (a: EventRecord, b: EventRecord): number =>
  (b.facts.date ?? '').localeCompare(a.facts.date ?? '');

/** The kept events as a timeline, month by month; what several articles tell of one happening stands together. */
export function Events({ events, kept, onLink }: Props) {
  const { titles, happenings, known } = useMemo(
    () => ({
      titles: new Map(kept.articles.map((article) => [article.url, article])),
      happenings: happeningsOf(kept),
      known: new Map(kept.events.map((event) => [keyOf(event), event])),
    }),
    [kept],
  );
  const entries = entriesOf(events, happenings, known);
  return [...Map.groupBy(entries, monthOf)].map(([month, group]) => (
    <section key={month} className="month">
      <h2>{month ? dateWords(month) : t('library_undated')}</h2>
      <ul className="entries">
        {group.map((entry) => {
          const { event, others } = entry;
          return (
            <li key={keyOf(event)} className="entry">
              <EventEntry event={event} />
              <div className="entry-foot">
                <Origin article={titles.get(event.article)} url={event.article} />
                {titles.size > 1 && (
                  <JoinMenu
                    entry={entry}
                    all={kept.events}
                    titles={titles}
                    onJoin={(other) => onLink(event, [other], 'joined')}
                  />
                )}
              </div>
              {others.length > 0 && (
                <ToldAlso
                  entry={entry}
                  titles={titles}
                  onSplit={(other) =>
                    onLink(other, [event, ...others.filter((one) => one !== other)], 'split')
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
