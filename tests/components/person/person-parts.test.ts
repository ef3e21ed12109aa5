import { describe, expect, it, vi } from 'vitest';
import { noonOf } from '@/components/person/noon-of';
import { rhythmMarks, WIDTH } from '@/components/person/rhythm-marks';
import { snoozeChoices } from '@/components/person/snooze';
import { strengthLine } from '@/components/person/strength-line';
import { createFormat } from '@/components/ui/format';
import type { Touch } from '@/utils/relationships/touches';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, ...rest: (number | string[])[]) =>
      [key.split('.').at(-1), ...rest.flatMap((one) => (Array.isArray(one) ? one : []))].join(' '),
  },
}));

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 4, 12, 8, 18);
const iso = (at: number) => new Date(at).toISOString();

describe('a snooze', () => {
  it('ends with the first moment of a day in the zone', () => {
    const { inOneWeek, inTwoWeeks, nextMonth } = snoozeChoices(NOW, 'Europe/Berlin');
    expect(iso(inOneWeek)).toBe('2026-05-18T22:00:00.000Z');
    expect(iso(inTwoWeeks)).toBe('2026-05-25T22:00:00.000Z');
    expect(iso(nextMonth)).toBe('2026-05-31T22:00:00.000Z');
  });
});

describe('a contact on another day', () => {
  it('is put at noon of that day in the zone', () => {
    expect(iso(noonOf('2026-05-04', 'America/New_York'))).toBe('2026-05-04T16:00:00.000Z');
  });
});

describe('a year as a strip', () => {
  const touch = (days: number, people: number): Touch => ({
    at: NOW - days * DAY,
    people,
    minutes: 30,
    role: 'accepted',
    kind: 'meeting',
  });

  it('has a tall stroke for a one-to-one and a short one for others, within the strip', () => {
    const marks = rhythmMarks([touch(400, 2), touch(364, 2), touch(41, 5)], NOW, []);
    expect(marks.strokes.map(({ tall }) => tall)).toEqual([true, false]);
    expect(marks.strokes.every(({ x }) => x >= 0 && x <= WIDTH)).toBe(true);
    expect(marks).toMatchObject({ oneToOnes: 1, meetings: 1 });
  });

  it('shows the silence since the last, unless there is none to speak of', () => {
    expect(rhythmMarks([touch(41, 2)], NOW, []).gap).not.toBeNull();
    expect(rhythmMarks([touch(1, 2)], NOW, []).gap).toBeNull();
    expect(rhythmMarks([], NOW, []).gap).toBeNull();
  });
});

describe('why a tie is as strong as it is', () => {
  const format = createFormat('en-GB', 'Europe/Berlin');
  const none = { days90: 0, days365: 0 };
  const why = {
    oneToOnes: none,
    smallMeetings: none,
    largerMeetings: none,
    byHand: none,
    daysSinceLast: null,
  };

  it('speaks of the quarter, else of the year, else of how long it is', () => {
    const quarter = { ...why, oneToOnes: { days90: 4, days365: 9 } };
    expect(strengthLine(quarter, 12, format)).toBe('strength_quarter one_to_ones 4 last_ago 12');
    const year = { ...why, byHand: { days90: 0, days365: 2 } };
    expect(strengthLine(year, 100, format)).toBe('strength_year logged_contacts 2 last_ago 100');
    expect(strengthLine(why, 400, format)).toBe('strength_old last_ago 400');
    expect(strengthLine(why, null, format)).toBe('strength_none');
  });
});
