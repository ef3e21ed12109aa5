import type { CrosswalkDatabase } from './database';
import type { Attendance, LoggedTouch, Meeting, Walk } from './schema';

/** All that is known of the contact with one person. */
export interface ContactHistory {
  /** Ascending by start; without deleted meetings. */
  meetings: { meeting: Meeting; attendance: Attendance }[];
  /** Ascending. */
  touches: LoggedTouch[];
  /** Ascending by start. */
  walks: Walk[];
}

/** The history of one person; empty for somebody unknown. */
export function loadHistory(db: CrosswalkDatabase, personId: string): Promise<ContactHistory> {
  return db.transaction('r', ['meetings', 'attendances', 'touches', 'walks'], async () => {
    const [attendances, touches, walks] = await Promise.all([
      db.attendances.where('personId').equals(personId).toArray(),
      db.touches.where('personId').equals(personId).toArray(),
      db.walks.where('personId').equals(personId).toArray(),
    ]);
    const meetings = await db.meetings.bulkGet(attendances.map((one) => one.meetingId));
    const history = emptyHistory();
    attendances.forEach((attendance, index) => {
      addMeeting(history, attendance, meetings[index]);
    });
    history.touches.push(...touches);
    history.walks.push(...walks);
    return sorted(history);
  });
}

/** The history of everybody, by person id, in one pass over the tables. */
export function loadHistories(db: CrosswalkDatabase): Promise<Map<string, ContactHistory>> {
  const tables = ['people', 'meetings', 'attendances', 'touches', 'walks'];
  return db.transaction('r', tables, async () => {
    const [personIds, meetings, attendances, touches, walks] = await Promise.all([
      db.people.toCollection().primaryKeys(),
      db.meetings.toArray(),
      db.attendances.toArray(),
      db.touches.toArray(),
      db.walks.toArray(),
    ]);
    const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
    const histories = new Map(personIds.map((id) => [id, emptyHistory()]));
    for (const attendance of attendances) {
      const history = histories.get(attendance.personId);
      if (history) addMeeting(history, attendance, byId.get(attendance.meetingId));
    }
    for (const touch of touches) histories.get(touch.personId)?.touches.push(touch);
    for (const walk of walks) histories.get(walk.personId)?.walks.push(walk);
    for (const history of histories.values()) sorted(history);
    return histories;
  });
}

function emptyHistory(): ContactHistory {
  return { meetings: [], touches: [], walks: [] };
}

function addMeeting(history: ContactHistory, attendance: Attendance, meeting?: Meeting): void {
  if (meeting && meeting.deletedAt === undefined) history.meetings.push({ meeting, attendance });
}

function sorted(history: ContactHistory): ContactHistory {
  history.meetings.sort((a, b) => a.meeting.start - b.meeting.start);
  history.touches.sort((a, b) => a.at - b.at);
  history.walks.sort((a, b) => a.start - b.start);
  return history;
}
