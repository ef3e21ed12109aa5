import type { EventKey, MeetingKeys } from './sighting';

/** Whether the key names what carries these keys. */
export function names(key: EventKey, keys: MeetingKeys): boolean {
  return 'googleEventId' in key
    ? key.googleEventId === keys.googleEventId
    : key.outlookItemId === keys.outlookItemId;
}

export function sameKey(one: EventKey | null, other: EventKey | null): boolean {
  return one === other || (one !== null && other !== null && names(one, other));
}
