import * as v from 'valibot';
import type { Profile } from './profile';
import { type AnyFunctionId, isFunctionId, LEVELS } from './taxonomy';

/** A built-in function or one that the user added. */
export const functionIdSchema = v.custom<AnyFunctionId>(
  (value) => typeof value === 'string' && isFunctionId(value),
);

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const hours = v.object({ start: clock, end: clock });

const availability = v.object({
  timeZone: v.string(),
  days: v.record(v.pipe(v.string(), v.regex(/^[1-7]$/)), v.array(hours)),
});

/** A profile as settings and backups store it. */
export const profileSchema = v.object({
  name: v.optional(v.string()),
  emails: v.array(v.pipe(v.string(), v.toLowerCase())),
  notMine: v.optional(v.array(v.pipe(v.string(), v.toLowerCase()))),
  notPeople: v.optional(v.array(v.string())),
  directoryRow: v.optional(v.object({ name: v.string(), employeeId: v.optional(v.string()) })),
  organisationDomains: v.array(v.pipe(v.string(), v.toLowerCase())),
  functionId: v.optional(functionIdSchema),
  level: v.optional(v.picklist(LEVELS)),
  peerRungs: v.picklist([1, 2]),
  focusAreas: v.optional(v.array(v.string())),
  affiliations: v.optional(
    v.array(
      v.object({
        kind: v.picklist(['school', 'employer', 'programme', 'interest', 'struggle']),
        text: v.string(),
        year: v.optional(v.pipe(v.number(), v.integer())),
      }),
    ),
  ),
  peerHoursGoal: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  working: availability,
  walking: v.array(hours),
  lunch: v.optional(v.nullable(hours)),
  bufferMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
}) satisfies v.GenericSchema<unknown, Profile>;
