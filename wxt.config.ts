import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { contentMatches, parseSites } from './lib/sites/sites.ts';

/** The options page shows the same file. */
const SITES = 'public/data/sites.csv';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  imports: false,
  hooks: {
    /** Here rather than in the entrypoint, so that the list is no part of the script that every page runs. */
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const matches = contentMatches(parseSites(readFileSync(SITES, 'utf8')), config.mode);
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = matches;
      }
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting'],
  },
});
