import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimedEvent } from '@/demo/company/calendar-json';
import { readTable } from '@/demo/journey/records';
import { CALENDAR, chipOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { addDays, instantOf, mondayOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { expectAllTrue, show, stored } from '../support/kept-as-told';
import { eventOf } from './support/events';
import { keptMeeting, untilMeeting } from './support/kept';
import { openSession, refresh, type Session } from './support/session';

const ZONE = 'Europe/London';
/** Longer than a page may be incomprehensible before anything is said of it. */
const LONG = 4_000;

let session: Session;
/** Monday of next week. */
let monday: string;
/** Seven meetings on one day: a month leaves some of them out. */
let crowded: TimedEvent[];

beforeAll(async () => {
  session = await openSession({ timeZone: ZONE, machineZone: 'Asia/Tokyo' });
  const { calendar } = session.replica;
  monday = addDays(mondayOf(wallTime(calendar.now, ZONE).date), 7);
  const saturday = addDays(monday, 5);
  crowded = Array.from({ length: 7 }, (_, index) =>
    eventOf(calendar, `Stall ${index + 1}`, instantOf(saturday, (10 + index) * 60, ZONE)),
  );
  for (const event of crowded) session.replica.addEvent(event);
  await show(session, 'week', monday);
  for (const { id, title } of crowded) await untilMeeting(session.panel, id, title, () => true);
});
afterAll(() => session?.app.close());

const deleted = async () =>
  (await stored(session)).flatMap(({ title, deletedAt }) => (deletedAt ? [title] : []));

/** Adds an event that the page shows at once, and waits until it is kept: the page was read again. */
async function untilReadAgain(title: string): Promise<void> {
  const { calendar, replica, panel } = session;
  const event = eventOf(replica.calendar, title, instantOf(monday, 6 * 60, ZONE));
  replica.addEvent(event);
  await refresh(calendar);
  await untilMeeting(panel, event.id, title, () => true);
}

interface GridState {
  outcome: string;
  latest: object;
}

/** What is remembered of the latest reading of the grid. */
async function remembered(): Promise<GridState | undefined> {
  const { pages } = await session.panel.evaluate(() => chrome.storage.local.get('pages'));
  return (pages as { google?: { parts: { grid?: GridState } } } | undefined)?.google?.parts.grid;
}

const outcome = async () => (await remembered())?.outcome;
const shown = async () => (await remembered())?.latest ?? {};

describe('a view that does not show everything', () => {
  it('month: takes nothing for deleted, neither what it leaves out nor what left', async () => {
    const { calendar, replica } = session;
    await show(session, 'month', monday);
    await until('A partial reading', outcome, (now) => now === 'partial');
    expect(await chipOf(calendar, crowded[6]?.id ?? '').count()).toBe(0);
    const [first] = crowded;
    if (!first) throw new Error('No stall');
    replica.cancelEvent(first.id);
    await untilReadAgain('Early one');
    await until('A partial reading', outcome, (now) => now === 'partial');
    expect(await deleted()).toEqual([]);

    await show(session, 'week', monday);
    await until('What the whole week lacks', deleted, (titles) => titles.length > 0);
    expect(await deleted()).toEqual(['Stall 1']);
    first.status = 'confirmed';
    await refresh(calendar);
    await until('Its return', deleted, (titles) => titles.length === 0);
  });

  it.each(['agenda', 'search'] as const)('%s: takes nothing for deleted', async (view) => {
    const { calendar, panel, replica } = session;
    const [, second, third] = crowded;
    if (!second || !third) throw new Error('No stall');
    if (view === 'agenda') await show(session, view, monday);
    else await calendar.goto(`${CALENDAR}/search?q=stall`);
    const row = calendar.getByRole('button', { name: `, ${second.title},` });
    await row.waitFor();
    replica.cancelEvent(second.id);
    replica.moveEvent(third.id, third.start, third.end + 15 * 60_000);
    await refresh(calendar);
    await row.waitFor({ state: 'detached' });
    const moved = replica.calendar.events.find(({ id }) => id === third.id);
    await untilMeeting(panel, third.id, 'The move', ({ end }) => end === moved?.end);
    expect(await deleted()).toEqual([]);
    second.status = 'confirmed';
    replica.moveEvent(third.id, third.start, third.end);
    await refresh(calendar);
    await untilMeeting(panel, third.id, 'The move back', ({ end }) => end === third.end);
    await expectAllTrue(session);
  });

  it('search: says nothing of the page when nothing is found', async () => {
    const { calendar, panel } = session;
    await calendar.goto(`${CALENDAR}/search?q=nobody+calls+it+that`);
    await calendar.getByText('No events').waitFor();
    await until('A reading of it', shown, (problems) => 'nothing-shown' in problems);
    expect(await panel.getByText(/can’t be read/).count()).toBe(0);
    expect(await deleted()).toEqual([]);
  });

  it('schedule: a row of a day leads to the card of its event', async () => {
    const { calendar, panel } = session;
    const [, , , fourth] = crowded;
    await show(session, 'agenda', addDays(monday, 5));
    await calendar.getByRole('button', { name: `, ${fourth?.title},` }).click();
    await calendar.locator('[role=dialog] #xDetDlg').waitFor();
    await panel.getByRole('heading', { name: fourth?.title }).first().waitFor();
    await untilMeeting(
      panel,
      fourth?.id ?? '',
      'The card itself',
      ({ sources }) => sources['google-page']?.detail === 'bubble',
    );
  });
});

describe('the year', () => {
  it('is dates only: nothing is read of it, nothing is said of it', async () => {
    const { calendar, panel } = session;
    await show(session, 'year', monday);
    await until(
      'The year',
      () => calendar.evaluate(() => document.body.dataset.viewkey),
      (key) => key === 'YEAR',
    );
    // What the page before told is still being kept for a moment; being seen again is no change.
    const facts = async () =>
      (await readTable<Meeting>(panel, 'meetings')).map(({ sources: _, ...fact }) => fact);
    const before = await facts();
    const said = await outcome();
    const began = performance.now();
    const next = calendar.getByRole('button', { name: 'Next year', exact: true });
    await until(
      'A while of turning years',
      async () => {
        await next.click();
        return performance.now() - began;
      },
      (ms) => ms > LONG,
    );
    expect(await facts()).toEqual(before);
    expect(await outcome()).toBe(said);
    expect(await panel.getByText(/can’t be read/).count()).toBe(0);
    await show(session, 'week', monday);
    await chipOf(calendar, crowded[0]?.id ?? '').waitFor();
    await untilReadAgain('After the year');
    expect((await keptMeeting(panel, crowded[0]?.id ?? ''))?.deletedAt).toBeUndefined();
    await expectAllTrue(session);
  });
});
