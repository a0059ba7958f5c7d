import { browser } from 'wxt/browser';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { compileGazetteer, GAZETTEER_FILE, type Tables } from '../../lib/gazetteer/load.ts';

let loading: Promise<Gazetteer> | undefined;

/**
 * The gazetteer, loaded by the first use and again after the worker was ended. One that could not be loaded is tried
 * anew at the next use.
 */
export function gazetteer(): Promise<Gazetteer> {
  loading ??= readShippedTables()
    .then(compileGazetteer)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** The build parsed them row by row and wrote them, and they come in the same package: no need to doubt them again. */
async function readShippedTables(): Promise<Tables> {
  const response = await fetch(new URL(`data/${GAZETTEER_FILE}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${GAZETTEER_FILE}: ${response.status}`);
  return response.json();
}
