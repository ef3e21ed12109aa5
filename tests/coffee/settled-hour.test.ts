import { describe, expect, it } from 'vitest';
import { lengthOfSettled, settledHour } from '@/utils/coffee/settled-hour';
import type { Walk } from '@/utils/records/schema';
import { at, DAY, MINUTE, meeting, profile } from './calendar';

/** Monday, 9:20. */
const NOW = at('2026-03-02T09:20');
/** Not the hour that would be found first. */
const KEPT = at('2026-03-04T15:15');

function kept(patch: Partial<Walk> = {}): Walk {
  const { start = KEPT, end = start + 30 * MINUTE } = patch;
  const stamp = { id: 'kept', createdAt: 0, updatedAt: 0 };
  return { ...stamp, personId: 'dana', title: 'Walk', state: 'planned', ...patch, start, end };
}

const wish = {
  person: { person: { emails: ['dana@harbour.example'] } },
  meetings: [],
  profile: profile(),
  now: NOW,
};

describe('an hour that was settled on', () => {
  it('is exactly that hour, with what is known of it', () => {
    const { slot, found, clash, tight } = settledHour(wish, kept());
    expect([slot.start, slot.end]).toEqual([KEPT, KEPT + 30 * MINUTE]);
    expect(found).toBe(true);
    expect([clash, tight]).toEqual([undefined, undefined]);
  });

  it('stays, and names what has come to stand in it, but not its own event', () => {
    const board = meeting({ start: KEPT - 15 * MINUTE, end: KEPT + 15 * MINUTE, title: 'Board' });
    const { slot, clash } = settledHour({ ...wish, meetings: [board] }, kept());
    expect(slot.start).toBe(KEPT);
    expect(clash?.title).toBe('Board');
    const own = settledHour({ ...wish, meetings: [board] }, kept({ meetingId: board.id }));
    expect(own.clash).toBeUndefined();
  });

  it('says that it is close to something, or outside the hours', () => {
    const before = meeting({ start: KEPT - 60 * MINUTE, end: KEPT });
    expect(settledHour({ ...wish, meetings: [before] }, kept())).toMatchObject({ tight: true });
    const late = kept({ start: at('2026-03-04T20:00') });
    expect(settledHour(wish, late).tight).toBe(true);
  });

  it('makes nothing of it that it begins soon, or is far ahead, or on no quarter hour', () => {
    for (const start of [NOW + 10 * MINUTE, KEPT + 42 * DAY]) {
      expect(settledHour(wish, kept({ start })).found).toBe(true);
    }
    const odd = settledHour(wish, kept({ start: KEPT + 3 * MINUTE }));
    expect(odd).toMatchObject({ slot: { start: KEPT + 3 * MINUTE }, found: false });
    expect(odd.tight).toBeUndefined();
  });

  it('is looked at in another length when that is asked for', () => {
    const after = meeting({ start: KEPT + 50 * MINUTE, end: KEPT + 80 * MINUTE, title: 'Board' });
    const longer = settledHour({ ...wish, meetings: [after], minutes: 60 }, kept());
    expect(longer.slot.end).toBe(KEPT + 60 * MINUTE);
    expect(longer.clash?.title).toBe('Board');
    expect(lengthOfSettled(kept({ end: KEPT + 45 * MINUTE }))).toBe(45);
    expect(lengthOfSettled(kept({ end: KEPT }))).toBeUndefined();
  });
});
