import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarJson, TimedEvent } from '@/demo/company/calendar-json';
import { calendarOf } from '@/demo/google/accounts';
import { daysOf, pathOf } from '@/demo/google/route';
import { until } from '@/demo/journey/until';
import { instantOf, wallTime } from '@/demo/wall-time';
import { show, stored, untilDaysKept } from '../support/kept-as-told';
import { toldIn, toldWhole } from '../support/told';
import { eventOf } from './support/events';
import { keptMeeting, untilMeeting } from './support/kept';
import { openSession, refresh, type Session } from './support/session';

const ZONE = 'Europe/London';
const PRIVATE = 'noor@halloway.example';

let session: Session;
let today: string;
let first: CalendarJson;
let choir: TimedEvent;
let swim: TimedEvent;
/** An invitation that both accounts have on their calendar, under one id. */
let shared: TimedEvent;

const second = (): CalendarJson => {
  const calendar = calendarOf(first, 1);
  if (!calendar) throw new Error('Nobody is signed in a second time.');
  return calendar;
};

beforeAll(async () => {
  session = await openSession({ timeZone: ZONE });
  first = session.replica.calendar;
  today = wallTime(first.now, ZONE).date;
  const user = { email: PRIVATE, name: 'Noor Halloway' };
  const own = { ...user, ownership: 'primary', color: 'rgb(142, 36, 170)' } as const;
  first.otherAccounts = [{ user, calendars: [own], events: [], timeZone: 'Asia/Tokyo' }];
  const at = (hour: number) => instantOf(today, hour * 60, ZONE);
  choir = eventOf(second(), 'Choir, spring programme', at(10));
  swim = eventOf(second(), 'Swim', at(7));
  shared = eventOf(first, 'School governors', at(11));
  const there = { ...shared, calendar: PRIVATE, organizer: first.user.email };
  first.otherAccounts[0]?.events.push(choir, swim, there);
  session.replica.addEvent(shared);
  await show(session, 'week', today);
  await untilDaysKept(session, daysOf('week', today, 'en'));
  await session.calendar.goto(`https://calendar.google.com${pathOf('week', today, 1)}`);
  for (const event of [choir, swim]) {
    await untilMeeting(session.panel, event.id, event.title, () => true);
  }
});
afterAll(() => session?.app.close());

/** Both accounts' records are as each calendar says; the shared one has two tellers. */
async function expectBothTrue(): Promise<void> {
  const told = new Map([...toldWhole(second()), ...toldWhole(first)]);
  for (const meeting of await stored(session)) {
    if (meeting.googleEventId === shared.id) continue;
    const wanted = told.get(meeting.googleEventId ?? '');
    expect(toldIn(meeting, wanted, 'en'), meeting.title).toEqual(wanted);
  }
}

const untilGone = (id: string) =>
  untilMeeting(session.panel, id, 'Its end', ({ deletedAt }) => deletedAt !== undefined);

describe('two accounts in one browser', () => {
  it('are told apart by their addresses, and both are the user', async () => {
    const { panel } = session;
    const read = () => panel.evaluate(() => chrome.storage.local.get('profile'));
    await until(
      'Both addresses',
      async () => (await read()).profile as { emails: string[] } | undefined,
      (profile) => profile?.emails.length === 2,
    );
    expect((await read()).profile).toMatchObject({ emails: [first.user.email, PRIVATE] });
    expect(await keptMeeting(panel, choir.id)).toMatchObject({
      calendar: PRIVATE,
      onMyCalendar: true,
    });
    await expectBothTrue();
  });

  it('take nothing of each other for deleted', async () => {
    const { calendar, panel } = session;
    swim.status = 'cancelled';
    await refresh(calendar);
    await untilGone(swim.id);
    const gone = (await stored(session)).filter(({ deletedAt }) => deletedAt !== undefined);
    expect(gone.map(({ title }) => title)).toEqual(['Swim']);

    await show(session, 'week', today);
    await untilReadWhole(first.events);
    expect((await keptMeeting(panel, choir.id))?.deletedAt).toBeUndefined();
    await expectBothTrue();
  });

  it('keep an invitation that both have once, and while one of them shows it', async () => {
    const { calendar, panel, replica } = session;
    const kept = (await stored(session)).filter(({ title }) => title === shared.title);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ start: shared.start, end: shared.end, onMyCalendar: true });
    const other = first.otherAccounts?.[0];
    if (other) other.events = other.events.filter(({ id }) => id !== shared.id);
    await calendar.goto(`https://calendar.google.com${pathOf('week', today, 1)}`);
    await untilReadWhole(other?.events ?? []);
    expect((await keptMeeting(panel, shared.id))?.deletedAt).toBeUndefined();
    await show(session, 'week', today);
    await calendar.locator('[data-eventchip]').first().waitFor();
    replica.cancelEvent(shared.id);
    await refresh(calendar);
    await untilGone(shared.id);
    expect((await keptMeeting(panel, choir.id))?.deletedAt).toBeUndefined();
  });
});

/** An event comes and goes on the page that is open: the page was read whole. */
async function untilReadWhole(events: CalendarEvent[]): Promise<void> {
  const { calendar, panel } = session;
  const owner = events === first.events ? first : second();
  const passing = eventOf(owner, `Passing ${events.length}`, instantOf(today, 5 * 60, ZONE));
  events.push(passing);
  await refresh(calendar);
  await untilMeeting(panel, passing.id, 'The passing event', () => true);
  passing.status = 'cancelled';
  await refresh(calendar);
  await untilGone(passing.id);
}
