import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshFeeds } from '@/entrypoints/background/refresh-feeds';
import { feedStatesSetting, feedsSetting, profileSetting } from '@/utils/browser/settings';
import { feedTitle } from '@/utils/calendars/feeds/feed';
import { emptyProfile } from '@/utils/functions/profile';
import { CrosswalkDatabase } from '@/utils/records/database';
import { freshDatabase } from '../records/fresh-database';

const NOW = Date.UTC(2026, 2, 2, 9);
const HOUR = 3_600_000;
const FEED = { id: 'a', url: 'https://cal.example/private-a1/basic.ics', addedAt: NOW };

function calendar(...events: string[][]): string {
  const all = events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', ...all, 'END:VCALENDAR'].join('\r\n');
}

const MEETING = ['UID:m1', 'DTSTART:20260303T090000Z', 'DTEND:20260303T093000Z', 'SUMMARY:Pricing'];
const GUEST = 'ATTENDEE;CN=Ada Okafor:mailto:ada.okafor@lumen.example';

let allowed = true;
let asked: Headers[] = [];

function serve(answer: () => Response) {
  asked = [];
  vi.stubGlobal('fetch', async (url: string, { headers }: RequestInit) => {
    asked.push(new Headers(headers));
    const response = answer();
    Object.defineProperty(response, 'url', { value: url });
    return response;
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  allowed = true;
  browser.permissions.contains = async () => allowed;
  browser.permissions.getAll = async () => ({ origins: [] });
  await freshDatabase().delete();
  await new CrosswalkDatabase().delete();
  await profileSetting.set({ ...emptyProfile('Europe/London'), emails: ['sam@lumen.example'] });
  await feedsSetting.set([FEED]);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const state = async () => (await feedStatesSetting.get()).a;

async function titles(): Promise<string[]> {
  const db = new CrosswalkDatabase();
  const meetings = await db.meetings.toArray();
  db.close();
  return meetings.map(({ title }) => title);
}

describe('a calendar by address', () => {
  it('is read into the records, and asked for something newer an hour later', async () => {
    serve(() => new Response(calendar([...MEETING, GUEST]), { headers: { etag: '"1"' } }));
    expect(await refreshFeeds(NOW)).toBe('kept');
    expect(await titles()).toEqual(['Pricing']);
    expect(await state()).toEqual({
      ...{ good: { at: NOW, meetings: 1, withGuests: 1 }, failures: 0 },
      ...{ nextTry: NOW + HOUR, etag: '"1"', readAt: NOW, digest: expect.any(String) },
      readFor: expect.any(String),
    });
    expect(
      (await browser.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime]),
    ).toEqual([['feeds', NOW + HOUR]]);
    serve(() => new Response(null, { status: 304 }));
    await refreshFeeds(NOW + HOUR);
    expect(asked.map((headers) => headers.get('if-none-match'))).toEqual(['"1"']);
    expect(await state()).toMatchObject({
      good: { at: NOW + HOUR, meetings: 1 },
      etag: '"1"',
    });
  });

  it('is known by the name that it gives itself', async () => {
    serve(() => new Response(`BEGIN:VCALENDAR\r\nX-WR-CALNAME:Board\r\nEND:VCALENDAR`));
    await refreshFeeds(NOW);
    serve(() => new Response(null, { status: 304 }));
    await refreshFeeds(NOW + HOUR);
    expect(feedTitle(FEED, (await state()) ?? {})).toBe('Board · cal.example');
  });

  it('is asked for as a whole once the user has another address', async () => {
    serve(() => new Response(calendar([...MEETING, GUEST]), { headers: { etag: '"1"' } }));
    await refreshFeeds(NOW);
    const emails = ['sam@lumen.example', 'sam@old.example'];
    await profileSetting.set({ ...emptyProfile('Europe/London'), emails });
    expect(await refreshFeeds(NOW + HOUR)).toBe('kept');
    expect(asked.map((headers) => headers.get('if-none-match'))).toEqual([null, null]);
  });

  it('is left alone until it is due, unless it is asked for by hand', async () => {
    serve(() => new Response(calendar(MEETING)));
    await refreshFeeds(NOW);
    await refreshFeeds(NOW + HOUR / 2);
    expect(asked).toHaveLength(1);
    await refreshFeeds(NOW + HOUR / 2, 'a');
    expect(asked).toHaveLength(2);
  });

  it('that holds the same, newly stamped, is not taken in again', async () => {
    const stamped = (at: string) => new Response(calendar([...MEETING, `DTSTAMP:${at}`]));
    serve(() => stamped('20260302T090000Z'));
    expect(await refreshFeeds(NOW)).toBe('kept');
    serve(() => stamped('20260302T100000Z'));
    expect(await refreshFeeds(NOW + HOUR)).toBe('nothing');
    expect(await state()).toMatchObject({ good: { at: NOW + HOUR }, readAt: NOW });
  });

  it('that names no guests is known for it', async () => {
    serve(() => new Response(calendar(MEETING)));
    await refreshFeeds(NOW);
    expect((await state())?.good).toEqual({ at: NOW, meetings: 1, withGuests: 0 });
  });

  it('says how many events it had to leave out, for as long as they are in it', async () => {
    const allDayLong = ['UID:m2', 'DTSTART:20260303T000000Z', 'RRULE:FREQ=MINUTELY;COUNT=900'];
    const nowhere = ['UID:m3', 'SUMMARY:No beginning'];
    serve(() => new Response(calendar(MEETING, allDayLong, nowhere)));
    await refreshFeeds(NOW);
    expect((await state())?.good).toEqual({ at: NOW, meetings: 1, withGuests: 0, leftOut: 2 });
    serve(() => new Response(calendar(MEETING)));
    await refreshFeeds(NOW + HOUR);
    expect((await state())?.good).not.toHaveProperty('leftOut');
  });

  it('that fails is asked less and less, and loses nothing', async () => {
    serve(() => new Response(calendar(MEETING)));
    await refreshFeeds(NOW);
    serve(() => new Response('', { status: 500 }));
    await refreshFeeds(NOW + HOUR);
    await refreshFeeds(NOW + 3 * HOUR);
    expect(await state()).toMatchObject({
      good: { at: NOW },
      problem: { reason: 'server', at: NOW + 3 * HOUR },
      failures: 2,
      nextTry: NOW + 7 * HOUR,
    });
    expect(await titles()).toEqual(['Pricing']);
  });

  it('is not asked without permission, nor while nobody knows who the user is', async () => {
    serve(() => new Response(calendar(MEETING)));
    allowed = false;
    await refreshFeeds(NOW);
    expect((await state())?.problem?.reason).toBe('not-allowed');
    allowed = true;
    await profileSetting.set(null);
    await refreshFeeds(NOW, 'a');
    expect((await state())?.problem?.reason).toBe('nobody-known');
    expect(asked).toEqual([]);
    expect(await titles()).toEqual([]);
  });

  it('that is gone leaves no state and no alarm', async () => {
    serve(() => new Response(calendar(MEETING)));
    await refreshFeeds(NOW);
    await feedsSetting.set([]);
    await refreshFeeds(NOW + HOUR);
    expect(await feedStatesSetting.get()).toEqual({});
    expect(await browser.alarms.getAll()).toEqual([]);
  });

  it('that stops the background is asked again, after the others', async () => {
    await feedsSetting.set([FEED, { ...FEED, id: 'b', url: 'https://other.example/b.ics' }]);
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    void refreshFeeds(NOW);
    await vi.waitFor(async () => expect((await state())?.failures).toBe(1));
    const wakes = (await browser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
    expect(wakes).toEqual([NOW + HOUR]);
    expect((await state())?.nextTry).toBeGreaterThan(NOW + HOUR);
    expect((await feedStatesSetting.get()).b?.nextTry ?? 0).toBeLessThanOrEqual(NOW + HOUR);
  });

  it('is read as before once the clock was set back', async () => {
    serve(() => new Response(calendar(MEETING), { headers: { etag: '"1"' } }));
    await refreshFeeds(NOW);
    await refreshFeeds(NOW - 400 * 24 * HOUR);
    expect(asked.map((headers) => headers.get('if-none-match'))).toEqual([null, null]);
    expect((await state())?.nextTry).toBe(NOW - 400 * 24 * HOUR + HOUR);
  });

  it('does not keep the next one waiting when it throws junk', async () => {
    await feedsSetting.set([FEED, { ...FEED, id: 'b', url: 'https://other.example/b.ics' }]);
    let first = true;
    serve(() => {
      const junk = first;
      first = false;
      return new Response(junk ? `BEGIN:VCALENDAR\n${'\0;:"\n'.repeat(9_999)}` : calendar(MEETING));
    });
    await refreshFeeds(NOW);
    expect(await titles()).toEqual(['Pricing']);
  });
});
