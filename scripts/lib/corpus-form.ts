import { EventType, Status } from '../../lib/model/event.ts';
import { Kind } from '../../lib/model/kind.ts';

/** A mention as an annotator marked it: offsets are UTF-16 code units of the plain text. */
export interface MarkedMention {
  start: number;
  end: number;
  surface: string;
  kind: Kind;
  entity: string;
}

/** An event as an annotator recorded it. */
export interface RecordedEvent {
  type: EventType;
  status: Status;
  parties: string[];
  actors: string[];
  recipients: string[];
  place: string;
  /** EDTF level 1; empty where the text gives none. */
  date: string;
  agenda: string[];
  source: string;
  /** Words of the text, verbatim. */
  evidence: string;
}

/** An annotated article: the form is described in `docs/annotation-guidelines.md`. */
export interface AnnotatedArticle {
  front: ReadonlyMap<string, string>;
  text: string;
  mentions: MarkedMention[];
  events: RecordedEvent[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const MARKED = /\[([^\]]+)\]\(([a-z]+):((?:[^()]|\([^()]*\))+)\)/g;

/**
 * Cuts a file into its front matter and its body.
 *
 * @returns null where the file does not open with front matter
 */
export function splitFrontMatter(source: string): { front: string; body: string } | null {
  const [, front, body] = source.match(FRONT_MATTER) ?? [];
  return front === undefined || body === undefined ? null : { front, body };
}

/** The single values of the front matter, by key: `id`, `title`, `published` … */
export function readScalars(front: string): Map<string, string> {
  const scalars = new Map<string, string>();
  for (const line of front.split(/\r?\n/)) {
    const [, key, value] = line.match(/^(\w+):\s*(\S.*)$/) ?? [];
    if (key !== undefined && value !== undefined) scalars.set(key, unquote(value.trim()));
  }
  return scalars;
}

/**
 * Takes the mention markup out of a body.
 *
 * @returns the plain text and the mentions with their offsets in it
 * @throws where a mention's kind is none of the guidelines'
 */
export function readMarkup(body: string): { text: string; mentions: MarkedMention[] } {
  const marked = body.replaceAll('\r\n', '\n').trim();
  const mentions: MarkedMention[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, surface = '', kind, entity = ''] = match;
    text += marked.slice(last, match.index);
    mentions.push({
      start: text.length,
      end: text.length + surface.length,
      surface,
      kind: Kind.parse(kind),
      entity,
    });
    text += surface;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), mentions };
}

/**
 * The whole of an annotated article.
 *
 * @throws where the file has no front matter, or a kind, type or status that the guidelines do not know
 */
export function parseAnnotated(source: string): AnnotatedArticle {
  const parts = splitFrontMatter(source);
  if (!parts) throw new Error('no front matter');
  return {
    front: readScalars(parts.front),
    ...readMarkup(parts.body),
    events: readEventFields(parts.front).map(toEvent),
  };
}

type Fields = Map<string, string>;

/** The small subset of YAML that the `events:` list is written in: one `key: value` a line, `- ` opens an event. */
function readEventFields(front: string): Fields[] {
  const events: Fields[] = [];
  const lines = front.split(/\r?\n/);
  const opening = lines.findIndex((line) => line.startsWith('events:'));
  if (opening < 0) return events;
  for (const line of lines.slice(opening + 1)) {
    const [, item, key, raw] = line.match(/^\s+(-\s+)?(\w+):\s*(.*)$/) ?? [];
    if (key === undefined || raw === undefined) continue;
    if (item !== undefined) events.push(new Map());
    events.at(-1)?.set(key, raw.replace(/\s+#.*$/, '').trim());
  }
  return events;
}

function toEvent(fields: Fields): RecordedEvent {
  const one = (key: string) => unquote(fields.get(key) ?? '');
  const list = (key: string) => readList(fields.get(key) ?? '');
  return {
    type: EventType.parse(one('type')),
    status: Status.parse(one('status')),
    parties: list('parties'),
    actors: list('actors'),
    recipients: list('recipients'),
    place: one('place'),
    date: one('date'),
    agenda: list('agenda'),
    source: one('source'),
    evidence: one('evidence'),
  };
}

function readList(raw: string): string[] {
  const inner = raw.match(/^\[(.*)\]$/)?.[1];
  const items = inner === undefined ? [unquote(raw)] : inner.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
}

const unquote = (value: string) => value.replace(/^(["'])(.*)\1$/, '$2');
