import type { CrosswalkDatabase } from './database';
import { requireInstant } from './refusal';
import type { CheckIn, TrustPractice } from './schema-between';
import type { Undo } from './undo';
import { undoable } from './undo';

/**
 * Keeps one answer of a self-assessment at once, so that one that is broken off is not lost. The
 * first makes the record, whose id the caller chose; without a `mark` the answer is taken out.
 */
export function answerCheckIn(
  db: CrosswalkDatabase,
  id: string,
  { practice, mark }: { practice: TrustPractice; mark?: CheckIn['answers'][TrustPractice] },
  now: number,
): Promise<Undo> {
  return undoable(db, ['checkIns'], async (changes) => {
    const known = await db.checkIns.get(id);
    const { [practice]: _, ...others } = known?.answers ?? {};
    const answers = mark === undefined ? others : { ...others, [practice]: mark };
    if (Object.keys(answers).length === 0) {
      if (known) changes.remove('checkIns', id);
      return;
    }
    const at = requireInstant(now);
    changes.put('checkIns', { createdAt: at, at, ...known, id, answers, updatedAt: at });
  });
}

export function removeCheckIn(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['checkIns'], async (changes) => {
    if (await db.checkIns.get(id)) changes.remove('checkIns', id);
  });
}

/** Oldest first. */
export function allCheckIns(db: CrosswalkDatabase): Promise<CheckIn[]> {
  return db.checkIns.orderBy('at').toArray();
}
