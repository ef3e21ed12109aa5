import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Meeting } from '@/utils/records/schema';
import type { Invitation } from '@/utils/records/schema-between';
import type { PersonStanding } from './person-standing';

/** A recurring meeting of the user's own team, and when it next takes place, soonest first. */
export interface TeamMeeting {
  title: string;
  dates: Meeting[];
}

/** A team meeting is no one-to-one: the user and at least two more. */
const FEWEST_OTHERS = 2;

/**
 * The user's recurring meetings whose known guests are mostly their own team (ours): reports, or
 * colleagues of their own function. Recurring is what a source calls so, or what stands twice under one
 * title. Cancelled, declined and all-day ones are none. Ordered by their next date.
 *
 * @param meetings those ahead, each with who is invited, ascending.
 * @param own the user's function, if known.
 */
export function teamMeetings(
  meetings: readonly { meeting: Meeting; personIds: readonly string[] }[],
  standings: ReadonlyMap<string, PersonStanding>,
  own: AnyFunctionId | undefined,
): TeamMeeting[] {
  const found = new Map<string, Meeting[]>();
  for (const { meeting, personIds } of meetings) {
    const title = meeting.title.trim();
    if (title === '' || !isHeld(meeting) || !isMostlyTeam(personIds, standings, own)) continue;
    found.set(title, [...(found.get(title) ?? []), meeting]);
  }
  return [...found]
    .filter(([, dates]) => dates.length > 1 || dates[0]?.recurring === true)
    .map(([title, dates]) => ({ title, dates }));
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

function isMostlyTeam(
  personIds: readonly string[],
  standings: ReadonlyMap<string, PersonStanding>,
  own: AnyFunctionId | undefined,
): boolean {
  if (personIds.length < FEWEST_OTHERS) return false;
  const team = personIds.filter((id) => {
    const standing = standings.get(id);
    if (standing?.verdict.standing === 'external') return false;
    const ofOwn = own !== undefined && standing?.person.functionId === own;
    return standing?.verdict.standing === 'report' || ofOwn;
  });
  return team.length * 2 > personIds.length;
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
