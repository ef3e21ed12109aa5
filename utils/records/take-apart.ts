import type { CrosswalkDatabase } from './database';
import { partWalks } from './fold-walks';
import { imagesIn, remainedIn } from './merge-images';
import { requireRecord } from './refusal';
import { sameValue } from './same-value';
import type { Merge, Person } from './schema';
import { takeLineApart } from './take-line-apart';
import { takeQuestionsApart } from './take-questions-apart';
import { takeRecordsApart } from './take-records-apart';
import type { Changes } from './undo';
import { unfolded } from './unfold-person';
import { united } from './unite-people';

/**
 * Takes back a merge, however much later: the one who went comes back with the addresses and records
 * that are still with the other one, and with the meetings since then to which they were invited by
 * such an address. What changed since stays. Runs inside the caller's transaction over
 * `FOLDED_TABLES`; what is to be written goes to `changes`. Answers who they are then.
 */
export async function takeApart(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
  now: number,
): Promise<{ from: Person; into: Person }> {
  const whole = requireRecord(await db.people.get(merge.intoId));
  const standing = (await db.merges.toArray()).filter(({ id }) => id !== merge.id);
  const { before, after } = whatItMade(merge, standing);
  const emails = merge.from.emails.filter((email) => whole.emails.includes(email));
  const parted = { ...unfolded(whole, before, after), updatedAt: now };
  const into = await introducedHere(db, parted, merge, standing);
  const from = await introducedHere(db, { ...merge.from, emails, updatedAt: now }, merge, standing);
  changes.put('people', from);
  changes.put('people', into);
  await partAttendances(db, merge, new Set(emails), changes);
  await countTwice(db, merge, changes);
  await partContacts(db, merge, changes);
  await takeRecordsApart(db, merge, changes);
  await partIntroductions(db, merge, changes);
  await takeQuestionsApart(db, merge, changes);
  await takeLineApart(db, merge, changes);
  partMerges(merge, standing, changes);
  return { from, into };
}

/**
 * The one who remained, before and after a merge. Where they went into a third person since, it is
 * that one as they would have been without, and with, what this merge brought.
 */
function whatItMade(merge: Merge, standing: readonly Merge[]): { before: Person; after: Person } {
  const image = imagesIn(merge, 'people').find((one) => one.after);
  let before = image?.before ?? merge.from;
  let after = remade(before, merge.from, image?.after);
  for (const next of path(remainedIn(merge), merge.intoId, standing)) {
    const step = imagesIn(next, 'people').find((one) => one.after);
    if (!step?.before) break;
    before = remade(step.before, before, step.after);
    after = remade(step.before, after, step.after);
  }
  return { before, after };
}

function remade(into: Person, from: Person, made: Person | undefined): Person {
  const chosen = made?.sources.name === 'user' && into.name !== from.name;
  if (!made || !chosen) return united(into, from);
  return united(into, from, made.name === into.name ? 'into' : 'from');
}

/** The merges by which somebody came to be with somebody else. */
function path(from: string, to: string, merges: readonly Merge[]): Merge[] {
  const steps: Merge[] = [];
  for (let at = from; at !== to; ) {
    const step = merges.find((one) => one.from.id === at && !steps.includes(one));
    if (!step) return [];
    steps.push(step);
    at = remainedIn(step);
  }
  return steps;
}

/** Others who had gone into the one who comes back go with them, and nobody counts as theirs twice. */
function partMerges(merge: Merge, standing: readonly Merge[], changes: Changes): void {
  changes.remove('merges', merge.id);
  const made = imagesIn(merge, 'people').find((one) => one.after);
  const carried = path(remainedIn(merge), merge.intoId, standing);
  for (const other of standing) {
    if (other.intoId !== merge.intoId) continue;
    const reach = remainedIn(other) === merge.from.id || leads(other, merge, standing);
    const next = reach ? { ...other, intoId: merge.from.id } : { ...other };
    if (carried.includes(other) && made?.before && made.after) {
      next.from = unfolded(other.from, made.before, made.after);
    }
    if (!sameValue(next, other)) changes.put('merges', next);
  }
}

function leads(other: Merge, merge: Merge, standing: readonly Merge[]): boolean {
  return path(remainedIn(other), merge.from.id, standing).length > 0;
}

async function partAttendances(
  db: CrosswalkDatabase,
  merge: Merge,
  emails: ReadonlySet<string>,
  changes: Changes,
): Promise<void> {
  const { intoId, from } = merge;
  const images = imagesIn(merge, 'attendances');
  const current = await db.attendances.where('personId').equals(intoId).toArray();
  const byId = new Map(current.map((one) => [one.id, one]));
  const known = new Set(images.map(({ id }) => id));
  const has = new Set<string>();
  for (const { id, before, after } of images) {
    const now = byId.get(id);
    if (!now || !before || !after) continue;
    if (before.personId === from.id) {
      changes.put('attendances', { ...now, personId: from.id });
      has.add(now.meetingId);
    } else if (
      sameValue(
        { ...now, start: 0, updatedAt: 0 },
        { ...after, personId: intoId, start: 0, updatedAt: 0 },
      )
    ) {
      changes.put('attendances', { ...before, personId: intoId, start: now.start });
    } else if (now.email !== undefined && emails.has(now.email)) {
      const { email: _, ...rest } = now;
      changes.put('attendances', { ...rest, ...(before.email && { email: before.email }) });
    }
  }
  const gone = images.filter(({ before, after }) => before?.personId === from.id && !after);
  const held = await db.meetings.bulkGet(gone.flatMap(({ before }) => before?.meetingId ?? []));
  for (const meeting of held) {
    const before = gone.find((one) => one.before?.meetingId === meeting?.id)?.before;
    if (!meeting || !before) continue;
    changes.put('attendances', { ...before, start: meeting.start });
    has.add(meeting.id);
  }
  for (const one of current) {
    const theirs = one.email !== undefined && emails.has(one.email) && !known.has(one.id);
    if (!theirs || has.has(one.meetingId)) continue;
    changes.put('attendances', { ...one, personId: from.id });
  }
}

/** The meetings to which one of them was invited twice, while nothing else was told of their guests. */
async function countTwice(db: CrosswalkDatabase, merge: Merge, changes: Changes): Promise<void> {
  for (const { id, before, after } of imagesIn(merge, 'meetings')) {
    const now = await db.meetings.get(id);
    if (!now || before?.attendeeCount === undefined) continue;
    if (now.attendeeCount !== after?.attendeeCount) continue;
    changes.put('meetings', { ...now, attendeeCount: before.attendeeCount });
  }
}

/** Whoever the one who comes back had introduced was introduced by them. */
async function partIntroductions(
  db: CrosswalkDatabase,
  merge: Merge,
  changes: Changes,
): Promise<void> {
  const { intoId, from } = merge;
  for (const { id, before } of imagesIn(merge, 'people')) {
    if (before?.introducedBy !== from.id || id === intoId || id === from.id) continue;
    const now = await db.people.get(id);
    if (now?.introducedBy === intoId) changes.put('people', { ...now, introducedBy: from.id });
  }
}

/** Who introduced them may be with somebody else by now, or gone; nobody was by themself. */
async function introducedHere(
  db: CrosswalkDatabase,
  person: Person,
  merge: Merge,
  standing: readonly Merge[],
): Promise<Person> {
  const { introducedBy, ...rest } = person;
  if (introducedBy === undefined) return person;
  const isThere = introducedBy === merge.from.id || (await db.people.get(introducedBy));
  const by = isThere ? introducedBy : standing.find(({ from }) => from.id === introducedBy)?.intoId;
  return by === undefined || by === person.id ? rest : { ...rest, introducedBy: by };
}

async function partContacts(db: CrosswalkDatabase, merge: Merge, changes: Changes): Promise<void> {
  const { intoId, from } = merge;
  const ids = imagesIn(merge, 'touches').map(({ id }) => id);
  for (const now of await db.touches.bulkGet(ids)) {
    if (now?.personId === intoId) changes.put('touches', { ...now, personId: from.id });
  }
  await partWalks(db, merge, changes);
}
