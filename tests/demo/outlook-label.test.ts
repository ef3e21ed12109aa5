import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { outlookItemId } from '@/demo/company/event-ids';
import { outlookName } from '@/demo/outlook/display-name';
import { type ShownEvent, shownEvents } from '@/demo/outlook/shown-events';
import { peekTime, tileLabel, tileTooltip } from '@/demo/outlook/tile-text';
import { LANGUAGES, wordsOf } from '@/demo/outlook/words';

const USER = { email: 'noor.halloway@pelicanthrush.example', name: 'Noor Halloway' };
const ORGANIZER = { email: 'mirela.sandoz@pelicanthrush.example', name: 'Mirela Sandoz' };

const calendar: CalendarJson = {
  now: Date.parse('2026-09-17T10:00:00+01:00'),
  timeZone: 'Europe/London',
  language: 'en',
  hourCycle: 12,
  organisation: 'Pelican & Thrush',
  user: USER,
  calendars: [
    { email: USER.email, name: USER.name, ownership: 'primary', color: 'blue' },
    { email: 'dov@pelicanthrush.example', name: 'Dov', ownership: 'shared', color: 'red' },
  ],
  people: [],
  events: [],
};

type Told = Partial<Omit<CalendarEvent, 'allDay' | 'start' | 'end'>>;

function timed(start: string, end: string, told: Told = {}): CalendarEvent {
  return {
    id: 'event1',
    kind: 'event',
    title: 'Planning, Q4',
    calendar: USER.email,
    status: 'confirmed',
    attendees: [],
    ...told,
    allDay: false,
    start: Date.parse(start),
    end: Date.parse(end),
  };
}

function days(start: string, end: string, told: Told = {}): CalendarEvent {
  return { ...timed('2026-01-01', '2026-01-02', told), allDay: true, start, end };
}

const invitation = (response: 'accepted' | 'declined' | 'tentative' | 'needs-action'): Told => ({
  organizer: ORGANIZER.email,
  attendees: [
    { ...ORGANIZER, response: 'accepted', kind: 'person' },
    { ...USER, response, kind: 'person' },
  ],
});

function shown(event: CalendarEvent, of = calendar): ShownEvent | undefined {
  const [one] = shownEvents({ ...of, events: [event] });
  return one && { ...one, icon: false };
}

function label(event: CalendarEvent, of = calendar): string | undefined {
  const one = shown(event, of);
  return one && tileLabel(one, of);
}

const AFTERNOON = ['2026-09-29T13:05:00+01:00', '2026-09-29T14:15:00+01:00'] as const;

describe('the label of a tile', () => {
  it('names times, day, place, organizer and how it shows, in that order', () => {
    const by = outlookName(ORGANIZER);
    expect(by).toContain(', ');
    expect(label(timed(...AFTERNOON, { ...invitation('accepted'), location: 'Room 102' }))).toBe(
      `Planning, Q4, 1:05 PM to 2:15 PM, Tuesday, September 29, 2026, Room 102, By ${by}, Busy`,
    );
  });

  it('has neither place nor organizer on an entry of one’s own', () => {
    expect(label(timed(...AFTERNOON, { title: 'Dentist ', private: true }))).toBe(
      'Dentist , 1:05 PM to 2:15 PM, Tuesday, September 29, 2026, Busy, Private',
    );
  });

  it('tells a series from an instance that was moved', () => {
    const start = Date.parse(AFTERNOON[0]);
    const instance = (originalStart: number) =>
      label(timed(...AFTERNOON, { recurringBaseId: 'base', originalStart }));
    expect(instance(start)).toMatch(/, Busy, Recurring event$/);
    expect(instance(start - 3_600_000)).toMatch(/, Busy, Exception to recurring event$/);
  });

  it('names whole days, one or several, and both days of what goes past midnight', () => {
    expect(label(days('2026-08-31', '2026-09-01', { title: 'Leave' }))).toBe(
      'Leave, all day event, Monday, August 31, 2026, Free',
    );
    expect(label(days('2026-09-14', '2026-09-19', { title: 'Leave' }))).toBe(
      'Leave, all day event, Monday, September 14, 2026 to Friday, September 18, 2026, Free',
    );
    expect(label(timed('2026-09-14T22:30:00+01:00', '2026-09-15T01:30:00+01:00'))).toBe(
      'Planning, Q4, 10:30 PM to 1:30 AM, Monday, September 14, 2026 to Tuesday, September 15, 2026, Busy',
    );
  });

  it('says what was cancelled by another, and drops what the user cancelled', () => {
    const cancelled = timed(...AFTERNOON, { ...invitation('accepted'), status: 'cancelled' });
    expect(label(cancelled)).toMatch(/^Canceled: Planning, Q4, .*, Free, Canceled$/);
    expect(shown({ ...cancelled, organizer: USER.email })).toBeUndefined();
  });

  it('says what was declined, what has no answer, and what shows as away or elsewhere', () => {
    expect(label(timed(...AFTERNOON, invitation('declined')))).toMatch(/^Declined: .*, Free$/);
    expect(label(timed(...AFTERNOON, invitation('needs-action')))).toMatch(/, Tentative$/);
    expect(label(timed(...AFTERNOON, { kind: 'out-of-office' }))).toMatch(/, Away$/);
    expect(label(days('2026-08-31', '2026-09-01', { kind: 'working-location' }))).toMatch(
      /, Working elsewhere$/,
    );
  });

  it('follows the clock and the order of the language', () => {
    const of = (language: string, hourCycle: 12 | 24) =>
      label(timed(...AFTERNOON), { ...calendar, language, hourCycle });
    expect(of('en-AU', 24)).toContain('13:05 to 14:15, Tuesday, 29 September 2026');
    expect(of('fr', 24)).toContain('13:05 à 14:15, mardi 29 septembre 2026');
    expect(of('ko', 12)).toContain('오후 1:05 ~ 오후 2:15, 2026년 9월 29일 화요일');
    expect(of('ja', 24)).toContain('、13:05 から 14:15、2026年9月29日火曜日、');
    expect(of('de', 12)).toContain('1:05 PM bis 2:15 PM, Dienstag, 29. September 2026');
  });
});

describe('what is shown at all', () => {
  it('leaves out tasks and a colleague’s calendar', () => {
    expect(shown(timed(...AFTERNOON, { kind: 'task' }))).toBeUndefined();
    expect(shown(timed(...AFTERNOON, { calendar: 'dov@pelicanthrush.example' }))).toBeUndefined();
  });

  it('has an id of its own for every event, that says nothing of it', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => outlookItemId(`event${index}`));
    expect(new Set(ids).size).toBe(2000);
    expect(outlookItemId('event1')).toBe(outlookItemId('event1'));
    expect(ids.some((id) => id.includes('/')) && ids.every((id) => id.endsWith('='))).toBe(true);
  });
});

describe('tooltip and card', () => {
  it('put subject, place and times on a line each', () => {
    const one = shown(timed(...AFTERNOON, { location: 'Room 102' }));
    if (!one) throw new Error('Nothing shown.');
    expect(tileTooltip(one, calendar, '\n')).toBe('Planning, Q4\nRoom 102\n1:05 PM to 2:15 PM');
    expect(peekTime(one, calendar)).toBe('Tue 9/29/2026 1:05 PM - 2:15 PM');
  });
});

describe('the languages', () => {
  it.each(LANGUAGES)('%s has every word, and numbers and names where they go', (language) => {
    const words = wordsOf(language);
    expect(Object.keys(words)).toEqual(Object.keys(wordsOf('en')));
    expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([]);
    const slots = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();
    for (const [key, english] of Object.entries(wordsOf('en'))) {
      expect(slots(new Map(Object.entries(words)).get(key) ?? ''), key).toEqual(slots(english));
    }
  });

  it('are ten at least', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'ko', 'zh']) {
      expect(LANGUAGES).toContain(language);
    }
  });
});
