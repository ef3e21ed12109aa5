import * as v from 'valibot';
import type { Profile } from '@/utils/functions/profile';
import { functionIdSchema } from '@/utils/functions/profile-schema';
import {
  type BucketHours,
  type Insights,
  TIME_BUCKETS,
} from '@/utils/relationships/insights/contract';

/** What the screen asks of the worker. */
export interface InsightsRequest {
  id: number;
  profile: Profile;
  /** Epoch ms. */
  now: number;
}

/** The answer; undefined when it could not be worked out. */
export interface InsightsReply {
  id: number;
  answer: unknown;
}

const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.string();
const functionId = v.optional(functionIdSchema);
const status = v.picklist(['in-touch', 'due', 'lapsed', 'snoozed', 'muted', 'none']);
/** Tens of thousands of them: checked in one pass, without a schema's work for each. */
const numbers = v.custom<number[]>(
  (value) => Array.isArray(value) && value.every((one) => Number.isFinite(one)),
);

const hours = v.object(
  Object.fromEntries(TIME_BUCKETS.map((bucket) => [bucket, number])) as Record<
    keyof BucketHours,
    typeof number
  >,
);

const week = v.object({
  week: text,
  running: v.boolean(),
  hours,
  total: number,
  outside: number,
  inside: number,
  eiIndex: v.nullable(number),
  reach: v.array(functionIdSchema),
});

const covered = v.object({
  functionId: functionIdSchema,
  inTouch: count,
  met: count,
  people: v.array(
    v.object({
      personId: text,
      name: text,
      status,
      ratio: number,
      inTouch: v.boolean(),
      strength: number,
    }),
  ),
  onFile: count,
});

const kept = v.nullable(
  v.object({ kept: count, late: count, broken: count, total: count, rate: number }),
);

const person = v.object({
  personId: text,
  name: text,
  label: text,
  functionId,
  crossFunctional: v.boolean(),
  status,
  ratio: number,
  lastTouch: v.optional(number),
  strength: number,
  strengths: numbers,
});

const place = { x: number, y: number };
const layout = v.object({
  width: number,
  height: number,
  me: v.object({ ...place, radius: number }),
  rings: numbers,
  mark: number,
  fontSize: number,
  nodes: v.array(
    v.object({
      ...place,
      label: v.optional(v.object({ ...place, anchor: v.picklist(['start', 'middle', 'end']) })),
    }),
  ),
  order: numbers,
  sectors: v.array(v.object({ functionId, from: number, to: number })),
});

const insights = v.object({
  now: number,
  timeZone: text,
  meetings: count,
  ownFunctionId: functionId,
  weeks: v.array(week),
  coverage: v.object({ named: v.boolean(), covered: count, functions: v.array(covered) }),
  asks: v.array(v.object({ month: text, asks: count, personIds: v.array(text) })),
  promises: v.array(v.object({ month: text, mine: kept, theirs: kept })),
  strengthWeeks: v.array(text),
  people: v.array(person),
  peopleTotal: count,
  network: v.object({
    edges: v.array(v.object({ a: count, b: count, weight: number })),
    narrow: layout,
    wide: layout,
  }),
  brokerage: v.nullable(
    v.object({
      contacts: count,
      effectiveSize: number,
      constraint: number,
      onlyThroughMe: v.array(v.object({ a: functionIdSchema, b: functionIdSchema })),
      hangingOn: v.array(v.object({ functionId: functionIdSchema, personId: text })),
    }),
  ),
});

/**
 * What the worker may answer. Layouts have a node for each person, and edges and orders point at
 * people that are there, so that a screen can look them up.
 */
export const insightsSchema = v.pipe(
  insights,
  v.check(({ people, network: { edges, narrow, wide } }) => {
    const known = (at: number) => at < people.length;
    return (
      edges.every(({ a, b }) => known(a) && known(b)) &&
      [narrow, wide].every((one) => one.nodes.length === people.length && one.order.every(known))
    );
  }),
) satisfies v.GenericSchema<unknown, Insights>;

export const replySchema = v.object({ id: count, answer: v.unknown() });
