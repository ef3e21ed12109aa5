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
  location?: string;
  conferencing?: string;
  recurring?: boolean;
  /** Human attendees, the user included; absent while nobody knows. */
  attendeeCount?: number;
  /** The richest view each source gave, and when it last did. */
  sources: Partial<Record<SightingSource, { detail: Detail; seenAt: number }>>;
  /** When its chip was first missing from a wholly read range; gone again when it is seen again. */
  deletedAt?: number;
}

/** One person in one meeting. `start` repeats the meeting's, for the index. */
export interface Attendance extends Stamped {
  meetingId: string;
  personId: string;
  start: number;
  response?: Response;
  organizer: boolean;
  optional: boolean;
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

/** Every table of the database with its record. */
export interface Tables {
  people: Person;
  meetings: Meeting;
  attendances: Attendance;
  touches: LoggedTouch;
  notes: Note;
  followUps: FollowUp;
  walks: Walk;
}
export type TableName = keyof Tables;
