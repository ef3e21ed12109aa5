import { contentLine, textOf } from './content-line';

/** Calendars name themselves before their first event. */
const HEAD = 20_000;
const LONGEST = 100;

/** What a calendar calls itself (`X-WR-CALNAME`), in one line; undefined for nothing. */
export function calendarName(text: string): string | undefined {
  const head = text.slice(0, HEAD).replace(/\r?\n[ \t]/g, '');
  const written = /^X-WR-CALNAME[;:].*$/im.exec(head)?.[0].trimEnd();
  const line = written && contentLine(written, 'X-WR-CALNAME', 'X-WR-CALNAME'.length, 1);
  if (!line) return undefined;
  const name = textOf(line)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return [...name].slice(0, LONGEST).join('').trim() || undefined;
}
