import type { ArticleMeta } from '../../lib/model/article.ts';
import { nameAmong } from '../../lib/model/entity.ts';
import type { EventRecord, LinkRecord, TagRecord } from '../../lib/model/review.ts';
import { sentenceOf } from '../sentence.ts';
import { kindName } from '../words.ts';

/** What is kept in the reader's browser, decided upon and not rejected. */
export interface Kept {
  articles: readonly ArticleMeta[];
  tags: readonly TagRecord[];
  events: readonly EventRecord[];
  links: readonly LinkRecord[];
}

/** Small letters without diacritics, so that `Amir-Abdollahián` is found by `abdollahian`. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

export const nameIn = (record: EventRecord) => (id: string) => nameAmong(record.entities, id);

const articleText = ({ title, outlet, byline, published, url }: ArticleMeta): string =>
  [title, outlet, byline, published, url].filter(Boolean).join(' ');

const tagText = ({ entity, kind }: TagRecord): string =>
  [entity.name, ...entity.names, entity.office?.title, kindName(kind)].filter(Boolean).join(' ');

const eventText = (record: EventRecord): string =>
  [sentenceOf(record.facts, nameIn(record)), record.facts.date, ...record.evidence.map(({ exact }) => exact)]
    .filter(Boolean)
    .join(' ');

/**
 * What has every word of `query`. An article also counts by its tags and events, a tag or an event also by the title
 * and outlet of its article; an empty query keeps all.
 */
export function filterKept(kept: Kept, query: string): Kept {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return kept;
  const has = (text: string) => {
    const hay = folded(text);
    return words.every((word) => hay.includes(word));
  };
  const articles = new Map(kept.articles.map((article) => [article.url, articleText(article)]));
  const about = (url: string) => articles.get(url) ?? '';
  const tags = kept.tags.filter((tag) => has(`${tagText(tag)} ${about(tag.article)}`));
  const events = kept.events.filter((event) => has(`${eventText(event)} ${about(event.article)}`));
  const named = new Set([...tags, ...events].map((record) => record.article));
  return {
    articles: kept.articles.filter((article) => named.has(article.url) || has(about(article.url))),
    tags,
    events,
    links: kept.links,
  };
}
