import { describe, expect, it } from 'vitest';
import {
  type DayMeeting,
  dayBounds,
  guestsKnown,
  isMeeting,
  meetingInFocus,
} from '@/components/today/day';
import { attendance, HOUR, meeting, person } from '../../builders';

const NOW = Date.UTC(2026, 4, 12, 8, 18);
const MINUTE = 60_000;
const day = (start: number, minutes = 30): DayMeeting => ({
  meeting: meeting({ start, end: start + minutes * MINUTE }),
  guests: [],
});

describe('what counts as a meeting of the day', () => {
  it.each([
    ['a task', { kind: 'task' as const }],
    ['one on a calendar of somebody else', { onMyCalendar: false }],
    ['an all-day event', { allDay: true }],
    ['a cancelled one', { status: 'cancelled' as const }],
    ['one the user declined', { myResponse: 'declined' as const }],
    ['time the user keeps for themselves', { attendeeCount: 1 }],
  ])('is not %s', (_, facts) => {
    expect(isMeeting(meeting(facts))).toBe(false);
  });

  it('is one whose guests nobody has seen yet', () => {
    const { attendeeCount: _, ...unknown } = meeting();
    expect(isMeeting(unknown)).toBe(true);
    expect(guestsKnown({ meeting: unknown, guests: [] })).toBe('unseen');
  });

  it('knows its guests from their rows; their number alone is not "nobody"', () => {
    const { attendeeCount: _, ...unknown } = meeting();
    const guests = [{ attendance: attendance(), person: person() }];
    expect(guestsKnown({ meeting: unknown, guests })).toBe('seen');
    const inviting = [{ attendance: attendance({ organizer: true }), person: person() }];
    expect(guestsKnown({ meeting: unknown, guests: inviting })).toBe('unseen');
    expect(guestsKnown({ meeting: meeting(), guests: inviting })).toBe('seen');
    expect(guestsKnown({ meeting: meeting({ attendeeCount: 5 }), guests: [] })).toBe('counted');
  });
});

describe('the meeting in focus', () => {
  it('is the one on now rather than the next', () => {
    const on = day(NOW - 10 * MINUTE);
    expect(meetingInFocus([day(NOW - HOUR), on, day(NOW + 30 * MINUTE)], NOW)).toBe(on);
  });

  it('is the next when none is on, and none when all are over', () => {
    const next = day(NOW + HOUR);
    expect(meetingInFocus([day(NOW - HOUR), next], NOW)).toBe(next);
    expect(meetingInFocus([day(NOW - HOUR)], NOW)).toBeUndefined();
  });

  it('gives way in its last minutes to one that begins right after', () => {
    const next = day(NOW + 4 * MINUTE);
    expect(meetingInFocus([day(NOW - 26 * MINUTE), next], NOW)).toBe(next);
    const ending = day(NOW - 26 * MINUTE);
    expect(meetingInFocus([ending, day(NOW + 2 * HOUR)], NOW)).toBe(ending);
  });

  it('is the later of two that overlap', () => {
    const later = day(NOW - 5 * MINUTE);
    expect(meetingInFocus([day(NOW - 20 * MINUTE, 60), later], NOW)).toBe(later);
  });
});

describe('where a day begins', () => {
  it('is midnight in the zone, also on the day the clocks change', () => {
    const { today, next, end } = dayBounds(Date.UTC(2026, 2, 29, 10), 'Europe/Berlin');
    expect(new Date(today).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(next - today).toBe(23 * HOUR);
    expect(end - next).toBe(24 * HOUR);
  });
});
