import { sameValue } from '@/utils/records/same-value';
import type { Attendance, Meeting, Walk } from '@/utils/records/schema';
import { followed, type WalkEvent } from './follow-walk';
import { foundWalks } from './found-walks';
import { newOccurrences } from './walk-series';

/** What is known of the events that walks have, or may have. */
export interface KnownEvents {
  /** Ids of the events of walks that were looked for; what is not in `meetings` is no more. */
  looked: ReadonlySet<string>;
  meetings: ReadonlyMap<string, Meeting>;
  /** By meeting. */
  attendances: ReadonlyMap<string, readonly Attendance[]>;
  /** Those shown just now that may be walks, and are of none yet. */
  perhaps: readonly Meeting[];
  /** Ids of those whose guests were shown just now. */
  withGuests: ReadonlySet<string>;
  /** Addresses by person. */
  emails: ReadonlyMap<string, readonly string[]>;
}

/** What of the user's own calendar was wholly read, and when; epoch ms. */
export interface ReadStretch {
  from: number;
  to: number;
  at: number;
}

export interface RenewedWalks {
  /** To be written: as they are by now, new ones with them. */
  changed: Walk[];
  /** Ids. */
  gone: string[];
  /** Those that came to stand on the calendar, whatever became of them since. */
  scheduled: Walk[];
  /** Declined, and moved to another hour since. */
  askedAnew: Walk[];
}

/**
 * The walks as the calendar tells of them: those that have an event follow it (`followed`), those that
 * have none may have been found (`foundWalks`), occurrences of a series get walks of their own
 * (`newOccurrences`), and what is over, stands nowhere and lies in a stretch that was read afterwards
 * was missed, quietly.
 */
export function renewedWalks(
  walks: readonly Walk[],
  known: KnownEvents,
  read: ReadStretch | undefined,
  now: number,
): RenewedWalks {
  const eventOf = (meetingId: string): WalkEvent => {
    const meeting = known.meetings.get(meetingId);
    return {
      meeting,
      attendances: known.attendances.get(meetingId) ?? [],
      guestsKnown: meeting !== undefined && areGuestsKnown(meeting),
      guestsShown: known.withGuests.has(meetingId),
    };
  };
  const follow = (walk: Walk) =>
    walk.meetingId === undefined || !known.looked.has(walk.meetingId)
      ? { walk }
      : followed(walk, eventOf(walk.meetingId), now);
  const steps = walks.map((before) => ({ before, ...withoutNothing(follow(before)) }));
  const kept = steps.flatMap(({ walk }) => walk ?? []);

  const found = foundWalks(kept, known, eventOf, now);
  const after = kept.map((walk) => found.get(walk.id) ?? walk);
  const linked = new Set(after.map(({ meetingId }) => meetingId));
  const occurrences = newOccurrences(
    after.map((walk) => ({ walk, meeting: known.meetings.get(walk.meetingId ?? '') })),
    known.perhaps.filter(({ id }) => !linked.has(id)),
    (meeting, personId) => isWithOthers(eventOf(meeting.id), personId),
    now,
  );

  const isNew = new Set([...found.keys(), ...occurrences.map(({ id }) => id)]);
  const settled = [...after, ...occurrences].map((walk) => {
    const { meetingId, id } = walk;
    const one = isNew.has(id) && meetingId ? followed(walk, eventOf(meetingId), now).walk : walk;
    return isMissed(one ?? walk, read, now) ? missed(walk, now) : (one ?? walk);
  });
  const before = new Map(walks.map((walk) => [walk.id, walk]));
  return {
    changed: settled.filter((walk) => !sameValue(before.get(walk.id), walk)),
    gone: steps.flatMap(({ before: { id }, walk }) => (walk ? [] : id)),
    scheduled: settled.filter((walk) => isOnCalendar(walk) && !isOnCalendar(before.get(walk.id))),
    askedAnew: steps.flatMap(({ walk, askedAnew }) => (walk && askedAnew ? walk : [])),
  };
}

function isOnCalendar(walk: Walk | undefined): boolean {
  return walk?.meetingId !== undefined && walk.state !== 'proposed' && walk.state !== 'missed';
}

function withoutNothing({ walk, askedAnew = false }: ReturnType<typeof followed>) {
  return { walk, askedAnew };
}

function areGuestsKnown({ sources }: Meeting): boolean {
  return Object.values(sources).some(({ guestsAt }) => guestsAt !== undefined);
}

/** Somebody is known to be in it, and that person is not. */
function isWithOthers({ guestsKnown, attendances }: WalkEvent, personId: string): boolean {
  const isThere = attendances.some((one) => one.personId === personId);
  return guestsKnown && attendances.length > 0 && !isThere;
}

/** Over, on no calendar, and the calendar was read for that stretch afterwards. */
function isMissed(walk: Walk, read: ReadStretch | undefined, now: number): boolean {
  if (walk.state !== 'planned' && walk.state !== 'proposed') return false;
  return (
    read !== undefined && walk.end <= Math.min(now, read.at, read.to) && read.from <= walk.start
  );
}

function missed(walk: Walk, now: number): Walk {
  return { ...walk, state: 'missed', settledAt: now };
}
