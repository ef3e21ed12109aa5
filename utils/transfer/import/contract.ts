import type { IcsProblem } from '@/utils/calendars/ics/problem';
import type { AnyFunctionId, Level } from '@/utils/functions/taxonomy';
import type { TakenBack } from '@/utils/records/imports';
import type { TextEncoding } from '../files/decode';
import { FILE_FAILURES, type FileProblemReason } from '../files/file-failure';
import type { FileKind } from '../files/recognise';
import type { Columns } from '../people-files/column-key';

/** What the screen and the worker say to each other about one file. Plain data throughout. */

/** Most rows that a list of the preview carries; its `total` is the whole. */
export const MOST_ROWS_SHOWN = 200;

/** The first rows of a list, and how many there are. */
export interface Shown<T> {
  rows: T[];
  total: number;
}

export const CHANGED_FIELDS = [
  'name',
  'email',
  'title',
  'department',
  'function',
  'level',
  'manager',
  'location',
  'joinedOn',
  'employeeId',
] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** As it is to be shown; a function and a level are their ids, a manager is a name. */
export interface FieldChange {
  field: ChangedField;
  before?: string;
  after: string;
}

/** Somebody whom the file tells of. */
export interface PreviewRow {
  /** The file's own line, counted from 1. */
  line: number;
  name: string;
  email?: string;
  title?: string;
  department?: string;
  functionId?: AnyFunctionId;
  level?: Level;
  manager?: string;
}

export interface ChangedRow extends PreviewRow {
  /** Who is changed. */
  personId: string;
  /** Empty where the file only confirms what a weaker source told. */
  changes: FieldChange[];
}

/**
 * Why a row is left. `same`: everything was known · `user-said-otherwise`: it differs only in what
 * the user said · `not-a-person`: a room, a list, a machine, or the user
 * said so · `own-address`: the user's own row ·
 * `no-name`: neither name nor address nor title · `ambiguous`: it may be one of several people ·
 * `repeated`: an earlier row tells of the same person · `elsewhere`: works elsewhere and has no
 * address by which they could be known again.
 */
export const LEFT_REASONS = [
  'same',
  'user-said-otherwise',
  'not-a-person',
  'own-address',
  'no-name',
  'ambiguous',
  'repeated',
  'elsewhere',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/**
 * `shared-address`: rows of different names with one address; the first is taken · `two-people`: the
 * row's addresses belong to two people, who may want to be merged · `same-name`: several people
 * have the row's name and nothing else tells them apart · `same-id`: rows of different people with
 * one number · `own-manager`: reports to themself · `circle`: their managers lead back to them ·
 * `manager-unknown`.
 */
export const PEOPLE_PROBLEMS = [
  'shared-address',
  'two-people',
  'same-name',
  'same-id',
  'own-manager',
  'circle',
  'manager-unknown',
] as const;
export type PeopleProblemReason = (typeof PEOPLE_PROBLEMS)[number];

/** One kind of trouble, where it first occurs, and how often. */
export interface ImportProblem {
  /** Of the people, of the file, or of the calendar's reader. */
  reason: PeopleProblemReason | FileProblemReason | IcsProblem;
  /** The first lines that have it, at most five. */
  lines: number[];
  /** The first events that have it, by the file's own id, at most five. */
  uids: string[];
  count: number;
}

/** The user's own row. Nobody is added for it. */
export interface OwnRow {
  /** How it was found: by the user's address, because the user chose it, or not at all. */
  by: 'address' | 'chosen' | 'none';
  row?: PreviewRow;
  /** Rows that may be the user's, while none is sure: those of the user's name. */
  candidates: PreviewRow[];
  /** What the row tells of the user, for the profile; the screen asks. */
  aboutMe?: AboutMe;
}

export interface AboutMe {
  /** How the file names the user, to know the row again. */
  name?: string;
  employeeId?: string;
  title?: string;
  department?: string;
  functionId?: AnyFunctionId;
  level?: Level;
}

export interface PreviewTable {
  header: string[];
  /** The first rows, for the correction of columns; at most five. */
  sample: string[][];
  columns: Columns;
  rows: number;
}

export interface PeoplePreview {
  added: Shown<PreviewRow>;
  changed: Shown<ChangedRow>;
  left: number;
  leftWhy: Partial<Record<LeftReason, number>>;
  /** Of the rows that name a manager. */
  edges: { found: number; missing: number; circular: number; self: number };
  me: OwnRow;
  /** Of a table; a file of cards has none. */
  table?: PreviewTable;
}

/** One meeting of a calendar file. */
export interface MeetingRow {
  title: string;
  /** Epoch ms. */
  start: number;
  end: number;
  allDay: boolean;
}

export interface MeetingsPreview {
  added: Shown<MeetingRow>;
  changed: Shown<MeetingRow>;
  left: number;
  /** People at meetings, added or changed. */
  attendances: number;
  peopleAdded: number;
  /** Start of the first and of the last occurrence, epoch ms; null for a file without any. */
  from: number | null;
  to: number | null;
  /** No event of the file says who is invited. */
  withoutGuests: boolean;
}

/** What a file would do. Nothing is written. */
export interface ImportPreview {
  kind: FileKind;
  fileName: string;
  encoding: TextEncoding;
  people?: PeoplePreview;
  meetings?: MeetingsPreview;
  problems: ImportProblem[];
}

/**
 * Why nothing was read, or nothing written. Those of `FileFailureReason`, and:
 * `unreadable`: gone, changed or locked since it was chosen · `backup`: restore it in settings ·
 * `unknown-kind`: no file that we know · `nothing-in-it`: a file of the kind, with nobody and no
 * event in it · `not-calendar`: named as a calendar file, and none · `no-meeting`: a calendar of
 * nothing but what repeats within the day over and over · `profile-needed`: nobody knows who the user is, and of a calendar they would become
 * a person · `records-changed`: what it would do is not what was shown any more; look again ·
 * `nothing-shown`: apply without a look, or with nothing to write · `gone`: taken back
 * already, or too long past · `stopped`: the worker died or was closed; nothing was
 * written · `full`, `blocked`, `newer`, `unknown`: the storage's own (`StorageProblemKind`).
 */
export const IMPORT_FAILURES = [
  ...FILE_FAILURES,
  'unreadable',
  'backup',
  'unknown-kind',
  'nothing-in-it',
  'not-calendar',
  'no-meeting',
  'profile-needed',
  'records-changed',
  'nothing-shown',
  'gone',
  'stopped',
  'full',
  'blocked',
  'newer',
  'unknown',
] as const;
export type ImportFailureReason = (typeof IMPORT_FAILURES)[number];

export interface ImportFailure {
  failure: ImportFailureReason;
  /** Where a table was read but its columns were not understood: for correction. */
  table?: PreviewTable;
}

export interface LookOptions {
  /** Where the user corrected the guessed ones. */
  columns?: Columns;
  /** The file's line that is the user's own. */
  myRow?: number;
}

export interface Imported {
  importId: string;
  added: number;
  changed: number;
  left: number;
}

/** Done of all records that are to be written. */
export interface Progress {
  done: number;
  total: number;
}

export type { TakenBack };
