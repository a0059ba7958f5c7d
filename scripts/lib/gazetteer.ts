import { readFile } from 'node:fs/promises';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import { compileGazetteer } from '../../lib/gazetteer/load.ts';
import { readTables } from '../../lib/gazetteer/tables.ts';

const DATA = new URL('../../public/data/', import.meta.url);

/** The gazetteer as the extension ships it, read from the repository. */
export const readGazetteer = async (): Promise<Gazetteer> =>
  compileGazetteer(await readTables((file) => readFile(new URL(file, DATA), 'utf8')));
