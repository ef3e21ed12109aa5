import type { CalendarEvent } from '@/demo/company/calendar-json';
import { readTable } from '@/demo/journey/records';
import { until } from '@/demo/journey/until';
import { outlookName } from '@/demo/outlook/display-name';
import type { Attendance, Person } from '@/utils/records/schema';
import { shownName } from '@/utils/records/shown-name';
import { meetingOf, tileOf } from './outlook';
import type { Session } from './session';

/** One guest as Outlook tells it: by the name it shows, with an address where it shows one. */
export interface OutlookGuest {
  name: string;
  emails: string[];
  response: Attendance['response'];
  organizer: boolean;
}

const byName = (one: OutlookGuest, other: OutlookGuest) => (one.name < other.name ? -1 : 1);

/** Who is kept as invited to an event. */
export async function guestsKept(session: Session, id: string): Promise<OutlookGuest[]> {
  const meeting = await meetingOf(session, id);
  const people = await readTable<Person>(session.panel, 'people');
  const attendances = await readTable<Attendance>(session.panel, 'attendances');
  return attendances
    .filter(({ meetingId }) => meetingId === meeting?.id)
    .map(({ personId, response, organizer }) => {
      const who = people.find((one) => one.id === personId);
      return { name: who?.name ?? '', emails: who?.emails ?? [], response, organizer };
    })
    .sort(byName);
}

/**
 * Who has to be kept once the card, or the form, of an event was open: its people and lists under the
 * names that Outlook shows, without rooms and the user. `form`: with addresses, and with every answer.
 * The card has no addresses; that of the user's own meeting names only who has not answered. What an
 * organizer answered is nowhere said.
 */
export function guestsTold(
  session: Session,
  event: CalendarEvent,
  by: 'card' | 'form',
): OutlookGuest[] {
  const { user } = session.replica.calendar;
  const isOwn = event.organizer === user.email;
  return event.attendees
    .filter(({ kind, email }) => kind !== 'room' && email !== user.email)
    .map((guest) => {
      const organizer = guest.email === event.organizer;
      const told = by === 'form' || !isOwn || guest.response === 'needs-action';
      return {
        name: shownName(outlookName(guest)),
        emails: by === 'form' ? [guest.email] : [],
        response: organizer || !told ? undefined : guest.response,
        organizer,
      };
    })
    .sort(byName);
}

/** Waits until the people of an event are kept as its card or its form shows them. */
export async function untilGuests(
  session: Session,
  event: CalendarEvent,
  by: 'card' | 'form',
): Promise<void> {
  const told = JSON.stringify(guestsTold(session, event, by));
  await until(
    `The guests of ${event.title}: ${told}`,
    () => guestsKept(session, event.id),
    (kept) => JSON.stringify(kept) === told,
  );
}

/** Opens the card of an event beside its tile. */
export async function openPeek({ calendar }: Session, event: CalendarEvent): Promise<void> {
  await tileOf(calendar, event.id).click();
  await calendar.locator('[data-app-section="CalendarItemPeek"] .person').first().waitFor();
}

/** From the open card to the event's own page. */
export async function openForm({ calendar }: Session): Promise<void> {
  await calendar.locator('[data-app-section="CalendarItemPeek"] .peekfoot button').last().click();
  await calendar.locator('[data-app-section="ReadingPane"]').waitFor();
}

export async function closeForm({ calendar }: Session): Promise<void> {
  await calendar.locator('.ms-Dialog-main .close').click();
}
