import * as v from 'valibot';
import type { Profile } from '@/utils/functions/profile';
import { functionIdSchema } from '@/utils/functions/profile-schema';
import { LEVELS } from '@/utils/functions/taxonomy';
import type { TextEncoding } from '@/utils/transfer/files/decode';
import type { FileKind } from '@/utils/transfer/files/recognise';
import {
  CHANGED_FIELDS,
  IMPORT_FAILURES,
  type ImportProblem,
  LEFT_REASONS,
  type LookOptions,
} from '@/utils/transfer/import/contract';
import { COLUMN_KEYS } from '@/utils/transfer/people-files/column-key';

/** What the screen asks of the worker, by number. */
export type ImportRequest = { id: number } & (
  | { ask: 'look'; file: File; profile: Profile | null; options: LookOptions }
  | { ask: 'find'; text: string }
  | { ask: 'apply' }
  | { ask: 'take-back'; importId: string }
);

/** What the worker sends for a request: progress, then one answer. */
export type ImportReply = { id: number } & ({ progress: unknown } | { answer: unknown });

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.optional(v.string());
const instant = v.pipe(v.number(), v.finite());
/** A name from a closed list that only the worker's bundle holds. */
const named = <T extends string>() => v.custom<T>((value) => typeof value === 'string');
const shown = <T>(row: v.GenericSchema<unknown, T>) =>
  v.object({ rows: v.array(row), total: count });
const tally = <const T extends string>(keys: readonly T[]) =>
  v.partial(
    v.object(Object.fromEntries(keys.map((key) => [key, count])) as Record<T, typeof count>),
  );

const facts = {
  title: text,
  department: text,
  functionId: v.optional(functionIdSchema),
  level: v.optional(v.picklist(LEVELS)),
};
const rowEntries = { line: count, name: v.string(), email: text, ...facts, manager: text };
const row = v.object(rowEntries);
const changedRow = v.object({
  ...rowEntries,
  personId: v.string(),
  changes: v.array(
    v.object({ field: v.picklist(CHANGED_FIELDS), before: text, after: v.string() }),
  ),
});

const column = v.optional(count);
const table = v.object({
  header: v.array(v.string()),
  sample: v.array(v.array(v.string())),
  columns: v.object({
    ...(Object.fromEntries(COLUMN_KEYS.map((key) => [key, column])) as Record<
      (typeof COLUMN_KEYS)[number],
      typeof column
    >),
    emails: v.array(count),
    sure: v.optional(
      v.record(
        named<(typeof COLUMN_KEYS)[number] | 'email'>(),
        v.picklist(['sure', 'likely', 'guess']),
      ),
    ),
  }),
  rows: count,
});

const people = v.object({
  added: shown(row),
  changed: shown(changedRow),
  left: count,
  leftWhy: tally(LEFT_REASONS),
  edges: v.object({ found: count, missing: count, circular: count, self: count }),
  me: v.object({
    by: v.picklist(['address', 'chosen', 'none']),
    row: v.optional(row),
    candidates: v.array(row),
    aboutMe: v.optional(v.object({ name: text, employeeId: text, ...facts })),
  }),
  table: v.optional(table),
});

const meetingRow = v.object({
  title: v.string(),
  start: instant,
  end: instant,
  allDay: v.boolean(),
});
const meetings = v.object({
  added: shown(meetingRow),
  changed: shown(meetingRow),
  left: count,
  attendances: count,
  peopleAdded: count,
  from: v.nullable(instant),
  to: v.nullable(instant),
  withoutGuests: v.boolean(),
});

const failure = v.object({ failure: v.picklist(IMPORT_FAILURES), table: v.optional(table) });

const preview = v.object({
  kind: named<FileKind>(),
  fileName: v.string(),
  encoding: named<TextEncoding>(),
  people: v.optional(people),
  meetings: v.optional(meetings),
  problems: v.array(
    v.object({
      reason: named<ImportProblem['reason']>(),
      lines: v.array(count),
      uids: v.array(v.string()),
      count,
    }),
  ),
});

/** What each question may be answered with. */
export const ANSWERS = {
  look: v.union([failure, preview]),
  find: v.array(row),
  apply: v.union([
    failure,
    v.object({ importId: v.string(), added: count, changed: count, left: count }),
  ]),
  'take-back': v.union([failure, v.object({ removed: count, restored: count, stayed: count })]),
} as const;

export const progressSchema = v.object({ done: count, total: count });

/** The outside of a reply; what it carries is checked by whoever asked. */
export const replySchema = v.union([
  v.object({ id: count, progress: progressSchema }),
  v.object({ id: count, answer: v.unknown() }),
]);
