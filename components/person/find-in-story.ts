import { fold } from '@/components/people/fold';
import type { StoryEntry } from './story-entries';

/** What the story can be narrowed to. */
export const STORY_GROUPS = [
  'meetings',
  'words',
  'promises',
  'give-and-get',
  'shared-work',
] as const;
export type StoryGroup = (typeof STORY_GROUPS)[number];

/** Whether an entry belongs to a group; a meeting with notes is also words. */
export function isIn(entry: StoryEntry, group: StoryGroup): boolean {
  switch (entry.kind) {
    case 'meeting':
      return group === 'meetings' || (group === 'words' && entry.notes.length > 0);
    case 'touch':
      return group === 'meetings';
    case 'note':
      return group === 'words';
    case 'done':
    case 'promise':
      return group === 'promises';
    case 'favour':
    case 'settlement':
    case 'ask':
    case 'credit':
      return group === 'give-and-get';
    default:
      return group === 'shared-work';
  }
}

/** Those in whose own words every typed word stands, whatever its case and marks. */
export function findInStory(entries: readonly StoryEntry[], typed: string): StoryEntry[] {
  const terms = fold(typed)
    .split(/\s+/)
    .filter((term) => term !== '');
  if (terms.length === 0) return [...entries];
  return entries.filter((entry) => {
    const words = fold(wordsOf(entry).join(' '));
    return terms.every((term) => words.includes(term));
  });
}

/** What the user or a calendar wrote; undefined ones vanish in the join. */
function wordsOf(entry: StoryEntry): (string | undefined)[] {
  switch (entry.kind) {
    case 'meeting':
      return [entry.meeting.title, entry.meeting.location, ...entry.notes.map(({ text }) => text)];
    case 'touch':
      return [];
    case 'note':
      return [entry.note.text];
    case 'done':
      return [entry.followUp.text];
    case 'promise':
      return [entry.promise.text];
    case 'favour':
      return [entry.favour.text];
    case 'settlement':
      return [entry.text, entry.favour.text];
    case 'ask':
      return [entry.ask.text];
    case 'issue':
      return [entry.issue.title, entry.issue.cost, entry.issue.notes];
    case 'initiative':
      return [entry.initiative.title, entry.initiative.notes];
    case 'credit':
      return [entry.credit.text];
    case 'skirmish':
      return [entry.text, entry.skirmish.title, entry.skirmish.sharedInterest];
    case 'rotation':
      return [entry.note, entry.rotation.purpose];
    case 'invitation':
      return [entry.invitation.meetingTitle, entry.invitation.bring];
  }
}
