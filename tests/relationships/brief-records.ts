import type { PeerRows } from '@/utils/records/brief-rows';
import type { FollowUp, Meeting, Note, Person } from '@/utils/records/schema';
import type { Ask, Favour, PromiseRecord } from '@/utils/records/schema-between';
import { attendance, history, meeting, person } from '../builders';

/** Tuesday 12 May 2026, 09:18 in London; the user of `profile()` is in Berlin. */
export const NOW = Date.UTC(2026, 4, 12, 8, 18);
export const DAY = 86_400_000;

let count = 0;
const stamp = (at = NOW - 10 * DAY) => ({ id: `row-${++count}`, createdAt: at, updatedAt: at });
const about = { personIds: ['peer'] };

export const note = (text: string, at?: number): Note => ({ ...stamp(at), ...about, text });
export const promise = (facts: Partial<PromiseRecord> = {}): PromiseRecord => ({
  ...stamp(),
  ...about,
  text: 'The cohort table',
  by: 'me',
  state: 'open',
  ...facts,
});
export const ask = (facts: Partial<Ask> = {}): Ask => ({
  ...stamp(),
  ...about,
  text: 'A view on pricing',
  by: 'them',
  at: NOW - 4 * DAY,
  state: 'open',
  ...facts,
});
export const followUp = (facts: Partial<FollowUp> = {}): FollowUp => ({
  ...stamp(),
  ...about,
  text: 'Send the deck',
  state: 'open',
  ...facts,
});
export const favour = (facts: Partial<Favour> = {}): Favour => ({
  ...stamp(),
  ...about,
  text: 'An introduction',
  direction: 'received',
  weight: 2,
  at: NOW - 30 * DAY,
  ...facts,
});

/** A director of finance who was met once, twelve days ago, and of whom nothing else is known. */
export function peerRows(facts: Partial<Person> = {}, more: Partial<PeerRows> = {}): PeerRows {
  const known = person({
    id: 'peer',
    name: 'Odalys Brandt',
    functionId: 'finance',
    level: 'director',
    ...facts,
  });
  return {
    person: known,
    history: history([lastMeeting()]),
    notes: [],
    followUps: [],
    promises: [],
    asks: [],
    favours: [],
    ...more,
  };
}

export const lastMeeting = (facts: Partial<Meeting> = {}): Meeting =>
  meeting({ id: 'last', title: 'Pricing, round one', start: NOW - 12 * DAY, ...facts });

/** A meeting in an hour with these people. */
export function ahead(peers: readonly PeerRows[], facts: Partial<Meeting> = {}) {
  const next = meeting({
    id: 'next',
    title: 'Pricing, round two',
    start: NOW + DAY / 24,
    attendeeCount: peers.length + 1,
    ...facts,
  });
  return {
    meeting: next,
    guests: peers.map(({ person: one }) => ({
      person: one,
      attendance: attendance({ meetingId: next.id, personId: one.id, start: next.start }),
    })),
  };
}
