import * as z from 'zod/mini';
import { failure, type Result } from '../model/problem.ts';
import { Envelope, type Origin, type Reply, type Request, type Table } from './protocol.ts';

/** As much of `runtime.MessageSender` as is relied upon; all of it is set by the browser, not by the sender. */
export interface Sender {
  id?: string | undefined;
  /** Address of the document that sent it. */
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined; incognito: boolean } | undefined;
}

export type Handlers<T extends Table<T>> = {
  [K in keyof T]: (request: Request<T, K>, sender: Sender) => Promise<Result<Reply<T, K>>>;
};

/** Who is asking, and who is being asked. */
export interface Self {
  id: string;
  /** Address of the extension's own root: `chrome-extension://…/`. */
  root: string;
}

/**
 * Answers one message.
 * @param message Whatever arrived; parsed here, on receipt.
 * @returns The handler's result, or `bad-message` for what does not fit the protocol or comes from a context that
 *   may not send it; `undefined` if the message is none of this table's, so that another listener may answer.
 *   Never rejects: what a handler throws becomes `unexpected`.
 */
export function answer<T extends Table<T>>(
  table: T,
  handlers: Handlers<T>,
  message: unknown,
  sender: Sender,
  self: Self,
): Promise<Result<unknown>> | undefined {
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return undefined;
  const { attache: name, body } = envelope.data;
  if (!isNameOf(table, name)) return undefined;
  return respond(table, handlers, name, body, sender, self);
}

async function respond<T extends Table<T>, K extends keyof T & string>(
  table: T,
  handlers: Handlers<T>,
  name: K,
  body: unknown,
  sender: Sender,
  self: Self,
): Promise<Result<unknown>> {
  const { from, request }: T[K] = table[name];
  if (originOf(sender, self) !== from) return failure('bad-message', `${name} may not come from there`);
  const parsed = z.safeParse<T[K]['request']>(request, body);
  if (!parsed.success) return failure('bad-message', z.prettifyError(parsed.error));
  try {
    return await handlers[name](parsed.data, sender);
  } catch (error) {
    return failure('unexpected', error);
  }
}

/** Own names only: `constructor` is a name of every object. */
const isNameOf = <T extends Table<T>>(table: T, name: string): name is keyof T & string =>
  Object.hasOwn(table, name);

/** A content script of a sub-frame is nobody: the article is the page's, and the frame may be an advertisement. */
function originOf(sender: Sender, self: Self): Origin | undefined {
  if (sender.id !== self.id) return undefined;
  // The background itself has no document in some browsers, and writes to tabs only.
  if (sender.url === undefined || sender.url.startsWith(self.root)) return 'extension';
  return sender.tab !== undefined && sender.frameId === 0 ? 'content' : undefined;
}
