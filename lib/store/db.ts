import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type {
  ArticleRecord,
  Decision,
  EventRecord,
  LinkRecord,
  OwnEntity,
  TagRecord,
} from '../model/review.ts';

const NAME = 'attache';

/** A decision before the store has numbered it. */
export type NewDecision = Omit<Decision, 'seq'>;

/**
 * Migrations, numbered; the tables and indexes of each version in Dexie's notation. A published number is never
 * changed: add the next, with an `upgrade` that runs in the same transaction, so that one that fails leaves all as
 * it was.
 */
const VERSIONS: readonly { version: number; tables: Record<string, string> }[] = [
  {
    version: 1,
    tables: {
      articles: 'url, published, keptAt, outlet',
      tags: '[article+id], article, id, [kind+id]',
      events: '[article+id], article, facts.type, facts.date, updatedAt',
      decisions: '++seq, article, batch',
      entities: 'id',
    },
  },
  { version: 2, tables: { links: 'id, one.article, other.article' } },
];

/** The reader's own database. Every table but `decisions` is what the decisions, applied in order, make of it. */
export class Store extends Dexie {
  readonly articles: Table<ArticleRecord, string>;
  readonly tags: Table<TagRecord, [string, string]>;
  readonly events: Table<EventRecord, [string, string]>;
  readonly decisions: EntityTable<Decision, 'seq', NewDecision>;
  readonly entities: Table<OwnEntity, string>;
  readonly links: Table<LinkRecord, string>;

  constructor(name: string = NAME, options: DexieOptions = {}) {
    // A decision that was acknowledged is on the disk, not in a cache of the system: worth the milliseconds.
    super(name, { chromeTransactionDurability: 'strict', ...options });
    for (const { version, tables } of VERSIONS) this.version(version).stores(tables);
    this.articles = this.table('articles');
    this.tags = this.table('tags');
    this.events = this.table('events');
    this.decisions = this.table('decisions');
    this.entities = this.table('entities');
    this.links = this.table('links');
  }
}

let shared: Store | undefined;

/** The one connection of this context; opened by its first use. */
export function store(): Store {
  shared ??= new Store();
  return shared;
}
