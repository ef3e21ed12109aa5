import type { CrosswalkDatabase } from './database';
import { requireDate, requireRecord } from './refusal';
import type { LocalDate } from './schema';
import type { PracticeWeek, TrustPractice } from './schema-between';
import { newStamp } from './stamp';
import type { Undo } from './undo';
import { undoable } from './undo';

/** Takes a practice for the week that begins on that Monday, or another one instead. */
export function choosePractice(
  db: CrosswalkDatabase,
  week: LocalDate,
  practice: TrustPractice,
  now: number,
): Promise<Undo> {
  return undoable(db, ['practiceWeeks'], async (changes) => {
    const known = await db.practiceWeeks.where('week').equals(requireDate(week)).first();
    const stamp = known ? { id: known.id, createdAt: known.createdAt } : newStamp(now);
    if (known?.practice === practice) return;
    changes.put('practiceWeeks', { ...stamp, updatedAt: now, week, practice });
  });
}

/** Says how a week's practice went. A `note` that is present and blank goes. */
export function tellPractice(
  db: CrosswalkDatabase,
  week: LocalDate,
  told: { outcome?: PracticeWeek['outcome']; note?: string },
  now: number,
): Promise<Undo> {
  return undoable(db, ['practiceWeeks'], async (changes) => {
    const known = requireRecord(await db.practiceWeeks.where('week').equals(week).first());
    const next: PracticeWeek = { ...known, updatedAt: now };
    if (told.outcome !== undefined) Object.assign(next, { outcome: told.outcome, toldAt: now });
    const note = told.note?.trim();
    if (note) next.note = note;
    else if (note === '') delete next.note;
    changes.put('practiceWeeks', next);
  });
}

/** Newest first. */
export function practiceWeeks(db: CrosswalkDatabase): Promise<PracticeWeek[]> {
  return db.practiceWeeks.orderBy('week').reverse().toArray();
}
