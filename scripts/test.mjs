// Everything that has to hold before a change lands. Last line: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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

function run(command, args) {
  process.stdout.write(`\n> ${command} ${args.join(' ')}\n`);
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell }).status === 0;
}

/** One command that is right or wrong as a whole. */
function check(title, ...commands) {
  const ok = commands.every(([command, ...args]) => run(command, args));
  if (ok) passed += 1;
  else failed += 1;
  lines.push(`${ok ? 'ok    ' : 'FAILED'} ${title}`);
  return ok;
}

/** The failed tests of a file, a line each: file, name, what it said first. */
function failuresIn({ name, status, message, assertionResults }) {
  const path = relative(root, name);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (status === 'failed' && tests.length === 0) return [said(path, '', message)];
  return tests.map((test) => said(path, test.fullName, test.failureMessages?.[0]));
}

function said(path, name, message) {
  const first = stripVTControlCharacters(message ?? '')
    .split('\n')[0]
    .slice(0, 160);
  return `  ${path}: ${[name, first].filter(Boolean).join(': ')}`;
}

/** A vitest project, counted test by test; a file that cannot even load counts as a failure. */
function suite(title, ...args) {
  const file = join(results, `${title.replaceAll(' ', '-')}.json`);
  const ok = run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) {
    failed += 1;
    lines.push(`FAILED ${title}: did not start`);
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const broken = report.testResults.filter(
    (entry) =>
      entry.status === 'failed' && entry.assertionResults.every((t) => t.status !== 'failed'),
  ).length;
  for (const entry of report.testResults) named.push(...failuresIn(entry));
  const bad = report.numFailedTests + broken;
  const nothingRan = report.numPassedTests + bad === 0;
  passed += report.numPassedTests;
  failed += bad + (nothingRan || (!ok && bad === 0) ? 1 : 0);
  const idle = report.numPendingTests + (report.numTodoTests ?? 0);
  skipped += idle;
  const word = ok && bad === 0 && !nothingRan ? 'ok    ' : 'FAILED';
  lines.push(`${word} ${title}: ${report.numPassedTests} passed, ${bad} failed, ${idle} skipped`);
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
