import type { Material } from '../../../components/review/items.ts';
import type { ArticleMeta } from '../../../lib/model/article.ts';
import type { Entity } from '../../../lib/model/entity.ts';
import type { EventProposal } from '../../../lib/model/event.ts';
import type { Kind } from '../../../lib/model/kind.ts';
import type { Mention } from '../../../lib/model/mention.ts';

export const META: ArticleMeta = {
  url: 'https://news.example/talks',
  title: 'Northland receives Southland',
  outlet: 'The Example',
  published: '2024-03-08',
  language: 'en',
};

const TEXT =
  'Ada North will receive Ben South in Easton on Tuesday. North spoke with South last week about trade.';

const entity = (id: string, kind: Kind, name: string): Entity => ({ id, kind, name, names: [], known: true });

const mention = (kind: Kind, id: string, start: number, end: number, confidence: number): Mention => ({
  kind,
  entity: id,
  start,
  end,
  confidence,
  reason: { rule: 'none', args: [] },
});

const MEETING: EventProposal = {
  id: 'meeting-1',
  type: 'meeting',
  status: 'planned',
  parties: ['Ada_North', 'Ben_South'],
  actors: [],
  recipients: [],
  place: 'Easton, XK',
  date: '2024-03-12',
  agenda: [],
  confidence: 0.95,
  evidence: [{ start: 0, end: 32 }],
  grounds: {},
};

const CALL: EventProposal = {
  id: 'call-1',
  type: 'call',
  status: 'happened',
  parties: ['Ada_North', 'Ben_South'],
  actors: [],
  recipients: [],
  agenda: ['trade'],
  confidence: 0.7,
  evidence: [{ start: 55, end: 77 }],
  grounds: {},
};

/** A small article with two officials, a place, an agenda term and two events, none of it reviewed. */
export const MATERIAL: Material = {
  text: TEXT,
  analysis: {
    mentions: [
      mention('official', 'Ada_North', 0, 9, 0.97),
      mention('official', 'Ben_South', 23, 32, 0.92),
      mention('place', 'Easton, XK', 36, 42, 0.8),
      mention('official', 'Ben_South', 72, 77, 0.85),
      mention('agenda', 'trade', 94, 99, 0.6),
    ],
    entities: [
      entity('trade', 'agenda', 'Trade'),
      entity('Ada_North', 'official', 'Ada North'),
      entity('Ben_South', 'official', 'Ben South'),
      entity('Easton, XK', 'place', 'Easton'),
    ],
    events: [CALL, MEETING],
  },
  tags: [],
  events: [],
};
