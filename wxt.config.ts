import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { defineConfig } from 'wxt';
import { GAZETTEER_FILE } from './lib/gazetteer/load.ts';
import { readTables, TABLE_FILES } from './lib/gazetteer/tables.ts';
import { contentMatches, parseSites, testPatterns } from './lib/sites/sites.ts';

const TEST_MODE = 'testing';
/** The host of a page that `npm start` was given: a program can answer no prompt for its permission. */
const ALSO = process.env.ATTACHE_ALSO;

/** Own files only: no network, no frames, no plug-ins. Styles of components are set on elements, hence inline. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `URL.parse` and all that is older: `Map.groupBy` 117, `light-dark()` 123, `storage.session` 102. */
const MINIMUM_CHROME = '126';

const DATA = 'public/data';
/** The options page shows the same file. */
const SITES = `${DATA}/sites.csv`;
/** Tables that are shipped as {@link GAZETTEER_FILE}. */
const COMPILED = new Set(TABLE_FILES.map((file) => `data/${file}`));

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  hooks: {
    /** Here rather than in the entrypoint, so that the list is no part of the script that every page runs. */
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const matches = contentMatches(parseSites(readFileSync(SITES, 'utf8')), config.mode, ALSO);
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = matches;
      }
    },
    /** The worker is started anew all day, so the tables are parsed and checked here, once. */
    'build:publicAssets': async (_, files) => {
      const tables = await readTables((file) => readFile(`${DATA}/${file}`, 'utf8'));
      const others = files.filter(({ relativeDest }) => !COMPILED.has(relativeDest.replaceAll('\\', '/')));
      files.splice(0, files.length, ...others, {
        relativeDest: `data/${GAZETTEER_FILE}`,
        contents: JSON.stringify(tables),
      });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // unlimitedStorage keeps the browser from evicting what the reader decided; it asks the reader nothing.
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    // Permission prompts cannot be answered in a headless browser.
    host_permissions: mode === TEST_MODE ? testPatterns(ALSO) : [],
    content_security_policy: { extension_pages: CSP },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+A' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attache@extension',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
