// Everything that has to hold before a change lands. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensureInstalled, root, stop, toolEnv } from './lib/install.mjs';

ensureInstalled();
const { paths, missing } = ensureBrowsers(['chromium', 'firefox']);
if (missing.length > 0) stop(missing.join('\n'));

const results = join(root, 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const env = { ...toolEnv(), CHROMIUM_PATH: paths.chromium, FIREFOX_PATH: paths.firefox };
let passed = 0;
let failed = 0;
let skipped = 0;
const lines = [];
/** What failed, by name: said again at the end, where one looks first. */
const named = [];
const REPORTER = join(root, 'scripts/lib/outcome-reporter.mjs');
/** In a browser one press in thousands goes wrong; where it is more, something else is. */
const MOST_SECOND_GOES = 3;

function run(command, args, more = {}) {
  process.stdout.write(`\n> ${command} ${args.join(' ')}\n`);
  const shell = process.platform === 'win32';
  return (
    spawnSync(command, args, { cwd: root, env: { ...env, ...more }, stdio: 'inherit', shell })
      .status === 0
  );
}

/** One command that is right or wrong as a whole. */
function check(title, ...commands) {
  const ok = commands.every(([command, ...args]) => run(command, args));
  if (ok) passed += 1;
  else failed += 1;
  lines.push(`${ok ? 'ok    ' : 'FAILED'} ${title}`);
  return ok;
}

/** A vitest project, counted test by test; a file that cannot even load counts as a failure. */
function suite(title, ...args) {
  const file = join(results, `${title.replaceAll(' ', '-')}.json`);
  const ok = run('vitest', ['run', ...args, '--reporter=default', `--reporter=${REPORTER}`], {
    OUTCOME_FILE: file,
  });
  if (!existsSync(file)) {
    failed += 1;
    lines.push(`FAILED ${title}: did not start`);
    return;
  }
  const outcome = JSON.parse(readFileSync(file, 'utf8'));
  const bad = outcome.failed.map((one) => `  failed: ${one}`);
  const again = outcome.secondGo.map((one) => `  passed at the second go: ${one}`);
  if (again.length > MOST_SECOND_GOES) bad.push('  failed: too many needed a second go');
  if (outcome.passed + bad.length === 0) bad.push('  failed: nothing ran');
  if (!ok && bad.length === 0) bad.push('  failed: the run ended with an error');
  named.push(...bad, ...again);
  passed += outcome.passed;
  failed += bad.length;
  skipped += outcome.skipped;
  const word = bad.length === 0 ? 'ok    ' : 'FAILED';
  lines.push(
    `${word} ${title}: ${outcome.passed} passed, ${bad.length} failed, ${outcome.skipped} skipped`,
  );
}

check('types', ['wxt', 'prepare'], ['tsc', '--noEmit']);
check('lint, format and import directions', ['biome', 'ci', '.']);
suite('unit', '--project', 'unit', '--project', 'rules');
const built = [
  check('build for Chrome', ['wxt', 'build']),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
].every(Boolean);
if (built) {
  check('store lint', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--no-config-discovery']);
  suite('end to end in Chromium', '--project', 'e2e', 'tests/e2e/chromium');
  // One after the other: its background page must be able to sleep in time.
  suite('end to end in Firefox', '--project', 'e2e', '--maxWorkers=1', 'tests/e2e/firefox');
} else {
  lines.push('FAILED end to end: not run, because a build failed');
  failed += 1;
}

process.stdout.write(`\n${[...lines, ...named].join('\n')}\n`);
if (skipped > 0)
  process.stdout.write(
    `${skipped} skipped; why stands beside each skip in the code (most need the shared captures).\n`,
  );
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
