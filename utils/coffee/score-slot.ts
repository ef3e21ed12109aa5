import type { Availability } from '@/utils/functions/profile';
import { merge, type Range } from './ranges';
import { clockHours, hoursOn } from './working-hours';
import { DAY, MINUTE, offsetAt, type WallTime, wallTime } from './zone-spans';

/** Why a slot ranks where it does, for the screen to put in words. */
const SLOT_REASONS = [
  'walking-hours',
  'same-as-last',
  'soon',
  'both-free',
  'after-long-meetings',
  'day-edge',
] as const;
export type SlotReason = (typeof SLOT_REASONS)[number];

/**
 * Points, *ours* (MODEL.md "Coffee walk" gives the rules without weights). Walking hours outweigh
 * everything but two faults at once; the sum lies within 0–100.
 */
const POINTS = {
  base: 35,
  walkingHours: 30,
  sameAsLast: 15,
  /** For a slot right now, falling evenly to 0 at `SOON_FADES`; `urgency` 1 doubles it. */
  soon: 10,
  afterLongMeetings: -20,
  dayEdge: -15,
  /** On a day on which their calendar was not seen, while it was on others. */
  theirsUnseen: -10,
} as const;

/** The span in which sooner counts for more. */
const SOON_FADES = 14 * DAY;
/** Near enough to be called soon on screen. */
const SOON = 3 * DAY;
const LONG_MEETINGS = 120 * MINUTE;
/** A pause this short does not break up a run of meetings. */
const SHORT_PAUSE = 15 * MINUTE;
/** A slot that begins less than this after a long run comes straight after it. */
const STRAIGHT_AFTER = 30 * MINUTE;
const EDGE_MINUTES = 30;

/** MODEL.md's walking hours, *ours*. */
const WALKING_HOURS = [
  { start: '10:00', end: '11:30' },
  { start: '14:00', end: '16:30' },
];

export interface Taste {
  now: number;
  mine: Availability;
  busy: readonly Range[];
  /** Is anything known of the other's calendar? */
  theirsKnown: boolean;
  /** Where it is known, merged, epoch ms; everywhere unless told. */
  theirSeen?: readonly Range[] | undefined;
  walking?: readonly { start: string; end: string }[] | undefined;
  /** 0 no hurry … 1 long overdue. */
  urgency?: number | undefined;
  /** Start of the last coffee with this person, epoch ms. */
  lastWalk?: number | undefined;
}

/** What a slot is judged by: its start and length on the wall clock, and the instant. */
export interface Moment {
  start: number;
  end: number;
  wall: WallTime;
  /** Minutes since the midnight before its start. */
  endMinute: number;
}

/** Prepares what all slots of a request share, and returns the judge of one. */
export function slotJudge(
  taste: Taste,
): (slot: Moment) => { score: number; reasons: SlotReason[] } {
  const walking = clockHours(taste.walking ?? WALKING_HOURS);
  const longRuns = merge(taste.busy, SHORT_PAUSE).filter((r) => r.end - r.start >= LONG_MEETINGS);
  const edges = dayEdges(taste.mine);
  const last = wallOf(taste.lastWalk, taste.mine.timeZone);
  const haste = 1 + Math.min(Math.max(taste.urgency || 0, 0), 1);

  return ({ start, end, wall, endMinute }) => {
    const reasons: SlotReason[] = [];
    let score: number = POINTS.base;

    if (walking.some((hours) => wall.minute >= hours.start && endMinute <= hours.end)) {
      score += POINTS.walkingHours;
      reasons.push('walking-hours');
    }
    if (last && last.weekday === wall.weekday && hourOf(last) === hourOf(wall)) {
      score += POINTS.sameAsLast;
      reasons.push('same-as-last');
    }
    const ahead = start - taste.now;
    score += POINTS.soon * haste * Math.max(0, 1 - ahead / SOON_FADES);
    if (ahead <= SOON) reasons.push('soon');
    if (taste.theirsKnown) {
      const seen = taste.theirSeen?.some((known) => known.start <= start && end <= known.end);
      if (seen ?? true) reasons.push('both-free');
      else score += POINTS.theirsUnseen;
    }
    if (longRuns.some((run) => start >= run.end && start - run.end < STRAIGHT_AFTER)) {
      score += POINTS.afterLongMeetings;
      reasons.push('after-long-meetings');
    }
    const edge = edges.get(wall.weekday);
    if (edge && (wall.minute < edge.start + EDGE_MINUTES || endMinute > edge.end - EDGE_MINUTES)) {
      score += POINTS.dayEdge;
      reasons.push('day-edge');
    }
    return { score, reasons };
  };
}

/** When each weekday's work begins first and ends last, in minutes. */
function dayEdges(mine: Availability): Map<number, Range> {
  const edges = new Map<number, Range>();
  for (let weekday = 1; weekday <= 7; weekday++) {
    const hours = hoursOn(mine, weekday);
    const first = hours[0];
    const last = hours.at(-1);
    if (first && last) edges.set(weekday, { start: first.start, end: last.end });
  }
  return edges;
}

function wallOf(instant: number | undefined, timeZone: string): WallTime | null {
  if (instant === undefined || !Number.isFinite(instant)) return null;
  return wallTime(instant, offsetAt(timeZone, instant));
}

const hourOf = ({ minute }: WallTime) => Math.floor(minute / 60);
