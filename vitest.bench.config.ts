import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `npm run bench`: measures against a baseline in the same run. Never part of the tests. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    testTimeout: 300_000,
    hookTimeout: 120_000,
    benchmark: { include: ['tests/bench/**/*.bench.ts'] },
  },
});
