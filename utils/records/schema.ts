import type { Detail, MeetingKind, Response, SightingSource } from '@/utils/calendars/sighting';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import type {
  Ask,
  CheckIn,
  Credit,
  Favour,
  Initiative,
  Invitation,
  Issue,
  PracticeWeek,
  PromiseRecord,
  Rotation,
  Skirmish,
} from './schema-between';
import type { FunctionRecord, FunctionRule } from './schema-functions';

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

/** Schools, employers and programmes are affiliations; interests and struggles are shared by themselves. */
export const COMMONALITY_KINDS = [
  'school',
  'employer',
  'programme',
  'interest',
  'struggle',
] as const;

export interface Commonality {
  kind: (typeof COMMONALITY_KINDS)[number];
  text: string;
  /** When, as far as is known. */
  year?: number;
}

/** What somebody was before. Dates are those on which the change was seen, or told by a file. */
export interface JobSpell {
  title?: string;
  department?: string;
  from?: LocalDate;
  to: LocalDate;
}

export interface Person extends Stamped {
  name: string;
  /** Other names seen for the same address. */
  aliases: string[];
  /** Lower case, several. */
  emails: string[];
  title?: string;
  department?: string;
  functionId?: AnyFunctionId;
  level?: Level;
  /** Where each fact came from. */
  sources: Partial<Record<'name' | 'title' | 'department' | 'functionId' | 'level', FactSource>>;
  managerEmail?: string;
  /** Earlier titles and departments, oldest first. */
  jobHistory?: JobSpell[];
  /** When title or department were last told anew: what changes within a day is a correction. */
  jobToldOn?: LocalDate;
  location?: string;
  /** IANA zone they work in, as the user said. */
  timeZone?: string;
  /** When they joined the organisation, as a directory tells. */
  joinedOn?: LocalDate;
  /** By which a directory without addresses knows them. */
  employeeId?: string;
  relation?: Relation;
  stakeholderRoles: StakeholderRole[];
  /** Days between contacts the user means to keep; null: none; absent: that of the person's kind. */
  cadenceDays?: number | null;
  caresAbout: string[];
  /** What they work on, in a few words each. */
  theirInitiatives?: string[];
  /** Where they want to get to. */
  careerGoals?: string[];
  /** What may be shared with the user. */
  commonalities?: Commonality[];
  howWeMet?: string;
  /** The person who introduced them. */
  introducedBy?: string;
  /** What the user adds to the strength that was worked out, −20 to 20. */
  strengthCorrection?: number;
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
  /** What the user answered, asked after it whether there is something to note. */
  afterword?: Afterword;
}

export interface Afterword {
  answer: 'noted' | 'nothing';
  /** Epoch ms. */
  at: number;
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
  /** The address by which they were invited, lower case; absent where none was shown. */
  email?: string;
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
  /**
   * To be talked about when they next meet, whenever that is; carried on until it is done. With a
   * meeting it is on that meeting's agenda, and on those that follow in its series.
   */
  atNextMeeting?: boolean;
  /**
   * Done, it comes again so much later. `day` is the day of the month it is meant for, where the month
   * it is due in is too short for it.
   */
  repeat?: { every: number; unit: (typeof REPEAT_UNITS)[number]; day?: number };
}

export const REPEAT_UNITS = ['day', 'week', 'month'] as const;

/**
 * `planned`: an hour was settled on, nothing was opened yet. `proposed`: the calendar's form was
 * opened. `scheduled`: it stands on the calendar. `declined`: it does, and the other said no. Then
 * `held` or `missed`, as the calendar or the user tells.
 */
export const WALK_STATES = [
  'planned',
  'proposed',
  'scheduled',
  'declined',
  'held',
  'missed',
] as const;
export type WalkState = (typeof WALK_STATES)[number];

/** A coffee walk with one person, from the plan to the day after. */
export interface Walk extends Stamped {
  personId: string;
  title: string;
  start: number;
  end: number;
  state: WalkState;
  /** Its event; that of a proposed one was there, and is declined, cancelled or gone. */
  meetingId?: string;
  /** Shared by the walks of several people who go together; each has one. */
  groupId?: string;
  /** Where its event stood before it was moved in the calendar, epoch ms. */
  movedFrom?: number;
  /** The gray-zone issue it is about. */
  issueId?: string;
  /** Weeks between one and the next, where it repeats. */
  everyWeeks?: number;
  /** The first walk of the series that this one came from. */
  seriesId?: string;
  /** When it came to `declined`, `held` or `missed`, epoch ms. */
  settledAt?: number;
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

/**
 * Who reports to whom. One edge a person; the user's own place has the id `me`, and `nobody` is the
 * manager of whom the user said that they have none.
 */
export interface OrgEdge extends Stamped {
  personId: string;
  managerId: string;
  source: 'user' | 'directory';
}

/** What a command changed in one record; enough to take it back later. */
export interface RecordChange {
  table: TableName;
  id: string;
  /** Absent for a record that was added. */
  before?: Record<string, unknown>;
  /** Absent for a record that was removed. */
  after?: Record<string, unknown>;
}

/** Two people who were made one, so that they can be split again. */
export interface Merge extends Stamped {
  /** Who remains. */
  intoId: string;
  /** Who went, as they were. */
  from: Person;
  changes: RecordChange[];
}

export const IMPORT_KINDS = ['people', 'meetings'] as const;

/** One file that was read in. */
export interface ImportRecord extends Stamped {
  kind: (typeof IMPORT_KINDS)[number];
  fileName: string;
  added: number;
  changed: number;
  left: number;
  /** What to take back, where there is no `log`; see there. */
  changes: RecordChange[];
  /**
   * `RecordChange[]` as JSON: a text of thousands of changes is read from the database many times
   * faster than the changes are. Absent once it was taken back, or when it is too long ago.
   */
  log?: string;
  undoneAt?: number;
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
  functions: FunctionRecord;
  functionRules: FunctionRule;
  orgEdges: OrgEdge;
  merges: Merge;
  imports: ImportRecord;
  promises: PromiseRecord;
  favours: Favour;
  asks: Ask;
  issues: Issue;
  initiatives: Initiative;
  credits: Credit;
  skirmishes: Skirmish;
  checkIns: CheckIn;
  practiceWeeks: PracticeWeek;
  rotations: Rotation;
  invitations: Invitation;
}
export type TableName = keyof Tables;
