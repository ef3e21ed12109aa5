import type { Response } from '../sighting';
import { responseOf } from './response';

export interface GuestLabel {
  /** Absent when the page shows only the address. */
  name?: string;
  response?: Response;
  organizer: boolean;
  optional: boolean;
}

/**
 * Words after a guest's name that chips don't use; English as several readers map them
 * (2020–2026). Other languages were never captured, so the words of their chips are tried.
 */
const RESPONSES: Partial<Record<string, Response>> = {
  attending: 'accepted',
  'not attending': 'declined',
  awaiting: 'needs-action',
  'awaiting response': 'needs-action',
};
const ORGANIZER = new Set(['organizer', 'organiser', '主催者']);
const OPTIONAL = new Set(['optional', '任意']);

/**
 * Reads a guest row's label, `NAME[, ANSWER][, Organizer][, Optional]`. Names hold commas
 * ("Roe, Pat"), so known words are taken off the end and what is left is the name.
 * @param shownName The name as the row shows it, which settles where it ends in any language; then
 * a word that we don't know hides none of the others.
 */
export function readGuestLabel(
  label: string,
  email: string,
  language: string,
  shownName?: string,
): GuestLabel {
  const result: GuestLabel = { organizer: false, optional: false };
  let rest = label.replace(/\s+/g, ' ').trim();
  const shown = shownName?.replace(/\s+/g, ' ').trim();
  // An avatar's letter begins the label too, so the name must end where a part does.
  const known = shown && rest.startsWith(shown) && ENDS.test(rest.slice(shown.length));
  if (known) {
    for (const word of rest.slice(shown.length).split(SEPARATORS)) take(word, language, result);
    rest = shown;
  }
  for (;;) {
    const tail = known ? null : LAST_PART.exec(rest);
    if (!tail?.[1] || !take(tail[1], language, result)) break;
    rest = rest.slice(0, tail.index);
  }
  if (rest && rest.toLowerCase() !== email && !/^\S+@\S+$/.test(rest)) {
    result.name = rest.slice(0, 256);
  }
  return result;
}

const SEPARATORS = /[,;、،，]/;
const LAST_PART = /\s*[,;、،，]\s*([^,;、،，]+)$/;
const ENDS = /^\s*(?:[,;、،，]|$)/;

/** Adds what a word after the name says; false when it is none that we know. */
function take(part: string, language: string, result: GuestLabel): boolean {
  const word = part.trim().toLowerCase();
  const response = RESPONSES[word] ?? responseOf(word, language);
  if (response) result.response = response;
  else if (ORGANIZER.has(word)) result.organizer = true;
  else if (OPTIONAL.has(word)) result.optional = true;
  else return false;
  return true;
}
