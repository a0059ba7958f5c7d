/**
 * Analyses articles without a browser:
 * `npm run -s annotate -- FILE… [--published DATE] [--out DIR] [--all]`.
 * Prints one JSON object a file, each on a line of its own, in the form of `scripts/lib/prediction.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/engine/analyse.ts';
import { readArticleFile, UnreadableArticle } from './lib/article-file.ts';
import { readGazetteer } from './lib/gazetteer.ts';
import { isIsoDate } from './lib/iso-date.ts';
import { type Prediction, toPrediction } from './lib/prediction.ts';

const USAGE = `Usage: npm run -s annotate -- FILE… [--published DATE] [--out DIR] [--all]
  FILE              an article: .txt, .md or .html
  --published DATE  its publication date, ISO 8601, where the file gives none or a wrong one
  --out DIR         write DIR/<id>.json for each file instead of printing
  --all             also mentions too unsure to be painted on a page`;

/** Nothing can be done with what was asked; the message says why. */
class BadRequest extends Error {
  override name = 'BadRequest';
}

/** npm runs scripts in the project's folder; names of files are meant from where the reader stands. */
const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? '.', path);

const say = (message: string) => process.stderr.write(`${message}\n`);

function readRequest() {
  const { values, positionals } = parseRequest();
  const { published, out, all = false } = values;
  if (positionals.length === 0) throw new BadRequest(USAGE);
  if (published !== undefined && !isIsoDate(published)) {
    throw new BadRequest(
      `--published ${published}: not a date. Give it as 2023-01-13 or 2023-01-13T09:30:00+03:00.`,
    );
  }
  return { files: positionals, published, out, all };
}

function parseRequest() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { published: { type: 'string' }, out: { type: 'string' }, all: { type: 'boolean' } },
    });
  } catch (error) {
    throw new BadRequest(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Tells what an analysis lacks because of what the file lacks. */
function remark(file: string, published: string | undefined, language: string | undefined) {
  if (published === undefined) {
    say(
      `${file}: no publication date, so offices and relative dates stay open. Give it with --published DATE.`,
    );
  }
  if (language !== undefined && !/^en\b/i.test(language)) {
    say(`${file}: its language is “${language}”; only English is read well.`);
  }
}

async function main(): Promise<number> {
  const { files, published, out, all } = readRequest();
  const gazetteer = await readGazetteer();
  const written = new Map<string, string>();

  const annotate = async (file: string): Promise<Prediction> => {
    const { id, article, textDiffers } = await readArticleFile(fromHere(file));
    const dated = published === undefined ? article : { ...article, published };
    remark(file, dated.published, dated.language);
    const { id: _, ...found } = toPrediction(id, analyse(dated, gazetteer), { all });
    return { id, ...(textDiffers && { text: article.text }), ...found };
  };

  const deliver = async (file: string, prediction: Prediction) => {
    const json = JSON.stringify(prediction);
    if (out === undefined) {
      process.stdout.write(`${json}\n`);
      return;
    }
    const twin = written.get(prediction.id);
    if (twin !== undefined)
      throw new UnreadableArticle(`its id ${prediction.id} is that of ${twin}: change one of them`);
    written.set(prediction.id, file);
    await writeFile(join(fromHere(out), `${prediction.id}.json`), `${json}\n`);
  };

  if (out !== undefined) await mkdir(fromHere(out), { recursive: true });
  let failures = 0;
  for (const file of files) {
    try {
      await deliver(file, await annotate(file));
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
      failures += 1;
      say(`${file}: ${error.message}.`);
    }
  }
  return failures === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  say(error.message);
  process.exitCode = 1;
}
