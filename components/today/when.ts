import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import type { Meeting } from '@/utils/records/schema';

const MINUTE = 60_000;

export interface When {
  state: 'next' | 'now' | 'ended';
  /** "In 12 minutes", "Until 11:00", "Tomorrow". */
  words: string;
  /** So near that it is set in colour. */
  near: boolean;
}

/** Where a meeting stands against the clock, in a few words. */
export function whenOf(meeting: Meeting, now: number, format: Format): When {
  const { start, end, allDay } = meeting;
  const days = format.daysFromToday(format.localDay(start), now);
  if (allDay && end > now)
    return { state: 'next', words: dayWords(meeting, now, format), near: false };
  if (end <= now) {
    const words =
      days === 0 ? i18n.t('today.ended', [format.clock(end)]) : namedDay(start, now, format);
    return { state: 'ended', words, near: false };
  }
  if (start <= now) {
    return { state: 'now', words: i18n.t('today.until', [format.clock(end)]), near: true };
  }
  if (days > 0) return { state: 'next', words: dayWords(meeting, now, format), near: false };
  const minutes = Math.ceil((start - now) / MINUTE);
  const words =
    minutes < 60
      ? i18n.t('today.in_minutes', minutes, [format.number(minutes)])
      : i18n.t('today.in', [format.duration(minutes)]);
  return { state: 'next', words, near: minutes < 60 };
}

function dayWords({ start }: Meeting, now: number, format: Format): string {
  const days = format.daysFromToday(format.localDay(start), now);
  if (days === 0) return i18n.t('ui.today');
  return days === 1 ? i18n.t('today.tomorrow') : namedDay(start, now, format);
}

/** With its weekday, and with the year when it is another. */
function namedDay(at: number, now: number, format: Format): string {
  return format.year(at) === format.year(now) ? format.heading(at) : format.longDay(at, now);
}

/** Where it is, unless that is a link: those are for pressing in the calendar. */
export function placeOf({ location }: Meeting): string | undefined {
  const place = location?.trim();
  return place && !/^\w+:\/\//.test(place) ? place : undefined;
}
