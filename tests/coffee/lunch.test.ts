import { describe, expect, it } from 'vitest';
import { lunchOf } from '@/utils/coffee/lunch';
import { withoutHours } from '@/utils/coffee/working-hours';
import { hours, profile } from './calendar';

const noon = { start: '12:00', end: '13:00' };

describe('lunch', () => {
  it('is from noon to one unless the user says otherwise', () => {
    expect(lunchOf(profile())).toEqual(noon);
    expect(lunchOf(profile({ lunch: null }))).toBeNull();
    expect(lunchOf(profile({ lunch: { start: '12:30', end: '13:00' } }))?.start).toBe('12:30');
  });

  it('gives way to walking hours at noon, but not once it was set', () => {
    const walking = [{ start: '12:30', end: '14:00' }];
    expect(lunchOf(profile({ walking }))).toBeNull();
    expect(lunchOf(profile({ walking, lunch: noon }))).toEqual(noon);
    expect(lunchOf(profile({ walking: [{ start: '13:00', end: '14:00' }] }))).toEqual(noon);
  });

  it('is cut out of every day that has it', () => {
    const mine = { ...hours('UTC'), days: { 1: [{ start: '09:00', end: '17:00' }], 6: [noon] } };
    expect(withoutHours(mine, [noon]).days).toEqual({
      1: [
        { start: '09:00', end: '12:00' },
        { start: '13:00', end: '17:00' },
      ],
      6: [],
    });
    expect(withoutHours(hours('UTC', [['22:00', '24:00']]), [noon]).days[1]).toEqual([
      { start: '22:00', end: '24:00' },
    ]);
  });
});
