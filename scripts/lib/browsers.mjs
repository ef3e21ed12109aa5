import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
    hint: 'Chromium was not found. Install it (Debian: apt install chromium; macOS: brew install --cask chromium) or set CHROMIUM_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debianPackage: 'firefox-esr',
    hint: 'Firefox was not found. Install it (Debian: apt install firefox-esr; macOS: brew install --cask firefox) or set FIREFOX_PATH.',
  },
};

/** Path of a browser's program, or null. Looks at the variable, the PATH, then the usual places. */
export function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find((path) => existsSync(path)) ?? null;
}

/**
 * Paths of the browsers asked for. On Debian as root the missing ones are installed;
 * elsewhere `missing` carries one sentence each on how to get them.
 */
export function ensureBrowsers(names) {
  const absent = names.filter((name) => !findBrowser(name));
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (absent.length > 0 && canInstall) {
    const packages = absent.map((name) => BROWSERS[name].debianPackage);
    process.stdout.write(`Installing ${packages.join(' and ')} with apt-get…\n`);
    const options = { stdio: ['ignore', 'ignore', 'inherit'] };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      ...options,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const paths = {};
  const missing = [];
  for (const name of names) {
    const path = findBrowser(name);
    if (path) paths[name] = path;
    else missing.push(BROWSERS[name].hint);
  }
  return { paths, missing };
}
