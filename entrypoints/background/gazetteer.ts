import { browser } from 'wxt/browser';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';

let loading: Promise<Gazetteer> | undefined;

/**
 * The gazetteer, loaded by the first use and again after the worker was ended. One that could not be loaded is tried
 * anew at the next use.
 */
export function gazetteer(): Promise<Gazetteer> {
  loading ??= loadGazetteer(readDataFile).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readDataFile(file: string): Promise<string> {
  // The generated type of `getURL` lists the files of `public/`; this is whichever of them the gazetteer names.
  const response = await fetch(new URL(`data/${file}`, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}
