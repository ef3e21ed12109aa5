import { seriesName } from '@/utils/ingest/series-name';
import { sameTitle } from '@/utils/records/meeting-title';
import type { Meeting } from '@/utils/records/schema';

/** An occurrence, and who is in it as far as known. */
export interface Occurrence {
  meeting: Meeting;
  personIds: readonly string[];
}

/**
 * Whether two meetings are occurrences of one series: they have its name (`seriesName`), or they have
 * the same title and most of the same people and one of them is told to repeat (ours). Where nobody
 * knows who is in one of them, both are to be told so, and not by two names: everybody has a "1:1" with
 * several people. Two names and the same people are one series here, other than for walks
 * (`walk-series.ts`): a meeting that was made anew goes on with its agenda, and nothing is written.
 */
export function sameSeries(a: Occurrence, b: Occurrence): boolean {
  const [nameA, nameB] = [seriesName(a.meeting), seriesName(b.meeting)];
  if (nameA !== null && nameA === nameB) return true;
  if (!sameTitle(a.meeting, b.meeting)) return false;
  const repeats = [a.meeting.recurring, b.meeting.recurring];
  if (repeats.includes(false) || !repeats.includes(true)) return false;
  if (a.personIds.length > 0 && b.personIds.length > 0) return mostlySame(a.personIds, b.personIds);
  const isNamedApart = nameA !== null && nameB !== null;
  return !isNamedApart && repeats.every((one) => one === true);
}

/** More than half of the larger one's. */
function mostlySame(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared * 2 > Math.max(a.length, b.length);
}
