import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { outlookItemId } from '@/demo/company/event-ids';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { daysOf, type View } from '@/demo/outlook/route';
import { instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { itemsOn, outlookTold, outlookToldIn } from '../../support/outlook-told';
import type { Session } from './session';

export const WORK = 'https://outlook.office.com';
export const CLOUD = 'https://outlook.cloud.microsoft';
export const PERSONAL = 'https://outlook.live.com';

export function meetingsIn({ panel }: Session): Promise<Meeting[]> {
  return readTable<Meeting>(panel, 'meetings');
}

/** The record of an event, by the event's own id. */
export async function meetingOf(session: Session, id: string): Promise<Meeting | undefined> {
  const itemId = outlookItemId(id);
  return (await meetingsIn(session)).find((meeting) => meeting.outlookItemId === itemId);
}

export async function untilMeeting(
  session: Session,
  id: string,
  what: string,
  good: (meeting: Meeting) => boolean,
): Promise<Meeting> {
  const meeting = await until(
    what,
    () => meetingOf(session, id),
    (kept) => kept !== undefined && good(kept),
  );
  if (!meeting) throw new Error(what);
  return meeting;
}

/** Waits until all of these items are kept. */
export async function untilItemsKept(
  session: Session,
  what: string,
  items: readonly string[],
): Promise<void> {
  await until(
    what,
    async () => {
      const kept = new Set((await meetingsIn(session)).map((meeting) => meeting.outlookItemId));
      const told = outlookTold(session.replica.calendar);
      return items.filter((id) => !kept.has(id)).map((id) => told.get(id)?.title);
    },
    (missing) => missing.length === 0,
  );
}

/** Waits until everything that a view shows is kept. */
export async function untilViewKept(session: Session, view: View, date: string): Promise<void> {
  const { calendar } = session.replica;
  const days = daysOf(view, date, calendar.language);
  await untilItemsKept(session, `${view} of ${date}`, itemsOn(calendar, days));
}

/** Every record is what the calendar says, once each, and none is taken for deleted. */
export async function expectAllTrue(session: Session): Promise<void> {
  const told = outlookTold(session.replica.calendar);
  const kept = await meetingsIn(session);
  for (const meeting of kept) {
    expect(outlookToldIn(meeting), meeting.title).toEqual(told.get(meeting.outlookItemId ?? ''));
    expect(meeting.deletedAt, `${meeting.title} is taken for deleted`).toBeUndefined();
  }
  const ids = kept.map((meeting) => meeting.outlookItemId);
  expect(new Set(ids).size).toBe(ids.length);
}

/** Goes to another view as a user does, without loading the page anew. */
export async function switchView(page: Page, view: View): Promise<void> {
  await page.locator(`[data-app-section="Ribbon"] [data-view="${view}"]`).click();
}

/** An hour of this week's Wednesday, epoch ms: the small ones hold nothing of the company's. */
export function onWednesday({ replica }: Session, hour: number): number {
  const { now, timeZone, language } = replica.calendar;
  const today = wallTime(now, timeZone).date;
  const days = daysOf('workweek', today, language);
  return instantOf(days[2] ?? today, hour * 60, timeZone);
}

/** The tile of an event; it may be on the page more than once. */
export function tileOf(page: Pick<Page, 'locator'>, id: string) {
  const item = `[data-calitemid="${outlookItemId(id)}"]`;
  return page.locator(`${item}[role=button], ${item} [role=button]`).first();
}

/** Lets an open page take up what was changed in the replica. */
export async function refreshOutlook(page: Page): Promise<void> {
  await page.locator('[data-app-section^="Surface_"][aria-busy="false"]').waitFor();
  await page.evaluate(() => dispatchEvent(new Event('crosswalk-replica:refresh')));
}
