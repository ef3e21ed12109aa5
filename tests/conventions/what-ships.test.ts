import { describe, expect, it } from 'vitest';
import { PANEL_COMMANDS } from '@/utils/browser/commands';
import { CALENDAR_PATTERNS } from '@/utils/calendars/sites';
import config from '@/wxt.config';
import { source } from './source-files';

interface Locked {
  optionalDependencies?: Record<string, string>;
}

it('locks every platform’s part of a tool, or `npm ci` refuses a clean clone', () => {
  const lock: { packages: Record<string, Locked> } = JSON.parse(source('package-lock.json'));
  const locked = new Set(
    Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, '')),
  );
  const wanted = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies),
  );
  expect(wanted.filter((name) => !locked.has(name))).toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const manifest = (command: 'build' | 'serve') => {
    const { manifest: of } = config;
    if (typeof of !== 'function') throw new Error('the manifest no longer depends on the browser');
    return of({ browser, command, mode: 'production', manifestVersion: 3 });
  };

  it('asks for what docs/privacy.md says and nothing else', async () => {
    const { permissions, host_permissions, ...rest } = await manifest('build');
    const sidebar = browser === 'chrome' ? ['sidePanel'] : [];
    expect(permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      ...sidebar,
    ]);
    expect(host_permissions).toEqual(CALENDAR_PATTERNS);
    // No host before the user adds a calendar by its address, and then that one alone.
    expect(rest.optional_host_permissions).toEqual(['https://*/*']);
    // Not before the user wants the browser to remind them.
    expect(rest.optional_permissions).toEqual(['notifications']);
    expect(Object.keys(rest).filter((key) => /optional|connectable|accessible/.test(key))).toEqual([
      'optional_host_permissions',
      'optional_permissions',
    ]);
  });

  it('offers a shortcut that says what it does, or Chrome refuses the whole extension', async () => {
    const { commands } = await manifest('build');
    expect(commands).toEqual({
      capture: {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_app_capture__',
      },
      // The others take whatever key the user gives them.
      hide: { description: '__MSG_app_hide__' },
      walk: { description: '__MSG_app_walk__' },
    });
    expect(Object.keys(commands ?? {})).toEqual(expect.arrayContaining([...PANEL_COMMANDS]));
  });

  it('lets no page load anything from elsewhere, nor fetch it in the clear', async () => {
    const { content_security_policy: shipped } = await manifest('build');
    expect(shipped).toMatchObject({
      extension_pages: expect.stringMatching(
        /^default-src 'self'; script-src 'self'; connect-src 'self' https:;/,
      ),
    });
    const others = JSON.stringify(shipped).replace("connect-src 'self' https:;", '');
    expect(others).not.toMatch(/https?:|\*|unsafe/);
    expect((await manifest('serve')).content_security_policy).toBeUndefined();
  });
});
