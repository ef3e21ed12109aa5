// Runs on the pinned Node; `scripts/demo.mjs` sees to that.
import { join } from 'node:path';
import { root } from './install.mjs';
import { runTypeScript } from './run-typescript.mjs';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const options = {
  executablePath: process.env.CHROMIUM_PATH,
  extension: join(root, '.output', 'chrome-mv3'),
  output: join(root, 'demo-output'),
};

if (process.argv.includes('--screenshots')) {
  const widths = [320, 360, 420];
  await runTypeScript('/demo/screens/take-screenshots.ts', 'takeScreenshots', {
    ...options,
    widths,
  });
  process.exit(0);
}
const ok = headless
  ? await runTypeScript('/demo/walk-through.ts', 'walkThrough', options)
  : await runTypeScript('/demo/on-display.ts', 'showOnDisplay', options);
process.exit(ok ? 0 : 1);
