import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import { CALENDAR } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { createReplica, type Replica } from '@/demo/serve';
import { CALENDAR_PATTERNS, sitePatterns } from '@/utils/calendars/sites';
import { FIREFOX } from '../support/built';

describe('the manifest for Firefox', () => {
  const manifest = JSON.parse(readFileSync(join(FIREFOX.extension, 'manifest.json'), 'utf8'));

  it('has the sidebar, and asks for no more than it needs', () => {
    expect(manifest).toMatchObject({
      manifest_version: 3,
      sidebar_action: { default_panel: 'sidepanel.html' },
      background: { scripts: ['background.js'] },
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
    expect(manifest).not.toHaveProperty('side_panel');
    expect(manifest.permissions.sort()).toEqual([
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual(CALENDAR_PATTERNS);
  });

  it('names icons that are there', () => {
    const icons = [manifest.icons, manifest.sidebar_action.default_icon].flatMap(Object.values);
    expect(icons.length).toBeGreaterThan(4);
    for (const icon of icons) expect(existsSync(join(FIREFOX.extension, icon)), icon).toBe(true);
  });
});

describe('right after the installation', () => {
  let app: CrosswalkInFirefox;
  let replica: Replica;
  beforeAll(async () => {
    replica = createReplica({ now: Date.now(), timeZone: 'Europe/London' });
    app = await launchFirefox({ ...FIREFOX, replica });
  });
  afterAll(() => app?.close());

  const origins = () =>
    app.welcome.evaluate(async () => (await chrome.permissions.getAll()).origins);

  it('shows the welcome page, and may read the calendar without being asked', async () => {
    await app.welcome.getByRole('heading', { level: 1 }).waitFor();
    expect((await origins()).sort()).toEqual([...CALENDAR_PATTERNS].sort());
    expect(await app.welcome.getByRole('button', { name: 'Allow' }).count()).toBe(0);
  });

  it('asks again when the user took that back', async () => {
    await app.welcome.evaluate(async () => {
      await chrome.permissions.remove({ origins: ['https://calendar.google.com/*'] });
    });
    const panel = await app.open('sidepanel.html');
    await panel.getByText('does not let Crosswalk read Google Calendar').waitFor();
    await panel.close();
    const calendar = await app.calendar();
    await calendar.goto(`${CALENDAR}/week`);
    const allow = app.welcome.getByRole('button', { name: 'Allow' });
    await allow.click();
    await until('Access', origins, (granted) => granted.length === CALENDAR_PATTERNS.length);
    await allow.waitFor({ state: 'detached' });
    await calendar.goto(`${CALENDAR}/week`);
    const email = app.welcome.getByLabel('You are', { exact: true });
    await until(
      'The address',
      () => email.inputValue(),
      (value) => value === replica.calendar.user.email,
    );
  });

  it('asks for the other calendar only from who uses it', async () => {
    await app.welcome.evaluate(
      async (patterns) => void (await chrome.permissions.remove({ origins: patterns.split(' ') })),
      sitePatterns('outlook').join(' '),
    );
    const panel = await app.open('sidepanel.html');
    const settings = await app.open('options.html');
    await settings.getByText('does not let Crosswalk read Outlook').waitFor();
    await panel.getByRole('heading', { level: 1 }).waitFor();
    expect(await panel.getByRole('button', { name: 'Allow' }).count()).toBe(0);
    await settings.locator('label').filter({ hasText: 'Outlook' }).click();
    await panel.getByText('does not let Crosswalk read Outlook').waitFor();
    await settings.close();
    await panel.close();
  });
});
