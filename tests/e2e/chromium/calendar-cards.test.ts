import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarEvent, TimedEvent } from '@/demo/company/calendar-json';
import { readTable } from '@/demo/journey/records';
import { chipOf, openEvent, weekOf } from '@/demo/journey/stage';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Person } from '@/utils/records/schema';
import { eventOf, person } from './support/events';
import {
  guestsToKeep,
  type KeptGuest,
  keptGuests,
  keptMeeting,
  untilMeeting,
} from './support/kept';
import { LONDON, openSession, type Session } from './support/session';

const HOUR = 3_600_000;

let session: Session;
let mixed: TimedEvent;
let other: TimedEvent;
let crowd: TimedEvent;

beforeAll(async () => {
  session = await openSession({ machineZone: 'America/Los_Angeles' });
  const { calendar } = session.replica;
  // One day, and its week, at whatever hour this runs.
  const day = addDays(wallTime(calendar.now, LONDON).date, 1);
  const at = (hour: number) => instantOf(day, hour * 60, LONDON);
  mixed = eventOf(
    calendar,
    'Carrier terms, open points',
    at(10),
    [
      person('Ada Okafor', { response: 'accepted' }),
      person('Benedikt Sauer', { response: 'declined' }),
      person('Chidi Marlow', { response: 'tentative', optional: true }),
      person('Daria Ponce'),
      { email: 'terms-desk@pelicanthrush.example', response: 'accepted', kind: 'person' },
      person('Terms readers', { kind: 'group', size: 9 }),
      {
        email: 'c_188grebe@resource.calendar.google.com',
        name: 'Grebe (4)',
        response: 'accepted',
        kind: 'room',
      },
    ],
    { organizer: person('Ada Okafor').email },
  );
  other = eventOf(calendar, 'Carrier terms, open points', at(11), [
    person('Ezra Lindqvist', { response: 'accepted' }),
    person('Ada Okafor', { response: 'tentative' }),
  ]);
  other.id = `${other.id.slice(0, -1)}v`;
  const names = Array.from({ length: 24 }, (_, index) =>
    person(`Guest ${String.fromCharCode(65 + index)}`),
  );
  crowd = eventOf(calendar, 'Depot all hands', at(12), names);
  for (const event of [mixed, other, crowd]) session.replica.addEvent(event);
  await session.calendar.goto(weekOf(session.replica, mixed.start));
});
afterAll(() => session?.app.close());

function guestsOf(event: CalendarEvent): KeptGuest[] {
  return guestsToKeep(event, session.replica.calendar.user.email);
}

/** As fast as a hand can: the card is not closed before the next one opens. */
async function clickChip(page: Page, event: CalendarEvent): Promise<void> {
  await chipOf(page, event.id).evaluate((chip: HTMLElement) => chip.click());
}

async function untilGuests(event: CalendarEvent): Promise<void> {
  await expect
    .poll(() => keptGuests(session.panel, event.id), { message: event.title })
    .toEqual(guestsOf(event));
}

describe('an event card', () => {
  it('tells addresses, names, answers, who organizes and who is optional; no room, no group', async () => {
    await openEvent(session.calendar, mixed.id);
    await untilGuests(mixed);
    const people = await readTable<Person>(session.panel, 'people');
    expect(people.map(({ emails }) => emails[0]).sort()).toEqual(
      guestsOf(mixed).map(({ email }) => email),
    );
    const meeting = await keptMeeting(session.panel, mixed.id);
    expect(meeting).toMatchObject({ attendeeCount: 6, organizerEmail: mixed.organizer });
  });

  it('that only counts its guests leaves them unknown, never nobody', async () => {
    await openEvent(session.calendar, crowd.id);
    const meeting = await untilMeeting(
      session.panel,
      crowd.id,
      'The count of guests',
      ({ attendeeCount }) => attendeeCount !== undefined,
    );
    expect(meeting.attendeeCount).toBe(25);
    expect(await keptGuests(session.panel, crowd.id)).toEqual([]);
    await session.panel.getByRole('heading', { name: crowd.title }).waitFor();
    await session.panel.getByText('25 people').first().waitFor();
    await session.panel.getByText('Its card shows how many are in it, not who.').waitFor();
  });

  it('of one event is never taken for another’s, though both have one title and one dialog', async () => {
    const { calendar } = session;
    for (const event of [mixed, crowd, other, mixed, other, crowd, other, mixed, other]) {
      await clickChip(calendar, event);
    }
    await untilGuests(other);
    await clickChip(calendar, mixed);
    await calendar
      .locator('#xDetDlg [data-email="daria.ponce@pelicanthrush.example"]')
      .first()
      .waitFor();
    await clickChip(calendar, other);
    await calendar
      .locator('#xDetDlg [data-email="ezra.lindqvist@pelicanthrush.example"]')
      .first()
      .waitFor();
    await untilGuests(other);
    await untilGuests(mixed);
    expect(await keptGuests(session.panel, crowd.id)).toEqual([]);
  });

  it('tells who left when it is opened again', async () => {
    const { calendar, replica, panel } = session;
    const event = replica.calendar.events.find(({ id }) => id === mixed.id);
    if (!event) throw new Error('The event is gone.');
    event.attendees = event.attendees.filter(({ name }) => name !== 'Benedikt Sauer');
    await calendar.reload();
    await openEvent(calendar, mixed.id);
    await expect
      .poll(() => keptGuests(panel, mixed.id), { message: 'One guest less' })
      .toEqual(guestsOf(event));
  });
});

describe('two calendars at once', () => {
  it('tell each its own card, and no event is kept twice', async () => {
    const { app, calendar, panel } = session;
    const opened = app.context.waitForEvent('page');
    const week = weekOf(session.replica, mixed.start);
    await panel.evaluate((url) => chrome.windows.create({ url }), week);
    const second = await opened;
    await chipOf(second, other.id).waitFor();
    await calendar.reload();
    await chipOf(calendar, mixed.id).waitFor();
    const late = eventOf(session.replica.calendar, 'Seen twice', mixed.start + 4 * HOUR, [
      person('Farid Nyberg', { response: 'accepted' }),
    ]);
    session.replica.addEvent(late);
    await Promise.all([calendar.reload(), second.reload()]);
    await Promise.all([clickChipWhenThere(calendar, late), clickChipWhenThere(second, other)]);
    await untilGuests(late);
    await Promise.all([clickChip(calendar, other), clickChip(second, late)]);
    await untilGuests(other);
    await untilGuests(late);
    const meetings = await readTable<{ googleEventId?: string }>(panel, 'meetings');
    const ids = meetings.map(({ googleEventId }) => googleEventId);
    expect(new Set(ids).size).toBe(ids.length);
    const people = await readTable<Person>(panel, 'people');
    const emails = people.flatMap((one) => one.emails);
    expect(new Set(emails).size).toBe(emails.length);
    await second.close();
  });
});

async function clickChipWhenThere(page: Page, event: CalendarEvent): Promise<void> {
  await chipOf(page, event.id).waitFor();
  await clickChip(page, event);
}
