import type { MeetingKind, Response } from '@/utils/calendars/sighting';

/** `YYYY-MM-DD`, no zone. */
export type DateString = string;

/** A guest of an event. A room is a resource, a group a distribution list. */
export interface CalendarGuest {
  email: string;
  /** Absent when the calendar knows only the address. */
  name?: string;
  response: Response;
  optional?: boolean;
  kind: 'person' | 'room' | 'group';
  /** Members of a group. */
  size?: number;
}

export interface CalendarInfo {
  /** Full address; a holiday calendar has `#` in it. */
  email: string;
  name: string;
  /** `primary`: the user's own; `own`: another of theirs; `shared`: a colleague's, laid over. */
  ownership: 'primary' | 'own' | 'shared' | 'holiday';
  /** CSS colour of its chips. */
  color: string;
}

interface EventBase {
  /** Google's event id: base32hex; an instance adds `_YYYYMMDDTHHMMSSZ` of its original start. */
  id: string;
  kind: MeetingKind | 'task-roll-up';
  title: string;
  /** Address of the calendar it lies on, one of `calendars`. */
  calendar: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** Address of the organizer; absent on what is nobody's meeting. */
  organizer?: string;
  /** Empty when nobody was invited; the user is in it when anybody is. */
  attendees: CalendarGuest[];
  location?: string;
  /** Link of a video call. */
  conference?: string;
  description?: string;
  /** Only Outlook says it on the page. */
  private?: boolean;
  /** For a task. */
  completed?: boolean;
  /** An instance of a series: the series' id, when it was meant to be (epoch ms), how it repeats. */
  recurringBaseId?: string;
  originalStart?: number;
  repeats?: string;
  /** The event's own colour, when it differs from its calendar's. */
  color?: { name: string; value: string };
}

/** Epoch ms, end exclusive. */
export interface TimedEvent extends EventBase {
  allDay: false;
  start: number;
  end: number;
}

/** Whole days, `end` exclusive. */
export interface AllDayEvent extends EventBase {
  allDay: true;
  start: DateString;
  end: DateString;
}

export type CalendarEvent = TimedEvent | AllDayEvent;

/** Everything a replica calendar shows. Plain JSON: it is served to the page and kept by tests. */
export interface CalendarJson {
  /** The moment the calendar was made for, epoch ms. */
  now: number;
  /** IANA zone of the user. */
  timeZone: string;
  /** BCP 47 language of the page. */
  language: string;
  hourCycle: 12 | 24;
  organisation: string;
  user: { email: string; name: string };
  calendars: CalendarInfo[];
  /** Who the guest field of the form offers; title and department are what their card says. */
  people: { email: string; name: string; title?: string; department?: string }[];
  events: CalendarEvent[];
  /** IANA zone of a second column of hours beside the first; only Google's page has one. */
  secondaryTimeZone?: string;
  /** How much the views of several days and of several weeks show; 4 and 2 when absent. */
  customDays?: number;
  customWeeks?: number;
  /** Further accounts that are signed in: the second is at `/u/1`. */
  otherAccounts?: OtherAccount[];
}

/** What another account sees at the same place; the rest is as in the first. */
export type OtherAccount = Pick<CalendarJson, 'user' | 'calendars' | 'events'> &
  Partial<Pick<CalendarJson, 'timeZone' | 'organisation'>>;
