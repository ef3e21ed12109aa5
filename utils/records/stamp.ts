import type { Stamped } from './schema';

/** Id and times of a new record. */
export function newStamp(now: number): Stamped {
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now };
}
