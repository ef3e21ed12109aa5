import { AFTER_NOON, BEFORE_NOON, type Hours } from './day-periods';

/** Minutes after midnight. */
export type Minutes = number;

/** "9", "09:30", "9.30", "10 h 15", "10 h", "8時30分"; never a part of a longer number. */
export const CLOCK =
  '(?<![\\d:.])(\\d{1,2})(?:[:.：٫](\\d{2})(?!\\.?\\d)| ?[h時时시点點] ?(\\d{2})(?!\\d)(?: ?(?:min|m|分|분)(?!\\p{L}))?| ?(h)(?!\\p{L}))?(?!\\d|[:：]\\d)';
export const CLOCKS = new RegExp(CLOCK, 'giu');

/** An hour as written, before it is known which half of the day it is in. */
export interface Written {
  hour: number;
  minute: number;
  /** Written with minutes or an `h`. */
  full: boolean;
  /** Written with a leading zero or an `h`, as only 24-hour clocks are. */
  padded: boolean;
}

export function writtenOf(match: RegExpMatchArray): Written | undefined {
  const digits = match[1] ?? '';
  const minutes = match[2] ?? match[3];
  const hour = Number(digits);
  const minute = Number(minutes ?? 0);
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
  return {
    hour,
    minute,
    full: minutes !== undefined || match[4] !== undefined,
    padded: (digits.length === 2 && digits.startsWith('0')) || /h/i.test(match[0]),
  };
}

/**
 * The minute of the day, when the named hours contain exactly one of the two that it may be, or lie
 * in one half of the day: "in the afternoon" begins at one for `Intl`, and 12:45 is in it for people.
 */
export function atHours({ hour, minute }: Written, hours: Hours): Minutes | undefined {
  if (hour > 12) return (hour % 24) * 60 + minute;
  const early = hour % 12;
  const inEarly = (hours >> early) & 1;
  const inLate = (hours >> (early + 12)) & 1;
  if (inEarly && inLate) return undefined;
  if (inEarly || inLate) return (inEarly ? early : early + 12) * 60 + minute;
  if ((hours & BEFORE_NOON) === 0) return (early + 12) * 60 + minute;
  return (hours & AFTER_NOON) === 0 ? early * 60 + minute : undefined;
}

export function speaks24Hours({ hour, full, padded }: Written): boolean {
  return full && (hour > 12 || hour === 0 || padded);
}

export function on24Hours({ hour, minute }: Written): Minutes {
  return (hour % 24) * 60 + minute;
}

export const HALF_DAY = 12 * 60;

/** The times in a text as a twelve-hour clock face shows them, in minutes after twelve. */
export function clockFaces(text: string): Minutes[] {
  const found = [...text.matchAll(CLOCKS)].map(writtenOf);
  return found.map((written) => (written ? on24Hours(written) % HALF_DAY : -1));
}
