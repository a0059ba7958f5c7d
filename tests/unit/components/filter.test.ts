import './english.ts';
import { expect, it } from 'vitest';
import { filterKept } from '../../../components/library/filter.ts';
import { MATERIAL, META } from './material.ts';

const [proposal] = MATERIAL.analysis.events;
const [, official] = MATERIAL.analysis.entities;
const updatedAt = '2024-03-08T12:00:00Z';
const OTHER = { url: 'https://news.example/other', title: 'Zürich hosts a summit', outlet: 'Der Bote' };

const KEPT = {
  articles: [META, OTHER],
  tags: official
    ? [
        {
          article: META.url,
          id: official.id,
          kind: official.kind,
          state: 'confirmed' as const,
          entity: official,
          mentions: [],
          confidence: 0.9,
          updatedAt,
        },
      ]
    : [],
  events: proposal
    ? [
        {
          article: META.url,
          id: proposal.id,
          state: 'confirmed' as const,
          facts: proposal,
          changed: false,
          entities: MATERIAL.analysis.entities,
          evidence: [],
          confidence: 0.7,
          updatedAt,
        },
      ]
    : [],
  links: [],
};

it.each([
  ['nothing', '', [META.url, OTHER.url], 1, 1],
  ['the name of a tag', 'ada', [META.url], 1, 1],
  ['a word of an event', 'call trade', [META.url], 0, 1],
  ['a title and its outlet, and so all that its article holds', 'northland example', [META.url], 1, 1],
  ['a title without its diacritics', 'zurich SUMMIT', [OTHER.url], 0, 0],
  ['what is nowhere', 'antarctica', [], 0, 0],
])('filters by %s', (_name, query, articles, tags, events) => {
  const found = filterKept(KEPT, query);
  expect(found.articles.map((article) => article.url)).toEqual(articles);
  expect([found.tags.length, found.events.length]).toEqual([tags, events]);
});
