/**
 * Prints how well the engine does on the annotated articles: `npm run corpus [-- --errors] [--styles] [--raise]`;
 * `--more` on the second set of them.
 * `--errors` adds each error, by class; `--styles` the figures by style of article; `--raise` lifts the floors of
 * `npm test` to what is reached now.
 */
import { parseArgs } from 'node:util';
import { KINDS } from '../lib/model/kind.ts';
import { folderOf, readCorpus, reportOn } from '../tests/corpus/corpus.ts';
import { figuresOf } from '../tests/corpus/figures.ts';
import { raised, raiseFloors, readFloors } from '../tests/corpus/floors.ts';
import { type Bin, calibrationError } from '../tests/corpus/reliability.ts';
import type { Score } from '../tests/corpus/score.ts';
import { JUDGED_FIELDS } from '../tests/corpus/score-events.ts';
import { precisionRecall, rate, type Tally } from '../tests/corpus/tally.ts';
import { readGazetteer } from './lib/gazetteer.ts';

const NAME_WIDTH = 24;

const figure = (name: string, tally: Tally) => {
  const { precision, recall, f1 } = precisionRecall(tally);
  const counts = `${tally.right} found, ${tally.extra} extra, ${tally.missed} missed`;
  return `${name.padEnd(NAME_WIDTH)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   ${counts}`;
};

const scoreLines = ({ mentions, events }: Score) => [
  ...KINDS.map((kind) => figure(`${kind} (exact span)`, mentions.exact[kind])),
  ...KINDS.map((kind) => figure(`${kind} (overlap)`, mentions.overlap[kind])),
  `${'linked to the right entity'.padEnd(NAME_WIDTH)} ${rate(mentions.linked).toFixed(3)}`,
  figure('event (type+parties)', events.strict),
  figure('event (type group)', events.loose),
  `events of the first three paragraphs found ${rate(events.lead).toFixed(3)}`,
  `of matched events, right: ${JUDGED_FIELDS.map((field) => `${field} ${rate(events.fields[field]).toFixed(2)}`).join('  ')}`,
];

const reliabilityLines = (name: string, bins: readonly Bin[]) => [
  `${name}: confidence  promised  kept   count`,
  ...bins.map(
    ({ from, to, promised, kept, count }) =>
      `  ${from.toFixed(2)}–${to.toFixed(2)}`.padEnd(name.length + 14) +
      `${promised.toFixed(3)}     ${kept.toFixed(3)}  ${String(count).padStart(5)}`,
  ),
  `  calibration error ${calibrationError(bins).toFixed(3)}`,
];

/** Errors of a class (`missed official`, `extra event`, `field date` …) stand together under their count. */
function errorLines(errors: readonly string[]): string[] {
  const classes = Map.groupBy(errors, (error) => error.split(/\s+/).slice(1, 3).join(' '));
  const largestFirst = [...classes].sort(([, a], [, b]) => b.length - a.length);
  return largestFirst.flatMap(([name, members]) => [
    `\n${name}: ${members.length}`,
    ...members.map((one) => `  ${one}`),
  ]);
}

const { values: flags } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    styles: { type: 'boolean' },
    raise: { type: 'boolean' },
    more: { type: 'boolean' },
  },
});
const set = flags.more ? 'more' : 'articles';
const corpus = readCorpus(folderOf(set));
const report = reportOn(corpus, await readGazetteer());
const errors = [...report.score.mentions.errors, ...report.score.events.errors];

console.log(`${corpus.length} articles\n`);
console.log(scoreLines(report.score).join('\n'));
console.log(`\n${reliabilityLines('mentions', report.mentions).join('\n')}`);
console.log(`\n${reliabilityLines('events', report.events).join('\n')}`);
if (flags.styles) {
  for (const [style, score] of report.byStyle) console.log(`\n${style}\n${scoreLines(score).join('\n')}`);
}
if (flags.errors) console.log(errorLines(errors).join('\n'));

const floors = readFloors(set);
const higher = raised(floors, figuresOf(report.score));
if (higher.size > 0 && flags.raise) raiseFloors(set, higher);
if (higher.size > 0) {
  console.log(`\n${flags.raise ? 'Floors raised' : 'Floors that could rise (npm run corpus -- --raise)'}:`);
  for (const [name, floor] of higher) console.log(`  ${name}  ${floors.get(name) ?? 'none'} → ${floor}`);
}
