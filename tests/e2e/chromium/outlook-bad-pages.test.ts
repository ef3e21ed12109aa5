import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '@/demo/journey/until';
import { pathOf } from '@/demo/outlook/route';
import { addDays, wallTime } from '@/demo/wall-time';
import type { PageReading } from '@/utils/calendars/sighting';
import { eventOf, person } from './support/events';
import {
  CLOUD,
  meetingsIn,
  onWednesday,
  PERSONAL,
  untilMeeting,
  untilViewKept,
  WORK,
} from './support/outlook';
import { openPeek } from './support/outlook-guests';
import { LONDON, openSession, type Session } from './support/session';

let session: Session;
let today: string;

beforeAll(async () => {
  session = await openSession({ timeZone: LONDON, machineZone: LONDON });
  today = wallTime(session.replica.calendar.now, LONDON).date;
});
afterAll(() => session?.app.close());

async function showNextWeek(host = WORK): Promise<void> {
  const date = addDays(today, 7);
  await session.calendar.goto(host + pathOf('week', date));
  await untilViewKept(session, 'week', date);
}

/** What is known of the grid of Outlook's pages. */
interface Remembered {
  outcome: PageReading['outcome'] | 'none';
  readAt: number;
  problems: PageReading['problems'];
}

async function remembered(): Promise<Remembered | undefined> {
  const { pages } = await session.panel.evaluate(() => chrome.storage.local.get('pages'));
  return (pages as { outlook?: { parts: { grid?: Remembered } } } | undefined)?.outlook?.parts.grid;
}

async function untilOutcome(
  what: string,
  since: number,
  outcome: Remembered['outcome'],
): Promise<Remembered> {
  const state = await until(
    what,
    remembered,
    (now) => now !== undefined && now.readAt > since && now.outcome === outcome,
    30_000,
  );
  if (!state) throw new Error('Nothing was read.');
  return state;
}

describe('a page that can’t be understood', () => {
  it.each([
    ['no-surface', 'grid-without-dates', WORK],
    ['no-labels', 'chip-without-label', PERSONAL],
  ])('%s: says so in one line, keeps what was there, recovers', async (condition, reason, host) => {
    const { calendar, panel } = session;
    await showNextWeek();
    const kept = await meetingsIn(session);
    const since = Date.now();
    await calendar.goto(`${host + pathOf('week', addDays(today, 7))}&replica=${condition}`);
    const state = await untilOutcome(condition, since, 'not-understood');
    expect(Object.keys(state.problems)).toContain(reason);
    await panel.getByText('Outlook can’t be read', { exact: true }).waitFor();
    expect(await meetingsIn(session)).toEqual(kept);
    await showNextWeek();
    await panel.getByText('Outlook can’t be read', { exact: true }).waitFor({ state: 'detached' });
  });

  it('empty: takes nothing for deleted', async () => {
    await showNextWeek();
    const since = Date.now();
    await session.calendar.goto(`${WORK}${pathOf('week', addDays(today, 7))}&replica=empty`);
    await until('A look', remembered, (now) => (now?.readAt ?? 0) > since);
    await untilOutcomeKnown(since);
    const gone = (await meetingsIn(session)).filter(({ deletedAt }) => deletedAt !== undefined);
    expect(gone.map(({ title }) => title)).toEqual([]);
  });

  it('huge: is read in good time', async () => {
    const began = performance.now();
    await session.calendar.goto(`${WORK}${pathOf('week', today)}&replica=huge`);
    await until(
      'A thousand entries',
      () => meetingsIn(session),
      (all) => all.length > 1_000,
      40_000,
    );
    expect(performance.now() - began).toBeLessThan(30_000);
  });

  it('without an account is read all the same', async () => {
    const { calendar, replica } = session;
    const late = eventOf(replica.calendar, 'Nobody signed in', onWednesday(session, 5));
    replica.addEvent(late);
    await calendar.goto(`${CLOUD}${pathOf('week', today)}&replica=no-account`);
    await untilMeeting(session, late.id, 'It', () => true);
  });
});

describe('a hostile event', () => {
  it.each([
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
    ['ten kilobytes', 'Überlang, '.repeat(1_000)],
    ['bidi controls', 'Plan \u202Egnp.exe\u202C \u2066\u200Fends'],
    [
      'what a tile says itself',
      'Standup, 9:00 AM to 9:15 AM, Monday, June 1, 2026, By Nobody, Busy',
    ],
  ])('is kept with its title as text, at its own time: %s', async (_, title) => {
    const { calendar, panel, replica } = session;
    const at = onWednesday(session, 6);
    const event = eventOf(replica.calendar, title, at, [person('Mallory Quist', { name: title })], {
      location: title,
    });
    replica.addEvent(event);
    await calendar.goto(CLOUD + pathOf('week', today));
    const kept = await untilMeeting(session, event.id, 'The event', () => true);
    expect(kept).toMatchObject({ start: event.start, end: event.end });
    expect(kept.title.slice(0, 4)).toBe(title.slice(0, 4));
    expect(kept.title.length).toBeLessThanOrEqual(500);
    expect(kept.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
    await openPeek(session, event);
    const heading = panel.getByRole('heading', { level: 2, name: kept.title.slice(0, 40) }).first();
    await heading.waitFor();
    expect(await panel.title()).not.toMatch(/^[12]$/);
    expect(await panel.locator('main img, main script').count()).toBe(0);
    replica.calendar.events.pop();
  });
});

/** A look that stood long enough to be a whole one. */
async function untilOutcomeKnown(since: number): Promise<void> {
  await until(
    'The outcome',
    remembered,
    (now) => now !== undefined && now.readAt > since && now.problems['nothing-shown'] !== undefined,
  );
}
