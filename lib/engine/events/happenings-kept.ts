import type { ArticleMeta } from '../../model/article.ts';
import type { EventRecord, LinkRecord } from '../../model/review.ts';
import { type Happening, linkHappenings, tellingKey } from './happenings.ts';

/** What happenings are read from: of everything kept, these. */
interface Shelf {
  articles: readonly ArticleMeta[];
  events: readonly EventRecord[];
  links: readonly LinkRecord[];
}

export const keyOf = ({ article, id }: Pick<EventRecord, 'article' | 'id'>): string =>
  tellingKey({ article, event: id });

/** The happenings that the confirmed events tell, each under the {@link keyOf} of every event that tells it. */
export function happeningsOf({ articles, events, links }: Shelf): ReadonlyMap<string, Happening> {
  const published = new Map(articles.map((article) => [article.url, article.published]));
  const tellings = events
    .filter(({ state }) => state === 'confirmed')
    .map(({ article, id, facts }) => ({ article, published: published.get(article), event: id, facts }));
  return new Map(
    linkHappenings(tellings, links).flatMap((happening) =>
      happening.tellings.map((telling) => [tellingKey(telling), happening] as const),
    ),
  );
}
