import type { CrosswalkDatabase } from './database';
import { requireRecord } from './refusal';
import { rowsWith } from './rows-with';
import type { Afterword } from './schema';
import type { AboutPeople } from './schema-between';
import { type Undo, undoable } from './undo';

/**
 * Keeps what the user answered, asked after a meeting whether there is something to note. It stays
 * whatever a calendar shows of the meeting later. `Refusal('gone')` for a meeting that is not there.
 */
export function tellAfterword(
  db: CrosswalkDatabase,
  meetingId: string,
  answer: Afterword['answer'],
  now: number,
): Promise<Undo> {
  return undoable(db, ['meetings'], async (changes) => {
    const meeting = requireRecord(await db.meetings.get(meetingId));
    changes.put('meetings', { ...meeting, afterword: { answer, at: now }, updatedAt: now });
  });
}

/** What says that something came out of a meeting, when it was written about it. */
const WRITTEN_TABLES = ['notes', 'followUps', 'promises', 'favours', 'asks'] as const;

interface Row extends AboutPeople {
  createdAt: number;
  atNextMeeting?: boolean;
}

/**
 * When something was last written about each of these meetings, epoch ms by id; none for those of which
 * nothing was. What is still to be talked about says nothing of the meeting it was written for.
 */
export async function writtenAboutMeetings(
  db: CrosswalkDatabase,
  meetings: readonly { id: string; end: number }[],
): Promise<Map<string, number>> {
  const ends = new Map(meetings.map(({ id, end }) => [id, end]));
  const found = new Map<string, number>();
  for (const table of WRITTEN_TABLES) {
    for (const row of await rowsWith(db.table<Row, string>(table), 'meetingId', [...ends.keys()])) {
      const { meetingId, createdAt, atNextMeeting } = row;
      if (meetingId === undefined) continue;
      const isAgenda = atNextMeeting === true && createdAt < (ends.get(meetingId) ?? 0);
      if (!isAgenda) found.set(meetingId, Math.max(found.get(meetingId) ?? 0, createdAt));
    }
  }
  return found;
}
