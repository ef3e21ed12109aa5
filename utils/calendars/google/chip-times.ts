import { addDays } from '../add-days';
import { instantOf } from '../instant';
import { daysBetween } from '../label/clock-times';
import { localDateTime } from '../label/days';
import { plainText } from '../label/plain-text';
import { splitSegments } from '../label/segments';
import { clockFaces, HALF_DAY } from '../label/written-clock';
import { find } from '../query';
import { type FailureReason, failure, isFailure, type ReadFailure } from '../read-result';
import type { ChipContext } from './chip';
import { readChipLabel, readLabelTimes } from './chip-label';
import { labelOf, titleOf } from './chip-source';
import { type DrawnTimes, disagree, drawnTimes, isDrawnElsewhere } from './drawn-times';
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
export const SHORTEST_MS = 30 * 60 * 1000;
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
 * goes over several days and its cell may be any of them. The place in the column tells the start
 * once more: it is compared with the label's, and stands in where the label's can't be read.
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
  const read = wallTimes(ends, shownTime, chip, context);
  // In a day's column nothing takes whole days.
  const untold = isFailure(read) ? read.reason : read.wall.allDay && 'label-without-time';
  const found = untold && ends !== label ? (drawnWall(ends, chip, context, untold) ?? read) : read;
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
  if (day && context.daySure && !wall.allDay && wall.start.slice(0, 10) <= day) {
    const expected = wall.start.slice(0, 10) < day ? 0 : minutesOf(wall.start);
    if (isDrawnElsewhere(chip, context.account.language, context.now, expected)) {
      problems.push('label-time-mismatch');
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
  if (wholeDays) return { wall: wholeDays, problem: read.reason };
  if (read.reason !== 'label-without-date' || !day || !daySure) return read;
  const times = readLabelTimes(label, account.language, shownTime);
  if (isFailure(times)) return read;
  const first = Date.parse(`${day}T00:00:00Z`) / DAY_MS;
  const nights = daysBetween(times) ?? 0;
  const start = localDateTime(first, times.start);
  const end = localDateTime(first + nights, times.end);
  return { wall: { start, end, allDay: false }, problem: read.reason };
}

/**
 * The times at which a chip is drawn, for a label that has a title and no times that can be read.
 * Its digits make them exact where they only leave the half of the day open.
 */
function drawnWall(
  label: string,
  chip: Element,
  context: ChipContext,
  problem: FailureReason,
): { wall: Wall; problem: FailureReason } | null {
  const { day, daySure, account, now } = context;
  const drawn = day && daySure ? drawnTimes(chip, account.language, now) : null;
  if (!day || !drawn) return null;
  const { start, end } = exact(label, drawn);
  const first = Date.parse(`${day}T00:00Z`) / DAY_MS;
  const on = (at: number) => localDateTime(first + Math.floor(at / 1440), at % 1440);
  return { wall: { start: on(start), end: on(end), allDay: false }, problem };
}

function exact(label: string, drawn: DrawnTimes): DrawnTimes {
  const faces = clockFaces(splitSegments(plainText(label))[0] ?? '');
  const [from = -1, to = -1] = faces;
  if (faces.length !== 2 || from < 0 || to < 0) return drawn;
  const closest = (face: number, near: number) =>
    [face, face + HALF_DAY, face + 2 * HALF_DAY].find((at) => !disagree(at, near)) ?? near;
  return { start: closest(from, drawn.start), end: closest(to, drawn.end) };
}

function minutesOf(wall: string): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** A stacked chip that shows no time takes whole days, whatever the words of its label. */
function allDayByStructure(chip: Element, context: ChipContext): Wall | null {
  const { day, daySure, rowDays } = context;
  const stacked = chip.matches(stackedChip.join(',')) || find(chip, stackedChip) !== null;
  if (!stacked || !day || !daySure || find(chip, timedMark) || showsMore(chip)) return null;
  const place = daysByPlace(chip, rowDays);
  const [first, last] =
    place && place.first <= day && day <= place.last ? [place.first, place.last] : [day, day];
  return { start: `${first}T00:00`, end: `${addDays(last, 1)}T00:00`, allDay: true };
}

/** Whether a chip shows digits beside its title: a time, whatever its class is called. */
function showsMore(chip: Element): boolean {
  const known = [titleOf(chip, labelOf(chip)), labelOf(chip)].map((text) => text?.trim());
  return [...chip.querySelectorAll('*')].some(
    ({ childElementCount, textContent }) =>
      childElementCount === 0 &&
      /\p{Nd}/u.test(textContent ?? '') &&
      !known.includes(textContent?.trim()),
  );
}

function shiftDay(wall: string, days: number): string {
  return addDays(wall.slice(0, 10), days) + wall.slice(10);
}
