// `npm test`
import { setUpAndRun } from './setup.mjs';

await setUpAndRun(['chromium', 'firefox'], 'scripts/test.ts');
