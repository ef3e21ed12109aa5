import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import type { Meeting, Person } from '@/utils/records/schema';
import { violations } from '../support/accessibility';
import { grantHosts } from './support/granted';
import { openSession, type Session } from './support/session';

/**
 * A calendar that is read from its own address. The browser's question for a host cannot be answered
 * without a person, so the extension that is driven here has its hosts granted in the manifest: what
 * the question looks like, and that nothing is kept when it is answered with no, is not covered here.
 */
const HOST = 'feeds.example';
const SECRET = 'private-5e1c9a';
const ADDRESS = `webcal://${HOST}/${SECRET}/basic.ics`;
const DAY = 86_400_000;

let session: Session;
let settings: Page;
let extension: { folder: string; remove(): Promise<void> };
let answer: { status: number; body: string; headers?: Record<string, string> };
const asked: { url: string; headers: Record<string, string> }[] = [];

function stamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replaceAll(/[-:]/g, '')}00Z`;
}

function calendar(...guests: string[]): string {
  const start = Date.now() + DAY;
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:from-an-address@firm.example',
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + DAY / 48)}`,
    'SUMMARY:Harbour plan',
    ...guests,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
}

beforeAll(async () => {
  extension = await grantHosts([`https://${HOST}/*`]);
  session = await openSession({ extension: extension.folder });
  await session.app.context.route(`https://${HOST}/**`, async (route) => {
    const request = route.request();
    asked.push({ url: request.url(), headers: await request.allHeaders() });
    await route.fulfill({ contentType: 'text/calendar', ...answer });
  });
  settings = await session.app.open('options.html', { width: 800, height: 900 });
  const addresses = settings.getByLabel('Your addresses');
  await addresses.fill('sam.reyes@lumen.example');
  await addresses.press('Enter');
});
afterAll(async () => {
  await session?.app.close();
  await extension?.remove();
});

async function download(): Promise<string> {
  const arriving = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Download a backup' }).click();
  return readFile(await (await arriving).path(), 'utf8');
}

async function words(text: string | RegExp): Promise<void> {
  await settings.getByText(text).first().waitFor();
}

describe('a calendar by address', () => {
  it('is refused where it would go in the clear', async () => {
    await settings.getByLabel('Secret address of a calendar').fill(`http://${HOST}/a.ics`);
    await settings.getByRole('button', { name: 'Read this calendar' }).click();
    await words(/^This address begins with http:\/\//);
    expect(asked).toEqual([]);
  });

  it('is read at once, by keyboard, and says that it names no guests', async () => {
    answer = { status: 200, body: calendar(), headers: { ETag: '"one"' } };
    await settings.getByLabel('Secret address of a calendar').fill(ADDRESS);
    await settings.keyboard.press('Enter');
    await words(/^Last read: .+ · 1 meeting$/);
    await words(/^No guests are named in it\./);
    const [first] = asked;
    expect(first?.url).toBe(`https://${HOST}/${SECRET}/basic.ics`);
    expect(first?.headers.cookie).toBeUndefined();
    expect(first?.headers.referer).toBeUndefined();
    const [meeting] = await readTable<Meeting>(settings, 'meetings');
    expect(meeting).toMatchObject({ title: 'Harbour plan' });
  });

  it('is looked at again within the hour, by an alarm', async () => {
    const alarm = () => settings.evaluate(() => chrome.alarms.get('feeds'));
    const minutes = async () => (((await alarm())?.scheduledTime ?? 0) - Date.now()) / 60_000;
    await expect.poll(minutes).toBeGreaterThan(50);
    expect(await minutes()).toBeLessThan(61);
  });

  it('is not shown again, and goes into a backup only when that is ticked', async () => {
    const field = settings.getByLabel('Secret address of a calendar');
    await expect.poll(() => field.inputValue()).toBe('');
    expect(await settings.content()).not.toContain(SECRET);
    expect(await violations(settings)).toEqual([]);
    expect(await download()).not.toContain(SECRET);
    await settings.getByRole('checkbox', { name: /^Include calendar addresses/ }).check();
    const backup = JSON.parse(await download());
    expect(backup.feeds).toMatchObject([{ url: `https://${HOST}/${SECRET}/basic.ics` }]);
  });

  it('is asked for something newer, and tells guests when it names them', async () => {
    const guest = 'ATTENDEE;CN=Ada Okafor:mailto:ada.okafor@lumen.example';
    answer = { status: 200, body: calendar(guest), headers: { ETag: '"two"' } };
    await settings.getByRole('button', { name: `Read now: ${HOST}` }).click();
    await words('It names the guests.');
    expect(asked.at(-1)?.headers['if-none-match']).toBe('"one"');
    const people = await readTable<Person>(settings, 'people');
    expect(people.map(({ name }) => name)).toEqual(['Ada Okafor']);
  });

  it('that fails says so in words, and when it is tried again', async () => {
    answer = { status: 200, body: '<!doctype html><title>Sign in</title>' };
    await settings.getByRole('button', { name: `Read now: ${HOST}` }).click();
    await words(/^What stands at this address is no calendar\. .* Next try: .+\.$/);
    await words('It names the guests.');
    expect(await readTable(settings, 'meetings')).toHaveLength(1);
  });

  it('is forgotten when it is taken out, and comes back with Undo', async () => {
    const kept = () =>
      settings.evaluate(async () => JSON.stringify(await chrome.storage.local.get('feeds')));
    answer = { status: 200, body: calendar() };
    await settings.getByRole('button', { name: `Stop reading: ${HOST}` }).click();
    await until('No address', kept, (text) => !text.includes(SECRET));
    await settings.getByRole('button', { name: 'Undo' }).click();
    await until('The address', kept, (text) => text.includes(SECRET));
    await settings.getByRole('button', { name: `Stop reading: ${HOST}` }).waitFor();
    expect(await readTable(settings, 'meetings')).toHaveLength(1);
  });

  it('that came with a backup waits for the permission, behind a button', async () => {
    const backup = JSON.parse(await download());
    const feeds = [{ id: 'other', url: 'https://elsewhere.example/a.ics', addedAt: Date.now() }];
    const buffer = Buffer.from(JSON.stringify({ ...backup, feeds }));
    const file = { name: 'crosswalk.json', mimeType: 'application/json', buffer };
    await settings.locator('input[type=file]').setInputFiles(file);
    await settings.getByRole('button', { name: 'Replace', exact: true }).click();
    await words('The permission to read this host is missing.');
    await settings.getByRole('button', { name: 'Allow reading elsewhere.example' }).waitFor();
    expect(asked.map(({ url }) => new URL(url).host)).not.toContain('elsewhere.example');
  });
});
