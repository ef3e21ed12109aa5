import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '@/demo/browser/chromium';
import { eventId } from '@/demo/company/event-ids';
import { restoreBackupFile } from '@/demo/journey/restore';
import { openEvent, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { CHROMIUM } from '../support/built';
import { backupWithPeerLapsing, PEER } from './support/lapsing-peer';
import { badgeText, openSession, refresh, type Session } from './support/session';

const HOUR = 3_600_000;

let session: Session;
let userData: string;

beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), 'crosswalk-badge-'));
  session = await openSession({ userData });
});
afterAll(async () => {
  await session?.app.close();
  await rm(userData, { recursive: true, force: true });
});

async function restoreLapsingAt(at: number): Promise<void> {
  await restoreBackupFile(session.app, backupWithPeerLapsing(at, session.replica.calendar));
}

function badgeBecomes(text: string): Promise<string> {
  return until(
    'The badge',
    () => badgeText(session.panel),
    (now) => now === text,
  );
}

async function showPeer(): Promise<void> {
  const { app, panel } = session;
  await panel.bringToFront();
  await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html#/person/${PEER.id}`);
  await panel.getByRole('heading', { name: PEER.name }).waitFor();
}

async function snoozeInPanel(): Promise<void> {
  const { panel } = session;
  await panel.getByRole('button', { name: 'Snooze', exact: true }).click();
  await panel.getByRole('menuitem', { name: 'Snooze for a week' }).click();
}

describe('with a peer who lapsed an hour ago', () => {
  beforeEach(async () => {
    await restoreLapsingAt(Date.now() - HOUR);
    await badgeBecomes('1');
    await showPeer();
  });

  it('goes with a snooze and comes back with its undo', async () => {
    await snoozeInPanel();
    await badgeBecomes('');
    await session.panel.getByRole('button', { name: 'Undo' }).click();
    await badgeBecomes('1');
  });

  it('is right when an event wakes a worker that was killed', async () => {
    const { app, panel } = session;
    await app.killWorker();
    expect(await badgeText(panel)).toBe('1');
    await snoozeInPanel();
    await badgeBecomes('');
    await app.killWorker();
    await panel.getByRole('button', { name: 'Undo' }).click();
    await badgeBecomes('1');
  });

  it('goes when a meeting with them stands on the calendar, and comes back when it is cancelled', async () => {
    const { calendar, replica } = session;
    const { user, now } = replica.calendar;
    const id = eventId('badge/catch-up');
    await calendar.bringToFront();
    const start = now + 5 * 60_000;
    await calendar.goto(weekOf(replica, start));
    replica.addEvent({
      id,
      kind: 'event',
      title: 'Catching up at last',
      calendar: user.email,
      status: 'confirmed',
      organizer: user.email,
      attendees: [
        { ...user, response: 'accepted', kind: 'person' },
        { email: PEER.email, name: PEER.name, response: 'needs-action', kind: 'person' },
      ],
      allDay: false,
      start,
      end: start + 30 * 60_000,
    });
    await refresh(calendar);
    await openEvent(calendar, id);
    await badgeBecomes('');
    replica.cancelEvent(id);
    await refresh(calendar);
    await badgeBecomes('1');
  });

  it('is there again right after the browser was restarted', async () => {
    await session.app.close();
    const { replica } = session;
    const app = await launchChromium({ ...CHROMIUM, replica, userData });
    const panel = await app.open('sidepanel.html');
    const calendar = await app.context.newPage();
    session = { app, replica, panel, calendar };
    await badgeBecomes('1');
  });
});

describe('with a peer who lapses in a few seconds', () => {
  it('appears at that hour although the worker was killed before', async () => {
    const { app, panel } = session;
    const began = performance.now();
    await restoreLapsingAt(Date.now() - HOUR);
    await badgeBecomes('1');
    // Not before all that comes first is done, however long this machine takes.
    const lapse = Date.now() + 4_000 + 4 * (performance.now() - began);
    await restoreLapsingAt(lapse);
    await badgeBecomes('');
    await until(
      'The alarm',
      () => panel.evaluate(() => chrome.alarms.get('badge')),
      (alarm) => alarm !== undefined && Math.abs(alarm.scheduledTime - lapse) < 1_000,
    );
    await app.killWorker();
    expect(await badgeText(panel)).toBe('');
    await until(
      'The badge',
      () => badgeText(panel),
      (now) => now === '1',
      lapse - Date.now() + 30_000,
    );
    expect(Date.now()).toBeGreaterThanOrEqual(lapse);
  });
});
