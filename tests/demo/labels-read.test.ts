import { describe, expect, it } from 'vitest';
import type { CalendarEvent, CalendarJson } from '@/demo/company/calendar-json';
import { companyCalendar } from '@/demo/company/company-calendar';
import { chipLabel, listedTitle, visibleTime } from '@/demo/google/label';
import { SPOKEN } from '@/demo/google/words';
import { wallTime } from '@/demo/wall-time';
import { readChipLabel } from '@/utils/calendars/google/chip-label';
import { maskTitle } from '@/utils/calendars/google/label-parts';
import { isFailure } from '@/utils/calendars/read-result';

const ZONE = 'Europe/Riga';
const whole = companyCalendar(Date.parse('2026-05-12T10:18:00+03:00'), ZONE);
/** Of a series a few instances, in several months, say it all. */
const company = {
  ...whole,
  events: whole.events.filter(
    ({ recurringBaseId }, index) => recurringBaseId === undefined || index % 8 === 0,
  ),
};

/** Wall-clock times of an event, as its label has to be read. */
function meant(event: CalendarEvent): { start: string; end: string } {
  if (event.allDay) return { start: `${event.start}T00:00`, end: `${event.end}T00:00` };
  const local = (at: number) => {
    const { date, minutes } = wallTime(at, ZONE);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  const start = local(event.start);
  return { start, end: event.kind === 'task' ? start : local(event.end) };
}

const PAGES = SPOKEN.flatMap((language) =>
  ([12, 24] as const).map((hourCycle): CalendarJson => ({ ...company, language, hourCycle })),
);

describe('labels of the company’s calendar', () => {
  it.each(PAGES)('are read as they are meant: $language, $hourCycle h', (page) => {
    let read = 0;
    for (const event of page.events) {
      if (event.kind === 'task-roll-up') continue;
      const day = event.allDay ? event.start : wallTime(event.start, ZONE).date;
      for (const title of [event.title, listedTitle(event, day, page)]) {
        const label = maskTitle(chipLabel(event, page, title), title);
        const shown = event.allDay ? '' : visibleTime(event, page);
        for (const visible of ['', shown]) {
          const times = readChipLabel(label, page.language, visible);
          const said = isFailure(times) ? times : { start: times.start, end: times.end };
          expect(said, label).toEqual(meant(event));
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(500);
  });
});
