import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** `npm run bench`: measures against a baseline in the same run. Never part of the tests. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { benchmark: { include: ['tests/bench/**/*.bench.ts'] } },
});
