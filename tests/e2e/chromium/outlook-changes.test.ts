import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimedEvent } from '@/demo/company/calendar-json';
import { until } from '@/demo/journey/until';
import { pathOf } from '@/demo/outlook/route';
import { addDays, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import {
  expectAllTrue,
  meetingOf,
  meetingsIn,
  onWednesday,
  refreshOutlook,
  untilMeeting,
  untilViewKept,
  WORK,
} from './support/outlook';
import { LONDON, openSession, type Session } from './support/session';

const HOUR = 3_600_000;

let session: Session;
let today: string;
/** Another's meeting and one of the user's own, next week. */
let asked: TimedEvent;
let own: TimedEvent;

beforeAll(async () => {
  session = await openSession({ timeZone: LONDON, machineZone: LONDON });
  const { replica } = session;
  today = wallTime(replica.calendar.now, LONDON).date;
  const start = onWednesday(session, 4) + 6 * 24 * HOUR;
  const host = person('Ingrid Vasko', { response: 'accepted' });
  asked = eventOf(replica.calendar, 'Locker contract talk', start, [host], {
    organizer: host.email,
  });
  own = eventOf(replica.calendar, 'Trade fair, who goes', start + 12 * HOUR, [host]);
  for (const event of [asked, own]) replica.addEvent(event);
});
afterAll(() => session?.app.close());

async function showNextWeek(): Promise<void> {
  const date = addDays(today, 7);
  await session.calendar.goto(WORK + pathOf('week', date));
  await untilViewKept(session, 'week', date);
}

const follows = (event: TimedEvent, what: string, good: (meeting: Meeting) => boolean) =>
  untilMeeting(session, event.id, what, good);

describe('what changes on the calendar', () => {
  it('moves with a meeting', async () => {
    await showNextWeek();
    const { calendar, replica } = session;
    const start = asked.start + 30 * HOUR;
    replica.moveEvent(asked.id, start, start + HOUR);
    await refreshOutlook(calendar);
    await follows(asked, 'The move', (kept) => kept.start === start && kept.end === start + HOUR);
  });

  it('keeps what another cancelled as cancelled, with its own title', async () => {
    const { calendar, replica } = session;
    replica.cancelEvent(asked.id);
    await refreshOutlook(calendar);
    const kept = await follows(asked, 'The end', ({ status }) => status === 'cancelled');
    expect(kept).toMatchObject({ title: asked.title });
    expect(kept.deletedAt).toBeUndefined();
  });

  it('marks what is gone from a week that was read whole, and brings it back', async () => {
    const { calendar, replica } = session;
    const before = await meetingOf(session, own.id);
    replica.cancelEvent(own.id);
    await refreshOutlook(calendar);
    const gone = await follows(own, 'Its end', ({ deletedAt }) => deletedAt !== undefined);
    expect(gone.id).toBe(before?.id);
    const event = replica.calendar.events.find(({ id }) => id === own.id);
    if (event) event.status = 'confirmed';
    await refreshOutlook(calendar);
    await follows(own, 'Its return', ({ deletedAt }) => deletedAt === undefined);
    await expectAllTrue(session);
  });

  it('takes nothing for gone where a month shows only some', async () => {
    const { calendar } = session;
    const kept = (await meetingsIn(session)).length;
    await calendar.goto(WORK + pathOf('month', today));
    await calendar.locator('.overflow').first().waitFor();
    await until(
      'More',
      async () => (await meetingsIn(session)).length,
      (now) => now > kept,
    );
    await showNextWeek();
    await expectAllTrue(session);
  });
});

describe('a way through the weeks', () => {
  it('is misled by none of those that slide past', async () => {
    const { calendar } = session;
    await calendar.goto(WORK + pathOf('week', today));
    await untilViewKept(session, 'week', today);
    const buttons = calendar.locator(
      '[data-app-section="CalendarSurfaceNavigationToolbar"] button',
    );
    const press = (index: number, times: number) =>
      buttons.nth(index).evaluate((button, count) => {
        for (let turn = 0; turn < count; turn += 1) {
          setTimeout(
            () => button.dispatchEvent(new MouseEvent('click', { bubbles: true })),
            turn * 90,
          );
        }
      }, times);
    await press(2, 3);
    await calendar.waitForURL(`**${pathOf('week', addDays(today, 21))}`);
    await press(1, 10);
    const date = addDays(today, -49);
    await calendar.waitForURL(`**${pathOf('week', date)}`);
    await untilViewKept(session, 'week', date);
    await expectAllTrue(session);
  });
});
