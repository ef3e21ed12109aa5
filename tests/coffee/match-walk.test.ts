import { describe, expect, it } from 'vitest';
import { isMovedWalk, matchesWalk } from '@/utils/coffee/match-walk';
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

  it.each(['Coffee: Dana/Alex', 'Walk', 'DANA – Café', 'Spaziergang mit Dana'])(
    'knows it as %s when it is with them alone, at its hour',
    (title) => {
      expect(matchesWalk(walk, seen({ title }), both, dana)).toBe(true);
      expect(matchesWalk(walk, seen({ title, attendeeCount: 2 }), dana, dana)).toBe(true);
      expect(matchesWalk(walk, seen({ title }), [], dana)).toBe(false);
      expect(matchesWalk(walk, seen({ title, ...later }), both, dana)).toBe(false);
      expect(matchesWalk(walk, seen({ title, attendeeCount: 3 }), both, dana)).toBe(false);
      const more = [...both, 'sam@harbour.example'];
      expect(matchesWalk(walk, seen({ title }), more, dana)).toBe(false);
    },
  );

  it('knows an edited title in scripts without blanks', () => {
    const inJapanese = { ...walk, title: '田中さんとコーヒー散歩' };
    expect(matchesWalk(inJapanese, seen({ title: '田中さんと散歩' }), both, dana)).toBe(true);
  });

  it('counts all who go along', () => {
    const three = [...both, 'sam@harbour.example'];
    expect(matchesWalk(walk, seen(later), three, dana, 2)).toBe(true);
    expect(matchesWalk(walk, seen(later), [...three, 'kim@harbour.example'], dana, 2)).toBe(false);
    expect(matchesWalk(walk, seen({ title: 'Dana, Sam' }), three, dana, 2)).toBe(true);
    const others = ['alex@harbour.example', 'sam@harbour.example', 'kim@harbour.example'];
    expect(matchesWalk(walk, seen(), others, dana, 2)).toBe(false);
  });

  it('knows it in another week by what a page without ids shows, while it is ahead', () => {
    const lost = { ...walk, meetingId: 'gone', updatedAt: 10 };
    const away = { start: walk.start + 9 * DAY, end: walk.end + 9 * DAY, createdAt: 10 };
    expect(isMovedWalk(lost, seen(away), 10)).toBe(true);
    expect(isMovedWalk(lost, seen(away), away.end)).toBe(false);
    expect(isMovedWalk(lost, seen({ ...away, createdAt: 9 }), 10)).toBe(false);
    expect(isMovedWalk(lost, seen({ ...away, recurring: true }), 10)).toBe(false);
    expect(isMovedWalk(lost, seen({ ...away, end: away.end + 1 }), 10)).toBe(false);
    expect(isMovedWalk(lost, seen({ ...away, title: 'Coffee walk' }), 10)).toBe(false);
  });

  it('does not match events without a title to a walk without one', () => {
    expect(matchesWalk({ ...walk, title: ' ' }, seen({ title: '' }), both, dana)).toBe(false);
  });
});
