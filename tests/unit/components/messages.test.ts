import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { RULES } from '../../../lib/engine/mentions/rules.ts';
import { PROBLEMS } from '../../../lib/model/problem.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const ROOT = new URL('../../../', import.meta.url);
const FOLDERS = ['components', 'entrypoints', 'lib'];

/** Rules of the engine and kinds of refusal name their words as data, so no source says the whole key. */
const NAMED_BY_DATA = /^(reason|card|error)_/;

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8')),
);
const manifest = readFileSync(new URL('wxt.config.ts', ROOT), 'utf8');
const all = [...sources, manifest].join('\n');

/** Whole keys in quotes, and keys built on a prefix: `type_${type}`. */
const quoted = new Set(Array.from(all.matchAll(/['"]([a-z][\w]*)['"]/g), ([, key]) => key));
const built = [...new Set(Array.from(all.matchAll(/`([a-z]\w*_)\$\{[^}]+\}/g), ([, prefix = '']) => prefix))];
const inManifest = new Set(Array.from(all.matchAll(/__MSG_(\w+)__/g), ([, key]) => key));

const PLURAL = /_(zero|one|two|few|many|other)$/;

it.each(Object.keys(messages).filter((key) => !NAMED_BY_DATA.test(key)))('uses %s', (key) => {
  const base = key.replace(PLURAL, '');
  const used =
    quoted.has(key) ||
    quoted.has(base) ||
    inManifest.has(key) ||
    built.some((prefix) => key.startsWith(prefix));
  expect(used).toBe(true);
});

it.each(Array.from(all.matchAll(/\bt\(\s*'([^']+)'/g), ([, key = '']) => key))('has words for %s', (key) => {
  expect(messages).toHaveProperty(key);
});

it.each(Array.from(all.matchAll(/\btn\(\s*'([^']+)'/g), ([, key = '']) => key))(
  'has plurals for %s',
  (key) => {
    expect(messages).toHaveProperty(`${key}_one`);
    expect(messages).toHaveProperty(`${key}_other`);
  },
);

it.each(Object.entries(messages))('numbers the gaps of %s from 1 without a leap', (_key, { message }) => {
  const gaps = [...new Set(Array.from(message.matchAll(/\$(\d)/g), ([, gap]) => Number(gap)))].sort();
  expect(gaps).toEqual(gaps.map((_, index) => index + 1));
});

it.each([
  ...Object.keys(RULES).map((rule) => `reason_${rule}`),
  ...PROBLEMS.map((problem) => `error_${problem}`),
])('has words for the name %s', (name) => {
  expect(messages).toHaveProperty(name.replaceAll('-', '_'));
});
