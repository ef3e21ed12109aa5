import { describe, expect, it } from 'vitest';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { touchesOf } from '@/utils/relationships/touches';
import { attendance, HOUR, history, loggedTouch, meeting } from '../builders';

const NOW = Date.parse('2026-06-15T12:00Z');
const OWN = ['mara.vogt@lumen.example'];
const ZONE = 'Europe/Berlin';
const touches = (past: ReturnType<typeof history>, zone = ZONE) => touchesOf(past, OWN, NOW, zone);
const at = (iso: string, facts: Partial<Meeting> = {}) =>
  meeting({ start: Date.parse(iso), ...facts });

describe('what counts', () => {
  it('counts a meeting that both attended, at its end', () => {
    const met = at('2026-06-12T08:00Z', { end: Date.parse('2026-06-12T08:45Z'), attendeeCount: 4 });
    expect(touches(history([met]))).toEqual([
      {
        at: Date.parse('2026-06-12T08:45Z'),
        people: 4,
        minutes: 45,
        role: 'accepted',
        kind: 'meeting',
        meetingId: met.id,
      },
    ]);
  });

  const yesterday = '2026-06-14T08:00Z';
  it.each<[string, Partial<Meeting>]>([
    ['not over', { start: NOW - HOUR, end: NOW + 1 }],
    ['tomorrow', { start: NOW + 24 * HOUR, end: NOW + 25 * HOUR }],
    ['cancelled', { status: 'cancelled' }],
    ['gone from the calendar', { deletedAt: NOW }],
    ['all-day', { allDay: true }],
    ['declined by the user', { myResponse: 'declined' }],
    ["on somebody else's calendar", { onMyCalendar: false }],
    ['a focus block', { kind: 'focus' }],
    ['a holiday', { kind: 'holiday' }],
    ['the user alone', { attendeeCount: 1 }],
    ['a crowd', { attendeeCount: 21 }],
    ['backwards', { end: Date.parse(yesterday) - 1 }],
  ])('does not count what is %s', (_, facts) => {
    expect(touches(history([at(yesterday, facts)]))).toEqual([]);
  });

  it.each<[string, Partial<Meeting>]>([
    ['that ended this instant', { start: NOW - HOUR, end: NOW }],
    ['of twenty', { attendeeCount: 20 }],
    ['with a tentative status', { status: 'tentative' }],
    ['the user never answered', { myResponse: 'needs-action' }],
  ])('counts one %s', (_, facts) => {
    expect(touches(history([at(yesterday, facts)]))).toHaveLength(1);
  });

  it.each<[Attendance['response'], number]>([
    ['declined', 0],
    ['tentative', 1],
    ['needs-action', 1],
    [undefined, 1],
  ])('with the answer %s of the other: %i', (response, count) => {
    const meetings = [{ meeting: at(yesterday), attendance: attendance({ response }) }];
    expect(touches({ meetings, touches: [], walks: [] })).toHaveLength(count);
  });

  it('takes an unknown count for the two who are known', () => {
    expect(touches(history([at(yesterday, { attendeeCount: undefined })]))[0]?.people).toBe(2);
  });

  it('takes a meeting of which only the organizer is known for no contact yet', () => {
    const meeting = at(yesterday, { attendeeCount: undefined });
    const meetings = [{ meeting, attendance: attendance({ organizer: true }) }];
    expect(touches({ meetings, touches: [], walks: [] })).toEqual([]);
  });

  it.each<[Partial<Meeting>, string]>([
    [{ organizerEmail: 'mara.vogt@lumen.example' }, 'organizer'],
    [{ organizerEmail: 'ines.falk@lumen.example' }, 'accepted'],
    [{ myResponse: 'tentative' }, 'tentative'],
    [{ myResponse: 'needs-action' }, 'tentative'],
    [{ myResponse: undefined }, 'tentative'],
  ])('%o makes the user %s', (facts, role) => {
    expect(touches(history([at(yesterday, facts)]))[0]?.role).toBe(role);
  });
});

describe('by hand', () => {
  it('counts what was logged, never ahead of time', () => {
    const logged = [
      loggedTouch({ at: NOW, kind: 'chat' }),
      loggedTouch({ at: NOW + 1, kind: 'call' }),
    ];
    expect(touches(history([], { touches: logged }))).toEqual([
      { at: NOW, people: 2, minutes: 30, role: 'by-hand', kind: 'chat' },
    ]);
  });

  it('calls a meeting that came of a walk a walk', () => {
    const met = at('2026-06-12T08:00Z');
    const walk = {
      ...{ id: 'walk', createdAt: 0, updatedAt: 0, personId: 'person', title: 'Coffee walk' },
      ...{ start: met.start, end: met.end, state: 'scheduled' as const, meetingId: met.id },
    };
    expect(touches(history([met], { walks: [walk] }))[0]?.kind).toBe('walk');
    expect(touches(history([], { walks: [walk] }))).toEqual([]);
  });
});

describe('one a day', () => {
  it('keeps the one that weighs most, the later of two equals', () => {
    const large = at('2026-06-12T07:00Z', { attendeeCount: 12 });
    const early = at('2026-06-12T08:00Z');
    const late = at('2026-06-12T09:00Z');
    const last = at('2026-06-12T15:00Z', { attendeeCount: 8 });
    const kept = touches(history([large, early, late, last]));
    expect(kept.map(({ meetingId }) => meetingId)).toEqual([late.id]);
  });

  it("asks the user's zone which day it is", () => {
    // 23:00 and 01:00 in Berlin, 14:00 and 16:00 in Los Angeles.
    const meetings = [at('2026-06-10T21:00Z'), at('2026-06-10T23:00Z')];
    expect(touches(history(meetings))).toHaveLength(2);
    expect(touches(history(meetings), 'America/Los_Angeles')).toHaveLength(1);
  });

  it('counts days, not 24 hours, when clocks change', () => {
    // 29 March 2026 in Berlin has 23 hours: 00:15 and 23:15 are one day, 23 h − 1 h apart …
    const short = [at('2026-03-28T23:15Z'), at('2026-03-29T21:15Z')];
    expect(touches(history(short))).toHaveLength(1);
    // … and 00:15 the next day, 23 h after the first, is another.
    const over = [at('2026-03-28T23:15Z'), at('2026-03-29T22:15Z')];
    expect(touches(history(over))).toHaveLength(2);
  });

  it('gives a meeting over midnight to the day it began', () => {
    // 23:30–00:30 on 10 June in Berlin, then 09:00 on the 11th.
    const night = at('2026-06-10T21:30Z', { end: Date.parse('2026-06-10T22:30Z') });
    expect(touches(history([night, at('2026-06-11T07:00Z')]))).toHaveLength(2);
  });

  it('answers in order of time', () => {
    const past = history([at('2026-06-12T08:00Z'), at('2026-06-02T08:00Z')], {
      touches: [loggedTouch({ at: Date.parse('2026-06-05T08:00Z') })],
    });
    const times = touches(past).map((touch) => touch.at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times).toHaveLength(3);
  });
});
