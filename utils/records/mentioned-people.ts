import type { CrosswalkDatabase } from './database';

/** Ids of everybody that a note or a follow-up is about. */
export async function mentionedPeople(db: CrosswalkDatabase): Promise<Set<string>> {
  const [noted, followed] = await Promise.all([
    db.notes.orderBy('personIds').uniqueKeys(),
    db.followUps.orderBy('personIds').uniqueKeys(),
  ]);
  return new Set([...noted, ...followed].map(String));
}
