import type { FollowUp, Meeting } from '@/utils/records/schema';
import { type Occurrence, sameSeries } from './same-series';

/** A point on a meeting's agenda. */
export interface AgendaPoint {
  point: FollowUp;
  /** It was written for this meeting, or for one before in its series. */
  isOwn: boolean;
  /** The guests it is about. */
  guestIds: string[];
  /** Occurrences of the series that went by without it. */
  carried: number;
}

export interface AgendaQuestion {
  meeting: Meeting;
  /** Who is in it, without the user. */
  guestIds: readonly string[];
  /** Talking points that are open, of anybody and any meeting. */
  points: readonly FollowUp[];
  /** The meetings of these points, and those of the series since, as far as known. */
  known: readonly Occurrence[];
  /** Epoch ms. */
  now: number;
}

/**
 * What is to be talked about in a meeting, in the order in which it was written down: what was written
 * for it; what was left over when the one before in its series ended; and what is to be talked about
 * with one of its guests, unless that waits for another meeting. Of a meeting that is over it is what
 * stood there when it ended, and is open still.
 */
export function agendaOf(asked: AgendaQuestion): AgendaPoint[] {
  const { meeting, guestIds, points, now } = asked;
  const at = Math.min(now, meeting.end - 1);
  const occurrences = new Map(asked.known.map((one) => [one.meeting.id, one]));
  const target: Occurrence = { meeting, personIds: guestIds };
  const series = asked.known.filter((one) => sameSeries(one, target));
  return points
    .filter(({ createdAt }) => createdAt < meeting.end || now < meeting.end)
    .flatMap((point): AgendaPoint[] => {
      const home = point.meetingId === undefined ? undefined : occurrences.get(point.meetingId);
      const about = point.personIds.filter((id) => guestIds.includes(id));
      const isOwn = point.meetingId === meeting.id || isCarriedTo(meeting, home, series, at);
      const waits = home !== undefined && home.meeting.id !== meeting.id && !isOver(home, at);
      if (!isOwn && (about.length === 0 || waits)) return [];
      const carried = isOwn ? goneBy(point, meeting, series, at) : 0;
      return [{ point, isOwn, guestIds: about, carried }];
    })
    .sort((a, b) => a.point.createdAt - b.point.createdAt);
}

/**
 * Whether a point stands among the lines of those it is about already, so that an agenda beside them need
 * not say it: one that waits for no meeting, and is about nobody else. See `briefLines`.
 *
 * @param told ids of the guests whose lines are there.
 */
export function isToldInLines(
  { point, guestIds }: Pick<AgendaPoint, 'point' | 'guestIds'>,
  told: readonly string[],
): boolean {
  return point.meetingId === undefined && guestIds.every((id) => told.includes(id));
}

/**
 * Points of meetings that are over, about nobody, for which no later meeting of the series is known:
 * nothing else would show them.
 */
export function leftOver(
  points: readonly FollowUp[],
  known: readonly Occurrence[],
  now: number,
): FollowUp[] {
  const occurrences = new Map(known.map((one) => [one.meeting.id, one]));
  return points.filter(({ meetingId, personIds }) => {
    if (personIds.length > 0) return false;
    const home = meetingId === undefined ? undefined : occurrences.get(meetingId);
    if (!home) return true;
    if (!isOver(home, now)) return false;
    return !known.some(
      (one) => one.meeting.start > home.meeting.start && !isOver(one, now) && sameSeries(one, home),
    );
  });
}

/** To the first of the series after its own that is not over at the time. */
function isCarriedTo(
  meeting: Meeting,
  home: Occurrence | undefined,
  series: readonly Occurrence[],
  at: number,
): boolean {
  if (!home || !series.includes(home) || !isOver(home, at)) return false;
  const from = home.meeting.start;
  if (from >= meeting.start) return false;
  return !series.some(
    (one) => one.meeting.start > from && one.meeting.start < meeting.start && !isOver(one, at),
  );
}

function goneBy(
  { createdAt }: FollowUp,
  meeting: Meeting,
  series: readonly Occurrence[],
  at: number,
): number {
  return series.filter((one) => {
    const { id, end, deletedAt, status } = one.meeting;
    const took = deletedAt === undefined && status !== 'cancelled';
    return id !== meeting.id && took && end > createdAt && end <= at;
  }).length;
}

/** Ended, or it will not be. */
function isOver({ meeting: { end, status, deletedAt } }: Occurrence, at: number): boolean {
  return end <= at || status === 'cancelled' || deletedAt !== undefined;
}
