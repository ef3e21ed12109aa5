/**
 * Why a command was refused: `blank` text, a record that is `gone` (deleted in another window),
 * an `email-taken` by somebody else, a date or instant that is none (`bad-date`),
 * a manager who is below the person already, an introducer who is the person, or a function that is the
 * other one (`circle`), a
 * name that another function has (`name-taken`).
 */
export type RefusalReason = 'blank' | 'gone' | 'email-taken' | 'bad-date' | 'circle' | 'name-taken';

/** What was asked for makes no sense as it stands. Nothing was written. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly reason: RefusalReason) {
    super(`refused: ${reason}`);
  }
}

/** The text without blanks around it. Throws `Refusal` when nothing is left. */
export function requireText(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new Refusal('blank');
  return trimmed;
}

/** The record, or `Refusal('gone')`. */
export function requireRecord<T>(record: T | undefined): T {
  if (record === undefined) throw new Refusal('gone');
  return record;
}

export function requireInstant(at: number): number {
  if (!Number.isFinite(at)) throw new Refusal('bad-date');
  return at;
}

/** A `YYYY-MM-DD` that is a day of the calendar, or `Refusal('bad-date')`. */
export function requireDate(date: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) {
    throw new Refusal('bad-date');
  }
  return date;
}
