import { offset } from '@/utils/calendars/instant';
import type { CrosswalkDatabase } from './database';
import { Refusal, requireInstant, requireRecord, requireText } from './refusal';
import { sameValue } from './same-value';
import type { Walk } from './schema';
import { newStamp } from './stamp';
import type { Changes, Undo } from './undo';
import { undoable } from './undo';
import { companyOf, inOneSeries, isUnsettled, sameCompany } from './walk-company';
import { tookPlace } from './walk-evidence';

/** An hour settled on with somebody, or with several who go together. */
export interface Visit {
  personIds: readonly string[];
  title: string;
  /** Epoch ms. */
  start: number;
  end: number;
  issueId?: string;
}

/**
 * Keeps the hours that were settled on, before any form is opened. Of the same people an earlier plan
 * that is not over gives way, and one that is exactly what is asked for stays; what was proposed or
 * stands on the calendar stays. Refuses a blank title, times that are none, no people at all, and
 * people or an issue that are gone.
 */
export function planWalks(
  db: CrosswalkDatabase,
  visits: readonly Visit[],
  now: number,
): Promise<Undo> {
  return undoable(db, ['walks', 'people', 'issues'], async (changes) => {
    const earlier = new Set<string>();
    const kept = new Set<string>();
    for (const visit of visits) {
      const { personIds, ...facts } = await checked(db, visit);
      const planned = (await aheadOf(db, personIds, now)).filter(
        ({ state }) => state === 'planned',
      );
      for (const { id } of planned) earlier.add(id);
      const same = planned.find((walk) => !kept.has(walk.id) && isVisit(walk, facts));
      if (same) for (const { id } of await companyOf(db, same)) kept.add(id);
      else putAll(changes, personIds, { ...facts, state: 'planned' }, now);
    }
    for (const id of earlier) if (!kept.has(id)) changes.remove('walks', id);
  });
}

/** An hour that was only kept, with all who go, so that it can be kept again; null for any other walk. */
export async function keptVisit(
  db: CrosswalkDatabase,
  id: string,
): Promise<(Omit<Visit, 'title'> & { personIds: string[] }) | null> {
  const walk = await db.walks.get(id);
  if (walk?.state !== 'planned') return null;
  const { start, end, issueId } = walk;
  const personIds = (await companyOf(db, walk)).map(({ personId }) => personId);
  return { personIds, start, end, ...(issueId !== undefined && { issueId }) };
}

/**
 * Keeps an hour again that was given up. Nothing changes where it has begun, where one of them is gone,
 * where another walk with one of them was settled on since, or a walk with anybody stands in that hour.
 */
export function planAgain(db: CrosswalkDatabase, visit: Visit, now: number): Promise<Undo> {
  return undoable(db, ['walks', 'people', 'issues'], async (changes) => {
    const { personIds: ids, issueId, ...facts } = visit;
    const personIds = [...new Set(ids)];
    const people = await db.people.bulkGet(personIds);
    const walks = (await db.walks.where('end').above(now).toArray()).filter(isUnsettled);
    const isTaken = walks.some(
      ({ personId, start, end }) =>
        personIds.includes(personId) || (start < facts.end && facts.start < end),
    );
    if (facts.start <= now || isTaken || people.includes(undefined)) return;
    const issue = issueId === undefined ? undefined : await db.issues.get(issueId);
    putAll(
      changes,
      personIds,
      { ...facts, ...(issue && { issueId: issue.id }), state: 'planned' },
      now,
    );
  });
}

/**
 * Remembers that the calendar's form was opened for a walk, so that its event is recognised later;
 * one record a person, all of a group with the same `groupId`. It takes the place of what was planned
 * or proposed to the same people for that hour, else for the hour nearest to it, as long as that is
 * not over: whoever opens the form again means the same walk. Refuses as `planWalks` does.
 */
export function proposeWalk(
  db: CrosswalkDatabase,
  given: Visit & { everyWeeks?: number },
  now: number,
): Promise<Undo> {
  return undoable(db, ['walks', 'people', 'issues'], async (changes) => {
    const { personIds, ...facts } = await checked(db, given);
    const waiting = (await aheadOf(db, personIds, now)).filter(isWaiting);
    const [meant] = waiting.sort(
      (a, b) => Math.abs(a.start - facts.start) - Math.abs(b.start - facts.start),
    );
    const place = meant ? await companyOf(db, meant) : [];
    const next = { ...facts, state: 'proposed' as const, ...everyWeeksOf(given) };
    putAll(changes, personIds, next, now, place);
  });
}

/** Another hour for a walk, and for all of its group, that does not stand on the calendar yet. */
export function moveWalk(
  db: CrosswalkDatabase,
  id: string,
  to: { start: number; end: number },
  now: number,
): Promise<Undo> {
  return undoable(db, ['walks'], async (changes) => {
    const times = requireTimes(to);
    for (const walk of await companyOf(db, requireRecord(await db.walks.get(id)))) {
      if (isWaiting(walk)) changes.put('walks', { ...walk, ...times, updatedAt: now });
    }
  });
}

/** Forgets a walk with its group. Nothing changes on the calendar; the rest of a series stays one. */
export function dropWalk(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['walks'], async (changes) => {
    const walk = await db.walks.get(id);
    if (!walk) return;
    const gone = await companyOf(db, walk);
    for (const one of gone) changes.remove('walks', one.id);
    const roots = gone.map((one) => one.id);
    const left = await db.walks.where('seriesId').anyOf(roots).toArray();
    for (const one of inOneSeries(left)) changes.put('walks', one);
  });
}

/**
 * What the user says of a walk that is over, for all of its group but those who said no. Held without
 * a meeting that counts, it is logged as a contact at its end; not held, that contact goes again, and
 * a meeting that stands on the calendar is none (see `touchesOf`).
 */
export function tellWalk(
  db: CrosswalkDatabase,
  id: string,
  state: 'held' | 'missed',
  now: number,
): Promise<Undo> {
  const tables = ['walks', 'touches', 'meetings', 'attendances'] as const;
  return undoable(db, tables, async (changes) => {
    const told = requireRecord(await db.walks.get(id));
    for (const walk of await companyOf(db, told)) {
      if (walk.state === state || (walk.state === 'declined' && walk.id !== id)) continue;
      changes.put('walks', { ...walk, state, settledAt: now, updatedAt: now });
      const { personId, end } = walk;
      const logged = (await db.touches.where('personId').equals(personId).toArray()).filter(
        ({ kind, at }) => kind === 'walk' && at === end,
      );
      if (state === 'missed') for (const touch of logged) changes.remove('touches', touch.id);
      else if (logged.length === 0 && !(await standsFor(db, walk))) {
        changes.put('touches', { ...newStamp(now), personId, at: end, kind: 'walk' });
      }
    }
  });
}

/** Those of everybody that are not over, ascending by start. */
export async function walksAhead(db: CrosswalkDatabase, now: number): Promise<Walk[]> {
  const walks = await db.walks.where('end').above(now).toArray();
  return walks.filter(({ state }) => state !== 'held' && state !== 'missed').sort(byStart);
}

/** All with one person, ascending by start. */
export async function walksOf(db: CrosswalkDatabase, personId: string): Promise<Walk[]> {
  return (await db.walks.where('personId').equals(personId).toArray()).sort(byStart);
}

/** Ours: later nobody remembers, and the question is a reproach. */
export const WORKING_DAYS_TO_ASK = 3;

/**
 * Walks that are over and of which nothing tells whether they took place: the calendar settles all
 * others as it is read (see `scheduleWalks`). The newest first, one of each group, for three days from
 * Monday to Friday in the zone.
 */
export async function walksToAskAbout(
  db: CrosswalkDatabase,
  now: number,
  timeZone: string,
): Promise<Walk[]> {
  // Five days that are not working days lie between at most, with a margin for the zone.
  const since = now - (WORKING_DAYS_TO_ASK + 4) * DAY;
  const over = (await db.walks.where('end').between(since, now, true, true).toArray()).filter(
    (walk) =>
      isUnsettled(walk) && workingDaysBetween(walk.end, now, timeZone) <= WORKING_DAYS_TO_ASK,
  );
  const events = await db.meetings.bulkGet(over.map(({ meetingId }) => meetingId ?? ''));
  const groups = new Set<string>();
  return over
    .filter((walk, index) => !tookPlace(walk, events[index], now))
    .sort((a, b) => b.end - a.end || (a.id < b.id ? -1 : 1))
    .filter(({ id, groupId }) => {
      const group = groupId ?? id;
      if (groups.has(group)) return false;
      groups.add(group);
      return true;
    });
}

const DAY = 86_400_000;

/** How many days from Monday to Friday have begun in the zone after the day of the first instant. */
function workingDaysBetween(from: number, to: number, timeZone: string): number {
  const [first, last] = [dayIn(from, timeZone), dayIn(to, timeZone)];
  let count = 0;
  // Day 0 was a Thursday.
  for (let day = first + 1; day <= last; day += 1) if ((((day + 3) % 7) + 7) % 7 < 5) count += 1;
  return count;
}

function dayIn(at: number, timeZone: string): number {
  try {
    return Math.floor((at + offset(at, timeZone)) / DAY);
  } catch {
    return Math.floor(at / DAY);
  }
}

function byStart(a: Walk, b: Walk): number {
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

function isWaiting({ state }: Walk): boolean {
  return state === 'planned' || state === 'proposed';
}

function isVisit(walk: Walk, visit: Omit<Visit, 'personIds'>): boolean {
  const { title, start, end, issueId } = walk;
  return sameValue({ title, start, end, issueId }, visit);
}

/** Unsettled and not over, of exactly these people. */
async function aheadOf(
  db: CrosswalkDatabase,
  personIds: readonly string[],
  now: number,
): Promise<Walk[]> {
  const walks = await db.walks
    .where('personId')
    .anyOf([...personIds])
    .filter((walk) => walk.end > now && isUnsettled(walk))
    .toArray();
  const groups = [...new Set(walks.flatMap(({ groupId }) => groupId ?? []))];
  const grouped = await db.walks.where('groupId').anyOf(groups).toArray();
  return walks.filter((walk) => sameCompany(grouped, walk, personIds));
}

async function checked(db: CrosswalkDatabase, { personIds, title, issueId, ...times }: Visit) {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) throw new Refusal('gone');
  for (const person of await db.people.bulkGet(ids)) requireRecord(person);
  if (issueId !== undefined) requireRecord(await db.issues.get(issueId));
  return {
    personIds: ids,
    title: requireText(title),
    ...requireTimes(times),
    ...(issueId !== undefined && { issueId }),
  };
}

function requireTimes(given: { start: number; end: number }): { start: number; end: number } {
  const start = requireInstant(given.start);
  const end = requireInstant(given.end);
  if (end < start) throw new Refusal('bad-date');
  return { start, end };
}

function everyWeeksOf({ everyWeeks }: { everyWeeks?: number }): Pick<Walk, 'everyWeeks'> {
  const isWhole = everyWeeks !== undefined && Number.isInteger(everyWeeks) && everyWeeks >= 1;
  return isWhole ? { everyWeeks } : {};
}

/** One record a person; in the place of `place`, whose issue stays where none is named. */
function putAll(
  changes: Changes,
  personIds: readonly string[],
  facts: Omit<Walk, 'id' | 'createdAt' | 'updatedAt' | 'personId' | 'groupId'>,
  now: number,
  place: readonly Walk[] = [],
): void {
  const groupId = place[0]?.groupId ?? crypto.randomUUID();
  for (const personId of personIds) {
    const before = place.find((one) => one.personId === personId);
    const { id, createdAt } = before ?? newStamp(now);
    const issueId = facts.issueId ?? before?.issueId;
    changes.put('walks', {
      id,
      createdAt,
      updatedAt: now,
      personId,
      ...facts,
      ...(issueId !== undefined && { issueId }),
      ...(before?.seriesId !== undefined && { seriesId: before.seriesId }),
      ...(personIds.length > 1 && { groupId }),
    });
  }
}

/** Whether its meeting, once over, is contact with the person by itself. */
async function standsFor(db: CrosswalkDatabase, { meetingId, personId }: Walk): Promise<boolean> {
  if (meetingId === undefined) return false;
  const meeting = await db.meetings.get(meetingId);
  if (!meeting || meeting.deletedAt !== undefined || meeting.status === 'cancelled') return false;
  if (meeting.myResponse === 'declined') return false;
  const attendance = await db.attendances.where({ meetingId, personId }).first();
  return attendance !== undefined && attendance.response !== 'declined';
}
