import * as v from 'valibot';
import { functionIdSchema } from '@/utils/functions/profile-schema';
import {
  ASK_STATES,
  CHECK_IN_MARKS,
  FAVOUR_WEIGHTS,
  INITIATIVE_STATES,
  ISSUE_STAGES,
  PRACTICE_OUTCOMES,
  PROMISE_STATES,
  ROTATION_STEPS,
  TRUST_PRACTICES,
} from '@/utils/records/schema-between';
import { about, id, instant, localDate, stamp, writing } from './record-fields';

const functionIds = v.array(functionIdSchema);
const weight = v.picklist(FAVOUR_WEIGHTS);

export const promise = v.object({
  ...stamp,
  ...about,
  text: writing,
  by: v.picklist(['me', 'them']),
  due: v.optional(localDate),
  moves: v.optional(v.array(v.object({ from: v.optional(localDate), at: instant }))),
  state: v.picklist(PROMISE_STATES),
  settledAt: v.optional(instant),
});

export const favour = v.object({
  ...stamp,
  ...about,
  text: writing,
  direction: v.picklist(['given', 'received']),
  weight,
  at: instant,
  askId: v.optional(id),
  settlements: v.optional(
    v.array(v.object({ personId: id, weight, at: instant, text: v.optional(writing) })),
  ),
});

export const ask = v.object({
  ...stamp,
  ...about,
  text: writing,
  by: v.picklist(['me', 'them']),
  at: instant,
  state: v.picklist(ASK_STATES),
  closedAt: v.optional(instant),
});

const stage = v.picklist(ISSUE_STAGES);

export const issue = v.object({
  ...stamp,
  ...about,
  title: writing,
  stage,
  stages: v.array(v.object({ stage, at: instant })),
  functionIds,
  cost: v.optional(writing),
  nextStep: v.optional(writing),
  nextStepDue: v.optional(localDate),
  notes: v.optional(writing),
  rank: v.pipe(v.number(), v.finite()),
});

export const initiative = v.object({
  ...stamp,
  ...about,
  title: writing,
  state: v.picklist(INITIATIVE_STATES),
  functionIds,
  due: v.optional(localDate),
  notes: v.optional(writing),
  issueId: v.optional(id),
  closedAt: v.optional(instant),
});

export const credit = v.object({
  ...stamp,
  ...about,
  text: writing,
  at: instant,
  issueId: v.optional(id),
  initiativeId: v.optional(id),
  thanked: v.optional(v.array(v.object({ whom: v.picklist(['peer', 'manager']), at: instant }))),
});

const side = v.object({ functionId: v.optional(functionIdSchema), needs: v.optional(writing) });

export const skirmish = v.object({
  ...stamp,
  ...about,
  title: writing,
  sides: v.tuple([side, side]),
  secondSideIds: v.array(id),
  sharedInterest: v.optional(writing),
  tried: v.array(v.object({ text: writing, at: instant })),
  state: v.picklist(['open', 'settled']),
  settledAt: v.optional(instant),
});

export const checkIn = v.object({
  ...stamp,
  at: instant,
  answers: v.record(v.picklist(TRUST_PRACTICES), v.picklist(CHECK_IN_MARKS)),
});

export const practiceWeek = v.object({
  ...stamp,
  week: localDate,
  practice: v.picklist(TRUST_PRACTICES),
  outcome: v.optional(v.picklist(PRACTICE_OUTCOMES)),
  note: v.optional(writing),
  toldAt: v.optional(instant),
});

export const rotation = v.object({
  ...stamp,
  ...about,
  functionId: functionIdSchema,
  purpose: v.optional(writing),
  reached: v.array(
    v.object({ step: v.picklist(ROTATION_STEPS), at: instant, note: v.optional(writing) }),
  ),
  nextStep: v.optional(writing),
  state: v.picklist(['active', 'done']),
});

export const invitation = v.object({
  ...stamp,
  ...about,
  meetingTitle: writing,
  at: instant,
  bring: v.optional(writing),
});
