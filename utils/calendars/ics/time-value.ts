import { civil, DAY_SECONDS, dayNumber, daysInMonth } from './civil';

/** A date or a time as the file writes it, not yet in any zone. */
export interface TimeValue {
  /** Days since 1970-01-01. */
  day: number;
  /** Seconds after midnight; 0 for a date. */
  seconds: number;
  form: 'date' | 'utc' | 'local';
}

const TIME =
  /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:[Tt ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?)?\s*([Zz]|[+-]\d{2}:?\d{2})?\s*$/;

/**
 * Reads `20260302`, `20260302T093000` and `20260302T093000Z`, and what some programs write instead:
 * without seconds, with dashes, with an offset. A date with a `Z` is a date. Null for what is no day.
 */
export function timeValue(text: string, asDate = false): TimeValue | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1000 || month < 1 || month > 12) return null;
  if (date < 1 || date > daysInMonth(year, month)) return null;
  const day = dayNumber(year, month, date);
  if (asDate || match[4] === undefined) return { day, seconds: 0, form: 'date' };
  const [hour, minute] = [Number(match[4]), Number(match[5])];
  const second = Math.min(Number(match[6] ?? 0), 59);
  if (hour > 24 || minute > 59) return null;
  const seconds = hour * 3600 + minute * 60 + second;
  const zone = match[7];
  if (zone === undefined) return atWall(day * DAY_SECONDS + seconds, 'local');
  return atWall(day * DAY_SECONDS + seconds - secondsEast(zone), 'utc');
}

/** @param wall Seconds since 1970 as if the clock showed UTC. */
export function atWall(wall: number, form: TimeValue['form']): TimeValue {
  const day = Math.floor(wall / DAY_SECONDS);
  return { day, seconds: wall - day * DAY_SECONDS, form };
}

export function wallOf({ day, seconds }: TimeValue): number {
  return day * DAY_SECONDS + seconds;
}

/** As a file writes it: `20260302`, `20260302T093000`, `20260302T093000Z`. */
export function timeText({ day, seconds, form }: TimeValue): string {
  const { year, month, day: date } = civil(day);
  const text = `${digits(year, 4)}${digits(month, 2)}${digits(date, 2)}`;
  if (form === 'date') return text;
  const [hour, rest] = [Math.floor(seconds / 3600), seconds % 3600];
  const time = digits(hour, 2) + digits(Math.floor(rest / 60), 2) + digits(rest % 60, 2);
  return `${text}T${time}${form === 'utc' ? 'Z' : ''}`;
}

/** Seconds east of UTC of `Z`, `+01:00`, `-0530`, `+013045`. */
export function secondsEast(text: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim());
  if (!match) return 0;
  const size = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return match[1] === '-' ? -size : size;
}

/** Days are apart from seconds, because a day is not always 24 hours. */
export interface Duration {
  days: number;
  seconds: number;
}

/** Reads `PT1H30M`, `P2D`, `P1W`; null for a negative one and anything else. */
export function duration(text: string): Duration | null {
  const match =
    /^\s*\+?P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?\s*$/i.exec(
      text,
    );
  if (!match?.slice(1).some(Boolean)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds };
}

function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
