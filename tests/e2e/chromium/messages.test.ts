import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { CALENDAR } from '@/demo/journey/stage';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import { TABLE_NAMES } from '@/utils/records/database';
import { openSession, type Session } from './support/session';

const HOUR = 3_600_000;

let session: Session;

beforeAll(async () => {
  session = await openSession();
});
afterAll(() => session?.app.close());

async function everything(): Promise<unknown[]> {
  const tables = await Promise.all(TABLE_NAMES.map((name) => readTable(session.panel, name)));
  return tables.flat();
}

/** What is remembered of the calendar page, and of the event that is open there. */
function stored(): Promise<unknown[]> {
  return session.panel.evaluate(() =>
    Promise.all([chrome.storage.local.get('pages'), chrome.storage.session.get('focus')]),
  );
}

describe('a message of a wrong shape', () => {
  const sighting: Sighting = {
    source: 'google-page',
    keys: { googleEventId: 'forged0000000000000000000a' },
    detail: 'chip',
    seenAt: Date.now(),
    title: 'Forged',
    start: Date.now(),
    end: Date.now() + HOUR,
  };
  const reading: PageReading = {
    site: 'google',
    part: 'grid',
    outcome: 'read',
    readAt: Date.now(),
    extent: 'change',
    sightings: [sighting],
    problems: {},
  };

  /** As the messaging library wraps it. */
  function post(from: Page, type: string, data: unknown): Promise<unknown> {
    return from.evaluate(
      (message) => chrome.runtime.sendMessage(message).catch((error: unknown) => String(error)),
      { id: 1, type, data, timestamp: Date.now() },
    );
  }

  it.each([
    ['a whole reading from a page of ours', 'pageRead', reading],
    ['nothing', 'pageRead', null],
    ['a text', 'pageRead', 'read'],
    ['a list', 'pageRead', [reading]],
    ['a reading without sightings', 'pageRead', { ...reading, sightings: undefined }],
    ['an unknown message', 'everything', reading],
    ['an open event from a page of ours', 'pageFocus', { googleEventId: 'forged' }],
    ['an open event that is none', 'pageFocus', { googleEventId: 7 }],
  ])('is refused: %s', async (_, type, data) => {
    await post(session.panel, type, data);
    expect(await everything()).toEqual([]);
    expect(await stored()).toEqual([{}, {}]);
  });

  it('has no way in from the web page itself', async () => {
    const { calendar } = session;
    await calendar.goto(`${CALENDAR}/week`);
    const reachable = await calendar.evaluate(
      () => typeof Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime')?.sendMessage,
    );
    expect(reachable).toBe('undefined');
  });
});
