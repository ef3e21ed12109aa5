import { addDays } from '../add-days';
import { instantOf } from '../instant';
import { daysBetween } from '../label/clock-times';
import { localDateTime } from '../label/days';
import { find } from '../query';
import { type FailureReason, failure, isFailure, type ReadFailure } from '../read-result';
import type { ChipContext } from './chip';
import { readChipLabel, readLabelTimes } from './chip-label';
import { maskTitle, withoutMiddle } from './label-parts';
import { daysByPlace } from './place';
import { stackedChip, timedMark } from './selectors';

export interface ChipTimes {
  /** Epoch ms. */
  start: number;
  /** Epoch ms, exclusive. */
  end: number;
  allDay: boolean;
  title?: string;
  problems: FailureReason[];
}

/** What has one time only (a task, an event of no length) is drawn half an hour high (2025-11). */
const SHORTEST_MS = 30 * 60 * 1000;
const DAY_MS = 86_400_000;

interface Wall {
  start: string;
  end: string;
  allDay: boolean;
  title?: string;
}

/**
 * When a chip's event is. The label tells the times and the date; the column or cell tells the
 * date once more. Where they differ, that is recorded and the cell's date stands, unless the event
 * goes over several days and its cell may be any of them.
 */
export function chipTimes(
  label: string,
  title: string | undefined,
  shownTime: string | undefined,
  chip: Element,
  context: ChipContext,
): ChipTimes | ReadFailure {
  const problems: FailureReason[] = [];
  const ends = withoutMiddle(maskTitle(label, title));
  const found = wallTimes(ends, shownTime, chip, context);
  if (isFailure(found)) return found;
  let { wall } = found;
  if (found.problem) problems.push(found.problem);
  const { day } = context;
  const startDay = wall.start.slice(0, 10);
  const lastDay =
    wall.allDay || wall.end.endsWith('T00:00')
      ? addDays(wall.end.slice(0, 10), -1)
      : wall.end.slice(0, 10);
  if (day && context.daySure && (day < startDay || day > lastDay) && lastDay >= startDay) {
    problems.push('label-date-mismatch');
    if (startDay === lastDay) {
      const shift = (Date.parse(day) - Date.parse(startDay)) / DAY_MS;
      wall = { ...wall, start: shiftDay(wall.start, shift), end: shiftDay(wall.end, shift) };
    }
  }
  const start = instantOf(wall.start, context.account.timeZone);
  const end = instantOf(wall.end, context.account.timeZone);
  // Dates before 1970 have no key on the page; one in a label is a misreading.
  if (start && start.at < 0) return failure('label-without-date');
  if (!start || !end) return failure('label-without-time');
  if (!wall.allDay && (start.skipped || end.skipped)) problems.push('time-in-gap');
  return {
    start: start.at,
    end: end.at > start.at ? end.at : start.at + SHORTEST_MS,
    allDay: wall.allDay,
    ...(wall.title && { title: wall.title }),
    problems,
  };
}

/** The label's own answer; where it has none, what the chip's place can add to it. */
function wallTimes(
  label: string,
  shownTime: string | undefined,
  chip: Element,
  context: ChipContext,
): { wall: Wall; problem?: FailureReason } | ReadFailure {
  const { account, day, daySure } = context;
  const read = readChipLabel(label, account.language, shownTime);
  if (!isFailure(read)) return { wall: { ...read, allDay: read.allDay === true } };
  if (read.reason === 'label-too-long') return read;
  const wholeDays = allDayByStructure(chip, context);
  if (wholeDays) return { wall: wholeDays };
  if (read.reason !== 'label-without-date' || !day || !daySure) return read;
  const times = readLabelTimes(label, account.language, shownTime);
  if (isFailure(times)) return read;
  const first = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  const nights = daysBetween(times) ?? 0;
  const start = localDateTime(first, times.start);
  const end = localDateTime(first + nights, times.end);
  return { wall: { start, end, allDay: false }, problem: read.reason };
}

/** A stacked chip that shows no time takes whole days, whatever the words of its label. */
function allDayByStructure(chip: Element, context: ChipContext): Wall | null {
  const { day, daySure, rowDays } = context;
  const stacked = chip.matches(stackedChip.join(',')) || find(chip, stackedChip) !== null;
  if (!stacked || !day || !daySure || find(chip, timedMark)) return null;
  const place = daysByPlace(chip, rowDays);
  const [first, last] =
    place && place.first <= day && day <= place.last ? [place.first, place.last] : [day, day];
  return { start: `${first}T00:00`, end: `${addDays(last, 1)}T00:00`, allDay: true };
}

function shiftDay(wall: string, days: number): string {
  return addDays(wall.slice(0, 10), days) + wall.slice(10);
}
