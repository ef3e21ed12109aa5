import type { MeetingKeys } from '../sighting';
import { atWall, timeText } from './time-value';

/** Google's own events, by the UID that its files give them. */
const GOOGLE = /^([\w.-]{1,1000})@google\.com$/i;
/** What is left of a series that was split: the id gets a tail, those of its occurrences do not. */
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/;
const LONGEST = 1_500;

/**
 * The names of an occurrence. Google's page calls it by its event id, which stands in the UID, and
 * by its original start in UTC.
 * @param original Absent for an event that does not repeat.
 */
export function keysOf(
  uid: string,
  original: { text: string; at: number; isDate: boolean } | null,
): MeetingKeys {
  const keys: MeetingKeys = { iCalUID: uid };
  if (original) keys.recurrenceId = original.text;
  const base = GOOGLE.exec(uid)?.[1];
  if (base && !original) keys.googleEventId = base;
  if (base && original) {
    const utc = timeText(atWall(Math.floor(original.at / 1000), 'utc'));
    keys.googleEventId = `${base.replace(SPLIT, '')}_${original.isDate ? original.text : utc}`;
  }
  return keys;
}

/** A UID that may name an event; of an endless one what tells it from others. */
export function uidOf(text: string | undefined): string | undefined {
  const uid = text?.trim();
  if (!uid) return undefined;
  return uid.length <= LONGEST ? uid : `${uid.slice(0, LONGEST)}#${hash(uid)}`;
}

/** The name of an event whose file gives it none: the same each time the file is read. */
export function uidWithout(parts: readonly string[]): string {
  const text = parts.join('\n');
  return `no-uid-${hash(text)}${hash(`${text.length} ${text}`)}`;
}

/** FNV-1a, 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
