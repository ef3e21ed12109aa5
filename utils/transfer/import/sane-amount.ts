import type { Sighting } from '@/utils/calendars/sighting';

/** Ours: every working day for six years; nothing that repeats more often is a meeting. */
const MOST_OF_SERIES = 1_500;
/** Ours: ten meetings a working day for eight years. */
const MOST_OF_FILE = 20_000;

/** What is taken in, and how many occurrences are not. */
export interface SaneAmount {
  kept: Sighting[];
  leftOut: number;
}

/**
 * The occurrences of a calendar file that can be taken in without holding up everything else: of one
 * series, and of the whole file, those nearest to `now`. A rule that repeats every minute is no
 * meeting, and a transaction of a million records would lock the panel out.
 */
export function saneAmount(sightings: readonly Sighting[], now: number): SaneAmount {
  if (sightings.length <= MOST_OF_SERIES) return { kept: [...sightings], leftOut: 0 };
  const away = ({ start = now }: Sighting) => Math.abs(start - now);
  const nearest = [...sightings].sort((a, b) => away(a) - away(b));
  const counts = new Map<string, number>();
  const chosen = new Set<Sighting>();
  for (const sighting of nearest) {
    const series = sighting.keys.iCalUID ?? '';
    const count = (counts.get(series) ?? 0) + 1;
    counts.set(series, count);
    if (chosen.size < MOST_OF_FILE && (series === '' || count <= MOST_OF_SERIES)) {
      chosen.add(sighting);
    }
  }
  const kept = sightings.filter((sighting) => chosen.has(sighting));
  return { kept, leftOut: sightings.length - kept.length };
}
