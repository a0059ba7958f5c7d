// Finds the browsers that the extension is tried in, and installs those that are missing.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { outputOf, ROOT, run, say, works } from './host.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name as a person calls it
 * @property {string} variable names the environment variable that says where it is, if it is not found
 * @property {readonly string[]} commands looked for in PATH. Not Google Chrome: it no longer loads unpacked
 *   extensions from the command line (since version 137)
 * @property {readonly string[]} places where it lies on macOS and Windows
 * @property {string} systemPackage its name in Debian and its kin
 * @property {() => Promise<string>} download fetches it without the system's help; '' if that fails
 * @property {() => Promise<string>} downloaded where an earlier download put it; '' if there was none
 */

const DOWNLOADS = join(ROOT, '.attache', 'browsers');

/** @type {Readonly<Record<'chromium' | 'firefox', Browser>>} */
export const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'ATTACHE_CHROMIUM',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    systemPackage: 'chromium',
    download: async () => {
      await run('npx', ['playwright-core', 'install', 'chromium']);
      return downloadedChromium();
    },
    downloaded: downloadedChromium,
  },
  firefox: {
    name: 'Firefox',
    variable: 'ATTACHE_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    systemPackage: 'firefox-esr',
    download: async () => {
      outputOf('npx', ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', DOWNLOADS]);
      return downloadedFirefox();
    },
    downloaded: downloadedFirefox,
  },
};

async function downloadedChromium() {
  const { chromium } = await import('playwright-core');
  return existing(chromium.executablePath());
}

async function downloadedFirefox() {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = existsSync(DOWNLOADS) ? await getInstalledBrowsers({ cacheDir: DOWNLOADS }) : [];
  return existing(installed[0]?.executablePath ?? '');
}

/** @param {string} path */
const existing = (path) => (path !== '' && existsSync(path) ? path : '');

/**
 * @param {Browser} browser
 * @returns {Promise<string>} the path of its program; '' if it is not found
 */
export async function findBrowser({ variable, commands, places, downloaded }) {
  const named = process.env[variable];
  if (named) return existing(named);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...installed, ...places].find(existsSync) ?? (await downloaded());
}

/**
 * Installs a browser: by the system's package manager where that needs no password, else by a download.
 *
 * @param {Browser} browser
 * @returns {Promise<string>} the path of its program; '' if it could not be installed
 */
export async function installBrowser(browser) {
  const apt = aptCommand();
  if (apt) {
    say(`${browser.name} is not installed. Installing ${browser.systemPackage} with apt-get …`);
    const [command, ...prefix] = apt;
    await run(command, [...prefix, 'update', '-qq']);
    await run(command, [...prefix, 'install', '-y', '-qq', browser.systemPackage], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    const found = await findBrowser(browser);
    if (found) return found;
  }
  say(`Downloading ${browser.name} …`);
  return browser.download();
}

/** @returns {[string, ...string[]] | undefined} how to call apt-get without being asked for a password */
function aptCommand() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}
