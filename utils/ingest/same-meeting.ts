import { instanceSuffix } from '@/utils/calendars/google/event-id';
import {
  type MeetingKeys,
  SIGHTING_SOURCES,
  type Sighting,
  type SightingSource,
} from '@/utils/calendars/sighting';
import { titleKey } from '@/utils/records/meeting-title';
import type { Meeting } from '@/utils/records/schema';
import { baseOfGoogleId, googleBaseOfUid } from './google-uid';
import { isShownKey, tellsKind } from './merge-meeting';

/** What two sources show alike of one meeting. */
export interface Shape {
  start: number;
  end: number;
  allDay: boolean;
  /** At least one; a cancelled meeting also has its title without the word before it. */
  titles: string[];
  kind?: Meeting['kind'];
}

/** Null for a sighting without times or title: nothing to know it by. */
export function shapeOf(shown: Sighting | Meeting): Shape | null {
  const { start, end, allDay = false, title = '', status, kind } = shown;
  const titles = titleKeys(title, status === 'cancelled');
  if (start === undefined || end === undefined || titles.length === 0) return null;
  return { start, end, allDay, titles, ...(kind && tells(shown) && { kind }) };
}

function tells(shown: Sighting | Meeting): boolean {
  if ('source' in shown) return tellsKind(shown);
  const sources = SIGHTING_SOURCES.filter((source) => shown.sources[source]);
  return sources.some((source) => tellsKind({ source, kind: shown.kind }));
}

export function sameShape(a: Shape, b: Shape): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.allDay === b.allDay &&
    (a.kind === undefined || b.kind === undefined || a.kind === b.kind) &&
    a.titles.some((title) => b.titles.includes(title))
  );
}

/** Outlook writes "Canceled: " before a title (PAGES 2.3, seen 2026), in the page's language. */
const CANCELLED = /^cancell?ed\s*:\s*/;
const LABEL = /^[^:]{3,24}:\s*/;

function titleKeys(title: string, cancelled: boolean): string[] {
  const whole = titleKey(title);
  const bare = whole.replace(cancelled ? LABEL : CANCELLED, '');
  return [...new Set([whole, bare])].filter(Boolean);
}

/** Whether the source has a name of its own for the meeting already. */
export function hasKeyOf(source: SightingSource, keys: MeetingKeys): boolean {
  if (source === 'google-page') return keys.googleEventId !== undefined;
  if (source === 'ics') return keys.iCalUID !== undefined;
  return keys.outlookItemId !== undefined && !isShownKey(keys.outlookItemId);
}

/** Whether two sets of keys can be one meeting's: no source has two names for it. */
export function compatibleKeys(a: MeetingKeys, b: MeetingKeys): boolean {
  if (a.googleEventId && b.googleEventId && a.googleEventId !== b.googleEventId) return false;
  const oneUid = a.iCalUID === b.iCalUID && a.recurrenceId === b.recurrenceId;
  if (a.iCalUID && b.iCalUID && !oneUid) return false;
  const [one, other] = [a.outlookItemId, b.outlookItemId];
  return !one || !other || one === other || isShownKey(one) || isShownKey(other);
}

/**
 * Whether an id of Google's page and the keys of a file name one occurrence: the same UID and the
 * same original start. A file that writes that in local time, or not at all, is compared by the
 * occurrence's own start, epoch ms.
 */
export function sameOccurrence(
  eventId: string,
  file: Pick<MeetingKeys, 'iCalUID' | 'recurrenceId'>,
  starts: { page: number | undefined; file: number | undefined },
): boolean {
  if (!file.iCalUID || googleBaseOfUid(file.iCalUID) !== baseOfGoogleId(eventId)) return false;
  const suffix = instanceSuffix(eventId);
  const original = file.recurrenceId?.replaceAll(/[-:]/g, '');
  if (suffix === null) return original === undefined;
  if (original !== undefined && /^\d{8}(?:T\d{6}Z)?$/.test(original)) return original === suffix;
  return starts.page !== undefined && starts.page === starts.file;
}
