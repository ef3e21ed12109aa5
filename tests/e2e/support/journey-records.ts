import { expect } from 'vitest';
import type { CalendarEvent } from '@/demo/company/calendar-json';
import { companyPerson, PEOPLE } from '@/demo/company/people';
import { chipId } from '@/demo/google/chip-ids';
import { readTable } from '@/demo/journey/records';
import { eventCalled, type Stage } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import type {
  Attendance,
  FollowUp,
  Meeting,
  Note,
  OrgEdge,
  Person,
  Walk,
} from '@/utils/records/schema';

/** What has to be in the records after each step, by its place in the journey; in either browser. */
export const kept: ((stage: Stage) => Promise<void>)[] = [
  async function installed({ panel, replica }: Stage) {
    const { profile } = await panel.evaluate(() => chrome.storage.local.get('profile'));
    expect(profile).toMatchObject({
      emails: [replica.calendar.user.email],
      organisationDomains: ['pelicanthrush.example'],
      functionId: 'product',
      level: 'director',
      working: { timeZone: replica.calendar.timeZone },
    });
  },
  async function browsed({ panel, replica }: Stage) {
    const stored = await until(
      'Three weeks',
      () => meetings(panel),
      ({ length }) => length > 30,
    );
    const told = new Map(replica.calendar.events.map((event) => [idOnPage(event), event]));
    for (const meeting of stored) {
      const event = told.get(meeting.googleEventId ?? '');
      expect(event, meeting.title).toBeDefined();
      // The page itself gives words to an event without a title.
      expect(meeting.title).toBe(event?.title.trim() || '(No title)');
      expect(meeting.kind, meeting.title).toBe(event?.kind);
      expect(meeting.allDay, meeting.title).toBe(event?.allDay);
      if (event?.allDay !== false) continue;
      expect(meeting.start, meeting.title).toBe(event.start);
      // A task shows when it is due, not how long it takes.
      if (event.kind !== 'task') expect(meeting.end, meeting.title).toBe(event.end);
      const mine = event.attendees.find(({ email }) => email === replica.calendar.user.email);
      const asked = event.organizer !== replica.calendar.user.email && meeting.onMyCalendar;
      if (mine && asked) expect(meeting.myResponse, meeting.title).toBe(mine.response);
    }
    const ids = stored.map(({ googleEventId }) => googleEventId);
    expect(new Set(ids).size).toBe(ids.length);
  },
  async function met({ panel, replica }: Stage) {
    const event = eventCalled(replica, 'Pricing guardrails, round two');
    const guests = event.attendees.filter(
      ({ kind, email }) => kind === 'person' && email !== replica.calendar.user.email,
    );
    const people = await readTable<Person>(panel, 'people');
    for (const { email, name } of guests) {
      expect(people.find(({ emails }) => emails.includes(email))?.name).toBe(name);
    }
    const rooms = event.attendees.filter(({ kind }) => kind !== 'person');
    expect(rooms.length).toBeGreaterThan(0);
    for (const { email } of rooms) {
      expect(people.some(({ emails }) => emails.includes(email))).toBe(false);
    }
    const odalys = people.find(({ name }) => name === 'Odalys Brandt');
    expect(odalys).toMatchObject({ functionId: 'finance', sources: { functionId: 'user' } });
    const meeting = (await meetings(panel)).find(({ googleEventId }) => googleEventId === event.id);
    expect(meeting).toMatchObject({ attendeeCount: guests.length + 1, location: event.location });
    const attendances = await readTable<Attendance>(panel, 'attendances');
    const here = attendances.filter(({ meetingId }) => meetingId === meeting?.id);
    expect(here).toHaveLength(guests.length);
    expect(here.find(({ organizer }) => organizer)?.personId).toBe(odalys?.id);
  },
  async function noted({ panel }: Stage) {
    const [note] = await readTable<Note>(panel, 'notes');
    const [followUp] = await readTable<FollowUp>(panel, 'followUps');
    expect(note?.text).toBe('One churn number that both sides sign, before June.');
    expect(followUp).toMatchObject({ text: 'Send the cohort table by region', state: 'open' });
    expect(note?.meetingId).toBe(followUp?.meetingId);
  },
  async function lapsed({ app }: Stage) {
    expect(await app.badge()).toEqual({ text: '1', title: 'Crosswalk. Lapsed: Petra Oyelaran.' });
  },
  async function walking({ app, panel, replica }: Stage) {
    const [walk] = await readTable<Walk>(panel, 'walks');
    const saved = replica.saved.at(-1);
    expect(saved).toMatchObject({ title: walk?.title, start: walk?.start, end: walk?.end });
    expect(saved?.attendees.map(({ email }) => email)).toContain(
      'petra.oyelaran@pelicanthrush.example',
    );
    expect(walk?.state).toBe('scheduled');
    expect((await meetings(panel)).find(({ id }) => id === walk?.meetingId)?.start).toBe(
      walk?.start,
    );
    expect((await app.badge()).text).toBe('');
  },
  async function inBothCalendars({ panel }: Stage) {
    const all = (await meetings(panel)).filter(({ deletedAt }) => deletedAt === undefined);
    const both = all.filter(({ googleEventId, outlookItemId }) => googleEventId && outlookItemId);
    expect(both.length).toBeGreaterThan(10);
    for (const { title, start, allDay, id } of both) {
      const same = all.filter((one) => one.title === title && one.start === start && !allDay);
      expect(
        same.every((one) => one.id === id),
        `${title} is there twice`,
      ).toBe(true);
    }
    const people = await readTable<Person>(panel, 'people');
    const names = people.map(({ name }) => name);
    expect(new Set(names).size, 'Nobody is there twice').toBe(names.length);
  },
  async function directoryRead({ panel, replica }: Stage) {
    const people = await readTable<Person>(panel, 'people');
    const byEmail = new Map(
      people.flatMap((person) => person.emails.map((email) => [email, person] as const)),
    );
    const own = replica.calendar.user.email;
    const edges = new Map(
      (await readTable<OrgEdge>(panel, 'orgEdges')).map((edge) => [edge.personId, edge]),
    );
    for (const { email, title, department, manager } of PEOPLE) {
      const managerEmail = manager === null ? undefined : companyPerson(manager).email;
      const boss = managerEmail === own ? 'me' : byEmail.get(managerEmail ?? '')?.id;
      if (email === own) {
        expect(byEmail.has(email), 'The user is nobody among the people').toBe(false);
        expect(edges.get('me')?.managerId).toBe(boss);
        continue;
      }
      const person = byEmail.get(email);
      expect(person?.title ?? '', email).toBe(title);
      expect(person?.department ?? '', email).toBe(department);
      expect(edges.get(person?.id ?? '')?.managerId, email).toBe(boss);
    }
    const odalys = people.find(({ name }) => name === 'Odalys Brandt');
    expect(odalys).toMatchObject({ functionId: 'finance', sources: { functionId: 'user' } });
    const names = people.map(({ name }) => name);
    expect(new Set(names).size, 'Nobody is there twice').toBe(names.length);
  },
];

/** A task's chip carries no event id, only its own. */
function idOnPage(event: CalendarEvent): string {
  return event.kind === 'task' ? chipId(event) : event.id;
}

function meetings(panel: Stage['panel']): Promise<Meeting[]> {
  return readTable<Meeting>(panel, 'meetings');
}
