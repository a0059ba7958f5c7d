import type { Entity } from '../../../lib/model/entity.ts';
import { Kind } from '../../../lib/model/kind.ts';
import type { Mention } from '../../../lib/model/mention.ts';

export interface Marked {
  text: string;
  mentions: Mention[];
  entities: Entity[];
}

const LINK = /\[([^\]]+)\]\((\w+):([^)]+)\)/g;

/** The country that an id gives away: `Moscow, RU`, `RU/foreign-ministry`, `role/RU/president`. */
const COUNTRY = /, ([A-Z]{2})$|^([A-Z]{2})(?:\/|$)|^role\/([A-Z]{2})\//;

/** Of two-letter ids only the `EU` and `UN` are no states. */
const STATE = /^(?!EU|UN)[A-Z]{2}$/;

/** What a test may say of somebody behind his id: `Sergei_Lavrov@RU/foreign-minister`, `Josep_Borrell@EU/foreign-minister`. */
const OFFICE = /^(.+)@(.+)\/([a-z-]+)$/;

/** Reads the corpus's inline markup: plain text, mentions with offsets, and the entities they name. */
export function readMarkup(source: string): Marked {
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  let text = '';
  let last = 0;
  for (const match of source.matchAll(LINK)) {
    const [whole, surface = '', kind = '', target = ''] = match;
    const [, holder, body, office] = OFFICE.exec(target) ?? [];
    const entity = holder ?? target;
    text += source.slice(last, match.index);
    const mention: Mention = {
      start: text.length,
      end: text.length + surface.length,
      kind: Kind.parse(kind),
      entity,
      confidence: 1,
      reason: { rule: 'test', args: [] },
    };
    text += surface;
    last = match.index + whole.length;
    mentions.push(mention);
    const [, place, state, role] = COUNTRY.exec(entity) ?? [];
    const country = place ?? state ?? role ?? (body && STATE.test(body) ? body : undefined);
    entities.set(entity, {
      id: entity,
      kind: mention.kind,
      name: entity,
      names: [surface],
      known: true,
      ...(country ? { country } : {}),
      ...(body && office ? { office: { office, title: office, body, tense: 'current' } } : {}),
    });
  }
  return { text: text + source.slice(last), mentions, entities: [...entities.values()] };
}
