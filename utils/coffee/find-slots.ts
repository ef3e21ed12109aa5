import type { Availability } from '@/utils/functions/profile';
import { intersect, merge, type Range, subtract } from './ranges';
import { type SlotReason, slotJudge } from './score-slot';
import { spreadSlots } from './spread-slots';
import { workingRanges } from './working-hours';
import { DAY, isTimeZone, MINUTE, wallTime, type ZoneSpan, zoneSpans } from './zone-spans';

/** Instants are epoch ms, lengths minutes. */
export interface SlotRequest {
  now: number;
  /** The slot lies wholly between these, and not before `now`. */
  from: number;
  to: number;
  minutes: number;
  /** What blocks the user's time (see busy.ts). */
  busy: readonly Range[];
  /** The same of the other person, as far as known; `[]` says that it is known and empty. */
  theirBusy?: readonly Range[] | undefined;
  /** Where `theirBusy` is all there is, merged; everywhere unless told. */
  theirSeen?: readonly Range[] | undefined;
  mine: Availability;
  theirs?: Availability | undefined;
  /** The hours of further people, for a walk of several; their busy times are in `theirBusy`. */
  others?: readonly Availability[] | undefined;
  /** Free minutes before and after every known meeting: 10 unless told. */
  bufferMinutes?: number | undefined;
  /** All slots without it. */
  limit?: number | undefined;
  /** Clock hours, in the user's zone, in which a walk is nicest: score-slot.ts unless told. */
  walking?: readonly { start: string; end: string }[] | undefined;
  /** 0 no hurry … 1 long overdue: how much sooner is better. */
  urgency?: number | undefined;
  /** Start of the last coffee with this person. */
  lastWalk?: number | undefined;
}

export interface Slot {
  start: number;
  end: number;
  /** 0–100, comparable within one request. */
  score: number;
  reasons: SlotReason[];
}

const STEP = 15 * MINUTE;
/** Minutes of air around a meeting, MODEL.md. */
export const USUAL_BUFFER = 10;
/** A range that is longer is cut here: nobody plans a walk for the year after next. */
const LONGEST_RANGE = 400 * DAY;

/**
 * Slots of `minutes` that begin on a quarter hour of the user's wall clock, lie inside both working
 * hours as the wall clocks show them (over clock changes too), and keep the buffer to everything
 * known; best first, the earlier first among equals. With a `limit`, the best is followed by real
 * alternatives rather than its neighbours (spread-slots.ts). Pure and deterministic.
 *
 * Bad input gives fewer slots, never a throw: a zone that is unknown here (of either person), a
 * length that is not positive or a time that is not a number gives none; a busy time that ends
 * before it begins blocks nothing, one without length blocks its moment; hours that end before
 * they begin are left out (working-hours.ts).
 */
export function findSlots(request: SlotRequest): Slot[] {
  const { now, mine, theirBusy } = request;
  const everybodyElse = [...(request.theirs ? [request.theirs] : []), ...(request.others ?? [])];
  const length = request.minutes * MINUTE;
  const from = Math.max(request.from, now);
  const to = Math.min(request.to, from + LONGEST_RANGE);
  const limit = Math.floor(request.limit ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(from) || !(length > 0) || !(to - from >= length) || !(limit > 0)) return [];
  if (![mine, ...everybodyElse].every(({ timeZone }) => isTimeZone(timeZone))) return [];

  const spans = zoneSpans(mine.timeZone, from, to);
  let open = workingRanges(mine, spans);
  for (const hours of everybodyElse) {
    open = intersect(open, workingRanges(hours, zoneSpans(hours.timeZone, from, to)));
  }
  const taken = [...request.busy, ...(theirBusy ?? [])];
  const free = subtract(open, merge(padded(taken, request.bufferMinutes)));

  const judge = slotJudge({ ...request, theirsKnown: theirBusy !== undefined });
  const candidates = startsIn(free, spans, length).map(({ start, offset }) => {
    const end = start + length;
    const wall = wallTime(start, offset);
    const endOffset = spans.find((span) => end <= span.end)?.offset ?? offset;
    const endMinute = wall.minute + (length + endOffset - offset) / MINUTE;
    return { start, end, day: wall.day, ...judge({ start, end, wall, endMinute }) };
  });
  return spreadSlots(candidates, limit).map(({ start, end, score, reasons }) => ({
    start,
    end,
    score,
    reasons,
  }));
}

function padded(busy: readonly Range[], bufferMinutes = USUAL_BUFFER): Range[] {
  const buffer = (bufferMinutes >= 0 ? bufferMinutes : USUAL_BUFFER) * MINUTE;
  return busy
    .filter(({ start, end }) => start <= end)
    .map(({ start, end }) => ({ start: start - buffer, end: end + buffer }));
}

/** Quarter hours of the wall clock from which `length` fits into one free range. */
function startsIn(free: readonly Range[], spans: readonly ZoneSpan[], length: number) {
  const starts: { start: number; offset: number }[] = [];
  for (const range of free) {
    const last = range.end - length;
    for (const { start: from, end: until, offset } of spans) {
      if (until <= range.start || from > last) continue;
      const earliest = Math.max(range.start, from);
      let start = Math.ceil((earliest + offset) / STEP) * STEP - offset;
      for (; start <= last && start < until; start += STEP) starts.push({ start, offset });
    }
  }
  return starts;
}
