import type { Page } from 'playwright-core';
import { createFormat } from '@/components/ui/format';
import type { TimedEvent } from '@/demo/company/calendar-json';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import type { Attendance, Meeting, Walk } from '@/utils/records/schema';
import { badgeText, type Session } from './session';

/** All walks with one person, ascending by start. */
export async function walksWith(session: Session, personId: string): Promise<Walk[]> {
  const walks = await readTable<Walk>(session.panel, 'walks');
  return walks.filter((walk) => walk.personId === personId).sort((a, b) => a.start - b.start);
}

/** Waits until the first walk with somebody is as wanted, and returns it. */
export async function untilWalk(
  session: Session,
  personId: string,
  what: string,
  good: (walk: Walk) => boolean,
): Promise<Walk> {
  const walks = await until(
    what,
    () => walksWith(session, personId),
    ([walk]) => walk !== undefined && good(walk),
  );
  const [walk] = walks;
  if (!walk) throw new Error(what);
  return walk;
}

export function badgeBecomes({ panel }: Session, text: string): Promise<string> {
  return until(
    `The badge ${text}`,
    () => badgeText(panel),
    (now) => now === text,
  );
}

/** How the person of a walk stands in the guest list of its meeting. */
export async function attendanceOf(
  { panel }: Session,
  walk: Walk,
): Promise<Attendance | undefined> {
  const all = await readTable<Attendance>(panel, 'attendances');
  return all.find(
    ({ meetingId, personId }) => meetingId === walk.meetingId && personId === walk.personId,
  );
}

export async function meetingOfWalk({ panel }: Session, walk: Walk): Promise<Meeting | undefined> {
  return (await readTable<Meeting>(panel, 'meetings')).find(({ id }) => id === walk.meetingId);
}

/** The event that a form saved last, as it stands on the calendar now. */
export function lastSaved({ replica }: Session): TimedEvent {
  const id = replica.saved.at(-1)?.id;
  const event = replica.calendar.events.find((one) => one.id === id);
  if (event?.allDay !== false) throw new Error('No form has saved anything with times.');
  return event;
}

/** The first two of the series that was saved last. */
export function firstTwo(of: Session): [TimedEvent, TimedEvent] {
  const base = lastSaved(of).recurringBaseId;
  const [one, two] = of.replica.calendar.events.filter(
    (event): event is TimedEvent => !event.allDay && event.recurringBaseId === base,
  );
  if (base === undefined || !one || !two) throw new Error('There is no series.');
  return [one, two];
}

/** The link to a walk, as it says when. Recomputed each time: what is tomorrow may be today by the time it stands there. */
export async function untilSlotSaid(
  { panel }: Session,
  start: number,
  timeZone: string,
  words: string,
): Promise<void> {
  const said = () => `${createFormat('en-US', timeZone).slot(start, Date.now())}, ${words}`;
  await until(
    words,
    () => panel.getByRole('link', { name: said() }).count(),
    (count) => count > 0,
  );
}

/** Lets an open page take up what was changed in the replica, and waits until it stands there. */
export async function refreshed(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('crosswalk-replica:refreshed', resolve, { once: true });
        dispatchEvent(new Event('crosswalk-replica:refresh'));
      }),
  );
}

/** Today, in the panel. */
export async function showToday({ app, panel }: Session): Promise<void> {
  await panel.bringToFront();
  await app.show(panel, 'sidepanel.html#/');
  await panel.getByRole('main').waitFor();
}

/** The row of somebody under Today's heading of those who lapsed. */
export function lapsedRow({ panel }: Session, name: string) {
  return panel
    .getByRole('region', { name: 'Lapsed' })
    .getByRole('listitem')
    .filter({ hasText: name });
}
