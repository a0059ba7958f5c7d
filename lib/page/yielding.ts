/** Marks handled between two breaths: well under 50 ms of work on a slow machine, style look-ups included. */
export const SLICE = 500;

/** Lets the page's own work, its input first of all, go before ours. */
export function breathe(): Promise<void> {
  if ('scheduler' in globalThis && typeof scheduler.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
