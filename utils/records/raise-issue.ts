import type { CrosswalkDatabase } from './database';
import { requireRecord } from './refusal';
import type { Initiative } from './schema-between';
import { newStamp } from './stamp';
import { type Undo, undoable } from './undo';

/**
 * Makes an initiative of a won issue, with the same people and functions. Once only: while there is
 * one already, nothing changes. Refuses an issue that is `gone`.
 */
export function raiseIssue(db: CrosswalkDatabase, issueId: string, now: number): Promise<Undo> {
  return undoable(db, ['issues', 'initiatives'], async (changes) => {
    const { title, functionIds, personIds, meetingId } = requireRecord(
      await db.issues.get(issueId),
    );
    if (await db.initiatives.where('issueId').equals(issueId).count()) return;
    const initiative: Initiative = {
      ...newStamp(now),
      title,
      state: 'active',
      functionIds,
      personIds,
      issueId,
      ...(meetingId !== undefined && { meetingId }),
    };
    changes.put('initiatives', initiative);
  });
}

/** The initiative that an issue was raised to. */
export async function initiativeFrom(
  db: CrosswalkDatabase,
  issueId: string,
): Promise<Initiative | undefined> {
  return db.initiatives.where('issueId').equals(issueId).first();
}
