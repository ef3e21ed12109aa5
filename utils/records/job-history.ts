import { addDays } from '@/utils/calendars/add-days';
import { sameDepartment, sameTitle } from '@/utils/functions/same-title';
import type { CrosswalkDatabase } from './database';
import { requireRecord } from './refusal';
import type { JobSpell, LocalDate, Person } from './schema';
import { type Undo, undoable } from './undo';

type Job = Pick<JobSpell, 'title' | 'department'>;

/** Nobody has had more roles than that; a source that flickers has. */
const MOST_SPELLS = 50;
/** Ours: a role that somebody is back in so soon was never left. */
const BACK_WITHIN_DAYS = 30;

/** The day of an instant where this machine is, as `withJobChange` takes it. */
export function dayHere(at: number): LocalDate {
  const day = new Date(at);
  const date = [day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0'));
  return [String(day.getFullYear()).padStart(4, '0'), ...date].join('-');
}

/**
 * `after` with the job of `before` in its history, where title or department really changed: the same
 * words written otherwise are no change, nor is a first title, nor one that is cleared. What the user
 * puts right on the day it was told, or within a day of typing it, is replaced and leaves no trace; two
 * files on one day are two facts. `after` itself when nothing is to be noted.
 */
export function withJobChange(before: Person, after: Person, today: LocalDate): Person {
  const changed = isOther(before, after);
  const first = isFirst(before.title, after.title) || isFirst(before.department, after.department);
  if (!changed) return first ? { ...after, jobToldOn: today } : after;
  const history = before.jobHistory ?? [];
  const spells = isCorrection(before, after, today)
    ? history
    : [...history, ...spellOf(before, history.at(-1)?.to, today)];
  const { jobHistory: _, ...rest } = after;
  const left = withoutReturn(spells, after, today).slice(-MOST_SPELLS);
  return { ...rest, jobToldOn: today, ...(left.length > 0 && { jobHistory: left }) };
}

/** The day since which somebody has been in their present role, as far as a change was seen. */
export function roleSince(person: Pick<Person, 'jobHistory'>): LocalDate | undefined {
  return person.jobHistory?.at(-1)?.to;
}

/** Forgets one earlier role, as it stands in the history. Refuses one that is `gone`. */
export function removeJobSpell(
  db: CrosswalkDatabase,
  personId: string,
  spell: JobSpell,
  now: number,
): Promise<Undo> {
  return undoable(db, ['people'], async (changes) => {
    const { jobHistory = [], ...person } = requireRecord(await db.people.get(personId));
    const at = jobHistory.findIndex((one) => isSameSpell(one, spell));
    requireRecord(jobHistory[at]);
    const left = jobHistory.toSpliced(at, 1);
    const next: Person = { ...person, updatedAt: now };
    changes.put('people', left.length > 0 ? { ...next, jobHistory: left } : next);
  });
}

function isOther(before: Job, after: Job): boolean {
  return (
    (isBoth(before.title, after.title) && !sameTitle(before.title ?? '', after.title ?? '')) ||
    (isBoth(before.department, after.department) &&
      !sameDepartment(before.department ?? '', after.department ?? ''))
  );
}

function isBoth(before: string | undefined, after: string | undefined): boolean {
  return Boolean(before) && Boolean(after);
}

function isFirst(before: string | undefined, after: string | undefined): boolean {
  return !before && Boolean(after);
}

function isCorrection(before: Person, after: Person, today: LocalDate): boolean {
  const told = [before.jobToldOn, roleSince(before), dayHere(before.createdAt)]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  if (told === undefined) return false;
  const facts = (['title', 'department'] as const).filter((fact) => before[fact] !== after[fact]);
  if (!facts.every((fact) => after.sources[fact] === 'user')) return false;
  const typedBefore = facts.every((fact) => before.sources[fact] === 'user');
  return told >= (typedBefore ? addDays(today, -1) : today);
}

/** None for what somebody was for less than a day. */
function spellOf(
  { title, department }: Job,
  from: LocalDate | undefined,
  to: LocalDate,
): JobSpell[] {
  if (from === to) return [];
  return [
    { ...(title && { title }), ...(department && { department }), ...(from && { from }), to },
  ];
}

/** A source that tells A, B and A again took something back. */
function withoutReturn(spells: readonly JobSpell[], job: Job, today: LocalDate): JobSpell[] {
  const soon = addDays(today, -BACK_WITHIN_DAYS);
  const back = spells.findLastIndex((spell) => spell.to >= soon && isSameJob(spell, job));
  return back < 0 ? [...spells] : spells.slice(0, back);
}

function isSameJob(a: Job, b: Job): boolean {
  return (
    sameTitle(a.title ?? '', b.title ?? '') &&
    sameDepartment(a.department ?? '', b.department ?? '')
  );
}

function isSameSpell(a: JobSpell, b: JobSpell): boolean {
  return a.title === b.title && a.department === b.department && a.from === b.from && a.to === b.to;
}
