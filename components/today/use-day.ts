import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { useBriefsOf } from '@/components/brief/use-briefs';
import type { EventKey } from '@/utils/calendars/sighting';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { attendeesOf, findByKey, getMeeting, meetingsBetween } from '@/utils/records/meetings';
import type { MeetingBrief } from '@/utils/relationships/brief';
import { type DayMeeting, dayBounds, isMeeting } from './day';

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
 * The brief of the meeting for the card; live. Stays what it was until the next one is read, so that
 * nothing flickers. Undefined while loading, null when there is none.
 */
export function useMeetingCard({
  chosenId,
  openEvent,
  fallbackId,
}: CardWish): MeetingBrief | null | undefined {
  const db = useDatabase();
  const briefs = useBriefsOf(async () => {
    const id = await wantedId(db, { chosenId, openEvent, fallbackId });
    return id === null ? [] : [id];
  }, [chosenId, openEvent, fallbackId]);
  return briefs && (briefs[0] ?? null);
}

async function wantedId(
  db: CrosswalkDatabase,
  { chosenId, openEvent, fallbackId }: CardWish,
): Promise<string | null> {
  const meeting =
    (chosenId && (await getMeeting(db, chosenId))) ||
    (openEvent && (await meetingOf(db, openEvent))) ||
    (fallbackId && (await getMeeting(db, fallbackId))) ||
    null;
  return meeting?.id ?? null;
}

/** A task or a place of work is no meeting: the card goes on showing what is next. */
async function meetingOf(db: CrosswalkDatabase, key: EventKey) {
  const meeting = await findByKey(db, key);
  return meeting?.kind === 'event' ? meeting : null;
}
