import { expect } from 'vitest';
import type { JourneyPage } from '@/demo/browser/page';
import { eventId } from '@/demo/company/event-ids';
import { pathOf, type View } from '@/demo/google/route';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import type { Replica } from '@/demo/serve';
import { instantOf } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';
import { type Told, toldIn, toldOn, toldWhole } from './told';

/** Title of what is put on the calendar for a moment, to be taken for deleted. */
const PASSING = 'Here and gone';

/** A calendar page beside the panel, in either browser. */
export interface Beside {
  replica: Replica;
  panel: JourneyPage;
  calendar: JourneyPage;
}

export function stored({ panel }: Pick<Beside, 'panel'>): Promise<Meeting[]> {
  return readTable<Meeting>(panel, 'meetings');
}

/** Every record is what the calendar says, and none of them is taken for deleted. */
export async function expectAllTrue(session: Beside): Promise<void> {
  const { calendar } = session.replica;
  const told = toldWhole(calendar);
  for (const meeting of await stored(session)) {
    if (meeting.title === PASSING) continue;
    const wanted = told.get(meeting.googleEventId ?? '');
    expect(toldIn(meeting, wanted, calendar.language), meeting.title).toEqual(wanted);
    expect(meeting.deletedAt, `${meeting.title} is taken for deleted`).toBeUndefined();
  }
}

/** Waits until all of these events are kept. */
export async function untilKept(
  session: Beside,
  what: string,
  told: readonly Told[],
): Promise<void> {
  await until(
    what,
    async () => {
      const kept = new Set((await stored(session)).map(({ googleEventId }) => googleEventId));
      return told.filter(({ googleEventId }) => !kept.has(googleEventId));
    },
    (missing) => missing.length === 0,
  );
}

/** Waits until everything that the days hold is kept. */
export async function untilDaysKept(session: Beside, days: readonly string[]): Promise<void> {
  const told = toldOn(session.replica.calendar, days);
  await untilKept(session, `All of ${days[0]} and after`, [...told.values()]);
}

export async function show({ calendar }: Beside, view: View, date: string): Promise<void> {
  await calendar.goto(`https://calendar.google.com${pathOf(view, date)}`);
}

/** Lets an open page take up what was changed in the replica. */
async function takeUp(calendar: JourneyPage): Promise<void> {
  await calendar.locator('[role=main]').waitFor();
  await calendar.evaluate(() => {
    dispatchEvent(new Event('crosswalk-replica:refresh'));
  });
}

/** An entry that goes again: once it is taken for deleted, a whole reading of its days was kept. */
export async function untilReadWhole(session: Beside, date: string): Promise<void> {
  const { calendar, replica } = session;
  const { user, timeZone } = replica.calendar;
  const id = eventId(`passing/${date}/${replica.calendar.events.length}`);
  const start = instantOf(date, 6 * 60, timeZone);
  replica.addEvent({
    id,
    kind: 'event',
    title: PASSING,
    calendar: user.email,
    status: 'confirmed',
    attendees: [],
    allDay: false,
    start,
    end: start + 3_600_000,
  });
  const passing = async () =>
    (await stored(session)).find(({ googleEventId }) => googleEventId === id);
  await takeUp(calendar);
  await until('The passing entry', passing, (kept) => kept !== undefined);
  replica.cancelEvent(id);
  await takeUp(calendar);
  await until('Its end', passing, (kept) => kept?.deletedAt !== undefined);
  replica.calendar.events = replica.calendar.events.filter((event) => event.id !== id);
}
