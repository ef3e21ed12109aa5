import { baseOfGoogleId, uidOfGoogleId } from '@/utils/ingest/google-uid';
import type { Meeting } from '@/utils/records/schema';

/** An occurrence, and who is in it as far as known. */
export interface Occurrence {
  meeting: Meeting;
  personIds: readonly string[];
}

/** Ends the id of a series that was split ("this and following"); the day is where it was cut. */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?(?=@|$)/;

/**
 * Whether two meetings are occurrences of one series: they have its name (a calendar file's UID, or
 * Google's id without the occurrence), or they have the same title and most of the same people and one
 * of them is told to repeat (ours). Where nobody knows who is in one of them, both are to be told so, and
 * not by two names: everybody has a "1:1" with several people.
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

/** What all occurrences of its series are called by; null where its source has no such name. */
export function seriesName({ iCalUID, googleEventId }: Meeting): string | null {
  const uid = iCalUID ?? (googleEventId && uidOfGoogleId(googleEventId));
  return uid ? uid.replace(SPLIT, '') : null;
}

/** With what the ids on Google's page begin, of all the series' occurrences; null without one. */
export function googleSeries({ googleEventId }: Meeting): string | null {
  return googleEventId ? baseOfGoogleId(googleEventId).replace(SPLIT, '') : null;
}

export function sameTitle(a: Meeting, b: Meeting): boolean {
  const title = plain(a.title);
  return title !== '' && title === plain(b.title);
}

function plain(title: string): string {
  return title.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** More than half of the larger one's. */
function mostlySame(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared * 2 > Math.max(a.length, b.length);
}
