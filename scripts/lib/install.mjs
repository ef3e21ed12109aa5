import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');
const stamp = join(root, 'node_modules', '.installed-from');

export { root };

/** Stops with one plain sentence; used for what the user has to mend, never for our own failures. */
export function stop(sentence) {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

/** PATH with the project's own tools first, so that every child runs on the pinned Node. */
export function toolEnv() {
  return {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  };
}

/**
 * Installs the locked dependencies when they are missing or the lockfile has changed since.
 * Runs on any Node from 20; what it installs includes the Node that everything else runs on.
 */
export function ensureInstalled() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`Crosswalk needs Node 20 or newer; this is ${process.version}.`);
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stdout.write('Installing the locked dependencies (npm ci)…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.error) stop('npm was not found: install Node 20 or newer together with npm.');
  if (result.status !== 0) stop('npm ci failed; its message stands above. Is the network there?');
  writeFileSync(stamp, lock);
}
