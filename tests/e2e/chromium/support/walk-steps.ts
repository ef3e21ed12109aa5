import { expect } from 'vitest';
import { restoreBackupFile } from '@/demo/journey/restore';
import { until } from '@/demo/journey/until';
import type { Walk } from '@/utils/records/schema';
import { eventOf } from './events';
import { backupWithPeersLapsing, PEER, PEERS } from './lapsing-peer';
import { openSession, type Session } from './session';
import {
  attendanceOf,
  badgeBecomes,
  firstTwo,
  lapsedRow,
  lastSaved,
  meetingOfWalk,
  showToday,
  untilWalk,
  walksWith,
} from './walks';

const HOUR = 3_600_000;

/** What a walk goes through on either calendar, each step with what is to be seen after it. */

/** A session in which all of `PEERS` have lapsed, and the badge says so. */
export async function openWithPeersLapsing(): Promise<Session> {
  const session = await openSession({ machineZone: 'America/Los_Angeles' });
  const { app, replica } = session;
  replica.calendar.people.push(...PEERS.map(({ name, email }) => ({ name, email })));
  const backup = backupWithPeersLapsing(PEERS, Date.now() - HOUR, replica.calendar);
  await restoreBackupFile(app, backup);
  await badgeBecomes(session, String(PEERS.length));
  return session;
}

/** What says on any list that a walk with somebody can be opened in the calendar. */
export function walkButton({ panel }: Session, name: string) {
  return panel.getByRole('button', { name: new RegExp(`^Walk .+ with ${name}$`) });
}

/** The walk with the first of them that a form saved stands, at its hour, and they lapse no more. */
export async function firstWalkStands(session: Session, proposed: Walk): Promise<void> {
  const { panel } = session;
  const kept = await untilWalk(session, PEER.id, 'On it', ({ state }) => state === 'scheduled');
  const { start, end } = lastSaved(session);
  expect(kept).toMatchObject({ id: proposed.id, start, end });
  expect(await meetingOfWalk(session, kept)).toMatchObject({ title: proposed.title, start, end });
  expect(await attendanceOf(session, kept)).toBeDefined();
  const row = lapsedRow(session, PEER.name);
  await row.waitFor({ state: 'detached' });
  await badgeBecomes(session, String(PEERS.length - 1));
  await panel.reload();
  await lapsedRow(session, PEERS[1]?.name ?? '').waitFor();
  expect(await row.count()).toBe(0);
}

/** They lapse again with a no, and no more with a yes. `answer` gives it there, where it is read. */
export async function followsAnswers(
  session: Session,
  answer: (response: 'accepted' | 'declined') => Promise<void>,
  afterNo = async () => {},
): Promise<void> {
  await answer('declined');
  await untilWalk(session, PEER.id, 'The no', ({ state }) => state === 'declined');
  await badgeBecomes(session, String(PEERS.length));
  await afterNo();
  await showToday(session);
  await lapsedRow(session, PEER.name).waitFor();
  await answer('accepted');
  const walk = await untilWalk(session, PEER.id, 'The yes', ({ state }) => state === 'scheduled');
  expect(await attendanceOf(session, walk)).toMatchObject({ response: 'accepted' });
  await badgeBecomes(session, String(PEERS.length - 1));
  await lapsedRow(session, PEER.name).waitFor({ state: 'detached' });
}

/**
 * Both occurrences of the series that was saved last have a walk once the week of the second is shown,
 * which `showWeekOf` does.
 */
export async function seriesIsWalked(
  session: Session,
  personId: string,
  first: Walk,
  showWeekOf: (at: number) => Promise<void>,
): Promise<void> {
  const { replica } = session;
  const [one, two] = firstTwo(session);
  // In a week that shows nothing of a calendar, the calendar may be hidden: nothing goes by it.
  replica.addEvent(eventOf(replica.calendar, 'Quarter in numbers', two.start + 2 * HOUR));
  await showWeekOf(two.start);
  const walks = await until(
    'Both',
    () => walksWith(session, personId),
    ({ length }) => length === 2,
  );
  expect(walks).toMatchObject([
    { id: first.id, start: one.start, state: 'scheduled' },
    { start: two.start, end: two.end, state: 'scheduled', seriesId: first.id },
  ]);
  for (const walk of walks) expect(await attendanceOf(session, walk)).toBeDefined();
  await badgeBecomes(session, String(PEERS.length - 2));
}

/** Of those two the first alone is left, as it was, once the second is gone there. */
export async function firstAloneIsLeft(
  session: Session,
  personId: string,
  takeSecond: (eventId: string) => Promise<void>,
): Promise<void> {
  const [first] = await walksWith(session, personId);
  const [, two] = firstTwo(session);
  await takeSecond(two.id);
  const left = await until(
    'One alone',
    () => walksWith(session, personId),
    ({ length }) => length === 1,
  );
  expect(left).toEqual([first]);
  await badgeBecomes(session, String(PEERS.length - 2));
}

/** Everybody of the round, and the first of them, stands on the page of rounds as placed. */
export async function allArePlaced(session: Session): Promise<void> {
  await badgeBecomes(session, '');
  const placed = session.panel.getByRole('listitem').filter({ hasText: 'On your calendar' });
  for (const { name } of [PEER, ...PEERS.slice(2)]) {
    await placed.filter({ hasText: name }).waitFor();
  }
}
