import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AllDayEvent, TimedEvent } from '@/demo/company/calendar-json';
import { pathOf, type View } from '@/demo/google/route';
import { addDays, instantOf, mondayOf, wallTime } from '@/demo/wall-time';
import { show, stored } from '../support/kept-as-told';
import { eventOf } from './support/events';
import { keptMeeting, untilMeeting } from './support/kept';
import { openSession, refresh, type Session } from './support/session';

const HOUR = 3_600_000;

/** Views that show their days whole, each in another language and zone. */
const PAGES: { view: View; language: string; hourCycle: 12 | 24; timeZone: string }[] = [
  { view: 'customday', language: 'ja', hourCycle: 12, timeZone: 'America/Los_Angeles' },
  { view: 'customweek', language: 'ar', hourCycle: 12, timeZone: 'Asia/Kathmandu' },
  { view: 'day', language: 'bn', hourCycle: 24, timeZone: 'Pacific/Chatham' },
];

let session: Session;
let date: string;
let talk: TimedEvent;
let fair: AllDayEvent;

describe.each(PAGES)('$view in $language, $timeZone', (page) => {
  beforeAll(async () => {
    session = await openSession({ ...page, machineZone: 'Europe/Berlin' });
    const { calendar } = session.replica;
    date = addDays(mondayOf(wallTime(calendar.now, page.timeZone).date), 16);
    talk = eventOf(calendar, 'Locker contract', instantOf(date, 14 * 60, page.timeZone));
    fair = {
      ...eventOf(calendar, 'Trade fair', 0),
      allDay: true,
      start: date,
      end: addDays(date, 2),
    };
    session.replica.addEvent(talk);
    session.replica.addEvent(fair);
    await show(session, page.view, date);
    for (const { id, title } of [talk, fair]) {
      await untilMeeting(session.panel, id, title, () => true);
    }
  });
  afterAll(() => session?.app.close());

  const change = async (make: () => void) => {
    make();
    await refresh(session.calendar);
  };

  it('follows what is moved and renamed', async () => {
    const { panel, replica } = session;
    const start = talk.start + 3 * HOUR;
    await change(() => replica.moveEvent(talk.id, start, start + HOUR));
    await untilMeeting(panel, talk.id, 'The move', (kept) => kept.start === start);
    await change(() => {
      for (const event of replica.calendar.events) {
        if (event.id === talk.id) event.title = 'Locker contract, signed: at 9am';
      }
    });
    await untilMeeting(panel, talk.id, 'The name', ({ title }) => title.endsWith('signed: at 9am'));
    await change(() => replica.moveEvent(fair.id, date, addDays(date, 1)));
    const end = instantOf(addDays(date, 1), 0, page.timeZone);
    await untilMeeting(panel, fair.id, 'The shorter fair', (kept) => kept.end === end);
    expect(await keptMeeting(panel, talk.id)).toMatchObject({ start, end: start + HOUR });
  });

  it('marks what left as gone, alone, and brings it back', async () => {
    const { calendar, panel, replica } = session;
    const gone = async () =>
      (await stored(session)).flatMap(({ title, deletedAt }) => (deletedAt ? [title] : []));
    const before = await keptMeeting(panel, fair.id);
    await change(() => replica.cancelEvent(fair.id));
    await untilMeeting(panel, fair.id, 'Its end', ({ deletedAt }) => deletedAt !== undefined);
    expect(await gone()).toEqual([fair.title]);
    await change(() => {
      for (const event of replica.calendar.events) event.status = 'confirmed';
    });
    const back = await untilMeeting(panel, fair.id, 'Its return', (kept) => !kept.deletedAt);
    expect({ ...back, sources: 0, updatedAt: 0 }).toEqual({ ...before, sources: 0, updatedAt: 0 });
    await calendar.goto(`https://calendar.google.com${pathOf(page.view, addDays(date, -21))}`);
    await calendar.locator('[data-eventchip]').first().waitFor();
    expect(await gone()).toEqual([]);
  });
});
