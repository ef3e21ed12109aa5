import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Meeting } from '@/utils/records/schema';
import type { Invitation } from '@/utils/records/schema-between';
import { type Gathering, seriesOf } from './meeting-series';
import type { PersonStanding } from './person-standing';

/** A recurring meeting of the user's own team, and when it next takes place, soonest first. */
export interface TeamMeeting {
  /** Tells it from another of the same title. */
  key: string;
  /** As its next date has it. */
  title: string;
  dates: Meeting[];
}

type Standings = ReadonlyMap<string, PersonStanding>;

/** A team meeting is no one-to-one: the user and at least two more. */
const FEWEST_OTHERS = 2;
/** Ours: with more people than this, a few known of the own team say nothing about the rest. */
const MOST_UNSEEN = 20;

/**
 * The user's recurring meetings whose known guests are mostly their own team (ours): reports, or
 * colleagues of their own function. Recurring is what a source calls so, or what stands twice in one
 * series (`seriesOf`); the guests are those of most of its dates, past ones too, so that a date of which
 * only the tile was read counts as well. Cancelled, declined and all-day ones are none. Ordered by their
 * next date.
 *
 * @param meetings past and ahead, each with who is invited, ascending.
 * @param own the user's function, if known; without it only reports are their team.
 */
export function teamMeetings(
  meetings: readonly Gathering[],
  standings: Standings,
  own: AnyFunctionId | undefined,
  now: number,
): TeamMeeting[] {
  const held = meetings.filter(({ meeting }) => meeting.title.trim() !== '' && isHeld(meeting));
  return seriesOf(held)
    .flatMap(({ gatherings, regulars, people }): TeamMeeting[] => {
      const repeats = gatherings.length > 1 || gatherings[0]?.meeting.recurring === true;
      if (!repeats || !isMostlyTeam(regulars, people, standings, own)) return [];
      const dates = gatherings.flatMap(({ meeting }) => (meeting.start > now ? meeting : []));
      const [next] = dates;
      return next ? [{ key: next.id, title: next.title.trim(), dates }] : [];
    })
    .sort((a, b) => (a.dates[0]?.start ?? 0) - (b.dates[0]?.start ?? 0));
}

/** The same of one date by itself, as far as its own guests are known. */
export function isTeamMeeting(
  { meeting, personIds }: Gathering,
  standings: Standings,
  own: AnyFunctionId | undefined,
): boolean {
  return (
    isHeld(meeting) &&
    meeting.recurring === true &&
    isMostlyTeam(personIds, meeting.attendeeCount, standings, own)
  );
}

function isHeld(meeting: Meeting): boolean {
  return (
    meeting.kind === 'event' &&
    meeting.onMyCalendar &&
    !meeting.allDay &&
    meeting.status !== 'cancelled' &&
    meeting.myResponse !== 'declined'
  );
}

/** @param people how many there are, the user included, where that is known. */
function isMostlyTeam(
  known: readonly string[],
  people: number | undefined,
  standings: Standings,
  own: AnyFunctionId | undefined,
): boolean {
  if (known.length < FEWEST_OTHERS) return false;
  if (people !== undefined && people - 1 > known.length && people > MOST_UNSEEN) return false;
  const team = known.filter((id) => {
    const standing = standings.get(id);
    if (standing?.verdict.standing === 'external') return false;
    const ofOwn = own !== undefined && standing?.person.functionId === own;
    return standing?.verdict.standing === 'report' || ofOwn;
  });
  return team.length * 2 > known.length;
}

/**
 * The last time somebody of a function was with the team, or is to be. Null for never.
 *
 * @param functionOf of a person, by id.
 */
export function lastPresented(
  invitations: readonly Invitation[],
  functionId: AnyFunctionId,
  functionOf: (personId: string) => AnyFunctionId | undefined,
): Invitation | null {
  let last: Invitation | null = null;
  for (const one of invitations) {
    const theirs = one.personIds.some((id) => functionOf(id) === functionId);
    if (theirs && (!last || one.at > last.at)) last = one;
  }
  return last;
}
