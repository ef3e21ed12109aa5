import type { Profile } from '@/utils/functions/profile';
import type { ReportingLine } from '@/utils/functions/reporting-line';
import {
  BADGE_TABLES,
  BASIS,
  type BadgeBasis,
  type BadgeMark,
  type BadgePerson,
  MANY_PEOPLE,
} from '@/utils/records/badge-tables';
import { type ContactHistory, loadHistories, loadHistory } from '@/utils/records/contacts';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { sameValue } from '@/utils/records/same-value';
import type { Person } from '@/utils/records/schema';
import { withStorageProblems } from '@/utils/records/storage-error';
import { DAY } from './day-counts';
import { isCrossFunctional } from './lapsed-peers';
import { personStanding } from './person-standing';

/** What the badge shows. */
export interface Badge {
  /** Of the cross-functional peers who have lapsed, most overdue first. */
  names: string[];
  /** Epoch ms after `now` when time alone may change it, or null. */
  nextChange: number | null;
}

/**
 * The same as `lapsedPeers` and `nextChange` of everybody's standing, from rows that are kept between
 * two looks: only those are read anew whom a write was about since (mark-for-badge.ts) and for whom a
 * moment has come. Everybody is read for another profile or reporting line, when the clock went back,
 * and when `whole` asks for it.
 */
export function badgeOf(
  db: CrosswalkDatabase,
  profile: Profile,
  now: number,
  whole = false,
): Promise<Badge> {
  return withStorageProblems(async () => {
    // First of all: what is written from here on leaves marks of its own.
    const marks = await db.badgeMarks.toArray();
    const known = await db.badgeBasis.get(BASIS);
    const line = await lineOf(db, profile, marks, known);
    const basis = basisOf(profile, line, now);
    const isSame = known !== undefined && isSameBasis(known, basis) && known.lookedAt <= now;
    const all = whole || !isSame || marks.some(({ kind }) => kind === 'all');
    const ids = all ? null : await idsToRenew(db, marks, now);
    const renewed =
      ids === null || ids.length > MANY_PEOPLE
        ? await everybody(db, profile, line, now)
        : await these(db, ids, profile, line, now);
    await keep(db, renewed, marks, basis);
    return shown(db, now);
  });
}

/** People who were looked at again; `ids` is null for everybody. */
interface Renewed {
  ids: readonly string[] | null;
  rows: BadgePerson[];
}

async function lineOf(
  db: CrosswalkDatabase,
  { emails }: Profile,
  marks: readonly BadgeMark[],
  known: BadgeBasis | undefined,
): Promise<ReportingLine> {
  const isOld = marks.some(({ kind }) => kind === 'line' || kind === 'all');
  if (!known || isOld || known.emails !== emails.join()) return loadReportingLine(db, emails);
  const [above, below] = [new Set(known.above), new Set(known.below)];
  // Who is next to whom explains a verdict, and never decides it.
  return { above, below, towards: new Map(), known: above.size + below.size > 0 };
}

function basisOf(profile: Profile, { above, below }: ReportingLine, now: number): BadgeBasis {
  return {
    id: BASIS,
    profile: JSON.stringify(profile),
    emails: profile.emails.join(),
    above: [...above].sort(),
    below: [...below].sort(),
    lookedAt: now,
  };
}

function isSameBasis(known: BadgeBasis, basis: BadgeBasis): boolean {
  return sameValue({ ...known, lookedAt: 0 }, { ...basis, lookedAt: 0 });
}

async function idsToRenew(
  db: CrosswalkDatabase,
  marks: readonly BadgeMark[],
  now: number,
): Promise<string[]> {
  const marked = (kind: BadgeMark['kind']) =>
    marks.flatMap((mark) => (mark.kind === kind ? mark.recordId : []));
  const attended = await db.attendances.where('meetingId').anyOf(marked('meeting')).toArray();
  const moved = await db.badgePeople.where('changesAt').belowOrEqual(now).primaryKeys();
  return [...new Set([...marked('person'), ...attended.map((one) => one.personId), ...moved])];
}

async function these(
  db: CrosswalkDatabase,
  ids: readonly string[],
  profile: Profile,
  line: ReportingLine,
  now: number,
): Promise<Renewed> {
  const people = await db.people.bulkGet([...ids]);
  const rows = await Promise.all(
    people.map(async (person) => {
      if (!person) return [];
      return rowOf(person, await loadHistory(db, person.id), profile, line, now);
    }),
  );
  return { ids, rows: rows.flat() };
}

async function everybody(
  db: CrosswalkDatabase,
  profile: Profile,
  line: ReportingLine,
  now: number,
): Promise<Renewed> {
  const [people, histories] = await Promise.all([db.people.toArray(), loadHistories(db)]);
  const none = { meetings: [], touches: [], walks: [] };
  const rows = people.flatMap((person) =>
    rowOf(person, histories.get(person.id) ?? none, profile, line, now),
  );
  return { ids: null, rows };
}

function rowOf(
  person: Person,
  history: ContactHistory,
  profile: Profile,
  line: ReportingLine,
  now: number,
): BadgePerson[] {
  const standing = personStanding(person, history, profile, now, line);
  if (!isCrossFunctional(standing)) return [];
  const { changesAt, cadenceDays = 0, cadence, lastTouch = person.createdAt } = standing;
  return [
    {
      id: person.id,
      name: person.name,
      state: cadence.status === 'lapsed' ? 'lapsed' : 'not-lapsed',
      countsFrom: lastTouch,
      cadenceDays,
      ...(changesAt !== undefined && { changesAt }),
    },
  ];
}

/** A mark that was renewed since it was read stays for the next look. */
async function keep(
  db: CrosswalkDatabase,
  { ids, rows }: Renewed,
  marks: readonly BadgeMark[],
  basis: BadgeBasis,
): Promise<void> {
  await db.transaction('rw', [...BADGE_TABLES], async () => {
    if (ids) await db.badgePeople.bulkDelete([...ids]);
    else await db.badgePeople.clear();
    await db.badgePeople.bulkPut(rows);
    const current = await db.badgeMarks.bulkGet(marks.map(({ id }) => id));
    const done = marks.filter(({ token }, index) => current[index]?.token === token);
    await db.badgeMarks.bulkDelete(done.map(({ id }) => id));
    await db.badgeBasis.put(basis);
  });
}

async function shown(db: CrosswalkDatabase, now: number): Promise<Badge> {
  const lapsed = await db.badgePeople.where('state').equals('lapsed').toArray();
  const overdue = ({ countsFrom, cadenceDays }: BadgePerson) =>
    Math.max(now - countsFrom, 0) / (cadenceDays * DAY);
  lapsed.sort(
    (a, b) => overdue(b) - overdue(a) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
  );
  const next = await db.badgePeople.where('changesAt').above(now).first();
  return { names: lapsed.map(({ name }) => name), nextChange: next?.changesAt ?? null };
}
