import { TZDate } from '@date-fns/tz';
import { addDays, addWeeks, format } from 'date-fns';
import { addAsk, allAsks, closeAsk } from '@/utils/records/asks';
import { answerCheckIn } from '@/utils/records/check-ins';
import { addCredit } from '@/utils/records/credits';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFavour, allFavours, settleFavour } from '@/utils/records/favours';
import { addFollowUp } from '@/utils/records/follow-ups';
import { setMatters } from '@/utils/records/functions';
import { addInitiative } from '@/utils/records/initiatives';
import { addInvitation } from '@/utils/records/invitations';
import { addIssue, allIssues, moveIssue } from '@/utils/records/issues';
import { updatePerson } from '@/utils/records/people';
import { choosePractice, tellPractice } from '@/utils/records/practice-weeks';
import { addPromise, allPromises, movePromise, settlePromise } from '@/utils/records/promises';
import { addRotation, allRotations, reachStep } from '@/utils/records/rotations';
import { CHECK_IN_MARKS, TRUST_PRACTICES } from '@/utils/records/schema-between';
import { addSkirmish, addTried, allSkirmishes } from '@/utils/records/skirmishes';
import { weekOf } from '@/utils/relationships/zone-days';
import { ASKS, FAVOURS, PROMISES } from './between-records';
import {
  CAREER_GOALS,
  CHECK_INS,
  COMMONALITIES,
  CREDIT,
  INITIATIVES,
  INTRODUCED_BY,
  ISSUES,
  MATTERING,
  PRACTICE_WEEKS,
  ROLES,
  ROTATIONS,
  SKIRMISH,
  TALKING_POINTS,
  TEAM_GUESTS,
  THEIR_INITIATIVES,
  ZONES,
} from './shared-work-records';

const DAY = 24 * 60 * 60_000;

/** The story's clock: instants and days counted from now. */
interface Clock {
  now: number;
  ago: (days: number) => number;
  date: (inDays: number) => string;
  timeZone: string;
}

type IdOf = (key: string) => string;

/** Fills in what stands between the invented user and everybody, by the commands of real use. */
export async function loadBetween(
  db: CrosswalkDatabase,
  idOf: IdOf,
  now: number,
  timeZone: string,
): Promise<void> {
  const date = (inDays: number) => format(addDays(new TZDate(now, timeZone), inDays), 'yyyy-MM-dd');
  const clock: Clock = { now, ago: (days) => now - days * DAY, date, timeZone };
  await loadPromises(db, idOf, clock);
  await loadFavours(db, idOf, clock);
  await loadAsks(db, idOf, clock);
  await loadIssues(db, idOf, clock);
  await loadPlans(db, idOf, clock);
  await loadPractice(db, clock);
  await describeMore(db, idOf, clock);
}

/** The one record with these words. */
function called<T>(records: readonly T[], of: (record: T) => string, words: string): T {
  const found = records.find((one) => of(one) === words);
  if (!found) throw new Error(`The story lost “${words}”`);
  return found;
}

async function loadPromises(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  for (const { by, with: key, text, givenDaysAgo, dueIn, moved, settled } of PROMISES) {
    const due = dueIn === undefined ? undefined : clock.date(dueIn);
    await addPromise(db, { by, text, due, personIds: [idOf(key)] }, clock.ago(givenDaysAgo));
    const { id } = called(await allPromises(db), (one) => one.text, text);
    if (moved) await movePromise(db, id, clock.date(moved.dueIn), clock.ago(moved.daysAgo));
    if (settled) await settlePromise(db, id, settled.state, clock.ago(settled.daysAgo));
  }
}

async function loadFavours(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  for (const { direction, with: keys, text, weight, daysAgo, settled } of FAVOURS) {
    const at = clock.ago(daysAgo);
    await addFavour(db, { direction, text, weight, at, personIds: keys.map(idOf) }, at);
    if (!settled) continue;
    const { id } = called(await allFavours(db), (one) => one.text, text);
    const back = { personId: idOf(settled.with), weight: settled.weight, text: settled.text };
    await settleFavour(db, id, back, clock.ago(settled.daysAgo));
  }
}

async function loadAsks(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  for (const { by, with: key, text, daysAgo, closed } of ASKS) {
    const at = clock.ago(daysAgo);
    await addAsk(db, { by, text, at, personIds: [idOf(key)] }, at);
    if (!closed) continue;
    const { id } = called(await allAsks(db), (one) => one.text, text);
    await closeAsk(db, id, closed.state, clock.ago(closed.daysAgo));
  }
}

async function loadIssues(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  for (const { title, functions, with: keys, stages, cost, next } of ISSUES) {
    const [spotted, ...later] = stages;
    if (!spotted) continue;
    const given = {
      title,
      functionIds: functions,
      personIds: keys.map(idOf),
      cost,
      ...(next && { nextStep: next.text, nextStepDue: clock.date(next.dueIn) }),
    };
    await addIssue(db, given, clock.ago(spotted.daysAgo));
    const { id } = called(await allIssues(db), (one) => one.title, title);
    for (const { stage, daysAgo } of later)
      await moveIssue(db, id, stage, null, clock.ago(daysAgo));
  }
  const won = called(await allIssues(db), (one) => one.title, CREDIT.issue);
  const at = clock.ago(CREDIT.daysAgo);
  const credit = { text: CREDIT.text, at, personIds: [idOf(CREDIT.to)], issueId: won.id };
  await addCredit(db, credit, at);
  const [first, second] = SKIRMISH.sides;
  await addSkirmish(
    db,
    {
      title: SKIRMISH.title,
      sides: [
        { functionId: first.functionId, needs: first.needs },
        { functionId: second.functionId, needs: second.needs },
      ],
      personIds: [idOf(first.who), idOf(second.who)],
      secondSideIds: [idOf(second.who)],
      sharedInterest: SKIRMISH.sharedInterest,
    },
    clock.ago(SKIRMISH.daysAgo),
  );
  const skirmish = called(await allSkirmishes(db), (one) => one.title, SKIRMISH.title);
  const tried = { text: SKIRMISH.tried.text, at: clock.ago(SKIRMISH.tried.daysAgo) };
  await addTried(db, skirmish.id, tried, tried.at);
}

async function loadPlans(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  for (const { title, functions, with: keys, dueIn, daysAgo } of INITIATIVES) {
    const given = {
      title,
      functionIds: functions,
      personIds: keys.map(idOf),
      due: clock.date(dueIn),
    };
    await addInitiative(db, given, clock.ago(daysAgo));
  }
  for (const { functionId, purpose, with: keys, reached, nextStep } of ROTATIONS) {
    const given = { functionId, purpose, personIds: keys.map(idOf), nextStep };
    await addRotation(db, given, clock.ago(reached[0]?.daysAgo ?? 0));
    const { id } = called(await allRotations(db), (one) => one.functionId, functionId);
    for (const { step, daysAgo } of reached) await reachStep(db, id, step, clock.ago(daysAgo));
  }
  for (const functionId of MATTERING) await setMatters(db, functionId, true, clock.now);
}

async function loadPractice(db: CrosswalkDatabase, clock: Clock): Promise<void> {
  for (const { daysAgo, answers } of CHECK_INS) {
    const id = crypto.randomUUID();
    for (const practice of TRUST_PRACTICES) {
      const mark = CHECK_IN_MARKS.find((one) => one === answers[practice]);
      if (mark) await answerCheckIn(db, id, { practice, mark }, clock.ago(daysAgo));
    }
  }
  for (const { weeksAgo, practice, outcome, note } of PRACTICE_WEEKS) {
    const at = addWeeks(new TZDate(clock.now, clock.timeZone), -weeksAgo).getTime();
    const week = weekOf(at, clock.timeZone);
    await choosePractice(db, week, practice, at);
    if (outcome) await tellPractice(db, week, { outcome, ...(note && { note }) }, at);
  }
}

async function describeMore(db: CrosswalkDatabase, idOf: IdOf, clock: Clock): Promise<void> {
  const keys = [
    ROLES,
    THEIR_INITIATIVES,
    CAREER_GOALS,
    COMMONALITIES,
    INTRODUCED_BY,
    ZONES,
  ].flatMap((told) => Object.keys(told));
  for (const key of new Set(keys)) {
    const introducedBy = INTRODUCED_BY[key];
    const patch = {
      ...(ROLES[key] && { stakeholderRoles: ROLES[key] }),
      ...(THEIR_INITIATIVES[key] && { theirInitiatives: THEIR_INITIATIVES[key] }),
      ...(CAREER_GOALS[key] && { careerGoals: CAREER_GOALS[key] }),
      ...(COMMONALITIES[key] && { commonalities: COMMONALITIES[key] }),
      ...(ZONES[key] && { timeZone: ZONES[key] }),
      ...(introducedBy && { introducedBy: idOf(introducedBy) }),
    };
    await updatePerson(db, idOf(key), patch, clock.now);
  }
  for (const { about, text, daysAgo } of TALKING_POINTS) {
    const point = { text, personIds: [idOf(about)], atNextMeeting: true };
    await addFollowUp(db, point, clock.ago(daysAgo));
  }
  for (const { who, meeting, daysAgo, bring } of TEAM_GUESTS) {
    const at = clock.ago(daysAgo);
    const given = { meetingTitle: meeting, at, bring, personIds: [idOf(who)] };
    await addInvitation(db, given, at - 7 * DAY);
  }
}
