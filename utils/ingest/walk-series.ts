import { instanceSuffix } from '@/utils/calendars/google/event-id';
import { mayBeWalk } from '@/utils/coffee/match-walk';
import { sameTitle, titleKey } from '@/utils/records/meeting-title';
import type { Meeting, Walk } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';
import { seriesName } from './series-name';

/** A walk with its event, where it has one. */
export interface WalkWithEvent {
  walk: Walk;
  meeting: Meeting | undefined;
}

/**
 * Walks for the occurrences of a series that were shown and have none yet: one for each who goes on
 * the walks of that series, with the same words. Not for what was before the first of them.
 *
 * @param known the walks of by now; one without an event counts when it was to repeat.
 * @param isOthers whether a meeting is known to be with others than that person.
 */
export function newOccurrences(
  known: readonly WalkWithEvent[],
  candidates: readonly Meeting[],
  isOthers: (meeting: Meeting, personId: string) => boolean,
  now: number,
): Walk[] {
  const repeating = known.filter(
    ({ walk, meeting }) => (meeting && isRecurring(meeting)) || walk.everyWeeks !== undefined,
  );
  if (repeating.length === 0) return [];
  return candidates.filter(isOccurrence).flatMap((meeting) => {
    const series = repeating.filter((one) => meeting.start > one.walk.start && isOf(one, meeting));
    const latest = new Map<string, Walk>();
    for (const { walk } of series.sort((a, b) => a.walk.start - b.walk.start)) {
      latest.set(walk.personId, walk);
    }
    const going = [...latest.values()].filter(({ personId }) => !isOthers(meeting, personId));
    const groupId = going.length > 1 ? crypto.randomUUID() : undefined;
    return going.map((walk) => occurrence(walk, meeting, groupId, now));
  });
}

function occurrence(
  from: Walk,
  { id, start, end }: Meeting,
  groupId: string | undefined,
  now: number,
): Walk {
  const { personId, title, issueId, everyWeeks } = from;
  return {
    ...newStamp(now),
    personId,
    title,
    start,
    end,
    state: 'scheduled',
    meetingId: id,
    seriesId: from.seriesId ?? from.id,
    ...(groupId !== undefined && { groupId }),
    ...(issueId !== undefined && { issueId }),
    ...(everyWeeks !== undefined && { everyWeeks }),
  };
}

function isOf({ walk, meeting }: WalkWithEvent, candidate: Meeting): boolean {
  return meeting ? sameSeries(meeting, candidate) : sameTitle(walk, candidate);
}

/** Of a series, on the calendar, and no task or the like. */
export function isOccurrence(meeting: Meeting): boolean {
  return mayBeWalk(meeting) && isRecurring(meeting);
}

export function isRecurring({ googleEventId, recurrenceId, recurring }: Meeting): boolean {
  const isInstance = googleEventId !== undefined && instanceSuffix(googleEventId) !== null;
  return recurring === true || recurrenceId !== undefined || isInstance;
}

/**
 * Whether two occurrences are of one series: by its name (`seriesName`); where one has none, by title
 * and length. Two names are two series here, other than on agendas (`sameSeries` in relationships/):
 * what is found so becomes a walk, which is worse to have too many of than a line on an agenda. Of the
 * people `newOccurrences` asks, guest by guest.
 */
function sameSeries(a: Meeting, b: Meeting): boolean {
  const [one, other] = [seriesName(a), seriesName(b)];
  if (one !== null && other !== null) return one === other;
  return sameTitle(a, b) && a.end - a.start === b.end - b.start;
}

/** Whether a meeting is in a series (`sameSeries`) with any of these. */
export function inSeriesOf(series: readonly Meeting[]): (meeting: Meeting) => boolean {
  const keys = new Set(series.flatMap((one) => seriesName(one) ?? []));
  const looks = new Set(series.map(lookOf));
  const looksWithoutKey = new Set(series.filter((one) => seriesName(one) === null).map(lookOf));
  return (meeting) => {
    const key = seriesName(meeting);
    if (key !== null && keys.has(key)) return true;
    const look = lookOf(meeting);
    return look !== null && (key === null ? looks : looksWithoutKey).has(look);
  };
}

/** Title and length; null without a title, which is like no other. */
function lookOf({ title, start, end }: Meeting): string | null {
  const key = titleKey(title);
  return key === '' ? null : `${end - start} ${key}`;
}
