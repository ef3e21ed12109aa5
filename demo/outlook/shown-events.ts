import type { CalendarEvent, CalendarJson } from '../company/calendar-json';
import { hash, outlookItemId } from '../company/event-ids';
import { outlookName } from './display-name';
import { filled, type Words, wordsOf } from './words';

export type ShowAs = 'free' | 'tentative' | 'busy' | 'away' | 'elsewhere';

/** An event as Outlook shows it. */
export interface ShownEvent {
  event: CalendarEvent;
  itemId: string;
  /** With what Outlook puts in front of a cancelled or declined one. */
  subject: string;
  location?: string;
  /** Link of the video call: Outlook's is in Teams. */
  call?: string;
  /** Display name; absent on what nobody was invited to. */
  organizer?: string;
  showAs: ShowAs;
  recurring: boolean;
  /** An instance that differs from its series. */
  exception: boolean;
  private: boolean;
  cancelled: boolean;
  /** Its label begins with the name of an icon. */
  icon: boolean;
}

const KINDS: ReadonlySet<string> = new Set([
  'event',
  'focus',
  'out-of-office',
  'holiday',
  'working-location',
  'task-block',
]);

/** What is on the user's Outlook calendar: no tasks, nothing of a colleague's. */
export function shownEvents(calendar: CalendarJson): ShownEvent[] {
  const shared = new Set(
    calendar.calendars.filter((one) => one.ownership === 'shared').map(({ email }) => email),
  );
  const { user, language } = calendar;
  const words = wordsOf(language);
  return calendar.events.flatMap((event) => {
    const own = event.organizer === user.email || event.attendees.length === 0;
    // Who cancels their own meeting has it no more; the others keep it with a word in front.
    const gone = event.status === 'cancelled' && own;
    if (gone || shared.has(event.calendar) || !KINDS.has(event.kind)) return [];
    return shown(event, user.email, words);
  });
}

function shown(event: CalendarEvent, user: string, words: Words): ShownEvent {
  const cancelled = event.status === 'cancelled';
  const mine = event.attendees.find(({ email }) => email === user)?.response;
  const declined = mine === 'declined' && !cancelled;
  const title = event.title || words.noTitle;
  const location = event.location ?? (event.conference ? words.online : undefined);
  const organizer = event.attendees.find(({ email }) => email === event.organizer);
  return {
    event,
    itemId: outlookItemId(event.id),
    subject: cancelled
      ? filled(words.cancelledTitle, title)
      : declined
        ? filled(words.declinedTitle, title)
        : title,
    ...(location && { location }),
    ...(event.conference && { call: teamsLink(event.id) }),
    ...(organizer && { organizer: outlookName(organizer) }),
    showAs: showAsOf(event, cancelled || declined, mine),
    recurring: event.recurringBaseId !== undefined,
    exception:
      !event.allDay && event.originalStart !== undefined && event.originalStart !== event.start,
    private: event.private === true,
    cancelled,
    icon: event.attendees.length > 0 && hash(event.id) % 5 === 0,
  };
}

function teamsLink(id: string): string {
  return `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${hash(id)}%40thread.v2/0`;
}

function showAsOf(event: CalendarEvent, free: boolean, mine: string | undefined): ShowAs {
  if (free || event.kind === 'holiday') return 'free';
  if (event.kind === 'out-of-office') return 'away';
  if (event.kind === 'working-location') return 'elsewhere';
  if (mine === 'tentative' || mine === 'needs-action' || event.status === 'tentative') {
    return 'tentative';
  }
  return event.allDay ? 'free' : 'busy';
}
