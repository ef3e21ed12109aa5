import { describe, expect, it } from 'vitest';
import { busyFrom } from '@/utils/coffee/busy';
import type { Meeting } from '@/utils/records/schema';
import { at, meeting } from './calendar';

describe('busyFrom', () => {
  it.each<[string, Partial<Meeting>]>([
    ['an accepted meeting', { myResponse: 'accepted' }],
    ['a tentative answer', { myResponse: 'tentative' }],
    ['an unanswered invitation', { myResponse: 'needs-action' }],
    ['an own event without guests', {}],
    ['a tentative event', { status: 'tentative' }],
    ['focus time', { kind: 'focus' }],
    ['a block for a task', { kind: 'task-block' }],
    ['out of office', { kind: 'out-of-office' }],
    ['a day out of office', { kind: 'out-of-office', allDay: true }],
  ])('is blocked by %s', (_, patch) => {
    const { start, end } = meeting();
    expect(busyFrom([meeting(patch)])).toEqual([{ start, end }]);
  });

  it.each<[string, Partial<Meeting>]>([
    ['a declined meeting', { myResponse: 'declined' }],
    ['a cancelled one', { status: 'cancelled' }],
    ['one that is gone from the calendar', { deletedAt: 1 }],
    ['somebody else’s, shown over mine', { onMyCalendar: false }],
    ['an all-day event', { allDay: true }],
    ['an all-day focus', { allDay: true, kind: 'focus' }],
    ['a task', { kind: 'task' }],
    ['a place of work', { kind: 'working-location' }],
    ['a holiday', { kind: 'holiday', allDay: true }],
    ['a moment without length', { end: meeting().start }],
  ])('is not blocked by %s', (_, patch) => {
    expect(busyFrom([meeting(patch)])).toEqual([]);
  });

  it('is in order of time', () => {
    const later = meeting({ start: at('2026-03-04T10:00'), end: at('2026-03-04T11:00') });
    expect(busyFrom([later, meeting()]).map(({ start }) => start)).toEqual([
      meeting().start,
      later.start,
    ]);
  });
});
