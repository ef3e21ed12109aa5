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

const ok = headless
  ? await runTypeScript('/demo/walk-through.ts', 'walkThrough', options)
  : await runTypeScript('/demo/on-display.ts', 'showOnDisplay', options);
process.exit(ok ? 0 : 1);
