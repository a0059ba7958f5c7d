import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/corpus/**/*.test.ts'],
    // Tests that need a document say so themselves, with `@vitest-environment jsdom`.
    environment: 'node',
    testTimeout: 20_000,
  },
});
