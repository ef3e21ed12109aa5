import type { CalendarJson } from '@/demo/company/calendar-json';
import { type ShownEvent, shownEvents } from '@/demo/outlook/shown-events';
import { wordsOf } from '@/demo/outlook/words';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import type { Meeting } from '@/utils/records/schema';

/** What a record has to say of an event whose tile was seen, and of which nothing was opened. */
export interface OutlookTold
  extends Pick<
    Meeting,
    'outlookItemId' | 'title' | 'start' | 'end' | 'kind' | 'allDay' | 'status' | 'onMyCalendar'
  > {
  location: string | undefined;
  recurring: boolean | undefined;
  organizerName: string | undefined;
  myResponse: Meeting['myResponse'];
}

/**
 * A tile tells neither focus time nor a holiday nor a task's block from any other entry; whole days
 * of one's own away or elsewhere it does. It has no address, and an answer only where it is a no.
 */
function toldOf(shown: ShownEvent, calendar: CalendarJson): OutlookTold {
  const { event, showAs } = shown;
  const instant = (date: string) => instantOf(date, 0, calendar.timeZone);
  const whole = event.allDay && shown.organizer === undefined;
  const mine = event.attendees.find(({ email }) => email === calendar.user.email)?.response;
  return {
    outlookItemId: shown.itemId,
    title: event.title.trim() || wordsOf(calendar.language).noTitle,
    start: event.allDay ? instant(event.start) : event.start,
    end: event.allDay ? instant(event.end) : event.end,
    kind:
      whole && showAs === 'away'
        ? 'out-of-office'
        : whole && showAs === 'elsewhere'
          ? 'working-location'
          : 'event',
    allDay: event.allDay,
    status: shown.cancelled ? 'cancelled' : 'confirmed',
    onMyCalendar: true,
    location: shown.location,
    recurring: shown.recurring || undefined,
    organizerName: shown.organizer,
    myResponse: mine === 'declined' && !shown.cancelled ? 'declined' : undefined,
  };
}

/** The same of a record. */
export function outlookToldIn(meeting: Meeting): OutlookTold {
  const { outlookItemId, title, start, end, kind, allDay, status, onMyCalendar } = meeting;
  const { location, recurring, organizerName, myResponse } = meeting;
  return {
    outlookItemId,
    title,
    start,
    end,
    kind,
    allDay,
    status,
    onMyCalendar,
    location,
    recurring,
    organizerName,
    myResponse,
  };
}

/** Of everything on the calendar; by item id. */
export function outlookTold(calendar: CalendarJson): Map<string, OutlookTold> {
  return new Map(
    shownEvents(calendar).map((shown) => [shown.itemId, toldOf(shown, calendar)] as const),
  );
}

/** Item ids of what is on the page when it shows these days, whole. */
export function itemsOn(calendar: CalendarJson, days: readonly string[]): string[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const isThere = ({ event }: ShownEvent) => {
    if (event.allDay) return event.start <= last && addDays(event.end, -1) >= first;
    const from = wallTime(event.start, calendar.timeZone).date;
    return from <= last && wallTime(event.end - 1, calendar.timeZone).date >= first;
  };
  return shownEvents(calendar)
    .filter(isThere)
    .map(({ itemId }) => itemId);
}
