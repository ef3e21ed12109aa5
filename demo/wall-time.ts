/** Calendar days as strings, and the wall clock of a zone. Runs in the page, in Node and in the extension. */
export type DateString = string;

const DAY = 86_400_000;

/** Midnight UTC of a day: only for arithmetic with whole days. */
export function utcOf(date: DateString): number {
  return Date.parse(`${date}T00:00:00Z`);
}

export function addDays(date: DateString, days: number): DateString {
  return new Date(utcOf(date) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: DateString, to: DateString): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY);
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: DateString): number {
  return ((new Date(utcOf(date)).getUTCDay() + 6) % 7) + 1;
}

export function isWorkday(date: DateString): boolean {
  return isoWeekday(date) <= 5;
}

export function mondayOf(date: DateString): DateString {
  return addDays(date, 1 - isoWeekday(date));
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What a clock on the wall of `timeZone` shows: the day, and minutes since its midnight. */
export function wallTime(at: number, timeZone: string): { date: DateString; minutes: number } {
  const field: Record<string, string> = {};
  for (const part of partsFormat(timeZone).formatToParts(at)) field[part.type] = part.value;
  return {
    date: `${(field.year ?? '').padStart(4, '0')}-${field.month}-${field.day}`,
    minutes: Number(field.hour) * 60 + Number(field.minute),
  };
}

/** Minutes that a zone is ahead of UTC at an instant. */
export function offsetMinutes(at: number, timeZone: string): number {
  const wall = wallTime(at, timeZone);
  return Math.round(
    (utcOf(wall.date) + wall.minutes * 60_000 - Math.floor(at / 60_000) * 60_000) / 60_000,
  );
}

/** The instant at which the wall clock shows this. In a skipped hour: as far after the gap; in a doubled one: the first. */
export function instantOf(date: DateString, minutes: number, timeZone: string): number {
  const guess = utcOf(date) + minutes * 60_000;
  const before = guess - offsetMinutes(guess - DAY, timeZone) * 60_000;
  const after = guess - offsetMinutes(guess + DAY, timeZone) * 60_000;
  const shows = (at: number) => {
    const wall = wallTime(at, timeZone);
    return utcOf(wall.date) + wall.minutes * 60_000 === guess;
  };
  if (shows(before)) return before;
  return shows(after) ? after : before;
}

/** `'09:30'` as minutes. */
export function clock(text: string): number {
  const [hours = '0', minutes = '0'] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}
