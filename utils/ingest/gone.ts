import type { PageReading } from '@/utils/calendars/sighting';
import type { Meeting } from '@/utils/records/schema';
import { occurrenceKey } from './group-sightings';

/** The stretch in which a reading's silence means something; null when it never does. */
export function silentRange(reading: PageReading): { from: number; to: number } | null {
  const whole = reading.outcome === 'read' && reading.extent === 'whole';
  return (whole && reading.range) || null;
}

/**
 * Meetings whose chip is missing from a wholly read range. A calendar of which the page shows no
 * chip at all may just be hidden, so its meetings stay; so do those that another source alone told.
 */
export function goneMeetings(reading: PageReading, inRange: readonly Meeting[]): Meeting[] {
  const range = silentRange(reading);
  if (!range) return [];
  const shown = new Set(reading.sightings.map(({ keys }) => occurrenceKey(keys)));
  const calendars = new Set(reading.sightings.map(({ calendar }) => calendar));
  return inRange.filter((meeting) => {
    const seen = meeting.sources[`${reading.site}-page`];
    return (
      meeting.deletedAt === undefined &&
      meeting.start >= range.from &&
      meeting.start < range.to &&
      meeting.calendar !== undefined &&
      calendars.has(meeting.calendar) &&
      seen !== undefined &&
      seen.seenAt <= reading.readAt &&
      !shown.has(occurrenceKey(meeting))
    );
  });
}
