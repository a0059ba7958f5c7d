import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { buildFolder, type Target } from '../../scripts/lib/build.ts';

/** Bytes of a kilobyte, as browsers' tools count them. */
const KB = 1000;

const BUDGETS = [
  { name: 'content script', limit: 40 * KB, files: contentFiles },
  {
    name: 'popup: scripts and styles',
    limit: 130 * KB,
    files: (folder: string) => pageFiles(folder, 'popup.html'),
  },
] as const;

const TARGETS: Target[] = ['chrome', 'firefox'];

const Manifest = z.looseObject({
  manifest_version: z.literal(3),
  host_permissions: z.optional(z.array(z.string())),
  content_scripts: z.array(
    z.looseObject({
      matches: z.array(z.string()),
      js: z.optional(z.array(z.string())),
      css: z.optional(z.array(z.string())),
    }),
  ),
  content_security_policy: z.optional(z.looseObject({ extension_pages: z.optional(z.string()) })),
});

const readManifest = (folder: string) =>
  Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));

function contentFiles(folder: string): string[] {
  return readManifest(folder).content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/** The scripts and styles of a page, with the modules that these import before anything is shown. */
function pageFiles(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '');
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    const code = readFileSync(join(folder, file), 'utf8');
    const here = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, imported = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      visit(here + imported);
    }
  };
  named.forEach(visit);
  return [...seen];
}

const gzipped = (folder: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

describe.each(TARGETS)('the extension for %s', (target) => {
  const folder = buildFolder(target, 'production');

  test.each(BUDGETS)('$name within its budget', ({ name, limit, files }) => {
    const size = gzipped(folder, files(folder));
    console.log(`${target}, ${name}: ${(size / KB).toFixed(1)} kB gzip of ${limit / KB}`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(limit);
  });

  test('asks for no more than it needs', () => {
    const manifest = readManifest(folder);
    const sites = [
      ...(manifest.host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
    ];
    expect(sites.filter((site) => /localhost|127\.0\.0\.1|<all_urls>|^[*\w]+:\/\/\*\//.test(site))).toEqual(
      [],
    );
  });

  test('opens nothing of itself to pages, and runs no code from strings', () => {
    const manifest = readManifest(folder);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  test('holds no script that makes code from strings', () => {
    const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const guilty = scripts.filter((file) =>
      /\beval\(|\bnew Function\(/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(guilty).toEqual([]);
  });
});

test('Firefox is told that no data is collected', () => {
  const Gecko = z.looseObject({
    browser_specific_settings: z.looseObject({
      gecko: z.looseObject({
        id: z.string(),
        data_collection_permissions: z.looseObject({ required: z.array(z.string()) }),
      }),
    }),
  });
  const manifest = Gecko.parse(
    JSON.parse(readFileSync(join(buildFolder('firefox', 'production'), 'manifest.json'), 'utf8')),
  );
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none']);
});
