import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Pure functions and their records, in a third of the time where they share what they load. */
const rules = ['capture', 'coffee', 'functions', 'ingest', 'records', 'relationships'].map(
  (room) => `tests/${room}/**/*.test.ts`,
);

/** `unit` and `rules` run in Node, `e2e` drives real browsers against the built extension. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**', ...rules],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'rules',
          include: rules,
          // Nothing in them is put in place of anything else: one file may find what another loaded.
          isolate: false,
          // Before anything that looks for a database.
          setupFiles: ['fake-indexeddb/auto'],
          testTimeout: 60_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has a browser of its own, which mostly waits.
          maxWorkers: 2,
          // A slow or busy machine takes its time; what never comes fails all the same.
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
          // What a browser lost once is tried once more, and named at the end of `npm test`.
          retry: 1,
        },
      },
    ],
  },
});
