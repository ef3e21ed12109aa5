import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  nudgeRound,
  planRoundNudge,
  resumeRoundNudge,
} from '@/entrypoints/background/remind-round';
import { profileSetting, roundNudgeSetting, roundWavedSetting } from '@/utils/browser/settings';
import type { Person, Walk } from '@/utils/records/schema';
import { attendance, meeting, person, profile } from '../builders';
import { firstDay, type Notice, wakesAt, write } from './background';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Saturday 7 March 2026, and the Monday after it at nine in London. */
const SATURDAY = Date.UTC(2026, 2, 7, 12);
const MONDAY = Date.UTC(2026, 2, 9, 9);

let shown: Notice[] = [];

beforeEach(async () => {
  shown = await firstDay();
  const { working } = profile();
  await profileSetting.set(profile({ working: { ...working, timeZone: 'Europe/London' } }));
  await roundNudgeSetting.set({ weekday: 1, notify: true });
  await knows();
});

/** Somebody of legal, added so long ago that they are due, unless told otherwise. */
async function knows(facts: Partial<Person> = {}): Promise<void> {
  const told = { functionId: 'legal', level: 'director', createdAt: MONDAY - 100 * DAY } as const;
  await write((db) => db.people.put(person({ id: 'ines', ...told, ...facts })));
}
async function stands(start: number, state: Walk['state']): Promise<void> {
  await write((db) =>
    db.walks.put({
      ...{ id: 'w', createdAt: 0, updatedAt: 0, personId: 'ines', title: 'Walk' },
      ...{ start, end: start + HOUR / 2, state },
    }),
  );
}
async function meets(start: number): Promise<void> {
  await write((db) => db.meetings.put(meeting({ id: 'sync', start })));
  await write((db) =>
    db.attendances.put(attendance({ meetingId: 'sync', personId: 'ines', start })),
  );
}
const ids = () => shown.map(({ id }) => id);

describe('the nudge to plan the week’s walks', () => {
  it('comes in the morning that was chosen, and plans the next one first', async () => {
    await planRoundNudge(SATURDAY);
    expect(await wakesAt('round')).toBe(MONDAY);
    await nudgeRound(MONDAY);
    expect(ids()).toEqual(['round']);
    expect(await wakesAt('round')).toBe(MONDAY + 7 * DAY);
  });

  it('says nothing while a walk stands in the seven days ahead', async () => {
    await stands(MONDAY + 6 * DAY, 'planned');
    await nudgeRound(MONDAY);
    expect(ids()).toEqual([]);
    await stands(MONDAY + 8 * DAY, 'planned');
    await nudgeRound(MONDAY);
    expect(ids()).toEqual(['round']);
    await stands(MONDAY + 2 * DAY, 'declined');
    await nudgeRound(MONDAY);
    expect(ids()).toEqual(['round', 'round']);
  });

  it.each<[string, Partial<Person>]>([
    ['was added lately', { createdAt: MONDAY - 10 * DAY }],
    ['is snoozed', { snoozedUntil: MONDAY + DAY }],
    ['is muted', { muted: true }],
    ['is of the user’s own function', { functionId: 'product' }],
  ])('says nothing where the only peer %s, and comes again the week after', async (_, facts) => {
    await knows(facts);
    await nudgeRound(MONDAY);
    expect(ids()).toEqual([]);
    expect(await wakesAt('round')).toBe(MONDAY + 7 * DAY);
  });

  it('says nothing where a meeting with whoever is due stands on the calendar', async () => {
    await meets(MONDAY + 2 * DAY);
    await nudgeRound(MONDAY);
    expect(ids()).toEqual([]);
  });

  it('says nothing in a week in which it was waved away on Today', async () => {
    await roundWavedSetting.set('2026-03-09');
    await nudgeRound(MONDAY);
    expect(ids()).toEqual([]);
    await nudgeRound(MONDAY + 7 * DAY);
    expect(ids()).toEqual(['round']);
  });

  it('says nothing before anybody has said who they are', async () => {
    await profileSetting.set(null);
    await nudgeRound(MONDAY);
    expect(ids()).toEqual([]);
  });

  it('is made up for once when the browser was closed that morning', async () => {
    await resumeRoundNudge(MONDAY + 2 * HOUR);
    await resumeRoundNudge(MONDAY + 26 * HOUR);
    expect(ids()).toEqual(['round']);
    expect(await wakesAt('round')).toBe(MONDAY + 7 * DAY);
  });

  it('never comes unless it was asked for', async () => {
    await roundNudgeSetting.set({ weekday: null, notify: true });
    await resumeRoundNudge(MONDAY + HOUR);
    await roundNudgeSetting.set({ weekday: 1, notify: false });
    await resumeRoundNudge(MONDAY + HOUR);
    expect(ids()).toEqual([]);
    expect(await wakesAt('round')).toBeUndefined();
  });
});
