/**
 * Everything that is checked, in stages; what `npm test` runs once all is set up. `npm test -- unit data` runs the
 * stages that have one of these words in their name.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Mode, type Target } from './lib/build.ts';
import { runNode, WORKSHOP } from './lib/command.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  run: () => Promise<Count>;
}

const oneCase = (passed: boolean): Count => ({ passed: Number(passed), failed: Number(!passed) });

/** A program whose exit code is the verdict; it is heard only if it fails. */
const verdict = (name: string, script: string, args: readonly string[]): Stage => ({
  name,
  run: async () => {
    const { code, output } = await runNode(script, args, { quiet: true });
    if (code !== 0) console.log(output);
    return oneCase(code === 0);
  },
});

/** A vitest project; each test is a case, and so is a file that could not even be loaded. */
const tests = (name: string, ...projects: string[]): Stage => ({
  name,
  run: async () => {
    const report = join(WORKSHOP, `tests-${projects.join('-')}.json`);
    rmSync(report, { force: true });
    const { code } = await runNode(
      'node_modules/vitest/vitest.mjs',
      [
        'run',
        ...projects.map((project) => `--project=${project}`),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ],
      { env: { NO_COLOR: '1' } },
    );
    const count = countOf(JSON.parse(readFileSync(report, 'utf8')));
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  },
});

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function countOf(report: VitestReport): Count {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

const builds = (mode: Mode): Stage => ({
  name: `build (${mode})`,
  run: async () => {
    const targets: Target[] = ['chrome', 'firefox'];
    // One after the other: both write to .wxt.
    for (const target of targets) await build(target, mode);
    return { passed: targets.length, failed: 0 };
  },
});

const STAGES: readonly Stage[] = [
  verdict('types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']),
  verdict('lint and format', 'node_modules/@biomejs/biome/bin/biome', ['check', '.']),
  verdict('data', 'scripts/check-data.ts', []),
  tests('unit', 'unit'),
  tests('corpus', 'corpus'),
  builds('production'),
  builds('testing'),
  tests('shipped files', 'build'),
  tests('journey in Chromium', 'chromium'),
  tests('journey in Firefox', 'firefox'),
];

async function runStage({ name, run }: Stage): Promise<Count> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const count = await run().catch((error: unknown): Count => {
    console.log(error instanceof Error ? error.message : String(error));
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

mkdirSync(WORKSHOP, { recursive: true });
const only = process.argv.slice(2);
const total: Count = { passed: 0, failed: 0 };
for (const stage of STAGES.filter(
  ({ name }) => only.length === 0 || only.some((word) => name.includes(word)),
)) {
  const { passed, failed } = await runStage(stage);
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
