import type { Meeting } from '@/utils/records/schema';
import { baseOfGoogleId, googleBaseOfUid } from './google-uid';

/** "This and all following", changed, are a series of their own with this tail (seen in ids of 2024). */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/;

/**
 * What all occurrences of a meeting's series are called by, on Google's page and in files alike: the
 * page's id without the occurrence and without the day on which the series was split. Null where the
 * source has no such name: Outlook's page has none. A meeting that comes once has one too, its own.
 */
export function seriesName({
  googleEventId,
  iCalUID,
}: Pick<Meeting, 'googleEventId' | 'iCalUID'>): string | null {
  const base = googleEventId ? baseOfGoogleId(googleEventId) : iCalUID && googleBaseOfUid(iCalUID);
  return base ? base.replace(SPLIT, '') : null;
}

/** Whether two meetings are told by their source to be of one series. */
export function sharesSeriesName(a: Meeting, b: Meeting): boolean {
  const name = seriesName(a);
  return name !== null && name === seriesName(b);
}
