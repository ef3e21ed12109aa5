import type { Attendance, FollowUp, LoggedTouch, Meeting, Note } from '@/utils/records/schema';
import type {
  Ask,
  Credit,
  Favour,
  Initiative,
  Invitation,
  Issue,
  IssueStage,
  PromiseRecord,
  Rotation,
  RotationStep,
  Skirmish,
} from '@/utils/records/schema-between';
import type { PersonStory } from '@/utils/records/story-of';
import { betweenEntries } from './story-between';

/** One thing that happened, or will. `at` is epoch ms. */
export type StoryEntry = { id: string; at: number } & (
  | { kind: 'meeting'; meeting: Meeting; attendance: Attendance; walk: boolean; notes: Note[] }
  | { kind: 'touch'; touch: LoggedTouch }
  | { kind: 'note'; note: Note }
  | { kind: 'done'; followUp: FollowUp }
  | {
      kind: 'promise';
      step: 'made' | 'moved' | 'kept' | 'late' | 'broken';
      promise: PromiseRecord;
      /** The dates of a move. */
      from?: string | undefined;
      to?: string | undefined;
    }
  | { kind: 'favour'; favour: Favour }
  | { kind: 'settlement'; favour: Favour; text: string | undefined }
  | { kind: 'ask'; step: Ask['state']; ask: Ask }
  | { kind: 'issue'; stage: IssueStage; issue: Issue }
  | { kind: 'initiative'; step: Initiative['state']; initiative: Initiative }
  | { kind: 'credit'; credit: Credit }
  | { kind: 'skirmish'; step: 'open' | 'tried' | 'settled'; skirmish: Skirmish; text?: string }
  | { kind: 'rotation'; step: RotationStep; rotation: Rotation; note: string | undefined }
  | { kind: 'invitation'; invitation: Invitation }
);

/**
 * What is ahead, soonest first, and what is behind, newest first. Notes stand under their meeting, and
 * for themselves when it is gone.
 */
export function storyEntries(
  story: PersonStory,
  personId: string,
  now: number,
  timeZone: string,
): { ahead: StoryEntry[]; behind: StoryEntry[] } {
  const { history, notes, followUps } = story;
  const walks = new Set(history.walks.map(({ meetingId }) => meetingId));
  const events = history.meetings.filter(
    ({ meeting }) => meeting.kind === 'event' && meeting.status !== 'cancelled',
  );
  const known = new Set(events.map(({ meeting }) => meeting.id));
  const underMeeting = new Map<string, Note[]>();
  const alone: Note[] = [];
  for (const note of notes) {
    const { meetingId } = note;
    if (meetingId === undefined || !known.has(meetingId)) alone.push(note);
    else underMeeting.set(meetingId, [...(underMeeting.get(meetingId) ?? []), note]);
  }

  const entries: StoryEntry[] = [
    ...events.map(
      ({ meeting, attendance }): StoryEntry => ({
        kind: 'meeting',
        id: meeting.id,
        at: meeting.start,
        meeting,
        attendance,
        walk: walks.has(meeting.id),
        notes: underMeeting.get(meeting.id) ?? [],
      }),
    ),
    ...history.touches.map(
      (touch): StoryEntry => ({ kind: 'touch', id: touch.id, at: touch.at, touch }),
    ),
    ...alone.map((note): StoryEntry => ({ kind: 'note', id: note.id, at: note.createdAt, note })),
    ...followUps.flatMap((followUp): StoryEntry[] =>
      followUp.doneAt === undefined
        ? []
        : [{ kind: 'done', id: followUp.id, at: followUp.doneAt, followUp }],
    ),
    ...betweenEntries(story, personId, timeZone),
  ];
  const isAhead = (entry: StoryEntry) =>
    (entry.kind === 'meeting' && entry.meeting.end > now) ||
    (entry.kind === 'invitation' && entry.at > now);
  return {
    ahead: entries.filter(isAhead).sort((a, b) => a.at - b.at),
    behind: entries.filter((entry) => !isAhead(entry)).sort((a, b) => b.at - a.at),
  };
}
