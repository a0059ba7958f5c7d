/**
 * Speed of the engine against other ways to find names, in one run on the same text: `npm run bench`.
 * The figures depend on the machine; their ratios less so.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyse } from '../../lib/engine/analyse.ts';
import { findMentions } from '../../lib/engine/mentions/find.ts';
import { makeDoc } from '../../lib/engine/text/segment.ts';
import { parseTable } from '../../lib/gazetteer/csv.ts';
import { compileNames } from '../../lib/gazetteer/name-index.ts';
import { OfficialRow } from '../../lib/gazetteer/rows.ts';
import { tokensOf } from '../../lib/gazetteer/tokens.ts';
import { readGazetteer } from '../../scripts/lib/gazetteer.ts';
import { manyNames, variedText } from './text.ts';

const MB = 1_000_000;
const SIZES = [5_000, 50_000];
/** Rounds over the articles until V8 has compiled what it will: the speed still climbs in the fiftieth. */
const WARM_UPS = 60;
const WARM_RUNS = 41;
const LONG_RUNS = 5;

/** The officials of the gazetteer by their usual names, each once; plain letters only, since wink-nlp reads others as its pattern signs. */
function officialNames(): string[] {
  const file = new URL('../../public/data/officials.csv', import.meta.url);
  const rows = parseTable('officials.csv', readFileSync(file, 'utf8'), OfficialRow);
  return [...new Set(rows.map(({ name }) => name))].filter((name) => /^[a-z]+(?: [a-z]+)+$/i.test(name));
}

/** Median time of `runs` runs after `warmUps` to warm up, in milliseconds. */
function time(runs: number, work: () => unknown, warmUps = 1): number {
  for (let n = 0; n < warmUps; n++) work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

const speedOf = (characters: number, milliseconds: number) => characters / MB / (milliseconds / 1000);

interface Row {
  method: string;
  speed: number;
  /** Names found in the text. */
  found?: number;
  /** Time to make ready for so many names, in milliseconds. */
  made?: number;
}

function once<Made>(make: () => Made): { made: Made; took: number } {
  const started = performance.now();
  const made = make();
  return { made, took: performance.now() - started };
}

const escapePattern = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function sumOfCodes(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at);
  return sum;
}

/** Match by match: V8 remembers what `match` found in the same string before. */
function countMatches(pattern: RegExp, text: string): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text) !== null) count += 1;
  return count;
}

function matchersFor(names: readonly string[], text: string): Row[] {
  const namesakes = names.map((name) => [name, name] as const);
  const ours = once(() => compileNames(namesakes, ([name]) => name));
  const compiled = time(5, () => compileNames(namesakes, ([name]) => name));
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const giant = once(() => {
    const pattern = new RegExp(`\\b(?:${longestFirst.map(escapePattern).join('|')})\\b`, 'g');
    // V8 compiles a pattern when it is first used.
    'x'.match(pattern);
    return pattern;
  });
  const part = text.slice(0, MB / 10);
  const wink = once(() => {
    const reader = winkNLP(model);
    reader.learnCustomEntities([{ name: 'name', patterns: [...names] }]);
    return reader;
  });
  return [
    {
      method: `Attaché’s index, ${names.length} names`,
      speed: speedOf(
        text.length,
        time(7, () => ours.made.match(text, tokensOf(text))),
      ),
      found: ours.made.match(text, tokensOf(text)).length,
      made: compiled,
    },
    {
      method: `one RegExp, ${names.length} names`,
      speed: speedOf(
        text.length,
        time(3, () => countMatches(giant.made, text)),
      ),
      found: countMatches(giant.made, text),
      made: giant.took,
    },
    {
      method: `wink-nlp custom entities, ${names.length} names`,
      speed: speedOf(
        part.length,
        time(1, () => wink.made.readDoc(part).customEntities().out()),
      ),
      made: wink.took,
    },
  ];
}

const gazetteer = await readGazetteer();
const text = variedText(MB);
const given = officialNames();
const published = '2023-01-13';
const ARTICLE = 6_000;
const articles = Array.from({ length: 30 }, (_, seed) => variedText(ARTICLE, seed + 10));
const total = articles.reduce((sum, one) => sum + one.length, 0);
const long = text.slice(0, MB / 5);
const part = text.slice(0, MB / 40);

const floor = speedOf(
  text.length,
  time(9, () => sumOfCodes(text)),
);
// Before the others have filled the heap.
const engine: Row[] = [
  {
    method: 'Attaché: mentions',
    speed: speedOf(
      total,
      time(
        WARM_RUNS,
        () => articles.map((one) => findMentions(makeDoc({ text: one, published }), gazetteer)),
        WARM_UPS,
      ),
    ),
  },
  {
    method: 'Attaché: mentions and events',
    speed: speedOf(
      total,
      time(WARM_RUNS, () => articles.map((one) => analyse({ text: one, published }, gazetteer)), WARM_UPS),
    ),
  },
  {
    method: `the same, ${long.length / 1000} kB in one piece`,
    speed: speedOf(
      long.length,
      time(LONG_RUNS, () => analyse({ text: long, published }, gazetteer)),
    ),
  },
];
const perArticle = (work: (text: string) => unknown) =>
  (time(WARM_RUNS, () => articles.map(work)) / articles.length).toFixed(2);
const mentions = perArticle((one) => findMentions(makeDoc({ text: one, published }), gazetteer));
const events = perArticle((one) => analyse({ text: one, published }, gazetteer));
const rows: Row[] = [
  { method: 'summing charCodeAt (the floor)', speed: floor },
  ...SIZES.flatMap((size) => matchersFor(manyNames(given, size), text)),
  {
    method: 'compromise, people and places',
    speed: speedOf(
      part.length,
      time(1, () => nlp(part).topics().out('array')),
    ),
  },
  ...engine,
];

const { node, v8 } = process.versions;
console.log(`Node ${node}, V8 ${v8}; ${(text.length / MB).toFixed(1)} MB of varied text\n`);
console.log(`${'method'.padEnd(48)}    MB/s   of floor   found   made ready`);
for (const { method, speed, found = '', made } of rows) {
  const ready = made === undefined ? '' : `${made.toFixed(0)} ms`;
  const share = `${((100 * speed) / floor).toFixed(1)} %`;
  console.log(
    `${method.padEnd(48)} ${speed.toFixed(speed < 10 ? 2 : 0).padStart(7)} ${share.padStart(9)} ${String(found).padStart(8)} ${ready.padStart(12)}`,
  );
}
console.log(`\nAn article of ${ARTICLE / 1000} kB, warm: mentions ${mentions} ms, with events ${events} ms`);
