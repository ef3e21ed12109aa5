import type { CrosswalkDatabase } from './database';
import { ABOUT_TABLES, type AboutPeople } from './schema-between';

/**
 * Moves what hangs on meetings that turned out to be others' copies, by id, and deletes them. Where
 * somebody attends both, the kept meeting's attendance stays. Inside the caller's transaction, which
 * holds every table.
 */
export async function foldMeetings(
  db: CrosswalkDatabase,
  into: ReadonlyMap<string, string>,
): Promise<void> {
  if (into.size === 0) return;
  const from = [...into.keys()];
  const keptId = (id: string) => into.get(id) ?? id;
  const rows = await db.attendances
    .where('meetingId')
    .anyOf([...new Set([...from, ...into.values()])])
    .toArray();
  const taken = new Set(
    rows
      .filter(({ meetingId }) => !into.has(meetingId))
      .map(({ meetingId, personId }) => `${meetingId} ${personId}`),
  );
  const moving = rows.filter(({ meetingId }) => into.has(meetingId));
  const moved = moving.flatMap((attendance) => {
    const next = { ...attendance, meetingId: keptId(attendance.meetingId) };
    const pair = `${next.meetingId} ${next.personId}`;
    if (taken.has(pair)) return [];
    taken.add(pair);
    return [next];
  });
  await db.attendances.bulkDelete(moving.map(({ id }) => id));
  await db.attendances.bulkPut(moved);
  const move = (record: { meetingId?: string }) => {
    if (record.meetingId !== undefined) record.meetingId = keptId(record.meetingId);
  };
  for (const table of ABOUT_TABLES) {
    await db.table<AboutPeople>(table).where('meetingId').anyOf(from).modify(move);
  }
  await db.walks.where('meetingId').anyOf(from).modify(move);
  await db.nameQuestions
    .where('meetingIds')
    .anyOf(from)
    .modify((question) => {
      question.meetingIds = [...new Set(question.meetingIds.map(keptId))];
      if (question.guests) {
        question.guests = Object.fromEntries(
          Object.entries(question.guests).map(([id, facts]) => [keptId(id), facts]),
        );
      }
    });
  await db.meetings.bulkDelete(from);
}
