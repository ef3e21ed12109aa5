import { calendarFile, type IcsProperty, icsInstant } from '@/utils/calendars/ics/write-ics';
import { icsLocal, icsZone } from './ics-zone';
import { weeklyRule } from './weekly-rule';
import { isTimeZone, offsetAt, wallTime } from './zone-spans';

/** A walk as the user's own entry. Instants are epoch ms. */
export interface WalkEvent {
  /** Of its own, and the same for the same walk: a file that is opened twice is one entry. */
  uid: string;
  title: string;
  start: number;
  end: number;
  /** IANA zone in which a series keeps its hour. */
  timeZone: string;
  details?: string | undefined;
  location?: string | undefined;
  /** Weeks between one and the next, 1 to 52; once unless told. */
  everyWeeks?: number | undefined;
}

/** RFC 5545 names years of four figures. */
const FIRST = Date.UTC(1000, 0);
const LAST = Date.UTC(9990, 0);

/**
 * A file with the walk, to be opened in any calendar. It invites nobody: no program sends invitations
 * for a file, and a line for an organizer or a guest makes some of them refuse it (LINKS.md section 5),
 * so there is none. One walk stands in UTC; a series in its zone, which is described in the file, and
 * keeps its hour over a clock change. In a zone unknown here a series is one walk. Null for times that
 * are none.
 */
export function walkIcs(event: WalkEvent, now: number): string | null {
  const { start, end, timeZone } = event;
  if (!(start < end) || !(start >= FIRST) || !(end <= LAST)) return null;
  const zone = isTimeZone(timeZone) ? timeZone : null;
  const rule = zone && weeklyRule(event.everyWeeks, wallTime(start, offsetAt(zone, start)).weekday);
  const times =
    zone && rule
      ? [localTime('DTSTART', start, zone), localTime('DTEND', end, zone)]
      : [
          { name: 'DTSTART', value: icsInstant(start) },
          { name: 'DTEND', value: icsInstant(end) },
        ];
  const properties: IcsProperty[] = [
    { name: 'UID', value: event.uid },
    ...times,
    ...(rule ? [{ name: 'RRULE', value: { raw: rule } }] : []),
    { name: 'SUMMARY', value: event.title.replaceAll(/\s+/g, ' ').trim() },
    ...words('LOCATION', event.location),
    ...words('DESCRIPTION', event.details),
  ];
  const zones = zone && rule ? [icsZone(zone, start)] : [];
  return calendarFile([...zones, { kind: 'VEVENT', properties }], now);
}

function localTime(name: string, instant: number, zone: string): IcsProperty {
  return { name, value: { raw: icsLocal(instant, zone) }, parameters: { TZID: zone } };
}

function words(name: string, text = ''): IcsProperty[] {
  return text.trim() === '' ? [] : [{ name, value: text.trim() }];
}
