import type { EventFacts } from '../model/event.ts';
import { failure, type Result } from '../model/problem.ts';
import type { Change, DecisionKind, EventRecord, ReviewState, TagRecord, Target } from '../model/review.ts';
import type { Store } from './db.ts';
import { matchEvents } from './matching.ts';
import { eventsOf, linksOf, tagsOf } from './queries.ts';
import type { ReviewContext } from './reading.ts';
import { entitiesIn, type RecordMaker, recordMaker } from './records.ts';
import { type Act, commit, historyOf, inOneWrite, inverse, Refusal } from './write.ts';

/** What was written, as one act: the batch that `undo` takes back. */
export interface Done {
  batch: string;
}
type Changes = Act['changes'];

const KIND_OF: Record<ReviewState, DecisionKind> = {
  confirmed: 'confirm',
  rejected: 'reject',
  suggested: 'reopen',
};

/** Confirms, rejects or reopens one tag or event; see {@link decideMany}. */
export const decide = (
  db: Store,
  context: ReviewContext,
  target: Target,
  verdict: ReviewState,
): Promise<Result<Done>> => decideMany(db, context, [target], verdict);

/**
 * Gives many tags and events one verdict, in one transaction and as one act to undo. The article itself is kept
 * with the first decision about it. Events are named by the ids of the analysis at hand or of what is kept.
 * @returns `private-window`, `unknown-target` or a problem of the store; then nothing was written.
 */
export function decideMany(
  db: Store,
  context: ReviewContext,
  targets: readonly Target[],
  verdict: ReviewState,
): Promise<Result<Done>> {
  return act(db, context, async (page) => {
    const changes: { kind: DecisionKind; change: Change }[] = [];
    for (const target of targets) {
      const change =
        target.type === 'tag'
          ? page.tag(target.entity, verdict)
          : page.event(target.event, { state: verdict });
      changes.push({ kind: KIND_OF[verdict], change });
    }
    return changes;
  });
}

/** Sets the facts of an event as the reader corrected them, and confirms it. As {@link decideMany}. */
export function changeEvent(
  db: Store,
  context: ReviewContext,
  event: string,
  facts: EventFacts,
): Promise<Result<Done>> {
  return act(db, context, async (page) => [
    { kind: 'change', change: page.event(event, { state: 'confirmed', facts, changed: true }) },
  ]);
}

/** Removes an article with all its tags and events; `undo` brings all of it back. */
export function deleteArticle(db: Store, url: string): Promise<Result<Done>> {
  return inOneWrite(db, async () => {
    const [article, tags, events] = await keptOf(db, url);
    if (!article) throw new Refusal('unknown-target', url);
    const links = await linksOf(db, url);
    const gone: Change[] = [
      ...links.map((record): Change => ({ table: 'links', key: record.id, before: record, after: null })),
      ...tags.map((record): Change => ({ table: 'tags', key: record.id, before: record, after: null })),
      ...events.map((record): Change => ({ table: 'events', key: record.id, before: record, after: null })),
      { table: 'articles', key: url, before: article, after: null },
    ];
    return write(
      db,
      url,
      gone.map((change) => ({ kind: 'delete', change })),
    );
  });
}

/** Takes back the article's last act that still stands; `nothing-to-undo` if none does. Itself undone by `redo`. */
export const undo = (db: Store, url: string): Promise<Result<Done>> => travel(db, url, 'undo');

/** Brings back what the last `undo` took, as long as nothing else was decided since; else `nothing-to-redo`. */
export const redo = (db: Store, url: string): Promise<Result<Done>> => travel(db, url, 'redo');

function travel(db: Store, url: string, kind: 'undo' | 'redo'): Promise<Result<Done>> {
  return inOneWrite(db, async () => {
    const decisions = await db.decisions.where('article').equals(url).sortBy('seq');
    const { undoable, redoable } = historyOf(decisions);
    const of = (kind === 'undo' ? undoable : redoable).at(-1);
    if (of === undefined) throw new Refusal(`nothing-to-${kind}`);
    const changes = decisions.filter(({ batch }) => batch === of).map(({ change }) => change);
    const done = kind === 'undo' ? changes.map(inverse).reverse() : changes;
    return write(
      db,
      url,
      done.map((change) => ({ kind, change })),
      of,
    );
  });
}

/** What is decided about in an act: each gives the change of one record. Throws a {@link Refusal}. */
interface Page {
  tag: (id: string, state: ReviewState) => Change;
  event: (
    id: string,
    set: Pick<EventRecord, 'state'> & Partial<Pick<EventRecord, 'facts' | 'changed'>>,
  ) => Change;
}

async function act(
  db: Store,
  context: ReviewContext,
  decideOn: (page: Page) => Promise<Changes>,
): Promise<Result<Done>> {
  if (context.incognito) return failure('private-window');
  const at = new Date().toISOString();
  const make = context.reading && recordMaker(context.reading, at);
  const result = await inOneWrite(db, async () => {
    const [article, tags, events] = await keptOf(db, context.url);
    const changes = await decideOn(pageOf(context, make, tags, events, at));
    if (article) return write(db, context.url, changes, undefined, at);
    if (!make) throw new Refusal('unknown-target', context.url);
    const kept: Change = { table: 'articles', key: context.url, before: null, after: make.article() };
    return write(db, context.url, [{ kind: 'keep', change: kept }, ...changes], undefined, at);
  });
  if (result.ok) void askToPersist();
  return result;
}

function pageOf(
  { url, reading }: ReviewContext,
  make: RecordMaker | undefined,
  tags: readonly TagRecord[],
  events: readonly EventRecord[],
  at: string,
): Page {
  const keptTags = new Map(tags.map((record) => [record.id, record]));
  const keptEvents = new Map(events.map((record) => [record.id, record]));
  const proposals = new Map(reading?.analysis.events.map((proposal) => [proposal.id, proposal]));
  const matches = matchEvents(reading?.analysis.events ?? [], events);
  return {
    tag: (id, state) => {
      const before = keptTags.get(id) ?? null;
      const record = before ?? make?.tag(id, state);
      if (!record) throw new Refusal('unknown-target', id);
      return { table: 'tags', key: id, before, after: { ...record, state, updatedAt: at } };
    },
    event: (id, set) => {
      const before = matches.get(id) ?? keptEvents.get(id) ?? null;
      const proposal = proposals.get(id);
      const record = before ?? (proposal && make?.event(proposal, set.state));
      if (!record) throw new Refusal('unknown-target', `${id} in ${url}`);
      const facts = set.facts ?? record.facts;
      const offered = [
        ...record.entities,
        ...(reading?.analysis.entities ?? []),
        ...tags.map((tag) => tag.entity),
      ];
      const after = { ...record, ...set, facts, entities: entitiesIn(facts, offered), updatedAt: at };
      return { table: 'events', key: record.id, before, after };
    },
  };
}

const write = async (
  db: Store,
  article: string,
  changes: Changes,
  of?: string,
  at: string = new Date().toISOString(),
): Promise<Done> => ({
  batch: await commit(db, { article, at, changes, ...(of === undefined ? {} : { of }) }),
});

const keptOf = (db: Store, url: string) =>
  Promise.all([db.articles.get(url), tagsOf(db, url), eventsOf(db, url)]);

/**
 * Asks the browser not to evict the database. Workers have no such method; there `unlimitedStorage` in the manifest
 * stands for it. A refusal changes nothing: the data is kept as before.
 */
async function askToPersist(): Promise<void> {
  try {
    const storage = globalThis.navigator?.storage;
    if (typeof storage?.persist === 'function' && !(await storage.persisted())) await storage.persist();
  } catch {
    // Not to be had in this context.
  }
}
