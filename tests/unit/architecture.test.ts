import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What each room may import of the others: downward only. A room may always import of itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/gazetteer': ['lib/model'],
  'lib/engine': ['lib/gazetteer', 'lib/model'],
  'lib/page': ['lib/engine', 'lib/gazetteer', 'lib/model', 'lib/i18n'],
  'lib/messages': ['lib/engine', 'lib/gazetteer', 'lib/model'],
  'lib/formats': ['lib/engine', 'lib/gazetteer', 'lib/model'],
  'lib/store': ['lib/messages', 'lib/engine', 'lib/gazetteer', 'lib/model'],
  'lib/i18n': [],
  'lib/sites': ['lib/model'],
  components: [
    'lib/formats',
    'lib/store',
    'lib/messages',
    'lib/page',
    'lib/engine',
    'lib/gazetteer',
    'lib/model',
    'lib/i18n',
    'lib/sites',
  ],
};

/** Rooms that are nobody's foundation: they may import all that ships, and no test or script. */
const SHIPPED = ['lib', 'components', 'entrypoints'];

/** What engine and gazetteer must not know: the page, the browser, the clock, chance, the file system. */
const IMPURE: Readonly<Record<string, RegExp>> = {
  'the page': /\b(?:document|window|self|globalThis)\s*[.[]|\bquerySelector/,
  'the browser': /\b(?:chrome|browser)\s*\.\s*\w|\bfetch\s*\(|from 'wxt/,
  'the clock': /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bset(?:Timeout|Interval)\s*\(/,
  chance: /\bMath\.random\b|\bcrypto\b/,
  'the file system': /from 'node:/,
};

const LONGEST_FILE = 300;
/** Tables of cases are read row by row, however long they are. */
const LONG_FILES = /^tests\/.*(?:-cases\.ts|\/cases\/[\w-]+\.ts)$/;

interface Source {
  path: string;
  text: string;
  /** Without comments, so that words about a thing are not taken for its use. */
  code: string;
}

const SOURCE = /\.(?:ts|tsx|mjs)$/;

const sourcesIn = (folder: string): Source[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const text = readFileSync(file, 'utf8');
      const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
      return { path: relative(ROOT, file).replaceAll('\\', '/'), text, code };
    });

const importsOf = ({ code }: Source): string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport\(?)\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? '');

/** The paths, from the root, of what a file imports of the project itself. */
const ownImports = (source: Source): string[] =>
  importsOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(source.path), specifier).replaceAll('\\', '/'));

const roomOf = (path: string): string | undefined =>
  Object.keys(MAY_IMPORT).find((room) => path.startsWith(`${room}/`) || path.startsWith(`${room}.`));

const shipped = SHIPPED.flatMap(sourcesIn);
const everything = [...shipped, ...['scripts', 'tests'].flatMap(sourcesIn)];

describe('the house', () => {
  test('imports run downward only', () => {
    const upward = shipped.flatMap((source) => {
      const room = roomOf(source.path);
      const allowed = room === undefined ? undefined : [room, ...(MAY_IMPORT[room] ?? [])];
      return ownImports(source)
        .filter((path) => {
          if (path.startsWith('public/')) return false;
          const inside = SHIPPED.some((folder) => path.startsWith(`${folder}/`));
          const target = roomOf(path);
          return !inside || (allowed !== undefined && (target === undefined || !allowed.includes(target)));
        })
        .map((path) => `${source.path} imports ${path}`);
    });
    expect(upward).toEqual([]);
  });

  test('every part of lib is a room of the table', () => {
    const unknown = shipped
      .map(({ path }) => path)
      .filter((path) => path.startsWith('lib/') && !roomOf(path));
    expect(unknown).toEqual([]);
  });

  test.each(Object.entries(IMPURE))('engine and gazetteer do not know %s', (_, signs) => {
    const knowing = shipped
      .filter(({ path }) => /^lib\/(?:engine|gazetteer|model)\//.test(path))
      .flatMap(({ path, code }) => {
        const sign = code.match(signs)?.[0];
        return sign === undefined ? [] : [`${path}: ${sign}`];
      });
    expect(knowing).toEqual([]);
  });

  test('nothing in lib knows React', () => {
    const knowing = shipped.filter(
      (source) =>
        source.path.startsWith('lib/') &&
        importsOf(source).some((specifier) => /^react(?:-dom)?(?:\/|$)/.test(specifier)),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  test('what ships imports only the small zod', () => {
    const full = shipped.filter((source) =>
      importsOf(source).some((specifier) => /^zod(?!\/mini$)/.test(specifier)),
    );
    expect(full.map(({ path }) => path)).toEqual([]);
  });

  test('what ships makes no markup or code from strings', () => {
    const signs =
      /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(shipped.filter(({ code }) => signs.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test('no file is longer than it can be read in one go', () => {
    const long = everything
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > LONGEST_FILE && !LONG_FILES.test(path))
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});
