import { describe, expect, it } from 'vitest';
import type { PlannedSlot } from '@/utils/coffee/plan-walk';
import { saidReasons } from '@/utils/coffee/said-reasons';

const slot = (patch: Partial<PlannedSlot> = {}): PlannedSlot => ({
  start: 0,
  end: 1,
  score: 50,
  reasons: [],
  ...patch,
});
const about = (patch: Partial<PlannedSlot>) => saidReasons(slot(patch)).map((one) => one.about);

describe('what is said of a slot', () => {
  it('is who is free, and what comes after', () => {
    expect(saidReasons(slot({ reasons: ['both-free', 'soon'], nextIn: 20 }))).toEqual([
      { about: 'both-free' },
      { about: 'before-next', minutes: 20 },
    ]);
    expect(about({ nextIn: 61 })).toEqual(['free']);
  });

  it('is what to be careful of before anything else', () => {
    expect(about({ unread: true, holiday: 'Harbour Day', outsideTheirs: true })).toEqual([
      'holiday',
      'outside-theirs',
      'unread',
    ]);
    // Of a day that was never read nobody is called free.
    expect(about({ unread: true, reasons: ['both-free'] })).toEqual(['unread']);
  });

  it('is three things at most, those against it before those for it', () => {
    expect(
      about({
        nextIn: 15,
        reasons: ['walking-hours', 'same-as-last', 'after-long-meetings', 'day-edge'],
      }),
    ).toEqual(['free', 'after-long-meetings', 'day-edge']);
    expect(about({ reasons: ['walking-hours', 'same-as-last'] })).toEqual([
      'free',
      'same-as-last',
      'walking-hours',
    ]);
  });
});
