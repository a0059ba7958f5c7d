import { readFile } from 'node:fs/promises';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { loadGazetteer } from '../../lib/gazetteer/load.ts';

const DATA = new URL('../../public/data/', import.meta.url);

/** The gazetteer as the extension ships it, read from the repository. */
export const readGazetteer = (): Promise<Gazetteer> =>
  loadGazetteer((file) => readFile(new URL(file, DATA), 'utf8'));
