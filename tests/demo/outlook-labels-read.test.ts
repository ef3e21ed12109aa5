import { describe, expect, it } from 'vitest';
import { companyCalendar } from '@/demo/company/company-calendar';
import { type ShownEvent, shownEvents } from '@/demo/outlook/shown-events';
import { tileLabel, tileTooltip } from '@/demo/outlook/tile-text';
import { LANGUAGES, wordsOf } from '@/demo/outlook/words';
import { addDays, wallTime } from '@/demo/wall-time';
import { readTileLabel } from '@/utils/calendars/outlook/tile-label';

const NOW = Date.parse('2026-11-18T10:18:00Z');
const MIDNIGHT = 'T00:00';

/** What a tile says, whatever language it says it in. */
function said({ event, ...shown }: ShownEvent, zone: string, noTitle: string) {
  const local = (at: number) => {
    const { date, minutes } = wallTime(at, zone);
    const two = (value: number) => String(value).padStart(2, '0');
    return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  };
  return {
    title: event.title.trim() || noTitle,
    start: event.allDay ? event.start + MIDNIGHT : local(event.start),
    end: event.allDay ? event.end + MIDNIGHT : local(event.end),
    allDay: event.allDay,
    location: shown.location,
    organizer: shown.organizer,
    showAs: shown.showAs,
    recurring: shown.recurring || undefined,
    exception: shown.exception || undefined,
    private: shown.private || undefined,
    cancelled: shown.cancelled || undefined,
    declined: shown.subject.startsWith(event.title) || shown.cancelled ? undefined : true,
  };
}

describe.each(
  LANGUAGES.flatMap((language) => ([12, 24] as const).map((hours) => [language, hours] as const)),
)('tiles in %s, %i h', (language, hourCycle) => {
  const timeZone = 'Europe/Berlin';
  const calendar = { ...companyCalendar(NOW, timeZone), language, hourCycle };
  const near = (date: string) =>
    date > addDays('2026-11-18', -120) && date < addDays('2026-11-18', 30);
  const events = shownEvents(calendar).filter(({ event }) =>
    near(event.allDay ? event.start : wallTime(event.start, timeZone).date),
  );

  it('are read as what they were drawn from', () => {
    expect(events.length).toBeGreaterThan(150);
    for (const shown of events) {
      const label = tileLabel(shown, calendar);
      const tooltip = tileTooltip(shown, calendar, '\r\n');
      const expected = said(shown, timeZone, wordsOf(language).noTitle);
      expect(readTileLabel({ label, tooltip }, language), label).toEqual(
        JSON.parse(JSON.stringify(expected)),
      );
    }
  });
});
