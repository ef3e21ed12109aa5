// The main job on show: the built extension in a real Chromium, on the replica calendar.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureInstalled, root, stop, toolEnv } from './lib/install.mjs';

ensureInstalled();
const { paths, missing } = ensureBrowsers(['chromium']);
if (missing.length > 0) stop(missing.join('\n'));

const env = { ...toolEnv(), CHROMIUM_PATH: paths.chromium };
const shell = process.platform === 'win32';
const build = spawnSync('wxt', ['build'], {
  cwd: root,
  env,
  stdio: ['ignore', 'ignore', 'inherit'],
  shell,
});
if (build.status !== 0) stop('The build failed; its message stands above.');

const entry = join(root, 'scripts', 'lib', 'demo-entry.mjs');
const args = process.argv.slice(2);
process.exit(
  spawnSync('node', [entry, ...args], { cwd: root, env, stdio: 'inherit', shell }).status ?? 1,
);
