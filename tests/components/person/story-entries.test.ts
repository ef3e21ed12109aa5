import { describe, expect, it } from 'vitest';
import { storyEntries } from '@/components/person/story-entries';
import type { FollowUp, Note, Walk } from '@/utils/records/schema';
import type { PersonStory } from '@/utils/records/story-of';
import { HOUR, history, loggedTouch, meeting } from '../../builders';
import { personStory } from './person-story';

const NOW = Date.UTC(2026, 4, 12, 8, 18);
const DAY = 24 * HOUR;
const note = (facts: Partial<Note>): Note => ({
  id: 'note',
  createdAt: NOW - DAY,
  updatedAt: 0,
  text: 'A word',
  personIds: ['person'],
  ...facts,
});
const ZONE = 'Europe/Berlin';
const entriesOf = (parts: Partial<PersonStory>) =>
  storyEntries(personStory(parts), 'person', NOW, ZONE);

describe('the story of a person', () => {
  it('puts what is ahead first, soonest first, then what is behind, newest first', () => {
    const meetings = [-9, -2, 5, 1].map((days) => meeting({ start: NOW + days * DAY }));
    const touch = loggedTouch({ at: NOW - 4 * DAY });
    const { ahead, behind } = entriesOf({ history: history(meetings, { touches: [touch] }) });
    expect(ahead.map(({ at }) => (at - NOW) / DAY)).toEqual([1, 5]);
    expect(behind.map(({ at }) => (at - NOW) / DAY)).toEqual([-2, -4, -9]);
  });

  it('counts a meeting that is on now as ahead', () => {
    const on = meeting({ start: NOW - 60_000 });
    expect(entriesOf({ history: history([on]) }).ahead).toHaveLength(1);
  });

  it('leaves out what was cancelled and what was no meeting', () => {
    const meetings = [
      meeting({ start: NOW - DAY, status: 'cancelled' }),
      meeting({ start: NOW - DAY, kind: 'focus' }),
    ];
    expect(entriesOf({ history: history(meetings) }).behind).toEqual([]);
  });

  it('shows a note under its meeting, and alone when that meeting is not theirs', () => {
    const met = meeting({ start: NOW - DAY });
    const notes = [
      note({ id: 'under', meetingId: met.id }),
      note({ id: 'elsewhere', meetingId: 'another' }),
      note({ id: 'alone' }),
    ];
    const { behind } = entriesOf({ history: history([met]), notes });
    expect(behind.map(({ kind }) => kind).sort()).toEqual(['meeting', 'note', 'note']);
    const entry = behind.find(({ kind }) => kind === 'meeting');
    expect(entry?.kind === 'meeting' && entry.notes.map(({ id }) => id)).toEqual(['under']);
  });

  it('knows a meeting that was a walk', () => {
    const met = meeting({ start: NOW - DAY });
    const walk: Walk = {
      id: 'walk',
      createdAt: 0,
      updatedAt: 0,
      personId: 'person',
      title: 'Walk',
      start: met.start,
      end: met.end,
      state: 'scheduled',
      meetingId: met.id,
    };
    const { behind } = entriesOf({ history: history([met], { walks: [walk] }) });
    expect(behind).toMatchObject([{ kind: 'meeting', walk: true }]);
  });

  it('tells of follow-ups only when they were done', () => {
    const followUp = (facts: Partial<FollowUp>): FollowUp => ({
      id: 'follow-up',
      createdAt: 0,
      updatedAt: 0,
      text: 'Send it',
      personIds: ['person'],
      state: 'open',
      ...facts,
    });
    const followUps = [
      followUp({ id: 'open' }),
      followUp({ id: 'done', state: 'done', doneAt: NOW - DAY }),
    ];
    const { behind } = entriesOf({ followUps });
    expect(behind.map(({ id }) => id)).toEqual(['done']);
  });
});
