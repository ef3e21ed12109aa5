import type { ContactHistory } from '@/utils/records/contacts';
import type { Attendance, FollowUp, LoggedTouch, Meeting, Note } from '@/utils/records/schema';

/** One thing that happened, or will. `at` is epoch ms. */
export type StoryEntry = { id: string; at: number } & (
  | { kind: 'meeting'; meeting: Meeting; attendance: Attendance; walk: boolean; notes: Note[] }
  | { kind: 'touch'; touch: LoggedTouch }
  | { kind: 'note'; note: Note }
  | { kind: 'done'; followUp: FollowUp }
);

export interface StoryParts {
  history: ContactHistory;
  notes: readonly Note[];
  followUps: readonly FollowUp[];
}

/** What is ahead, soonest first, and what is behind, newest first. Notes stand under their meeting. */
export function storyEntries(
  { history, notes, followUps }: StoryParts,
  now: number,
): { ahead: StoryEntry[]; behind: StoryEntry[] } {
  const walks = new Set(history.walks.map(({ meetingId }) => meetingId));
  const events = history.meetings.filter(
    ({ meeting }) => meeting.kind === 'event' && meeting.status !== 'cancelled',
  );
  const known = new Set(events.map(({ meeting }) => meeting.id));
  const underMeeting = (id: string | undefined) => id !== undefined && known.has(id);

  const entries: StoryEntry[] = [
    ...events.map(
      ({ meeting, attendance }): StoryEntry => ({
        kind: 'meeting',
        id: meeting.id,
        at: meeting.start,
        meeting,
        attendance,
        walk: walks.has(meeting.id),
        notes: notes.filter(({ meetingId }) => meetingId === meeting.id),
      }),
    ),
    ...history.touches.map(
      (touch): StoryEntry => ({ kind: 'touch', id: touch.id, at: touch.at, touch }),
    ),
    ...notes
      .filter(({ meetingId }) => !underMeeting(meetingId))
      .map((note): StoryEntry => ({ kind: 'note', id: note.id, at: note.createdAt, note })),
    ...followUps.flatMap((followUp): StoryEntry[] =>
      followUp.doneAt === undefined
        ? []
        : [{ kind: 'done', id: followUp.id, at: followUp.doneAt, followUp }],
    ),
  ];
  const isAhead = (entry: StoryEntry) => entry.kind === 'meeting' && entry.meeting.end > now;
  return {
    ahead: entries.filter(isAhead).sort((a, b) => a.at - b.at),
    behind: entries.filter((entry) => !isAhead(entry)).sort((a, b) => b.at - a.at),
  };
}
