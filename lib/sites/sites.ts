import * as z from 'zod/mini';

export const SITE_KINDS = ['wire', 'news', 'ministry', 'body'] as const;

/** A site whose articles are read without a click, sub-domains included. */
export const Site = z.object({
  host: z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** News agency, other outlet, ministry or government, intergovernmental body. */
  kind: z.enum(SITE_KINDS),
  /** ISO 3166-1 alpha-2; empty for bodies of several states. */
  country: z.string().check(z.regex(/^(?:[A-Z]{2})?$/)),
});
export type Site = z.infer<typeof Site>;

/** Sites on which the tests' build reads: the test's own server. */
const TEST_PATTERNS = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * The sites of `public/data/sites.csv`, whose values hold neither quotes nor commas.
 *
 * @throws for a row that is none; the message names it
 */
export function parseSites(csv: string): Site[] {
  const [, ...rows] = csv.trim().split('\n');
  return rows.map((row) => {
    const [host, name, kind, country, ...rest] = row.split(',');
    const site = Site.safeParse({ host, name, kind, country });
    if (!site.success || rest.length > 0) throw new Error(`sites.csv: not a site: ${row}`);
    return site.data;
  });
}

/** Match patterns of the built-in list. Pages of intergovernmental bodies and ministries may still be plain HTTP. */
export const matchPatterns = (sites: readonly Site[]): string[] => sites.map(({ host }) => `*://*.${host}/*`);

/**
 * Match patterns of the content script in a build of mode `mode`.
 *
 * @param also the host of a page that a program is to read; heeded in builds for tests only
 */
export const contentMatches = (sites: readonly Site[], mode: string, also?: string): string[] =>
  mode === 'testing' ? [...matchPatterns(sites), ...testPatterns(also)] : matchPatterns(sites);

/** Where a build for tests may read without being asked. */
export const testPatterns = (also?: string): string[] => [
  ...TEST_PATTERNS,
  ...(also ? [`*://${also}/*`] : []),
];
