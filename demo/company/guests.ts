import type { CalendarGuest } from './calendar-json';
import { hash } from './event-ids';
import { COMPANY_DOMAIN, companyPerson, USER_ID } from './people';

export const ROOMS = {
  heron: { email: 'c_188heron@resource.calendar.google.com', name: 'Heron (8)' },
  kingfisher: { email: 'c_188kingfisher@resource.calendar.google.com', name: 'Kingfisher (12)' },
} as const;

const PRODUCT_LEADS: CalendarGuest = {
  email: `product-leads@${COMPANY_DOMAIN}`,
  name: 'Product leads',
  response: 'needs-action',
  kind: 'group',
  size: 4,
};

/** A renamed person appears under the former name in what is older. */
const RENAMED_DAYS_AGO = 120;

export interface Invited {
  key: string;
  who: string[];
  organizer?: string;
  answer?: CalendarGuest['response'];
  room?: keyof typeof ROOMS;
  group?: boolean;
  guests?: { email: string; name?: string }[];
  otherAddressOf?: string;
}

/** The answer of one guest: fixed by the event and the person; small meetings are always accepted. */
function answerOf(key: string, id: string, size: number): CalendarGuest['response'] {
  if (size <= 7) return 'accepted';
  const roll = hash(`${key}/${id}`) % 100;
  if (roll < 12) return 'needs-action';
  if (roll < 17) return 'tentative';
  return roll < 22 ? 'declined' : 'accepted';
}

/** Guests of one meeting, the organizer first and the user among them. */
export function guestsOf(invited: Invited, daysAgo: number): CalendarGuest[] {
  const organizer = invited.organizer ?? USER_ID;
  const ids = [...new Set([organizer, USER_ID, ...invited.who])];
  const people = ids.map((id): CalendarGuest => {
    const person = companyPerson(id);
    const former = daysAgo > RENAMED_DAYS_AGO ? person.formerName : undefined;
    const other = invited.otherAddressOf === id ? person.otherEmails?.[0] : undefined;
    const response =
      id === USER_ID && organizer !== USER_ID
        ? (invited.answer ?? 'accepted')
        : id === organizer
          ? 'accepted'
          : answerOf(invited.key, id, ids.length);
    return { email: other ?? person.email, name: former ?? person.name, response, kind: 'person' };
  });
  const outside = (invited.guests ?? []).map(
    (guest, index): CalendarGuest => ({
      ...guest,
      response: index === 0 ? 'accepted' : 'needs-action',
      optional: index > 0,
      kind: 'person',
    }),
  );
  const room = invited.room && ROOMS[invited.room];
  return [
    ...people,
    ...outside,
    ...(invited.group ? [PRODUCT_LEADS] : []),
    ...(room ? [{ ...room, response: 'accepted', kind: 'room' } satisfies CalendarGuest] : []),
  ];
}

/** Address that organizes, for the event. */
export function organizerEmail(invited: Invited): string {
  const id = invited.organizer ?? USER_ID;
  const person = companyPerson(id);
  return (invited.otherAddressOf === id ? person.otherEmails?.[0] : undefined) ?? person.email;
}
