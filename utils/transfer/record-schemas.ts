import * as v from 'valibot';
import { DETAILS, MEETING_KINDS, RESPONSES } from '@/utils/calendars/sighting';
import { functionIdSchema } from '@/utils/functions/profile-schema';
import { LEVELS } from '@/utils/functions/taxonomy';
import {
  COMMONALITY_KINDS,
  FACT_SOURCES,
  RELATIONS,
  REPEAT_UNITS,
  STAKEHOLDER_ROLES,
  type TableName,
  type Tables,
  TOLD_FACTS,
  TOUCH_KINDS,
  WALK_STATES,
} from '@/utils/records/schema';
import { FUNCTION_COLOURS } from '@/utils/records/schema-functions';
import { about, id, instant, localDate, stamp, writing } from './record-fields';
import * as between from './record-schemas-between';

const email = v.pipe(v.string(), v.toLowerCase());
const text = v.optional(v.string());
const response = v.optional(v.picklist(RESPONSES));
const factSource = v.optional(v.picklist(FACT_SOURCES));
const mark = v.object({
  detail: v.picklist(DETAILS),
  seenAt: instant,
  overlay: v.optional(v.boolean()),
});
const seen = v.optional(
  v.object({
    detail: v.picklist(DETAILS),
    seenAt: instant,
    start: v.optional(instant),
    end: v.optional(instant),
    calendar: text,
    account: text,
    guestsAt: v.optional(instant),
    goneAt: v.optional(instant),
    told: v.optional(v.record(v.picklist(TOLD_FACTS), mark)),
  }),
);

const person = v.object({
  ...stamp,
  name: v.pipe(v.string(), v.minLength(1)),
  aliases: v.array(v.string()),
  emails: v.array(email),
  title: text,
  department: text,
  functionId: v.optional(functionIdSchema),
  level: v.optional(v.picklist(LEVELS)),
  sources: v.object({
    name: factSource,
    title: factSource,
    department: factSource,
    functionId: factSource,
    level: factSource,
  }),
  managerEmail: v.optional(email),
  jobHistory: v.optional(
    v.array(
      v.object({ title: text, department: text, from: v.optional(localDate), to: localDate }),
    ),
  ),
  jobToldOn: v.optional(localDate),
  location: text,
  timeZone: text,
  joinedOn: v.optional(localDate),
  employeeId: text,
  relation: v.optional(v.picklist(RELATIONS)),
  stakeholderRoles: v.array(v.picklist(STAKEHOLDER_ROLES)),
  cadenceDays: v.optional(v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)))),
  caresAbout: v.array(v.string()),
  theirInitiatives: v.optional(v.array(writing)),
  careerGoals: v.optional(v.array(writing)),
  commonalities: v.optional(
    v.array(
      v.object({
        kind: v.picklist(COMMONALITY_KINDS),
        text: writing,
        year: v.optional(v.pipe(v.number(), v.integer())),
      }),
    ),
  ),
  howWeMet: text,
  introducedBy: v.optional(id),
  strengthCorrection: v.optional(v.pipe(v.number(), v.minValue(-20), v.maxValue(20))),
  pinned: v.boolean(),
  muted: v.boolean(),
  snoozedUntil: v.optional(instant),
});

const meeting = v.object({
  ...stamp,
  googleEventId: text,
  iCalUID: text,
  recurrenceId: text,
  outlookItemId: text,
  kind: v.picklist(MEETING_KINDS),
  calendar: text,
  onMyCalendar: v.boolean(),
  title: v.string(),
  start: instant,
  end: instant,
  allDay: v.boolean(),
  status: v.picklist(['confirmed', 'tentative', 'cancelled']),
  myResponse: response,
  organizerEmail: text,
  organizerName: text,
  location: text,
  conferencing: text,
  recurring: v.optional(v.boolean()),
  attendeeCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  sources: v.object({ 'google-page': seen, 'outlook-page': seen, ics: seen }),
  deletedAt: v.optional(instant),
  afterword: v.optional(v.object({ answer: v.picklist(['noted', 'nothing']), at: instant })),
});

const attendance = v.object({
  ...stamp,
  meetingId: id,
  personId: id,
  start: instant,
  response,
  organizer: v.boolean(),
  optional: v.boolean(),
  byName: v.optional(v.boolean()),
  email: v.optional(email),
});

const touch = v.object({ ...stamp, personId: id, at: instant, kind: v.picklist(TOUCH_KINDS) });

const note = v.object({ ...stamp, ...about, text: v.string() });

const followUp = v.object({
  ...stamp,
  ...about,
  text: v.string(),
  due: v.optional(localDate),
  state: v.picklist(['open', 'done']),
  doneAt: v.optional(instant),
  atNextMeeting: v.optional(v.boolean()),
  repeat: v.optional(
    v.object({
      every: v.pipe(v.number(), v.integer(), v.minValue(1)),
      unit: v.picklist(REPEAT_UNITS),
      day: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31))),
    }),
  ),
});

const walk = v.object({
  ...stamp,
  personId: id,
  title: v.string(),
  start: instant,
  end: instant,
  state: v.picklist(WALK_STATES),
  meetingId: v.optional(id),
  groupId: v.optional(id),
  movedFrom: v.optional(instant),
  issueId: v.optional(id),
  everyWeeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  seriesId: v.optional(id),
  settledAt: v.optional(instant),
});

const nameQuestion = v.object({
  ...stamp,
  name: v.string(),
  candidateIds: v.array(id),
  meetingIds: v.array(id),
  guests: v.optional(
    v.record(
      v.string(),
      v.object({
        response,
        organizer: v.optional(v.boolean()),
        optional: v.optional(v.boolean()),
      }),
    ),
  ),
  personId: v.optional(id),
  answer: v.optional(v.object({ personId: id })),
});

const functionRecord = v.object({
  ...stamp,
  id: functionIdSchema,
  name: text,
  colour: v.optional(v.picklist(FUNCTION_COLOURS)),
  matters: v.optional(v.boolean()),
  mergedInto: v.optional(functionIdSchema),
  movedIds: v.optional(v.array(id)),
});

const functionRule = v.object({
  ...stamp,
  text: v.string(),
  words: v.pipe(v.string(), v.minLength(1)),
  functionId: functionIdSchema,
});

const orgEdge = v.object({
  ...stamp,
  personId: id,
  managerId: id,
  source: v.picklist(['user', 'directory']),
});

/** Images in what can be taken back are records themselves: they are written as they stand. */
const imagesOf = <K extends TableName>(table: K, record: v.GenericSchema<unknown, Tables[K]>) =>
  v.object({
    table: v.literal(table),
    id,
    before: v.optional(
      v.pipe(
        record,
        v.transform((image): Record<string, unknown> => ({ ...image })),
      ),
    ),
    after: v.optional(
      v.pipe(
        record,
        v.transform((image): Record<string, unknown> => ({ ...image })),
      ),
    ),
  });

const recordChange = v.variant('table', [
  imagesOf('people', person),
  imagesOf('attendances', attendance),
  imagesOf('touches', touch),
  imagesOf('notes', note),
  imagesOf('followUps', followUp),
  imagesOf('walks', walk),
  imagesOf('nameQuestions', nameQuestion),
  imagesOf('orgEdges', orgEdge),
  imagesOf('meetings', meeting),
  imagesOf('promises', between.promise),
  imagesOf('favours', between.favour),
  imagesOf('asks', between.ask),
  imagesOf('issues', between.issue),
  imagesOf('initiatives', between.initiative),
  imagesOf('credits', between.credit),
  imagesOf('skirmishes', between.skirmish),
  imagesOf('rotations', between.rotation),
  imagesOf('invitations', between.invitation),
]);

const merge = v.object({ ...stamp, intoId: id, from: person, changes: v.array(recordChange) });

/** Every table of the database, as a backup holds it. */
export const tablesSchema = v.object({
  people: v.array(person),
  meetings: v.array(meeting),
  attendances: v.array(attendance),
  touches: v.array(touch),
  notes: v.array(note),
  followUps: v.array(followUp),
  walks: v.array(walk),
  /** Since version 2. */
  nameQuestions: v.optional(v.array(nameQuestion), []),
  /** Since version 3. */
  functions: v.optional(v.array(functionRecord), []),
  functionRules: v.optional(v.array(functionRule), []),
  orgEdges: v.optional(v.array(orgEdge), []),
  merges: v.optional(v.array(merge), []),
  /** Since version 4. */
  promises: v.optional(v.array(between.promise), []),
  favours: v.optional(v.array(between.favour), []),
  asks: v.optional(v.array(between.ask), []),
  issues: v.optional(v.array(between.issue), []),
  initiatives: v.optional(v.array(between.initiative), []),
  credits: v.optional(v.array(between.credit), []),
  skirmishes: v.optional(v.array(between.skirmish), []),
  checkIns: v.optional(v.array(between.checkIn), []),
  practiceWeeks: v.optional(v.array(between.practiceWeek), []),
  rotations: v.optional(v.array(between.rotation), []),
  invitations: v.optional(v.array(between.invitation), []),
}) satisfies v.GenericSchema<unknown, BackupTables>;

/** What was read in can be taken back only where it was read in: that log is not in a backup. */
export type BackupTables = { [K in Exclude<TableName, 'imports'>]: Tables[K][] };
