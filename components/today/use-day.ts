import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import type { EventKey } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { attendeesOf, findByKey, getMeeting, meetingsBetween } from '@/utils/records/meetings';
import { notesOf } from '@/utils/records/notes';
import type { Note } from '@/utils/records/schema';
import { type DayMeeting, dayBounds, isMeeting } from './day';

/** A company-wide meeting is not looked through note by note. */
const MAX_GUESTS_WITH_NOTES = 30;

/** Today's and tomorrow's meetings with who is in them, ascending. Undefined while loading. */
export function useDay(): DayMeeting[] | undefined {
  const db = useDatabase();
  const { today, end } = dayBounds(useNow(), useFormat().timeZone);
  return useRecords(async () => {
    const meetings = (await meetingsBetween(db, today, end)).filter(isMeeting);
    return Promise.all(
      meetings.map(async (meeting) => ({ meeting, guests: await attendeesOf(db, meeting.id) })),
    );
  }, [db, today, end]);
}

/** One meeting with all that its card shows. */
export interface MeetingCard extends DayMeeting {
  /** The newest note about each guest, by person id. */
  notes: ReadonlyMap<string, Note>;
}

/** What the card is asked to show, most wanted first. */
export interface CardWish {
  /** Chosen in the panel. */
  chosenId: string | null;
  /** Open in the calendar. */
  openEvent: EventKey | null;
  /** On now or next. */
  fallbackId: string | null;
}

/**
 * The meeting for the card; live. Stays what it was until the next one is read, so that nothing
 * flickers. Undefined while loading, null when there is none.
 */
export function useMeetingCard(wish: CardWish): MeetingCard | null | undefined {
  const db = useDatabase();
  return useRecords(() => loadCard(db, wish), [db, wish.chosenId, wish.openEvent, wish.fallbackId]);
}

async function loadCard(db: CrosswalkDatabase, wish: CardWish): Promise<MeetingCard | null> {
  const { chosenId, openEvent, fallbackId } = wish;
  const meeting =
    (chosenId && (await getMeeting(db, chosenId))) ||
    (openEvent && (await meetingOf(db, openEvent))) ||
    (fallbackId && (await getMeeting(db, fallbackId))) ||
    null;
  if (!meeting) return null;
  const guests = await attendeesOf(db, meeting.id);
  const newest = await Promise.all(
    guests.slice(0, MAX_GUESTS_WITH_NOTES).map(({ person }) => notesOf(db, person.id)),
  );
  return { meeting, guests, notes: new Map(newest.flatMap(newestByPerson(guests))) };
}

function newestByPerson(guests: DayMeeting['guests']) {
  return ([note]: Note[], index: number): [string, Note][] => {
    const guest = guests[index];
    return guest && note ? [[guest.person.id, note]] : [];
  };
}

/** A task or a place of work is no meeting: the card goes on showing what is next. */
async function meetingOf(db: CrosswalkDatabase, key: EventKey) {
  const meeting = await findByKey(db, key);
  return meeting?.kind === 'event' ? meeting : null;
}
