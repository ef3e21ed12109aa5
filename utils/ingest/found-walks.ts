import { isMovedWalk, matchesWalk, mayBeWalk } from '@/utils/coffee/match-walk';
import { sameTitle, titleKey } from '@/utils/records/meeting-title';
import type { Meeting, Walk } from '@/utils/records/schema';
import type { WalkEvent } from './follow-walk';
import type { KnownEvents } from './renewed-walks';
import { inSeriesOf, isOccurrence, isRecurring } from './walk-series';

/**
 * Those among meetings without a walk that are worth a look at their guests: of the title of a walk
 * that may stand there, at its hour, or of a series of walks.
 *
 * @param events those that walks have already.
 */
export function perhapsWalks(
  walks: readonly Walk[],
  events: readonly Meeting[],
  meetings: readonly Meeting[],
  now: number,
): Meeting[] {
  const open = walks.filter(({ state, end }) => isFindable(state) && end > now - LATE);
  const repeating = walks.filter(({ everyWeeks }) => everyWeeks !== undefined);
  // Every reading is looked through: each title is worked out once.
  const starts = new Set(open.map(({ start }) => start));
  const titles = titlesOf(open);
  const titlesAgain = titlesOf(repeating);
  const alike = meetings.filter((meeting) => {
    if (starts.has(meeting.start)) return true;
    const title = titleKey(meeting.title);
    return titles.has(title) || (titlesAgain.has(title) && isOccurrence(meeting));
  });
  const series = [...events, ...alike].filter(isRecurring);
  if (series.length === 0) return alike.filter(mayBeWalk);
  const perhaps = new Set(alike);
  const isInSeries = inSeriesOf(series);
  return meetings.filter(
    (meeting) =>
      mayBeWalk(meeting) &&
      (perhaps.has(meeting) || (isOccurrence(meeting) && isInSeries(meeting))),
  );
}

function titlesOf(walks: readonly Walk[]): Set<string> {
  return new Set(walks.map(({ title }) => titleKey(title)).filter((title) => title !== ''));
}

/** Ours: an event that is first shown so long after its hour is none of a form's any more. */
const LATE = 60 * 86_400_000;

function isFindable(state: Walk['state']): boolean {
  return state === 'planned' || state === 'proposed' || state === 'scheduled';
}

/**
 * Which of the walks that stand on no calendar turned up, by id, each as it is then. Two walks share
 * an event only when they are of one group.
 */
export function foundWalks(
  walks: readonly Walk[],
  { meetings, perhaps, emails }: KnownEvents,
  eventOf: (meetingId: string) => WalkEvent,
  now: number,
): Map<string, Walk> {
  const found = new Map<string, Walk>();
  const taken = new Map<string, Walk>();
  for (const walk of walks) {
    if (walk.meetingId !== undefined && !isWaiting(walk)) taken.set(walk.meetingId, walk);
  }
  const emailsOf = (id: string) => addresses(id, emails.get(id) ?? []);
  for (const walk of walks.filter(isWaiting)) {
    const group = walk.groupId === undefined ? [] : walks.filter((one) => isWith(walk, one));
    const theirs = group.flatMap(({ meetingId }) => meetings.get(meetingId ?? '') ?? []);
    const company = Math.max(group.length, 1);
    const free = [...theirs, ...perhaps].filter(({ id }) => {
      const holder = taken.get(id);
      return !holder || isWith(walk, holder);
    });
    const mayBeElsewhere = walk.meetingId !== undefined || isSavedElsewhere(walk, walks, now);
    // One at its hour comes before one of another week.
    const meeting =
      free.find((one) => {
        const guestsOf = guests(walk, eventOf(one.id), emailsOf);
        return matchesWalk(walk, one, guestsOf, emailsOf(walk.personId), company);
      }) ??
      free.find(
        (one) =>
          mayBeElsewhere &&
          isMovedWalk(walk, one, now) &&
          // None of a series that goes on beside it.
          (walk.everyWeeks !== undefined || !isRecurring(one)) &&
          mayHave(walk, eventOf(one.id)),
      );
    if (!meeting) continue;
    const one = standingAt(walk, meeting);
    taken.set(meeting.id, one);
    found.set(walk.id, one);
  }
  return found;
}

/** What was gone and comes back under the same id is known already (`followed`). */
function isWaiting({ state }: Walk): boolean {
  return state === 'planned' || state === 'proposed';
}

/**
 * Whether another day may have been set in the form before it was saved (ours): its title, which names
 * who goes, is then that of no other walk ahead, on the calendar or not, and its hour is not over.
 */
function isSavedElsewhere(walk: Walk, walks: readonly Walk[], now: number): boolean {
  return (
    walk.state === 'proposed' &&
    walk.end > now &&
    walks.every(
      (one) =>
        one === walk ||
        one.end <= now ||
        isWith(walk, one) ||
        !isFindable(one.state) ||
        !sameTitle(one, walk),
    )
  );
}

function isWith({ groupId }: Walk, other: Walk): boolean {
  return groupId !== undefined && groupId === other.groupId;
}

function standingAt({ movedFrom: _, ...walk }: Walk, { id, start, end }: Meeting): Walk {
  const next: Walk = { ...walk, start, end, state: 'scheduled', meetingId: id };
  // It had stood there before: the user knows it by that hour.
  if (walk.meetingId !== undefined && start !== walk.start) next.movedFrom = walk.start;
  return next;
}

function mayHave({ personId }: Walk, { guestsKnown, attendances }: WalkEvent): boolean {
  return !guestsKnown || attendances.some((one) => one.personId === personId);
}

/** A guest list holds the user, who is not among the people. */
const USER = 'user@own.invalid';

function guests(
  { personId }: Walk,
  { attendances, guestsKnown }: WalkEvent,
  emailsOf: (id: string) => readonly string[],
): string[] {
  const all = attendances.flatMap((one) =>
    // One address a head: the matcher counts them.
    one.personId === personId ? emailsOf(personId) : emailsOf(one.personId).slice(0, 1),
  );
  return guestsKnown ? [...all, USER] : all;
}

/** Whoever is known by name alone counts as one who has an address, which is nobody else's. */
function addresses(id: string, emails: readonly string[]): readonly string[] {
  return emails.length > 0 ? emails : [`${id}@name-only.invalid`];
}
