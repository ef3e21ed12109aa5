import * as v from 'valibot';
import { FAILURE_REASONS, type FailureReason } from '@/utils/calendars/read-result';
import {
  ATTENDEE_KINDS,
  DETAILS,
  MEETING_KINDS,
  PAGE_PARTS,
  PAGE_SITES,
  type PageReading,
  RESPONSES,
  SIGHTING_SOURCES,
} from '@/utils/calendars/sighting';
import { plainText } from './plain-text';

/** Longest text of any field; a longer one is cut where it is prose and refused where it is an id. */
const LONGEST_TEXT = 2_000;
const LONGEST_TITLE = 500;
/** A month of a very full calendar holds some hundreds. */
const MOST_SIGHTINGS = 5_000;
export const MOST_ATTENDEES = 500;

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);

const instant = v.pipe(v.number(), v.finite(), v.minValue(EARLIEST), v.maxValue(LATEST));
const id = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));
const address = v.pipe(id, v.toLowerCase(), v.regex(/^[^\s@]+@[^\s@]+$/));
/** A calendar's id is mostly an address, but `en.uk#holiday@group.v.calendar.google.com` as well. */
const calendarId = v.pipe(id, v.toLowerCase());
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const prose = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => plainText(text, longest)),
  );

const attendee = v.object({
  email: v.optional(address),
  name: v.optional(prose(LONGEST_TITLE)),
  response: v.optional(v.picklist(RESPONSES)),
  optional: v.optional(v.boolean()),
  organizer: v.optional(v.boolean()),
  kind: v.picklist(ATTENDEE_KINDS),
});

const keys = v.pipe(
  v.object({
    googleEventId: v.optional(id),
    iCalUID: v.optional(id),
    recurrenceId: v.optional(id),
    outlookItemId: v.optional(id),
  }),
  v.check((given) => Boolean(given.googleEventId ?? given.iCalUID ?? given.outlookItemId)),
);

/** What a source showed of one occurrence; prose is cut, anything else out of bounds refuses it. */
export const sightingSchema = v.pipe(
  v.object({
    source: v.picklist(SIGHTING_SOURCES),
    keys,
    detail: v.picklist(DETAILS),
    seenAt: instant,
    kind: v.optional(v.picklist(MEETING_KINDS)),
    title: v.optional(prose(LONGEST_TITLE)),
    start: v.optional(instant),
    end: v.optional(instant),
    allDay: v.optional(v.boolean()),
    calendar: v.optional(calendarId),
    onMyCalendar: v.optional(v.boolean()),
    myResponse: v.optional(v.picklist(RESPONSES)),
    status: v.optional(v.picklist(['confirmed', 'tentative', 'cancelled'])),
    organizerEmail: v.optional(address),
    organizerName: v.optional(prose(LONGEST_TITLE)),
    attendees: v.optional(v.pipe(v.array(attendee), v.maxLength(MOST_ATTENDEES))),
    attendeeCount: v.optional(count),
    location: v.optional(prose(LONGEST_TEXT)),
    conferencing: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
    recurring: v.optional(v.boolean()),
  }),
  v.check(({ start, end }) => start === undefined || end === undefined || start <= end),
);

const seenPerson = v.pipe(
  v.object({
    name: v.optional(prose(LONGEST_TITLE)),
    email: v.optional(address),
    title: v.optional(prose(LONGEST_TITLE)),
    department: v.optional(prose(LONGEST_TITLE)),
  }),
  v.check(({ name, email }) => Boolean(name || email)),
);

const problems = v.partial(
  v.object(
    Object.fromEntries(FAILURE_REASONS.map((reason) => [reason, count])) as Record<
      FailureReason,
      typeof count
    >,
  ),
);

/**
 * What a calendar page sends, checked on arrival because a page can be hostile. Unknown keys are
 * dropped, prose is cut and freed of control and bidi characters; anything else out of bounds
 * refuses the reading whole.
 */
export const pageReadingSchema = v.object({
  site: v.picklist(PAGE_SITES),
  part: v.picklist(PAGE_PARTS),
  outcome: v.picklist(['read', 'partial', 'not-understood']),
  readAt: instant,
  account: v.optional(
    v.object({
      email: v.optional(address),
      name: v.optional(prose(LONGEST_TITLE)),
      timeZone: v.pipe(v.string(), v.maxLength(100)),
      timeZoneAssumed: v.optional(v.boolean()),
      language: v.pipe(v.string(), v.maxLength(100)),
    }),
  ),
  range: v.optional(
    v.pipe(
      v.object({ from: instant, to: instant }),
      v.check(({ from, to }) => from <= to),
    ),
  ),
  extent: v.picklist(['whole', 'change']),
  sightings: v.pipe(v.array(sightingSchema), v.maxLength(MOST_SIGHTINGS)),
  people: v.optional(v.pipe(v.array(seenPerson), v.maxLength(MOST_ATTENDEES))),
  problems,
}) satisfies v.GenericSchema<unknown, PageReading>;
