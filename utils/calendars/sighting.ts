import type { FailureCounts } from './read-result';

/** A local wall-clock time without zone, `2024-06-09T22:15`. */
export type LocalDateTime = `${number}-${string}-${string}T${string}:${string}`;

/** What takes up time on a calendar. Only an `event` is ever a meeting with somebody. */
export const MEETING_KINDS = [
  'event',
  'task',
  'task-block',
  'focus',
  'out-of-office',
  'working-location',
  'holiday',
] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const RESPONSES = ['accepted', 'declined', 'tentative', 'needs-action'] as const;
export type Response = (typeof RESPONSES)[number];

export const SIGHTING_SOURCES = ['google-page', 'outlook-page', 'ics'] as const;
export type SightingSource = (typeof SIGHTING_SOURCES)[number];

/** How much a source shows, poorest first. A poorer sighting never erases what a richer one told. */
export const DETAILS = ['chip', 'bubble', 'form', 'file'] as const;
export type Detail = (typeof DETAILS)[number];

export const ATTENDEE_KINDS = ['person', 'room', 'group'] as const;

/**
 * One guest as a source shows them. What the source does not tell is absent, never guessed; at
 * least one of `email` and `name` is there.
 */
export interface Attendee {
  /** Lower case. Absent where a page shows only a name. */
  email?: string;
  name?: string;
  response?: Response;
  optional?: boolean;
  organizer?: boolean;
  kind: (typeof ATTENDEE_KINDS)[number];
}

/** The names by which a source knows an occurrence. At least one is present. */
export interface MeetingKeys {
  /** Google's event id, with the instance suffix (`_20251202T170000Z`) for a recurring one. */
  googleEventId?: string;
  iCalUID?: string;
  /** Original start of a recurring instance, as the file writes it. */
  recurrenceId?: string;
  /** Exchange's item id; where the page has none, `shown:` and what the tile shows. */
  outlookItemId?: string;
}

/** What one source showed of one occurrence at one moment. */
export interface Sighting {
  source: SightingSource;
  keys: MeetingKeys;
  detail: Detail;
  /** Epoch ms of the reading. */
  seenAt: number;
  kind?: MeetingKind;
  title?: string;
  /** Epoch ms. For an all-day event: the day's first instant in the calendar's zone. */
  start?: number;
  /** Epoch ms, exclusive. */
  end?: number;
  allDay?: boolean;
  /** Address of the calendar it is on, lower case. */
  calendar?: string;
  /** False when it lies on a calendar of somebody else that is shown over the user's own. */
  onMyCalendar?: boolean;
  myResponse?: Response;
  status?: 'confirmed' | 'tentative' | 'cancelled';
  organizerEmail?: string;
  /** As shown, where the source names the organizer without an address (Outlook's tiles). */
  organizerName?: string;
  /** Absent means unknown (a chip, a collapsed list), an empty array means nobody else. */
  attendees?: Attendee[];
  /** People invited, as far as the source says, when the rows themselves are not shown. */
  attendeeCount?: number;
  location?: string;
  /** Link of a video call. */
  conferencing?: string;
  recurring?: boolean;
}

/** Whose calendar a page shows. */
export interface PageAccount {
  email?: string;
  name?: string;
  /** IANA zone that the page's times are in. */
  timeZone: string;
  /** The page does not say its zone: it is the machine's. */
  timeZoneAssumed?: boolean;
  /** BCP 47 language of the page. */
  language: string;
}

export const PAGE_SITES = ['google', 'outlook'] as const;
export type PageSite = (typeof PAGE_SITES)[number];

/** The parts of a calendar page that are read apart, each of which can break by itself. */
export const PAGE_PARTS = ['grid', 'card', 'form', 'person-card'] as const;
export type PagePart = (typeof PAGE_PARTS)[number];

/** What a page's card about a person shows, as it shows it. At least a name or an email is there. */
export interface SeenPerson {
  name?: string;
  /** Lower case. */
  email?: string;
  title?: string;
  department?: string;
}

/** Names one event on one site. */
export type EventKey = { googleEventId: string } | { outlookItemId: string };

/**
 * One reading of a calendar page.
 * `read` with no sightings is an empty calendar; `not-understood` is a page we cannot read.
 * `partial` is a page whose own counts say that it holds more than it shows.
 */
export interface PageReading {
  site: PageSite;
  part: PagePart;
  outcome: 'read' | 'partial' | 'not-understood';
  /** Epoch ms. */
  readAt: number;
  account?: PageAccount;
  /** What the page shows, epoch ms, end exclusive. */
  range?: { from: number; to: number };
  /** `whole`: every chip of the range is in `sightings`; `change`: only what changed since. */
  extent: 'whole' | 'change';
  sightings: Sighting[];
  /** Only in readings of the part `person-card`. */
  people?: SeenPerson[];
  problems: FailureCounts;
}
