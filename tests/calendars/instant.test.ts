import { expect, it } from 'vitest';
import { instantOf, instantOnDay } from '@/utils/calendars/instant';
import { localDateTime } from '@/utils/calendars/label/days';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe', // half an hour
  'Africa/Casablanca', // back for a month
  'Pacific/Apia', // a whole day left out, in 2011
  'Asia/Kathmandu',
  'UTC',
];
const FIRST = Date.UTC(2026, 0, 1) / 86_400_000;

it.each(ZONES)('a day and its minutes are the instant of the same text in %s', (zone) => {
  const days = [...Array(370).keys()].map((day) => FIRST + day);
  const apia = Date.UTC(2011, 11, 28) / 86_400_000;
  for (const day of [...days, apia, apia + 1, apia + 2, apia + 3]) {
    for (const minutes of [0, 90, 150, 720, 1439]) {
      const local = localDateTime(day, minutes);
      expect(instantOnDay(day, minutes, zone), `${local} ${zone}`).toEqual(instantOf(local, zone));
    }
  }
});
