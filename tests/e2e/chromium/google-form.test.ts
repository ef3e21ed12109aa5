import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AllDayEvent, CalendarEvent, TimedEvent } from '@/demo/company/calendar-json';
import { chipId } from '@/demo/google/chip-ids';
import { readTable } from '@/demo/journey/records';
import { CALENDAR, openEvent, weekOf } from '@/demo/journey/stage';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Person } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import { guestsToKeep, keptGuests, keptMeeting, untilMeeting } from './support/kept';
import { openSession, type Session } from './support/session';

const HOUR = 3_600_000;
const ZONE = 'Asia/Kathmandu';

let session: Session;

beforeAll(async () => {
  session = await openSession({ timeZone: ZONE, machineZone: 'America/Los_Angeles' });
});
afterAll(() => session?.app.close());

function formOf(event: CalendarEvent): string {
  return `${CALENDAR}/eventedit/${encodeURIComponent(chipId(event))}`;
}

/** A meeting with one guest of each kind, `hours` from now. */
function mixed(title: string, hours: number, told: Partial<TimedEvent> = {}): TimedEvent {
  const { calendar } = session.replica;
  const event = eventOf(
    calendar,
    title,
    Math.ceil(calendar.now / HOUR) * HOUR + hours * HOUR,
    [
      person(`Ada ${title}`, { response: 'accepted' }),
      person(`Benedikt ${title}`, { response: 'declined' }),
      person(`Chidi ${title}`, { response: 'tentative' }),
      person(`Daria ${title}`),
      {
        email: `${title.toLowerCase()}-desk@pelicanthrush.example`,
        response: 'accepted',
        kind: 'person',
      },
      person(`${title} readers`, { kind: 'group', size: 9 }),
      {
        email: 'c_188grebe@resource.calendar.google.com',
        name: 'Grebe (4)',
        response: 'accepted',
        kind: 'room',
      },
    ],
    { organizer: person(`Ada ${title}`).email, location: 'Grebe (4)', ...told },
  );
  session.replica.addEvent(event);
  return event;
}

async function untilGuests(event: CalendarEvent, answers = true): Promise<void> {
  const { user } = session.replica.calendar;
  const wanted = guestsToKeep(event, user.email).map((guest) =>
    answers ? guest : { ...guest, response: undefined },
  );
  await expect
    .poll(() => keptGuests(session.panel, event.id), { message: event.title })
    .toEqual(wanted);
}

describe('the form of an event', () => {
  it('opened by its address alone tells title, times, place and people; no room, no group', async () => {
    const { calendar, panel } = session;
    const event = mixed('Tariffs', 30);
    await calendar.goto(formOf(event));
    await untilGuests(event);
    expect(await keptMeeting(panel, event.id)).toMatchObject({
      title: event.title,
      start: event.start,
      end: event.end,
      allDay: false,
      location: event.location,
      calendar: event.calendar,
      organizerEmail: event.organizer,
      attendeeCount: 6,
    });
    const people = await readTable<Person>(panel, 'people');
    expect(people.map(({ emails }) => emails[0]).sort()).toEqual(
      guestsToKeep(event, session.replica.calendar.user.email).map(({ email }) => email),
    );
    await panel.getByRole('heading', { name: event.title }).first().waitFor();
  });

  it('opened from the card follows it, and what is typed there is not taken for true', async () => {
    const { calendar, panel, replica } = session;
    const event = mixed('Rebates', 2);
    await calendar.goto(weekOf(replica, event.start));
    await openEvent(calendar, event.id);
    await calendar.getByRole('button', { name: 'Edit event' }).click();
    await calendar.locator('#xTiIn').waitFor();
    await untilGuests(event);
    const seen = await untilMeeting(
      panel,
      event.id,
      'The form',
      ({ sources }) => sources['google-page']?.detail === 'form',
    );
    await calendar.locator('#xTiIn').fill('Something else');
    await calendar.locator('#xStTiIn').fill('1am');
    await calendar.getByRole('button', { name: 'Cancel event editing' }).click();
    await calendar.locator('[data-eventchip]').first().waitFor();
    const next = mixed('Afterwards', 3);
    await calendar.goto(weekOf(replica, next.start));
    await untilMeeting(panel, next.id, 'What came later', () => true);
    const after = await keptMeeting(panel, event.id);
    expect(after).toMatchObject({ title: seen.title, start: event.start, end: event.end });
  });

  it('of whole days tells them in the zone of the calendar', async () => {
    const { calendar, panel, replica } = session;
    const first = addDays(wallTime(replica.calendar.now, ZONE).date, 40);
    const event: AllDayEvent = {
      ...eventOf(replica.calendar, 'Stocktaking', 0),
      allDay: true,
      start: first,
      end: addDays(first, 3),
    };
    replica.addEvent(event);
    await calendar.goto(formOf(event));
    await untilMeeting(panel, event.id, 'The stocktaking', () => true);
    expect(await keptMeeting(panel, event.id)).toMatchObject({
      title: event.title,
      allDay: true,
      start: instantOf(first, 0, ZONE),
      end: instantOf(event.end, 0, ZONE),
    });
  });

  it.each([
    { language: 'de', hourCycle: 24, title: 'Fracht', hours: 50, answers: true },
    { language: 'ja', hourCycle: 12, title: 'Kowake', hours: 60, answers: true },
    { language: 'bn', hourCycle: 12, title: 'Chalan', hours: 70, answers: false },
    { language: 'ar', hourCycle: 12, title: 'Shahna', hours: 80, answers: false },
  ] as const)(
    'is read in $language too',
    async ({ language, hourCycle, title, hours, answers }) => {
      const { calendar, panel, replica } = session;
      Object.assign(replica.calendar, { language, hourCycle });
      const event = mixed(title, hours);
      await calendar.goto(formOf(event));
      await untilGuests(event, answers);
      expect(await keptMeeting(panel, event.id)).toMatchObject({
        title,
        start: event.start,
        end: event.end,
        organizerEmail: event.organizer,
      });
      Object.assign(replica.calendar, { language: 'en', hourCycle: 12 });
    },
  );
});

describe('a card that only counts its guests', () => {
  it('leaves them unknown until somebody asks the page for them', async () => {
    const { calendar, panel, replica } = session;
    const guests = Array.from({ length: 24 }, (_, index) =>
      person(`Visitor ${String.fromCharCode(65 + index)}`),
    );
    const crowd = eventOf(replica.calendar, 'Open day', replica.calendar.now + 5 * HOUR, guests);
    replica.addEvent(crowd);
    await calendar.goto(weekOf(replica, crowd.start));
    await openEvent(calendar, crowd.id);
    await untilMeeting(panel, crowd.id, 'The count', ({ attendeeCount }) => attendeeCount === 25);
    expect(await keptGuests(panel, crowd.id)).toEqual([]);
    await calendar.getByRole('button', { name: 'Show guests' }).click();
    await untilGuests(crowd);
  });
});
