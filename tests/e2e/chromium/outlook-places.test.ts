import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALENDAR } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { pathOf } from '@/demo/outlook/route';
import { addDays, wallTime } from '@/demo/wall-time';
import { eventOf, person } from './support/events';
import {
  CLOUD,
  expectAllTrue,
  meetingsIn,
  onWednesday,
  switchView,
  tileOf,
  untilMeeting,
  untilViewKept,
} from './support/outlook';
import { LONDON, openSession, type Session } from './support/session';

let session: Session;
let today: string;

beforeAll(async () => {
  session = await openSession({ timeZone: LONDON, machineZone: LONDON });
  today = wallTime(session.replica.calendar.now, LONDON).date;
});
afterAll(() => session?.app.close());

describe('a page of mail', () => {
  it('leads from the mail to the calendar without a new page', async () => {
    const { calendar, replica } = session;
    const late = eventOf(replica.calendar, 'Found behind the mail', onWednesday(session, 2));
    replica.addEvent(late);
    await calendar.goto(`${CLOUD}/mail/`);
    await calendar.getByRole('button', { name: 'Calendar' }).click();
    await switchView(calendar, 'week');
    await untilMeeting(session, late.id, 'It', () => true);
    expect((await meetingsIn(session)).some(({ title }) => title.startsWith('Unread'))).toBe(false);
  });
});

describe('a mailbox in another zone than the machine', () => {
  it('is read in its own zone once a month has shown it, on every page after', async () => {
    const away = await openSession({ timeZone: LONDON, machineZone: 'Asia/Tokyo' });
    try {
      await away.calendar.goto(CLOUD + pathOf('month', today));
      await away.calendar.locator('[data-calitemid]').first().waitFor();
      await until(
        'The month',
        () => meetingsIn(away),
        (kept) => kept.length > 40,
      );
      for (const weeks of [0, 1, 2, 3]) {
        const date = addDays(today, weeks * 7);
        await away.calendar.goto(CLOUD + pathOf('week', date));
        await untilViewKept(away, 'week', date);
      }
      await expectAllTrue(away);
    } finally {
      await away.app.close();
    }
  });
});

describe('a mailbox beside a Google Calendar, on a machine in another zone', () => {
  it('is read in that calendar’s zone before any month showed its own', async () => {
    const away = await openSession({ timeZone: LONDON, machineZone: 'Asia/Tokyo' });
    try {
      await away.calendar.goto(`${CALENDAR}/week`);
      await until(
        'The week in Google Calendar',
        () => meetingsIn(away),
        (kept) => kept.length > 10,
      );
      await away.calendar.goto(CLOUD + pathOf('week', today));
      await untilViewKept(away, 'week', today);
      const starts = new Map(away.replica.calendar.events.map(({ id, start }) => [id, start]));
      const inBoth = (await meetingsIn(away)).filter(
        ({ googleEventId, outlookItemId, allDay }) => googleEventId && outlookItemId && !allDay,
      );
      expect(inBoth.length).toBeGreaterThan(5);
      for (const { googleEventId, title, start } of inBoth) {
        expect(start, title).toBe(starts.get(googleEventId ?? ''));
      }
    } finally {
      await away.app.close();
    }
  });
});

describe('a calendar in the frame of Teams', () => {
  it('is read there, its card too', async () => {
    const { calendar, replica } = session;
    const host = person('Jarek Obi', { response: 'accepted' });
    const framed = eventOf(replica.calendar, 'Seen in Teams', onWednesday(session, 3), [host], {
      organizer: host.email,
    });
    replica.addEvent(framed);
    await calendar.goto('https://teams.microsoft.com/v2/?calendar=/calendar/view/week');
    await untilViewKept(session, 'week', today);
    const frame = calendar.frameLocator('iframe');
    await frame.locator('[data-calitemid]').first().waitFor();
    await tileOf(frame, framed.id).click();
    await untilMeeting(
      session,
      framed.id,
      'The answer',
      ({ myResponse }) => myResponse === 'accepted',
    );
    await session.panel.getByRole('heading', { name: framed.title }).first().waitFor();
    await expectNoneTwiceNorGone();
  });
});

async function expectNoneTwiceNorGone(): Promise<void> {
  const ids = (await meetingsIn(session)).map(({ outlookItemId }) => outlookItemId);
  expect(new Set(ids).size).toBe(ids.length);
  const gone = (await meetingsIn(session)).filter(({ deletedAt }) => deletedAt !== undefined);
  expect(gone.map(({ title }) => title)).toEqual([]);
}
