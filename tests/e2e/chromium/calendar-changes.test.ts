import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AllDayEvent, TimedEvent } from '@/demo/company/calendar-json';
import { eventId } from '@/demo/company/event-ids';
import { readTable } from '@/demo/journey/records';
import { CALENDAR, openEvent, weekOf } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { addDays, instantOf, mondayOf, wallTime } from '@/demo/wall-time';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import { keptGuests, keptMeeting, untilMeeting } from './support/kept';
import { openSession, refresh, type Session } from './support/session';

const MINUTE = 60_000;
const ZONE = 'Asia/Kathmandu';

let session: Session;
/** Monday of the week after next: inside what the page shows, away from the clock. */
let monday: string;
let talk: TimedEvent;
let days: AllDayEvent;

const at = (date: string, hour: number) => instantOf(date, hour * 60, ZONE);

beforeAll(async () => {
  session = await openSession({ timeZone: ZONE, machineZone: 'America/Los_Angeles' });
  const { calendar } = session.replica;
  monday = addDays(mondayOf(wallTime(calendar.now, ZONE).date), 14);
  talk = eventOf(calendar, 'Locker contract talk', at(addDays(monday, 1), 7), [
    person('Ingrid Vasko', { response: 'accepted' }),
  ]);
  days = {
    ...talk,
    id: eventId('test/fair'),
    title: 'Trade fair',
    attendees: [],
    allDay: true,
    start: addDays(monday, 2),
    end: addDays(monday, 4),
  };
  session.replica.addEvent(talk);
  session.replica.addEvent(days);
  await session.calendar.goto(weekOf(session.replica, talk.start));
  await openEvent(session.calendar, talk.id);
  await until(
    'The guest',
    () => keptGuests(session.panel, talk.id),
    (guests) => guests.length === 1,
  );
});
afterAll(() => session?.app.close());

const follows = (id: string, what: string, good: (meeting: Meeting) => boolean) =>
  untilMeeting(session.panel, id, what, good);

describe('what changes on the calendar', () => {
  it('moves with a meeting, its guests too', async () => {
    const { calendar, panel, replica } = session;
    const before = await keptMeeting(panel, talk.id);
    const start = at(addDays(monday, 3), 21);
    replica.moveEvent(talk.id, start, start + 45 * MINUTE);
    await refresh(calendar);
    const after = await follows(talk.id, 'The move', (meeting) => meeting.start === start);
    expect(after).toEqual({
      ...before,
      start,
      end: start + 45 * MINUTE,
      sources: after.sources,
      updatedAt: after.updatedAt,
    });
    const attendances = await readTable<Attendance>(panel, 'attendances');
    const moved = attendances.filter(({ meetingId }) => meetingId === after.id);
    expect(moved.map((one) => one.start)).toEqual([start]);
  });

  it('moves with a meeting into a week that is not shown yet', async () => {
    const { calendar, replica } = session;
    const start = at(addDays(monday, 8), 7);
    replica.moveEvent(talk.id, start, start + 30 * MINUTE);
    await refresh(calendar);
    await follows(talk.id, 'Its absence', ({ deletedAt }) => deletedAt !== undefined);
    await calendar.getByRole('button', { name: 'Next week' }).click();
    await follows(
      talk.id,
      'Its new week',
      (meeting) => meeting.start === start && meeting.deletedAt === undefined,
    );
    expect(await keptGuests(session.panel, talk.id)).toHaveLength(1);
    await calendar.getByRole('button', { name: 'Previous week' }).click();
  });

  it('follows whole days, longer and shorter', async () => {
    const { calendar, replica } = session;
    for (const [from, to] of [
      [0, 6],
      [4, 5],
    ] as const) {
      const [start, end] = [addDays(monday, from), addDays(monday, to)];
      replica.moveEvent(days.id, start, end);
      await refresh(calendar);
      await follows(
        days.id,
        `${start} to ${end}`,
        (meeting) => meeting.start === at(start, 0) && meeting.end === at(end, 0),
      );
    }
  });

  it('takes on a new title', async () => {
    const { calendar, replica } = session;
    const event = replica.calendar.events.find(({ id }) => id === days.id);
    if (event) event.title = 'Trade';
    await refresh(calendar);
    await follows(days.id, 'The shorter title', ({ title }) => title === 'Trade');
    if (event) event.title = 'Trade fair, Gull Point, with a comma: and 9am';
    await refresh(calendar);
    await follows(days.id, 'The longer title', ({ title }) => title === event?.title);
  });

  it('takes on a shorter title of a meeting whose card was opened', async () => {
    const { calendar, replica } = session;
    const start = at(addDays(monday, 1), 7);
    replica.moveEvent(talk.id, start, start + 30 * MINUTE);
    const event = replica.calendar.events.find(({ id }) => id === talk.id);
    if (event) event.title = 'Locker contract';
    await refresh(calendar);
    await follows(talk.id, 'The shorter title', ({ title }) => title === 'Locker contract');
  });

  it.each(['cancelled', 'deleted'])('marks a %s event as gone and brings it back', async (how) => {
    const { calendar, panel, replica } = session;
    const { events } = replica.calendar;
    const event = events.find(({ id }) => id === talk.id);
    if (!event) throw new Error('The talk is not on the calendar.');
    const before = await keptMeeting(panel, talk.id);
    if (how === 'cancelled') replica.cancelEvent(talk.id);
    else replica.calendar.events = events.filter((one) => one !== event);
    await refresh(calendar);
    const gone = await follows(talk.id, 'Its end', ({ deletedAt }) => deletedAt !== undefined);
    expect(gone.id).toBe(before?.id);
    expect(await keptGuests(panel, talk.id)).toHaveLength(1);
    event.status = 'confirmed';
    if (how === 'deleted') replica.calendar.events = [...replica.calendar.events, event];
    await refresh(calendar);
    const back = await follows(talk.id, 'Its return', ({ deletedAt }) => deletedAt === undefined);
    expect({ ...back, sources: before?.sources, updatedAt: before?.updatedAt }).toEqual(before);
    expect(await keptGuests(panel, talk.id)).toHaveLength(1);
  });

  it('takes nothing for gone in the weeks beside the one that changed', async () => {
    const { calendar, panel, replica } = session;
    await calendar.goto(`${CALENDAR}/week/${addDays(monday, -7).split('-').map(Number).join('/')}`);
    const passing = eventOf(replica.calendar, 'Passing', at(addDays(monday, -5), 5));
    replica.addEvent(passing);
    await refresh(calendar);
    await follows(passing.id, 'The passing event', () => true);
    replica.cancelEvent(passing.id);
    await refresh(calendar);
    await follows(passing.id, 'Its end', ({ deletedAt }) => deletedAt !== undefined);
    const gone = (await readTable<Meeting>(panel, 'meetings')).filter(
      ({ deletedAt }) => deletedAt !== undefined,
    );
    expect(gone.map(({ title }) => title)).toEqual(['Passing']);
  });
});
