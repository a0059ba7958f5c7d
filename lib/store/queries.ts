import { Dexie } from 'dexie';
import type { ArticleRecord, Decision, EventRecord, Kept, LinkRecord, TagRecord } from '../model/review.ts';
import type { Store } from './db.ts';
import { historyOf } from './write.ts';

/** An article in a list, with how much of it was confirmed. */
export interface ArticleSummary {
  article: ArticleRecord;
  confirmedTags: number;
  confirmedEvents: number;
}

/** An event in a list over all articles. */
export interface EventInArticle {
  event: EventRecord;
  article: ArticleRecord;
}

/** A part of a list. */
export interface Page {
  offset: number;
  limit: number;
}
const ALL: Page = { offset: 0, limit: Infinity };

/** All keys that begin with `article`. */
const within = (article: string) =>
  [
    [article, Dexie.minKey],
    [article, Dexie.maxKey],
  ] as const;

/** The latest kept first. All queries here suit `liveQuery`: they read tables only. */
export async function listArticles(db: Store, { offset, limit }: Page = ALL): Promise<ArticleSummary[]> {
  const articles = await db.articles.orderBy('keptAt').reverse().offset(offset).limit(limit).toArray();
  return Promise.all(
    articles.map(async (article) => {
      const [tags, events] = await Promise.all([tagsOf(db, article.url), eventsOf(db, article.url)]);
      return { article, confirmedTags: confirmed(tags), confirmedEvents: confirmed(events) };
    }),
  );
}

const confirmed = (records: readonly { state: string }[]): number =>
  records.filter((record) => record.state === 'confirmed').length;

export const articleOf = (db: Store, url: string): Promise<ArticleRecord | undefined> => db.articles.get(url);

export const tagsOf = (db: Store, url: string): Promise<TagRecord[]> =>
  db.tags
    .where('[article+id]')
    .between(...within(url))
    .toArray();

export const eventsOf = (db: Store, url: string): Promise<EventRecord[]> =>
  db.events
    .where('[article+id]')
    .between(...within(url))
    .toArray();

/** What the reader said of an article's events and those of others. */
export const linksOf = (db: Store, url: string): Promise<LinkRecord[]> =>
  db.links.where('one.article').equals(url).or('other.article').equals(url).toArray();

/** Confirmed events of all articles, each with its article, the latest decided first. */
export async function listEvents(db: Store, { offset, limit }: Page = ALL): Promise<EventInArticle[]> {
  const events = await db.events
    .orderBy('updatedAt')
    .reverse()
    .filter((event) => event.state === 'confirmed')
    .offset(offset)
    .limit(limit)
    .toArray();
  const urls = [...new Set(events.map((event) => event.article))];
  const articles = new Map((await db.articles.bulkGet(urls)).flatMap((row) => (row ? [[row.url, row]] : [])));
  return events.flatMap((event) => {
    const article = articles.get(event.article);
    return article ? [{ event, article }] : [];
  });
}

/** Whether `undo` and `redo` would do something for the article. */
export async function historyFor(db: Store, url: string): Promise<{ canUndo: boolean; canRedo: boolean }> {
  const { undoable, redoable } = historyOf(await decisionsOf(db, url));
  return { canUndo: undoable.length > 0, canRedo: redoable.length > 0 };
}

/** The reader's acts on an article, in order. */
export const decisionsOf = (db: Store, url: string): Promise<Decision[]> =>
  db.decisions.where('article').equals(url).sortBy('seq');

/** Everything, as of one moment: for a backup or an export. */
export function everything(db: Store): Promise<Kept> {
  return db.transaction('r', db.tables, async () => {
    const [articles, tags, events, decisions, entities, links] = await Promise.all([
      db.articles.toArray(),
      db.tags.toArray(),
      db.events.toArray(),
      db.decisions.toArray(),
      db.entities.toArray(),
      db.links.toArray(),
    ]);
    return { articles, tags, events, decisions, entities, links };
  });
}
