import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReading } from './reader.ts';

/** Set on the isolated world's global, so that injecting the script once more reads again instead of twice. */
const RUNNING = Symbol.for('attache.reader');

export default defineContentScript({
  // The sites of public/data/sites.csv are put in at build time: see wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const running: unknown = Reflect.get(globalThis, RUNNING);
    if (running instanceof EventTarget) {
      running.dispatchEvent(new Event('again'));
      return;
    }
    const again = new EventTarget();
    Reflect.set(globalThis, RUNNING, again);
    const reader = startReading(ctx.signal);
    again.addEventListener('again', () => void reader.read());
    ctx.onInvalidated(() => Reflect.deleteProperty(globalThis, RUNNING));
  },
});
