import * as z from 'zod/mini';

/**
 * What can go wrong, as it is said between contexts; the locale puts each into words as `error_<problem>`, with
 * `-` written `_`. A problem is a result, never a thrown string, so that no caller forgets it.
 */
export const PROBLEMS = [
  /** The page holds no article: a front page, a list, an application. */
  'no-article',
  /** The text is longer than is taken in. */
  'too-large',
  /** The browser keeps extensions out of this page, or the reader has not let us in yet. */
  'not-allowed',
  /** The tab has not been read yet, or has moved on: read it again, then repeat. */
  'not-read',
  /** Private windows store nothing. */
  'private-window',
  /** Neither the page's analysis nor the store knows what the decision is about. */
  'unknown-target',
  /** The page as it is now holds none of the passages that were asked for. */
  'passage-gone',
  'nothing-to-undo',
  'nothing-to-redo',
  /** The disk, or the browser's share of it, is full; nothing was written. */
  'storage-full',
  /** The database was made by a newer version of the extension. */
  'newer-database',
  /** The store refused for another reason; nothing was written. */
  'store-failed',
  /** The gazetteer's files could not be read. */
  'no-gazetteer',
  /** A message that does not fit the protocol. */
  'bad-message',
  /** The other side of a message is gone, for instance after an update. */
  'unreachable',
  /** A file that is not what it should be; `detail` says where. */
  'bad-file',
  /** A stored setting could not be read; the default holds until it is set anew. */
  'bad-settings',
  'unexpected',
] as const;
export const Problem = z.enum(PROBLEMS);
export type Problem = z.infer<typeof Problem>;

export interface Failure {
  ok: false;
  problem: Problem;
  /** For a log or a bug report; not for a sentence on the screen. */
  detail?: string | undefined;
}
export type Result<T> = { ok: true; value: T } | Failure;

/** Longest `detail` handed on, in UTF-16 code units. */
const MAX_DETAIL = 500;

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** A failure; `cause` may be a text or whatever was caught. */
export function failure(problem: Problem, cause?: unknown): Failure {
  if (cause === undefined) return { ok: false, problem };
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return { ok: false, problem, detail: detail.slice(0, MAX_DETAIL) };
}

const Received = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    problem: Problem,
    detail: z.optional(z.string().check(z.maxLength(MAX_DETAIL))),
  }),
]);

/** A result from another context: its value parsed with `schema`, `bad-message` for what does not fit. */
export function parseResult<S extends z.ZodMiniType>(schema: S, raw: unknown): Result<z.output<S>> {
  const received = Received.safeParse(raw);
  if (!received.success) return failure('bad-message', z.prettifyError(received.error));
  if (!received.data.ok) return received.data;
  const value = z.safeParse(schema, received.data.value);
  return value.success ? success(value.data) : failure('bad-message', z.prettifyError(value.error));
}
