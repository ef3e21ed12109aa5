import { useMemo } from 'react';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import type { FollowUp, Meeting, Person } from '@/utils/records/schema';
import { isToldInLines } from '@/utils/relationships/agenda';
import { loadAgenda } from '@/utils/relationships/meeting-agenda';

/** One line of an agenda, as it is shown. */
export interface AgendaLine {
  id: string;
  point: FollowUp;
  /** It was written for this meeting, or for one before in its series. */
  isOwn: boolean;
  /** The guests it is about. */
  about: Person[];
  /** Meetings that went by without it: of the series, or with those it is about. */
  carried: number;
}

const NOBODY: readonly string[] = [];

/**
 * What stands on a meeting's agenda, but for the talking points of the guests whose ids `told` names;
 * live. Undefined while loading.
 */
export function useAgenda(
  meeting: Meeting,
  people: readonly Person[],
  told: readonly string[] = NOBODY,
): AgendaLine[] | undefined {
  const db = useDatabase();
  const now = useNow();
  const standings = useStandings();
  const { id, start, end, title } = meeting;
  const guests = people.map((one) => one.id).join(' ');
  const points = useRecords(
    () => loadAgenda(db, meeting, guests === '' ? [] : guests.split(' '), now),
    [db, id, start, end, title, guests, now],
  );
  const untold = told.join(' ');
  return useMemo(() => {
    const toldIds = untold.split(' ');
    const byId = new Map(people.map((one) => [one.id, one]));
    const touches = new Map(standings?.map((one) => [one.person.id, one.touches]));
    const shown = points?.filter((one) => !isToldInLines(one, toldIds));
    return shown?.map(({ point, isOwn, guestIds, carried }) => {
      const met = guestIds.map(
        (guest) => touches.get(guest)?.filter(({ at }) => at > point.createdAt).length ?? 0,
      );
      const about = guestIds.flatMap((guest) => byId.get(guest) ?? []);
      return { id: point.id, point, isOwn, about, carried: isOwn ? carried : Math.max(0, ...met) };
    });
  }, [points, people, standings, untold]);
}
