import type { CrosswalkDatabase } from '@/utils/records/database';
import type { BackupTables } from './record-schemas';

/** Every record of every table, inside the caller's transaction over all of them. */
export async function readTables(db: CrosswalkDatabase): Promise<BackupTables> {
  return {
    people: await db.people.toArray(),
    meetings: await db.meetings.toArray(),
    attendances: await db.attendances.toArray(),
    touches: await db.touches.toArray(),
    notes: await db.notes.toArray(),
    followUps: await db.followUps.toArray(),
    walks: await db.walks.toArray(),
    nameQuestions: await db.nameQuestions.toArray(),
    functions: await db.functions.toArray(),
    functionRules: await db.functionRules.toArray(),
    orgEdges: await db.orgEdges.toArray(),
    merges: await db.merges.toArray(),
    promises: await db.promises.toArray(),
    favours: await db.favours.toArray(),
    asks: await db.asks.toArray(),
    issues: await db.issues.toArray(),
    initiatives: await db.initiatives.toArray(),
    credits: await db.credits.toArray(),
    skirmishes: await db.skirmishes.toArray(),
    checkIns: await db.checkIns.toArray(),
    practiceWeeks: await db.practiceWeeks.toArray(),
    rotations: await db.rotations.toArray(),
    invitations: await db.invitations.toArray(),
  };
}
