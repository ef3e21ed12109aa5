import { describe, expect, it } from 'vitest';
import type { Sighting } from '@/utils/calendars/sighting';
import { mergeMeeting } from '@/utils/ingest/merge-meeting';
import type { Meeting } from '@/utils/records/schema';
import { DAY, HOUR, NOW } from '../records/fresh-database';
import { card, chip, emailOf } from './calendar-page';

function merged(...sightings: Sighting[]): Meeting {
  let meeting: Meeting | null = null;
  for (const sighting of sightings) meeting = mergeMeeting(meeting, sighting, NOW);
  if (!meeting) throw new Error('no meeting');
  return meeting;
}

const rich = card('e', [], {
  title: 'Quarterly planning with Legal',
  location: 'Pier room',
  organizerEmail: emailOf('Ada Okafor'),
  conferencing: 'https://meet.example/a',
  attendeeCount: 4,
});

describe('mergeMeeting', () => {
  it('keeps what a card told when only the chip is seen later', () => {
    const meeting = merged(rich, chip('e', { title: 'Quarterly planning…', seenAt: NOW + 1 }));
    expect(meeting).toMatchObject({
      title: 'Quarterly planning with Legal',
      location: 'Pier room',
      organizerEmail: 'ada.okafor@lumen.example',
      conferencing: 'https://meet.example/a',
      attendeeCount: 4,
      sources: { 'google-page': { detail: 'bubble', seenAt: NOW + 1 } },
    });
  });

  it('fills from a card what the chip could not tell', () => {
    expect(merged(chip('e'), rich)).toMatchObject({ location: 'Pier room', attendeeCount: 4 });
  });

  it('lets the newer of the same richness win', () => {
    const later = { ...rich, location: 'Dock room', attendeeCount: 3, seenAt: NOW + 1 };
    expect(merged(rich, later)).toMatchObject({ location: 'Dock room', attendeeCount: 3 });
    expect(merged(later, rich)).toMatchObject({ location: 'Dock room', attendeeCount: 3 });
  });

  it('follows a move, an answer and a new name, whatever showed them last', () => {
    const start = NOW + 3 * DAY;
    const moved = { start, end: start + HOUR, title: 'Renamed', myResponse: 'declined' } as const;
    const meeting = merged(rich, chip('e', { ...moved, seenAt: NOW + 1 }));
    expect(meeting).toMatchObject({ ...moved, location: 'Pier room' });
  });

  it('does not move back for a reading that arrives late', () => {
    const start = NOW + 3 * DAY;
    const moved = chip('e', { start, end: start + HOUR, seenAt: NOW + 5 });
    expect(merged(moved, chip('e', { location: 'Pier room' }))).toMatchObject({
      start,
      end: start + HOUR,
      location: 'Pier room',
    });
  });

  it('is renamed to the beginning of what its card said', () => {
    const shorter = chip('e', { title: 'Quarterly planning', seenAt: NOW + 1 });
    expect(merged(rich, shorter).title).toBe('Quarterly planning');
  });

  it('is cancelled, and comes back', () => {
    const cancelled = card('e', [], { status: 'cancelled', seenAt: NOW + 1 });
    expect(merged(chip('e'), cancelled).status).toBe('cancelled');
    expect(merged(chip('e'), cancelled, chip('e', { seenAt: NOW + 2 })).status).toBe('cancelled');
    const again = card('e', [], { status: 'confirmed', seenAt: NOW + 3 });
    expect(merged(chip('e'), cancelled, again).status).toBe('confirmed');
  });

  it('is no longer gone once it is seen, but for a reading from before', () => {
    const gone = { ...merged(chip('e')), deletedAt: NOW + 10 };
    expect(mergeMeeting(gone, chip('e', { seenAt: NOW + 20 }), NOW)?.deletedAt).toBeUndefined();
    expect(mergeMeeting(gone, chip('e', { seenAt: NOW + 5 }), NOW)?.deletedAt).toBe(NOW + 10);
  });

  it("does not take a colleague's answer for the user's", () => {
    const mine = chip('e', { myResponse: 'accepted' });
    const theirs = chip('e', {
      calendar: emailOf('Ada Okafor'),
      onMyCalendar: false,
      myResponse: 'declined',
      seenAt: NOW + 1,
    });
    expect(merged(mine, theirs)).toMatchObject({ myResponse: 'accepted', onMyCalendar: true });
    expect(merged(theirs).myResponse).toBeUndefined();
    const taken = merged(theirs, { ...mine, seenAt: NOW + 2 });
    expect(taken).toMatchObject({
      myResponse: 'accepted',
      onMyCalendar: true,
      calendar: mine.calendar,
    });
  });

  it('keeps no meeting without times', () => {
    const { start: _, ...timeless } = chip('e');
    expect(mergeMeeting(null, timeless, NOW)).toBeNull();
    const known = merged(chip('e'));
    expect(mergeMeeting(known, { ...timeless, location: 'Pier room' }, NOW)).toMatchObject({
      start: known.start,
      location: 'Pier room',
    });
  });
});
