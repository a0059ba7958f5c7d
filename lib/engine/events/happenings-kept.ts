import type { ArticleMeta } from '../../model/article.ts';
import type { EventRecord, LinkRecord, Telling } from '../../model/review.ts';
import { type Happening, linkHappenings, tellingKey } from './happenings.ts';

/** What happenings are read from: of everything kept, these. */
interface Shelf {
  articles: readonly ArticleMeta[];
  events: readonly EventRecord[];
  links: readonly LinkRecord[];
}

/** A kept event as its article's telling. */
export const tellingOf = ({ article, id }: EventRecord): Telling => ({ article, event: id });

export const keyOf = (event: EventRecord): string => tellingKey(tellingOf(event));

/** The happenings that the confirmed events tell, each under the {@link keyOf} of every event that tells it. */
export function happeningsOf({ articles, events, links }: Shelf): ReadonlyMap<string, Happening> {
  const published = new Map(articles.map((article) => [article.url, article.published]));
  const tellings = events
    .filter(({ state }) => state === 'confirmed')
    .map((event) => ({ ...tellingOf(event), published: published.get(event.article), facts: event.facts }));
  return new Map(
    linkHappenings(tellings, links).flatMap((happening) =>
      happening.tellings.map((telling) => [tellingKey(telling), happening] as const),
    ),
  );
}
