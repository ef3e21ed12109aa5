import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInChromium, launchChromium } from '@/demo/browser/chromium';
import type { CalendarEvent } from '@/demo/company/calendar-json';
import { chipId } from '@/demo/google/chip-ids';
import { readTable } from '@/demo/journey/records';
import { eventCalled, type Stage, setStage } from '@/demo/journey/stage';
import { steps } from '@/demo/journey/steps';
import { timeToFollow } from '@/demo/journey/time-to-follow';
import { createReplica, type Replica } from '@/demo/serve';
import type { Attendance, FollowUp, Meeting, Note, Person, Walk } from '@/utils/records/schema';
import { CHROMIUM } from '../support/built';

/** The page's zone is not the machine's: times must come from the page. */
const CALENDAR_ZONE = 'Europe/London';
const MACHINE_ZONE = 'America/Los_Angeles';

let app: CrosswalkInChromium;
let replica: Replica;
let stage: Stage;

beforeAll(async () => {
  replica = createReplica({ now: Date.now(), timeZone: CALENDAR_ZONE });
  app = await launchChromium({ ...CHROMIUM, replica, timeZone: MACHINE_ZONE });
  stage = await setStage(app, replica);
});
afterAll(() => app?.close());

/** What has to be in the records after each step, by its place in the journey. */
const kept: (() => Promise<void>)[] = [
  async function installed() {
    const { profile } = await stage.panel.evaluate(() => chrome.storage.local.get('profile'));
    expect(profile).toMatchObject({
      emails: [replica.calendar.user.email],
      organisationDomains: ['pelicanthrush.example'],
      functionId: 'product',
      level: 'director',
      working: { timeZone: CALENDAR_ZONE },
    });
  },
  async function browsed() {
    const stored = await meetings();
    const told = new Map(replica.calendar.events.map((event) => [idOnPage(event), event]));
    expect(stored.length).toBeGreaterThan(30);
    for (const meeting of stored) {
      const event = told.get(meeting.googleEventId ?? '');
      expect(event, meeting.title).toBeDefined();
      expect(meeting.title).toBe(event?.title.trim());
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
  async function met() {
    const event = eventCalled(replica, 'Pricing guardrails, round two');
    const guests = event.attendees.filter(
      ({ kind, email }) => kind === 'person' && email !== replica.calendar.user.email,
    );
    const people = await readTable<Person>(stage.panel, 'people');
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
    const meeting = (await meetings()).find(({ googleEventId }) => googleEventId === event.id);
    expect(meeting).toMatchObject({ attendeeCount: guests.length + 1, location: event.location });
    const attendances = await readTable<Attendance>(stage.panel, 'attendances');
    const here = attendances.filter(({ meetingId }) => meetingId === meeting?.id);
    expect(here).toHaveLength(guests.length);
    expect(here.find(({ organizer }) => organizer)?.personId).toBe(odalys?.id);
  },
  async function noted() {
    const [note] = await readTable<Note>(stage.panel, 'notes');
    const [followUp] = await readTable<FollowUp>(stage.panel, 'followUps');
    expect(note?.text).toBe('One churn number that both sides sign, before June.');
    expect(followUp).toMatchObject({ text: 'Send the cohort table by region', state: 'open' });
    expect(note?.meetingId).toBe(followUp?.meetingId);
  },
  async function lapsed() {
    expect(await app.badge()).toEqual({ text: '1', title: 'Crosswalk. Lapsed: Petra Oyelaran.' });
  },
  async function walking() {
    const [walk] = await readTable<Walk>(stage.panel, 'walks');
    const saved = replica.saved.at(-1);
    expect(saved).toMatchObject({ title: walk?.title, start: walk?.start, end: walk?.end });
    expect(saved?.attendees.map(({ email }) => email)).toContain(
      'petra.oyelaran@pelicanthrush.example',
    );
    expect(walk?.state).toBe('scheduled');
    expect((await meetings()).find(({ id }) => id === walk?.meetingId)?.start).toBe(walk?.start);
    expect((await app.badge()).text).toBe('');
  },
];

/** A task's chip carries no event id, only its own. */
function idOnPage(event: CalendarEvent): string {
  return event.kind === 'task' ? chipId(event) : event.id;
}

function meetings(): Promise<Meeting[]> {
  return readTable<Meeting>(stage.panel, 'meetings');
}

describe('the main journey, with the background worker killed before every step', () => {
  it.each(steps.map((step, index) => ({ ...step, index })))('$title', async ({ run, index }) => {
    await app.killWorker();
    await run(stage);
    await kept[index]?.();
  });

  it('has a check of the records for every step', () => {
    expect(kept).toHaveLength(steps.length);
  });

  it('lost nothing of it', async () => {
    await app.killWorker();
    await kept[2]?.();
    await kept[3]?.();
  });

  it('shows an event in the panel within 300 ms of the click', async () => {
    const { calendar, panel } = stage;
    await panel.goto(`chrome-extension://${app.extensionId}/sidepanel.html`);
    await panel.getByRole('heading', { level: 2 }).first().waitFor();
    await calendar.goto('https://calendar.google.com/calendar/u/0/r/week');
    const later = await timeToFollow(stage, 'Depot launch readiness');
    const next = await timeToFollow(stage, 'Pricing guardrails, round two');
    expect(Math.max(later, next)).toBeLessThan(300);
  });
});
