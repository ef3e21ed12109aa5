import { describe, expect, it } from 'vitest';
import { matchesWalk } from '@/utils/coffee/match-walk';
import type { Meeting, Walk } from '@/utils/records/schema';
import { at, DAY, HOUR, meeting } from './calendar';

const walk: Walk = {
  id: 'w1',
  createdAt: 0,
  updatedAt: 0,
  personId: 'p1',
  title: 'Coffee walk: Dana and Alex',
  start: at('2026-03-03T10:00'),
  end: at('2026-03-03T10:30'),
  state: 'proposed',
};
const dana = ['dana@harbour.example', 'd.silva@harbour.example'];
const both = ['alex@harbour.example', 'Dana@harbour.example'];

function seen(patch: Partial<Meeting> = {}): Meeting {
  return meeting({ title: walk.title, start: walk.start, end: walk.end, ...patch });
}
const later = { start: walk.start + 5 * HOUR, end: walk.end + 5 * HOUR };

describe('matchesWalk', () => {
  it('knows the event by title and times, before its guests are known', () => {
    expect(matchesWalk(walk, seen(), [], dana)).toBe(true);
    expect(matchesWalk(walk, seen(), ['alex@harbour.example'], dana)).toBe(true);
    expect(matchesWalk(walk, seen(), both, dana)).toBe(true);
    expect(matchesWalk(walk, seen({ title: ' coffee  walk: Dana and\u00a0Alex' }), [], dana)).toBe(
      true,
    );
  });

  it('knows it moved on its day, as a one-to-one with the person', () => {
    expect(matchesWalk(walk, seen(later), both, dana)).toBe(true);
    expect(matchesWalk(walk, seen({ ...later, attendeeCount: 2 }), dana.slice(0, 1), dana)).toBe(
      true,
    );
  });

  it.each<[string, Partial<Meeting>, string[]]>([
    ['another title', { title: 'Pricing review' }, both],
    ['a cancelled one', { status: 'cancelled' }, both],
    ['one I declined', { myResponse: 'declined' }, both],
    ['one that is gone', { deletedAt: 1 }, both],
    ['a task of that name', { kind: 'task' }, []],
    ['an all-day event', { allDay: true }, both],
    ['the same with two others', {}, ['alex@harbour.example', 'sam@harbour.example']],
    ['a moved one of unknown guests', later, []],
    ['a moved one with somebody else', later, ['alex@harbour.example', 'sam@harbour.example']],
    ['a moved one with three', { ...later, attendeeCount: 3 }, both],
    ['another day', { start: walk.start - DAY, end: walk.end - DAY }, both],
  ])('does not take %s for it', (_, patch, attendees) => {
    expect(matchesWalk(walk, seen(patch), attendees, dana)).toBe(false);
  });

  it('does not match events without a title to a walk without one', () => {
    expect(matchesWalk({ ...walk, title: ' ' }, seen({ title: '' }), both, dana)).toBe(false);
  });
});
