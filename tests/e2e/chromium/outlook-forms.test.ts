import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { eventOf, person } from './support/events';
import { CLOUD, onWednesday, refreshOutlook, untilMeeting } from './support/outlook';
import { closeForm, openPeek, untilGuests } from './support/outlook-guests';
import { LONDON, openSession, type Session } from './support/session';

const WEEK = `${CLOUD}/calendar/view/week`;

let session: Session;
const hour = (at: number) => onWednesday(session, at);

beforeAll(async () => {
  session = await openSession({ timeZone: LONDON, machineZone: LONDON });
});
afterAll(() => session?.app.close());

describe('an open form', () => {
  it('hides the calendar from accessibility tools, and what changes there is read all the same', async () => {
    const { calendar, replica } = session;
    await calendar.goto(WEEK);
    await calendar.locator('[data-unique-id="Ribbon-2532"]').click();
    await calendar.locator('#app[aria-hidden="true"]').waitFor();
    const late = eventOf(replica.calendar, 'Late addition', hour(5));
    replica.addEvent(late);
    await refreshOutlook(calendar);
    await untilMeeting(session, late.id, 'The late addition', () => true);
    await closeForm(session);
  });
});

describe('a new event', () => {
  it('opened from a link is no event until it is saved', async () => {
    const { calendar, replica } = session;
    const start = new Date(hour(7));
    const end = new Date(hour(8));
    const query = [
      ['subject', 'Coffee & canal'],
      ['startdt', start.toISOString().replace('.000', '')],
      ['enddt', end.toISOString().replace('.000', '')],
      ['to', 'farid.nyberg@pelicanthrush.example'],
      ['location', 'Lock gate'],
    ].map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`);
    await calendar.goto(`${CLOUD}/calendar/0/action/compose?${query.join('&')}`);
    await calendar.locator('[priorityid="3"]').waitFor();
    const titles = async () =>
      (await readTable<{ title: string }>(session.panel, 'meetings')).map(({ title }) => title);
    await calendar.locator('[priorityid="3"]').click();
    await until('The walk', titles, (all) => all.includes('Coffee & canal'));
    const [saved] = replica.saved;
    expect(saved?.attendees.map(({ email }) => email)).toContain(
      'farid.nyberg@pelicanthrush.example',
    );
    const kept = await untilMeeting(session, saved?.id ?? '', 'The saved walk', () => true);
    expect(kept).toMatchObject({
      start: start.getTime(),
      end: end.getTime(),
      location: 'Lock gate',
    });
    expect((await titles()).filter((title) => title === 'Coffee & canal')).toHaveLength(1);
  });
});

describe('a tenant whose cards show addresses', () => {
  it('has them read there', async () => {
    const { calendar, replica } = session;
    const event = eventOf(
      replica.calendar,
      'Terms, last reading',
      hour(6),
      [person('Ingrid Vasko', { response: 'accepted' })],
      { organizer: person('Ingrid Vasko').email },
    );
    replica.addEvent(event);
    await calendar.goto(`${WEEK}?replica=peek-emails`);
    await openPeek(session, event);
    await untilGuests(session, event, 'form');
  });
});
