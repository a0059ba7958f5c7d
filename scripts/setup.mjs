// Makes a fresh clone ready, and says what it does: the packages of package-lock.json, and a Chromium and a Firefox.
// By itself: `node scripts/setup.mjs`. `npm start` and `npm test` call it first.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROWSERS, findBrowser, installBrowser } from './lib/browsers.mjs';
import { NODE, ROOT, run, say, works } from './lib/host.mjs';

const OLDEST_NODE = 20;
const LOCK = join(ROOT, 'package-lock.json');
/** Which package-lock.json the installed packages are of. */
const STAMP = join(ROOT, 'node_modules', '.attache-lock');

/** Ends with a message, not a stack. */
class SetupFailure extends Error {}

async function installPackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (installed !== wanted) {
    say('Installing the packages of package-lock.json …');
    if ((await run('npm', ['ci', '--no-audit', '--no-fund'])) !== 0) {
      throw new SetupFailure('npm ci failed: its messages above say why. Is there a network?');
    }
  }
  if (!works(NODE, ['--version'])) {
    throw new SetupFailure(
      'The package “node” has not brought its program along (node_modules/node/bin). Are install scripts switched off (npm config get ignore-scripts)?',
    );
  }
  writeFileSync(STAMP, wanted);
}

/**
 * @param {readonly ('chromium' | 'firefox')[]} needed browsers without which there is no point in going on
 * @returns {Promise<NodeJS.ProcessEnv>} where the browsers are, for the programs that drive them
 */
export async function setUp(needed) {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE)
    throw new SetupFailure(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  await installPackages();
  /** @type {NodeJS.ProcessEnv} */
  const places = {};
  for (const key of needed) {
    const browser = BROWSERS[key];
    const named = process.env[browser.variable];
    if (named && !existsSync(named)) {
      throw new SetupFailure(
        `${browser.variable} is ${named}, where there is no program: mend it, or unset it.`,
      );
    }
    const path = (await findBrowser(browser)) || (await installBrowser(browser));
    if (!path) {
      throw new SetupFailure(
        `${browser.name} was neither found nor could it be installed. Install it, or set ${browser.variable} to the path of its program.`,
      );
    }
    say(`${browser.name}: ${path}`);
    places[browser.variable] = path;
  }
  return places;
}

/**
 * Sets up, then runs a TypeScript program on the project's own Node with this process's arguments.
 *
 * @param {readonly ('chromium' | 'firefox')[]} needed
 * @param {string} program
 */
export async function setUpAndRun(needed, program) {
  try {
    const places = await setUp(needed);
    process.exitCode = await run(NODE, [program, ...process.argv.slice(2)], places);
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await setUp(['chromium', 'firefox']);
    say('Ready.');
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
