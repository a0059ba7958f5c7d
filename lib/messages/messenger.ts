import { browser } from 'wxt/browser';
import { failure, parseResult, type Result } from '../model/problem.ts';
import { answer, type Handlers } from './answer.ts';
import { type Reply, type Request, type Table, TO_BACKGROUND, TO_CONTENT } from './protocol.ts';

/**
 * Asks the background.
 * @returns The reply, parsed; `unreachable` if nobody answered. Never rejects.
 */
export function askBackground<K extends keyof typeof TO_BACKGROUND>(
  name: K,
  body: Request<typeof TO_BACKGROUND, K>,
): Promise<Result<Reply<typeof TO_BACKGROUND, K>>> {
  return ask(TO_BACKGROUND, name, () => browser.runtime.sendMessage({ attache: name, body }));
}

/** Asks the content script in the main frame of a tab; otherwise as {@link askBackground}. */
export function askTab<K extends keyof typeof TO_CONTENT>(
  tabId: number,
  name: K,
  body: Request<typeof TO_CONTENT, K>,
): Promise<Result<Reply<typeof TO_CONTENT, K>>> {
  return ask(TO_CONTENT, name, () =>
    browser.tabs.sendMessage(tabId, { attache: name, body }, { frameId: 0 }),
  );
}

/** Answers what is sent to the background; call it synchronously when the background starts. */
export const answerAsBackground = (handlers: Handlers<typeof TO_BACKGROUND>): (() => void) =>
  listen(TO_BACKGROUND, handlers);

/** Answers what is sent to this tab. The function returned stops it. */
export const answerAsContent = (handlers: Handlers<typeof TO_CONTENT>): (() => void) =>
  listen(TO_CONTENT, handlers);

async function ask<T extends Table<T>, K extends keyof T>(
  table: T,
  name: K,
  send: () => Promise<unknown>,
): Promise<Result<Reply<T, K>>> {
  let reply: unknown;
  try {
    reply = await send();
  } catch (error) {
    return failure('unreachable', error);
  }
  if (reply === undefined || reply === null) return failure('unreachable');
  return parseResult<T[K]['reply']>(table[name].reply, reply);
}

function listen<T extends Table<T>>(table: T, handlers: Handlers<T>): () => void {
  const listener = (
    message: unknown,
    sender: Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1],
    sendResponse: (reply: unknown) => void,
  ): true | undefined => {
    const self = { id: browser.runtime.id, root: browser.runtime.getURL('/') };
    const reply = answer(table, handlers, message, sender, self);
    if (!reply) return undefined;
    void reply.then(sendResponse);
    // Holds the channel open: Chrome takes a promise from a listener in its newest versions only.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
