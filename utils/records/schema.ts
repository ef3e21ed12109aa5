import type { Detail, MeetingKind, Response, SightingSource } from '@/utils/calendars/sighting';
import type { FunctionId, Level } from '@/utils/functions/taxonomy';

/** Instants are epoch ms UTC; a `LocalDate` is `YYYY-MM-DD` without zone; durations are minutes. */
export type LocalDate = string;

export interface Stamped {
  /** Random UUID. */
  id: string;
  createdAt: number;
  updatedAt: number;
}

/** Where a fact about a person came from, strongest first. A weaker source never overwrites a stronger one. */
export const FACT_SOURCES = ['user', 'directory', 'card', 'title', 'invite'] as const;
export type FactSource = (typeof FACT_SOURCES)[number];

/** Said by the user; overrides what the rules would say. */
export const RELATIONS = ['peer', 'not-peer', 'manager', 'report'] as const;
export type Relation = (typeof RELATIONS)[number];

export const STAKEHOLDER_ROLES = [
  'sponsor',
  'promotion-committee',
  'board',
  'mentor',
  'champion',
] as const;
export type StakeholderRole = (typeof STAKEHOLDER_ROLES)[number];

export interface Person extends Stamped {
  name: string;
  /** Other names seen for the same address. */
  aliases: string[];
  /** Lower case, several. */
  emails: string[];
  title?: string;
  department?: string;
  functionId?: FunctionId;
  level?: Level;
  /** Where each fact came from. */
  sources: Partial<Record<'name' | 'title' | 'department' | 'functionId' | 'level', FactSource>>;
  managerEmail?: string;
  relation?: Relation;
  stakeholderRoles: StakeholderRole[];
  /** Days between contacts the user means to keep; null: none; absent: that of the person's kind. */
  cadenceDays?: number | null;
  caresAbout: string[];
  howWeMet?: string;
  pinned: boolean;
  muted: boolean;
  snoozedUntil?: number;
}

export interface Meeting extends Stamped {
  googleEventId?: string;
  iCalUID?: string;
  recurrenceId?: string;
  outlookItemId?: string;
  kind: MeetingKind;
  calendar?: string;
  onMyCalendar: boolean;
  title: string;
  start: number;
  end: number;
  allDay: boolean;
  status: 'confirmed' | 'tentative' | 'cancelled';
  myResponse?: Response;
  organizerEmail?: string;
  /** As shown, where no source told the organizer's address. */
  organizerName?: string;
  location?: string;
  conferencing?: string;
  recurring?: boolean;
  /** Human attendees, the user included; absent while nobody knows. */
  attendeeCount?: number;
  sources: Partial<Record<SightingSource, SourceView>>;
  /** When the last page that showed it was first without it; gone again when it is seen again. */
  deletedAt?: number;
}

/** What a source tells of a meeting, each with its own moment; see `mergeMeeting`. */
export const TOLD_FACTS = [
  'kind',
  'calendar',
  'allDay',
  'status',
  'myResponse',
  'onMyCalendar',
  'title',
  'times',
  'organizerEmail',
  'organizerName',
  'attendeeCount',
  'location',
  'conferencing',
  'recurring',
] as const;
export type ToldFact = (typeof TOLD_FACTS)[number];

/** How well a fact is known. */
export interface Mark {
  detail: Detail;
  seenAt: number;
  /** Told by a copy on somebody else's calendar. */
  overlay?: boolean;
}

/** One source's view of a meeting. */
export interface SourceView {
  /** The richest it gave. */
  detail: Detail;
  /** When it last showed the meeting, epoch ms. */
  seenAt: number;
  /** The times it last showed. */
  start?: number;
  end?: number;
  /** The calendar on which it showed the meeting. */
  calendar?: string;
  /** The account whose page it was: address, or name where a page has no address. */
  account?: string;
  /** When it last showed who is invited. */
  guestsAt?: number;
  /** When its page was first without the meeting, while it is. */
  goneAt?: number;
  /** The facts that come from it. */
  told?: Partial<Record<ToldFact, Mark>>;
}

/** One person in one meeting. `start` repeats the meeting's, for the index. */
export interface Attendance extends Stamped {
  meetingId: string;
  personId: string;
  start: number;
  response?: Response;
  organizer: boolean;
  optional: boolean;
  /** Known by the shown name alone. */
  byName?: boolean;
}

export const TOUCH_KINDS = ['meeting', 'call', 'chat', 'walk', 'message'] as const;
export type TouchKind = (typeof TOUCH_KINDS)[number];

/** Contact logged by hand. */
export interface LoggedTouch extends Stamped {
  personId: string;
  at: number;
  kind: TouchKind;
}

export interface Note extends Stamped {
  /** Markdown. */
  text: string;
  personIds: string[];
  meetingId?: string;
}

export interface FollowUp extends Stamped {
  text: string;
  personIds: string[];
  meetingId?: string;
  due?: LocalDate;
  state: 'open' | 'done';
  doneAt?: number;
}

/** A coffee walk whose form was opened from here; `scheduled` once it stands on the calendar. */
export interface Walk extends Stamped {
  personId: string;
  title: string;
  start: number;
  end: number;
  state: 'proposed' | 'scheduled';
  meetingId?: string;
}

/** What a page told of a guest in one meeting beside the name. */
export type GuestFacts = Partial<Pick<Attendance, 'response' | 'organizer' | 'optional'>>;

/**
 * A shown name that may be one of several people. While it is open nobody attends its meetings by
 * that name; the answer holds for later meetings too, until another person of that name turns up.
 */
export interface NameQuestion extends Stamped {
  /** As it was shown. */
  name: string;
  /** Who it may be. */
  candidateIds: string[];
  meetingIds: string[];
  /** By meeting, for the attendances to come. */
  guests?: Record<string, GuestFacts>;
  /** Somebody known by this name alone, who may be one of the candidates. */
  personId?: string;
  answer?: { personId: string };
}

/** Every table of the database with its record. */
export interface Tables {
  people: Person;
  meetings: Meeting;
  attendances: Attendance;
  touches: LoggedTouch;
  notes: Note;
  followUps: FollowUp;
  walks: Walk;
  nameQuestions: NameQuestion;
}
export type TableName = keyof Tables;
