import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event } from './calendar-text';

const good = event('UID:good', 'SUMMARY:Good', 'DTSTART:20260301T080000Z');

function read(rule: string, ...more: readonly string[]) {
  const other = event('UID:x', 'DTSTART:20240101T080000Z', `RRULE:${rule}`, ...more);
  const options = { now: Date.UTC(2026, 2, 1), meetingsOnly: true };
  const { sightings, problems } = readIcs(calendar(other, good), options);
  expect(sightings.filter(({ title }) => title === 'Good')).toHaveLength(1);
  return { others: sightings.length - 1, problems };
}

describe('where only meetings are wanted', () => {
  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;UNTIL=20270101T000000Z',
    'FREQ=HOURLY',
    'freq=hourly;interval=6',
    'FREQ=HOURLY;COUNT=100',
    'FREQ=MINUTELY;BYHOUR=9',
    'FREQ=SECONDLY;INTERVAL=1800;COUNT=1000000000',
    'FREQ=DAILY;BYHOUR=9,10,11,12,13;BYMINUTE=0,30',
  ])('what repeats within the day is left out whole, and named once: %s', (rule) => {
    expect(read(rule)).toEqual({
      others: 0,
      problems: [{ reason: 'repeats-within-day', line: 3 }],
    });
  });

  it.each([
    ['FREQ=HOURLY;INTERVAL=3;UNTIL=20240101T170000Z', 4],
    ['FREQ=MINUTELY;INTERVAL=15;COUNT=6', 6],
    ['FREQ=HOURLY;INTERVAL=24;COUNT=20', 20],
    ['FREQ=HOURLY;BYHOUR=8;COUNT=30', 30],
    ['FREQ=HOURLY;BYHOUR=8,14;COUNT=40', 40],
    ['FREQ=MINUTELY;BYHOUR=9;BYMINUTE=0,30;COUNT=21', 21],
    ['FREQ=DAILY;BYHOUR=8,14;COUNT=40', 40],
    ['FREQ=DAILY;COUNT=1', 1],
  ])('a few slots of a day, and what comes once or twice a day, are kept: %s', (rule, count) => {
    expect(read(rule)).toEqual({ others: count, problems: [] });
  });

  it('also leaves out the occurrences that were moved', () => {
    const text = calendar(
      event('UID:x', 'DTSTART:20240101T080000Z', 'RRULE:FREQ=HOURLY'),
      event('UID:x', 'RECURRENCE-ID:20240101T090000Z', 'DTSTART:20240101T093000Z'),
    );
    expect(readIcs(text, { meetingsOnly: true }).sightings).toEqual([]);
    expect(readIcs(text, { now: Date.UTC(2024, 0, 2) }).sightings.length).toBeGreaterThan(100);
  });
});
