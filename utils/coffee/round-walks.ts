import { TZDate } from '@date-fns/tz';
import { addWeeks } from 'date-fns';
import type { Walk, WalkState } from '@/utils/records/schema';
import type { Range } from './ranges';

/** A walk that stands in the weeks of a round: itself, or a later one of its series. */
export interface StandingWalk extends Range {
  walk: Walk;
}

/** Under way: it holds its hour. */
export const STANDS: ReadonlySet<WalkState> = new Set<WalkState>([
  'planned',
  'proposed',
  'scheduled',
]);
/** A series goes on after one of it was held, or was missed. */
const GOES_ON: ReadonlySet<WalkState> = new Set<WalkState>([...STANDS, 'held', 'missed']);
const MOST_WEEKS = 52;
/** Ours: a series of which two turns went by without a word is over. */
const TURNS_WITHOUT_A_WORD = 2;

/**
 * The walks that are not over at `now` and begin before the weeks end, ascending. One that repeats
 * stands in each of its weeks, at the same hour on the wall of the zone, counted from the last of its
 * series that is known; where a walk of that person stands in such a week already, that one counts.
 *
 * @param walks any, of anybody.
 * @param weeks ascending, without a gap.
 */
export function standingWalks(
  walks: readonly Walk[],
  weeks: readonly Range[],
  timeZone: string,
  now: number,
): StandingWalk[] {
  const end = weeks.at(-1)?.end ?? now;
  const weekOf = (at: number) => weeks.findIndex((week) => week.start <= at && at < week.end);
  const standing: StandingWalk[] = walks
    .filter((walk) => STANDS.has(walk.state) && walk.end > now && walk.start < end)
    .map((walk) => ({ walk, start: walk.start, end: walk.end }));
  const taken = new Set(standing.map(({ walk, start }) => `${walk.personId} ${weekOf(start)}`));
  for (const walk of lastOfSeries(walks)) {
    const every = Math.floor(walk.everyWeeks ?? 0);
    if (!GOES_ON.has(walk.state) || !(every >= 1 && every <= MOST_WEEKS)) continue;
    const first = new TZDate(walk.start, timeZone);
    if (addWeeks(first, every * TURNS_WITHOUT_A_WORD).getTime() <= now) continue;
    for (let n = 1; ; n++) {
      const start = addWeeks(first, n * every).getTime();
      if (!(start < end)) break;
      const place = `${walk.personId} ${weekOf(start)}`;
      const until = start + (walk.end - walk.start);
      if (until <= now || taken.has(place)) continue;
      taken.add(place);
      standing.push({ walk, start, end: until });
    }
  }
  return standing.sort((a, b) => a.start - b.start || (a.walk.id < b.walk.id ? -1 : 1));
}

function lastOfSeries(walks: readonly Walk[]): Walk[] {
  const last = new Map<string, Walk>();
  for (const walk of walks) {
    const series = walk.seriesId ?? walk.id;
    const before = last.get(series);
    const every = walk.everyWeeks ?? before?.everyWeeks;
    const later = !before || walk.start > before.start ? walk : before;
    last.set(series, every === undefined ? later : { ...later, everyWeeks: every });
  }
  return [...last.values()];
}
