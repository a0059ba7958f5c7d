// `npm start [-- URL_OR_FILE] [--headless]`
import { setUpAndRun } from './setup.mjs';

await setUpAndRun(['chromium'], 'scripts/start.ts');
