import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { chipId, chipLog, dateKey } from '@/demo/google/chip-ids';
import { chipLabel, listedTitle, visibleTime } from '@/demo/google/label';
import { SPOKEN, wordsOf } from '@/demo/google/words';

const ZONE = 'UTC';
const OWN = 'noor@pelicanthrush.example';

const calendar: CalendarJson = {
  now: Date.UTC(2026, 4, 12),
  timeZone: ZONE,
  language: 'en',
  hourCycle: 12,
  organisation: 'Pelican & Thrush',
  user: { email: OWN, name: 'Noor Halloway' },
  calendars: [
    { email: OWN, name: 'Noor Halloway', ownership: 'primary', color: 'blue' },
    { email: 'c_7@group.calendar.google.com', name: 'Plot 9', ownership: 'own', color: 'green' },
    {
      email: 'en.westmere#holiday@group.v.calendar.google.com',
      name: 'Holidays in Westmere',
      ownership: 'holiday',
      color: 'green',
    },
  ],
  people: [],
  events: [],
};

const basis = {
  id: 'e1',
  kind: 'event',
  title: 'Rota',
  calendar: OWN,
  status: 'confirmed',
  attendees: [],
} as const;

function timed(start: string, end: string, extra: Partial<CalendarEvent> = {}): CalendarEvent {
  const at = (text: string) => Date.parse(`${text}:00Z`);
  return { ...basis, attendees: [], ...extra, allDay: false, start: at(start), end: at(end) };
}

function days(start: string, end: string, extra: Partial<CalendarEvent> = {}): CalendarEvent {
  return { ...basis, attendees: [], ...extra, allDay: true, start, end };
}

describe('the hidden label of a chip', () => {
  const cases: [name: string, event: CalendarEvent, label: string][] = [
    [
      'own event',
      timed('2026-05-12T20:00', '2026-05-12T21:15'),
      '8pm to 9:15pm, Rota, Noor Halloway, No location, May 12, 2026',
    ],
    [
      'midnight and noon',
      timed('2026-05-12T00:00', '2026-05-12T12:00'),
      '12am to 12pm, Rota, Noor Halloway, No location, May 12, 2026',
    ],
    [
      'ending at midnight is not across it',
      timed('2026-05-12T23:30', '2026-05-13T00:00'),
      '11:30pm to 12am, Rota, Noor Halloway, No location, May 12, 2026',
    ],
    [
      'other calendar, place, colour',
      timed('2026-05-12T09:00', '2026-05-12T10:00', {
        calendar: 'c_7@group.calendar.google.com',
        location: 'Gate 2, north',
        color: { name: 'Banana', value: 'yellow' },
      }),
      '9am to 10am, Rota, Calendar: Plot 9, Location: Gate 2, north, Color: Banana, May 12, 2026',
    ],
    [
      'invitation without an answer',
      timed('2026-05-12T09:00', '2026-05-12T10:00', {
        organizer: 'dov@pelicanthrush.example',
        attendees: [{ email: OWN, response: 'needs-action', kind: 'person' }],
      }),
      '9am to 10am, Rota, Noor Halloway, Needs RSVP, No location, May 12, 2026',
    ],
    [
      'across midnight: dates in front, nothing at the end',
      timed('2026-05-12T22:30', '2026-05-13T01:30'),
      'May 12, 2026 at 10:30pm to May 13, 2026 at 1:30am, Rota, Noor Halloway, No location, ',
    ],
    [
      'several whole days',
      days('2026-03-10', '2026-03-12'),
      'All day, Rota, Noor Halloway, No location, March 10 – 11, 2026',
    ],
    [
      'holiday: no place',
      days('2026-03-10', '2026-03-11', {
        kind: 'holiday',
        calendar: 'en.westmere#holiday@group.v.calendar.google.com',
      }),
      'All day, Rota, Calendar: Holidays in Westmere, March 10, 2026',
    ],
    [
      'working location',
      days('2026-03-09', '2026-03-14', { kind: 'working-location', title: 'Home' }),
      'Working location: Home, Noor Halloway, March 9 – 13, 2026',
    ],
    [
      'task',
      timed('2026-05-12T13:30', '2026-05-12T14:00', { kind: 'task', completed: true }),
      'task: Rota, Completed, May 12, 2026, 1:30pm',
    ],
    [
      'task block',
      timed('2026-05-12T13:30', '2026-05-12T14:00', { kind: 'task-block' }),
      'task: Rota, Not completed, May 12, 2026, 1:30pm to 2pm',
    ],
    [
      'roll-up',
      days('2026-05-12', '2026-05-13', { kind: 'task-roll-up', title: '7 pending tasks' }),
      '7 pending tasks',
    ],
    [
      'no title, commas and trailing blanks kept',
      timed('2026-05-12T09:00', '2026-05-12T10:00', { title: 'A, b: c ' }),
      '9am to 10am, A, b: c , Noor Halloway, No location, May 12, 2026',
    ],
  ];
  it.each(cases)('%s', (_, event, label) => {
    expect(chipLabel(event, calendar)).toBe(label);
  });
});

const captured = new URL('../../../shared/labels/google-chip-labels.json', import.meta.url);
const row = v.object({
  lang: v.string(),
  clock: v.picklist([12, 24]),
  title: v.string(),
  start: v.string(),
  end: v.string(),
  calendar: v.optional(v.string()),
  label: v.string(),
  text: v.string(),
});

/** The colour of a label, in any language: the last that has a name and a colon before the date. */
const COLOUR =
  /(?:Colou?r|Farbe|Couleur\u00a0|kolor|color|cor|اللون|צבע|色|색상|রঙ)[:：] ?([^,،、，]+)/;
const spaceless = (text: string) => text.replaceAll(' ', '');

// The captured labels lie beside the checkout on some machines only.
describe.skipIf(!existsSync(captured))('beside labels captured from the real page', () => {
  it('writes the same, in every language it speaks', () => {
    const rows = v.parse(v.array(row), JSON.parse(readFileSync(captured, 'utf8')));
    const compared = new Map<string, number>();
    for (const { lang, clock, title, start, end, calendar: name, label, text } of rows) {
      const language = lang.replace('_', '-');
      if (!SPOKEN.includes(language)) continue;
      const page: CalendarJson = {
        ...calendar,
        language,
        hourCycle: clock,
        user: { email: OWN, name: 'Sample User' },
        calendars: [
          {
            email: 'x@group.calendar.google.com',
            name: name ?? 'Sample User',
            ownership: name ? 'own' : 'primary',
            color: 'red',
          },
        ],
      };
      const colour = COLOUR.exec(label)?.[1];
      const place = /https:[^,，،、]+/.exec(label)?.[0];
      const event = timed(start, end, {
        title,
        calendar: 'x@group.calendar.google.com',
        ...(colour && { color: { name: colour, value: 'red' } }),
        ...(place && { location: place }),
      });
      if (event.allDay) continue;
      expect(chipLabel(event, page)).toBe(label);
      const visible = [true, false].map((short) => visibleTime(event, page, short));
      expect(visible.map(spaceless)).toContain(spaceless(text));
      compared.set(language, (compared.get(language) ?? 0) + 1);
    }
    expect(compared.size).toBe(13);
    expect(Math.min(...compared.values())).toBeGreaterThan(30);
  });
});

describe('a title in a list', () => {
  it('says which of its days it is, in words of the page', () => {
    const fair = days('2026-05-12', '2026-05-15');
    expect(listedTitle(fair, '2026-05-13', calendar)).toBe('Rota (Day 2 of 3)');
    expect(listedTitle(fair, '2026-05-13', { ...calendar, language: 'ja' })).toBe(
      'Rota (3 日中 2 日目)',
    );
    const night = timed('2026-05-12T22:00', '2026-05-13T01:00');
    expect(listedTitle(night, '2026-05-13', calendar)).toBe('Rota (Day 2 of 2)');
    expect(listedTitle(timed('2026-05-12T22:00', '2026-05-13T00:00'), '2026-05-12', calendar)).toBe(
      'Rota',
    );
  });
});

describe('the words of a language', () => {
  it.each(SPOKEN)('%s counts, dates and tells the halves of the day', (language) => {
    const words = wordsOf(language);
    const counts = [0, 1, 2, 5, 21].map(words.events);
    expect(counts.every((text) => text !== '' && !text.includes('#'))).toBe(true);
    expect(words.events(5)).not.toBe(words.events(21));
    expect(words.date('2026-05-12')).not.toBe(words.date('2026-05-13'));
    expect(words.clock(9 * 60, 12)).not.toBe(words.clock(21 * 60, 12));
    expect(words.clock(0, 24)).not.toBe(words.clock(12 * 60, 24));
  });
});

describe('what else a chip carries', () => {
  it('numbers days as the page does', () => {
    expect(dateKey('2019-01-03')).toBe(25123);
    expect(dateKey('2026-09-15')).toBe(28975);
  });

  it('makes ids that decode, and names tasks apart', () => {
    const event = timed('2026-05-12T09:00', '2026-05-12T10:00', {
      calendar: 'c_7@group.calendar.google.com',
    });
    expect(atob(chipId(event))).toBe('e1 c_7@g');
    expect(chipId(event)).not.toContain('=');
    expect(chipId({ ...event, kind: 'task-block' })).toBe(`ttb_${chipId(event)}`);
    expect(chipId({ ...event, kind: 'task' })).toBe('tasks_e1');
    expect(chipLog(event, calendar)).toContain('1:["c_7@group.calendar.google.com",2]');
  });

  it('shortens the visible time', () => {
    const show = (start: string, end: string) => {
      const event = timed(`2026-05-12T${start}`, `2026-05-12T${end}`);
      return event.allDay ? '' : visibleTime(event, calendar);
    };
    expect(show('09:00', '10:00')).toBe('9 – 10am');
    expect(show('11:30', '13:00')).toBe('11:30am – 1pm');
  });
});
