import { defineConfig } from 'vitest/config';

/** A browser is started once for a file, and the steps of a journey follow one another. */
const journey = {
  environment: 'node',
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      // Tests that need a document say so themselves, with `@vitest-environment jsdom`.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000 } },
      { test: { name: 'corpus', include: ['tests/corpus/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'] } },
      { test: { name: 'chromium', include: ['tests/browser/chromium/**/*.test.ts'], ...journey } },
      { test: { name: 'firefox', include: ['tests/browser/firefox/**/*.test.ts'], ...journey } },
    ],
  },
});
