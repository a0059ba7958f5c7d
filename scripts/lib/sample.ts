import { join } from 'node:path';
import { ROOT } from './command.ts';

/** A small news site of our own. */
export const SITE = join(ROOT, 'tests', 'site');

/** Its page that `npm start` opens. */
export const SAMPLE_PAGE = 'index.html';
