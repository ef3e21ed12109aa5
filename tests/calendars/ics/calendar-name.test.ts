import { describe, expect, it } from 'vitest';
import { calendarName } from '@/utils/calendars/ics/calendar-name';
import { calendar, event } from './calendar-text';

describe('the name of a calendar', () => {
  it.each([
    ['X-WR-CALNAME:Board\\, 2026', 'Board, 2026'],
    ['x-wr-calname;VALUE=TEXT:Ada\r\n  Okafor', 'Ada Okafor'],
    ['X-WR-CALNAME:Bo\u202eard\\nroom', 'Bo ard room'],
    ['X-WR-CALNAME:', undefined],
    ['X-WR-CALDESC:Board', undefined],
  ])('in %j is %j', (line, name) => {
    expect(calendarName(calendar(line, event('SUMMARY:X')))).toBe(name);
  });
});
