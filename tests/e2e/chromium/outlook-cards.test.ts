import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TimedEvent } from '@/demo/company/calendar-json';
import { outlookItemId } from '@/demo/company/event-ids';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { outlookName } from '@/demo/outlook/display-name';
import { itemPath } from '@/demo/outlook/route';
import type { Person } from '@/utils/records/schema';
import { shownName } from '@/utils/records/shown-name';
import { eventOf, person } from './support/events';
import { CLOUD, onWednesday, tileOf, untilMeeting } from './support/outlook';
import { closeForm, openForm, openPeek, untilGuests } from './support/outlook-guests';
import { LONDON, openSession, type Session } from './support/session';

const WEEK = `${CLOUD}/calendar/view/week`;

let session: Session;
/** Somebody else's, with every answer, a room and a list. */
let invited: TimedEvent;
/** The user's own. */
let own: TimedEvent;
/** Of the same title as the first. */
let twin: TimedEvent;

const people = () => readTable<Person>(session.panel, 'people');

beforeAll(async () => {
  session = await openSession({ timeZone: LONDON, machineZone: LONDON });
  const { replica } = session;
  const { calendar } = replica;
  const hour = (at: number) => onWednesday(session, at);
  calendar.people.push({
    ...person('Ada Okafor'),
    name: 'Ada Okafor',
    title: 'Head of Procurement',
    department: 'Procurement',
  });
  invited = eventOf(
    calendar,
    'Carrier terms, open points',
    hour(2),
    [
      person('Ada Okafor', { response: 'accepted' }),
      person('Benedikt Sauer', { response: 'declined' }),
      person('Chidi Marlow', { response: 'tentative' }),
      person('Daria Ponce'),
      { ...person('Grebe'), name: 'Grebe (4)', response: 'accepted', kind: 'room' },
    ],
    { organizer: person('Ada Okafor').email, location: 'Grebe (4)' },
  );
  twin = eventOf(calendar, 'Carrier terms, open points', hour(3), [
    person('Ezra Lindqvist', { response: 'accepted' }),
    person('Ada Okafor', { response: 'tentative' }),
  ]);
  twin.id = `${twin.id.slice(0, -1)}v`;
  own = eventOf(calendar, 'Depot dry run', hour(4), [
    person('Farid Nyberg', { response: 'accepted' }),
    person('Gesine Abara', { response: 'declined' }),
    person('Hannu Oduya'),
  ]);
  for (const event of [invited, twin, own]) replica.addEvent(event);
  await session.calendar.goto(WEEK);
});
afterAll(() => session?.app.close());

describe('the card of an event', () => {
  it('tells names and answers, the user’s too, and who organizes; no room, no address', async () => {
    await openPeek(session, invited);
    await untilGuests(session, invited, 'card');
    const meeting = await untilMeeting(
      session,
      invited.id,
      'The user’s answer',
      ({ myResponse }) => myResponse !== undefined,
    );
    expect(meeting).toMatchObject({
      myResponse: 'accepted',
      attendeeCount: 5,
      organizerName: outlookName(person('Ada Okafor')),
      location: 'Grebe (4)',
    });
    expect((await people()).every(({ emails }) => emails.length === 0)).toBe(true);
    await session.panel.getByRole('heading', { name: invited.title }).first().waitFor();
  });

  it('of the user’s own meeting tells names without answers', async () => {
    await openPeek(session, own);
    await untilGuests(session, own, 'card');
    const meeting = await untilMeeting(session, own.id, 'The count', (kept) => {
      return kept.attendeeCount !== undefined;
    });
    expect(meeting.attendeeCount).toBe(4);
    expect(meeting.organizerEmail).toBe(session.replica.calendar.user.email);
  });

  it('of one event is never taken for another’s of the same title', async () => {
    const { calendar } = session;
    for (const event of [twin, invited, own, twin, invited, twin]) {
      await tileOf(calendar, event.id).evaluate((tile: HTMLElement) => tile.click());
    }
    await untilGuests(session, twin, 'card');
    await openPeek(session, invited);
    await untilGuests(session, invited, 'card');
    await untilGuests(session, twin, 'card');
  });

  it('of a person adds title, department and address to who is known by name', async () => {
    const { calendar } = session;
    await openPeek(session, invited);
    const name = outlookName(person('Ada Okafor'));
    await calendar.locator('.peek .person').getByRole('button', { name }).last().click();
    await calendar.locator('[data-log-region="LivePersonaCard"]').waitFor();
    const ada = async () =>
      (await people()).filter(
        (one) => one.name === shownName(name) || one.emails[0]?.startsWith('ada.'),
      );
    await until('Her department', ada, ([one]) => one?.department !== undefined);
    await expect.poll(ada).toMatchObject([
      {
        name: shownName(name),
        title: 'Head of Procurement',
        department: 'Procurement',
        functionId: 'procurement',
        emails: ['ada.okafor@pelicanthrush.example'],
      },
    ]);
  });
});

describe('the page of an event', () => {
  it('adds addresses to the same people, and the call', async () => {
    const before = await people();
    await openPeek(session, invited);
    await openForm(session);
    await untilGuests(session, invited, 'form');
    const after = await people();
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
    await closeForm(session);
  });

  it('of the user’s own meeting tells the answers from the list of them', async () => {
    await openPeek(session, own);
    await openForm(session);
    await untilGuests(session, own, 'form');
    await closeForm(session);
  });

  it('is read at its own address, in a tab that shows nothing else', async () => {
    const { calendar } = session;
    const ezra = shownName(outlookName(person('Ezra Lindqvist')));
    expect((await people()).find(({ name }) => name === ezra)?.emails).toEqual([]);
    await calendar.goto(CLOUD + itemPath(outlookItemId(twin.id)));
    await calendar.locator('[data-app-section="ReadingPane"]').waitFor();
    expect(await calendar.locator('[data-calitemid]').count()).toBe(0);
    await untilGuests(session, twin, 'form');
  });
});
