import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { EventProposal } from '../../../lib/model/event.ts';
import { Store } from '../../../lib/store/db.ts';
import type { Reading, ReviewContext } from '../../../lib/store/reading.ts';

export const URL_OF_ARTICLE = 'https://news.example/talks';
const TEXT =
  'Norway and Chile to hold talks.\n\nThe foreign minister of Norway will meet Ana Prueba in Oslo on Friday. Chile agreed.';

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const mention = (words: string, kind: 'country' | 'official' | 'place', entity: string, from = 0) => ({
  ...span(words, from),
  kind,
  entity,
  confidence: 0.9,
  reason: { rule: 'name', args: [] },
});
const proposal = (id: string, parties: string[], words: string) =>
  EventProposal.parse({
    id,
    type: 'meeting',
    status: 'planned',
    parties,
    actors: [],
    recipients: [],
    place: 'Oslo, NO',
    date: '2026-11-27',
    agenda: [],
    confidence: 0.8,
    evidence: [span(words)],
    grounds: {},
  });

const entity = (id: string, kind: 'country' | 'official' | 'place', name: string, known = true) => ({
  id,
  kind,
  name,
  names: [],
  known,
});

export const READING: Reading = {
  meta: { url: URL_OF_ARTICLE, title: 'Talks', outlet: 'The Example', published: '2026-11-24' },
  article: { text: TEXT, published: '2026-11-24' },
  analysis: {
    mentions: [
      mention('Norway', 'country', 'NO'),
      mention('Chile', 'country', 'CL'),
      mention('Norway', 'country', 'NO', 40),
      mention('Ana Prueba', 'official', 'Ana_Prueba'),
      mention('Oslo', 'place', 'Oslo, NO'),
    ],
    entities: [
      entity('NO', 'country', 'Norway'),
      entity('CL', 'country', 'Chile'),
      entity('Ana_Prueba', 'official', 'Ana Prueba', false),
      entity('Oslo, NO', 'place', 'Oslo'),
    ],
    events: [proposal('meeting-1', ['NO', 'Ana_Prueba'], 'will meet Ana Prueba')],
  },
};

export const CONTEXT: ReviewContext = { url: URL_OF_ARTICLE, reading: READING, incognito: false };
export const TAG = { NO: tag('NO'), CL: tag('CL'), ANA: tag('Ana_Prueba'), OSLO: tag('Oslo, NO') };
export const EVENT = { type: 'event', event: 'meeting-1' } as const;

function tag(id: string) {
  return { type: 'tag', entity: id } as const;
}

/** A store of its own for each test, on a database engine of its own. */
export const newStore = (): Store => new Store('test', { indexedDB: new IDBFactory(), IDBKeyRange });

/** The tables that the decisions make, for comparison. */
export async function tablesOf(db: Store) {
  const [articles, tags, events, entities] = await Promise.all([
    db.articles.toArray(),
    db.tags.toArray(),
    db.events.toArray(),
    db.entities.toArray(),
  ]);
  return { articles, tags, events, entities };
}
