import type { CrosswalkDatabase } from './database';
import { Refusal, requireInstant, requireRecord, requireText } from './refusal';
import type { Credit } from './schema-between';
import { newStamp } from './stamp';
import { requireSubjects, type Subjects } from './subjects';
import { type Undo, undoable } from './undo';

/** What somebody contributed, and to what. */
export interface CreditGiven extends Subjects {
  text: string;
  /** When it was recognised, epoch ms; absent: now. */
  at?: number;
  issueId?: string;
  initiativeId?: string;
}

/** Gives credit. Refuses blank words, nobody, people who are gone, and an instant that is none. */
export function addCredit(db: CrosswalkDatabase, given: CreditGiven, now: number): Promise<Undo> {
  return addCredits(db, [given], now);
}

/** Several at once, all or none, taken back together. Refuses as `addCredit` does. */
export function addCredits(
  db: CrosswalkDatabase,
  all: readonly CreditGiven[],
  now: number,
): Promise<Undo> {
  return undoable(db, ['credits', 'people', 'meetings'], async (changes) => {
    for (const { text, at, issueId, initiativeId, ...subjects } of all) {
      const credit: Credit = {
        ...newStamp(now),
        text: requireText(text),
        at: requireInstant(at ?? now),
        ...(await requireSomebody(db, subjects)),
      };
      if (issueId !== undefined) credit.issueId = issueId;
      if (initiativeId !== undefined) credit.initiativeId = initiativeId;
      changes.put('credits', credit);
    }
  });
}

/** Changes the words, the moment or whom it goes to. Refuses as `addCredit` does. */
export function editCredit(
  db: CrosswalkDatabase,
  id: string,
  patch: { text?: string; at?: number; personIds?: readonly string[] },
  now: number,
): Promise<Undo> {
  return undoable(db, ['credits', 'people', 'meetings'], async (changes) => {
    let next = { ...requireRecord(await db.credits.get(id)), updatedAt: now };
    if (patch.text !== undefined) next.text = requireText(patch.text);
    if (patch.at !== undefined) next.at = requireInstant(patch.at);
    if (patch.personIds) {
      const { meetingId, ...rest } = next;
      next = { ...rest, ...(await requireSomebody(db, { personIds: patch.personIds, meetingId })) };
    }
    changes.put('credits', next);
  });
}

/** Notes that the peer, or their manager, was thanked for it. A second time changes nothing. */
export function thankFor(
  db: CrosswalkDatabase,
  id: string,
  whom: 'peer' | 'manager',
  now: number,
): Promise<Undo> {
  return undoable(db, ['credits'], async (changes) => {
    const credit = requireRecord(await db.credits.get(id));
    const thanked = credit.thanked ?? [];
    if (thanked.some((one) => one.whom === whom)) return;
    changes.put('credits', {
      ...credit,
      thanked: [...thanked, { whom, at: now }],
      updatedAt: now,
    });
  });
}

export function removeCredit(db: CrosswalkDatabase, id: string): Promise<Undo> {
  return undoable(db, ['credits'], async (changes) => {
    if (await db.credits.get(id)) changes.remove('credits', id);
  });
}

/** Newest first. */
export async function allCredits(db: CrosswalkDatabase): Promise<Credit[]> {
  return (await db.credits.toArray()).sort(newestFirst);
}

/** Those that a person was given, newest first. */
export async function creditsOf(db: CrosswalkDatabase, personId: string): Promise<Credit[]> {
  const credits = await db.credits.where('personIds').equals(personId).toArray();
  return credits.sort(newestFirst);
}

/** Those that came of an issue, newest first. */
export async function creditsForIssue(db: CrosswalkDatabase, issueId: string): Promise<Credit[]> {
  return (await db.credits.where('issueId').equals(issueId).toArray()).sort(newestFirst);
}

function newestFirst(a: Credit, b: Credit): number {
  return b.at - a.at || b.createdAt - a.createdAt;
}

async function requireSomebody(db: CrosswalkDatabase, subjects: Subjects) {
  if (subjects.personIds.length === 0) throw new Refusal('gone');
  return requireSubjects(db, subjects);
}
