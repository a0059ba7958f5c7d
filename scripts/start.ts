/**
 * Builds the extension and shows it on an article: `npm start [-- URL_OR_FILE] [--headless]`. Without a display, the
 * same is done by a program as a person would do it, and told in words.
 */
import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from './browser/chromium.ts';
import { type Travelled, travel } from './browser/journey.ts';
import { namesIn } from './browser/review.ts';
import { build } from './lib/build.ts';
import { ROOT, WORKSHOP } from './lib/command.ts';
import { SAMPLE_PAGE, SITE } from './lib/sample.ts';
import { serve } from './lib/serve.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { headless: { type: 'boolean' } },
});

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = values.headless === true || Boolean(process.env.CI) || !hasDisplay;

interface Destination {
  url: string;
  close: () => Promise<void>;
}

/** What to open: an address, a file served on localhost, or the sample article. */
async function destination(asked: string | undefined): Promise<Destination> {
  if (asked !== undefined && /^https?:/.test(asked)) return { url: asked, close: async () => {} };
  const file = asked === undefined ? join(SITE, SAMPLE_PAGE) : resolve(process.env.INIT_CWD ?? '.', asked);
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. Give the address of a page, or an .html file.`);
  const folder = asked === undefined ? SITE : dirname(file);
  const site = await serve(folder);
  return { url: `${site.origin}/${asked === undefined ? SAMPLE_PAGE : basename(file)}`, close: site.close };
}

const listed = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '));
/** A row as it is read out, without what `Confirmed:` says of all of them. */
const told = (words: string) => words.replace(/; confidence .*$/, '');
const here = (path: string) => relative(ROOT, path);

function tell({ marks, tags, events, pictures, files }: Travelled) {
  const painted = Object.values(marks).reduce((sum, count) => sum + count, 0);
  console.log(`
Highlighted: ${painted} passages (${Object.entries(marks)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name.replace('attache-', '')} ${count}`)
    .join(', ')})
Tagged:      ${listed(tags.map(({ words }) => words.split(', ')[0] ?? words))}
Events:      ${events.length}${events.map(({ words }) => `\n  ${words}`).join('')}
Confirmed:   ${listed([...namesIn(tags, 'confirmed'), ...namesIn(events, 'confirmed').map(told)])}
Rejected:    ${listed(namesIn(tags, 'rejected'))}
Exported:    ${listed(files.map(here))}
Pictures:    ${listed(pictures.map(here))}`);
}

try {
  const { url, close } = await destination(positionals[0]);
  console.log('Building the extension …');
  const extension = await build('chrome', 'testing', headless ? new URL(url).hostname : '');
  const workshop = join(WORKSHOP, 'start');
  const profile = join(workshop, 'profile');
  // By hand, what was confirmed is there the next time; by program, each run begins afresh.
  if (headless) rmSync(workshop, { recursive: true, force: true });
  const session = await startChromium({ extension, profile, headless, downloads: join(workshop, 'exports') });
  const [page] = await session.browser.pages();
  if (!page) throw new Error('Chromium has no window');
  try {
    if (headless) {
      console.log(`No display: reading ${url} as a person would …`);
      tell(await travel(session, page, url, join(workshop, 'pictures')));
    } else {
      await page.goto(url);
      console.log(
        `${url}\nThe button of Attaché is in the toolbar (behind the puzzle piece). Close the window to end.`,
      );
      await new Promise((closed) => session.browser.once('disconnected', closed));
    }
  } finally {
    await session.close();
    await close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
