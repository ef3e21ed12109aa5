import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Those inside the organisation whose function nobody knows, most met first, then soonest met. */
export function toSort(standings: readonly PersonStanding[]): PersonStanding[] {
  const next = ({ nextMeeting }: PersonStanding) => nextMeeting?.start ?? Number.MAX_SAFE_INTEGER;
  return standings
    .filter(({ verdict }) => verdict.standing === 'unsorted')
    .sort((a, b) => b.touches.length - a.touches.length || next(a) - next(b));
}
