import { judge, type Verdict } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { ReportingLine } from '@/utils/functions/reporting-line';
import type { BriefRows, PeerRows } from '@/utils/records/brief-rows';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';
import { type BriefLine, briefLines } from './brief-lines';
import { type Suggestion, suggestionFor } from './brief-suggestion';
import { groupGuests } from './guest-groups';
import { type PersonStanding, personStanding } from './person-standing';
import { overduePromises } from './promises';
import { reciprocityWith } from './reciprocity-with';

/** Somebody in a meeting, and what they are to the user. */
export interface BriefGuest {
  attendance: Attendance;
  person: Person;
  verdict: Verdict;
}

/** What to know of one peer before a meeting. */
export interface PeerBrief {
  standing: PersonStanding;
  lines: BriefLine[];
  suggestion: Suggestion | null;
}

export interface MeetingBrief {
  meeting: Meeting;
  guests: readonly { attendance: Attendance; person: Person }[];
  /** Who matters most first: see `meetingBriefs`. */
  peers: PeerBrief[];
  /** Peers of so large a meeting that nothing of them was read. */
  unread: Person[];
  /** Colleagues whose function nobody knows. */
  unsorted: BriefGuest[];
  others: BriefGuest[];
}

/**
 * The briefs of meetings, in the order of the rows. Of the peers in each come first (ours) those to
 * whom the user's promise is overdue, then those with an open promise or with an ask that waits, then
 * whoever lapsed, then whom the user never met, then the longest out of touch.
 *
 * @param now epoch ms; days are those of the profile's working zone.
 */
export function meetingBriefs(rows: BriefRows, profile: Profile, now: number): MeetingBrief[] {
  return rows.meetings.map(({ meeting, guests }) => {
    const judged = guests.map((guest) => ({
      ...guest,
      verdict: judge(guest.person, profile, rows.line),
    }));
    const { peers, unsorted, others } = groupGuests(judged);
    const briefs = peers.flatMap(({ person }) => {
      const known = rows.peers.get(person.id);
      if (!known) return [];
      return [{ known, brief: peerBrief(known, peers.length, profile, now, rows.line) }];
    });
    return {
      meeting,
      guests,
      peers: briefs
        .map(({ known, brief }) => ({ brief, place: placeOf(known, brief, profile, now) }))
        .sort(
          (a, b) =>
            a.place - b.place || b.brief.standing.cadence.ratio - a.brief.standing.cadence.ratio,
        )
        .map(({ brief }) => brief),
      unread: peers.flatMap(({ person }) => (rows.peers.has(person.id) ? [] : [person])),
      unsorted,
      others,
    };
  });
}

function peerBrief(
  rows: PeerRows,
  peers: number,
  profile: Profile,
  now: number,
  line: ReportingLine,
): PeerBrief {
  const { person, history, promises, asks, favours } = rows;
  const standing = personStanding(person, history, profile, now, line);
  const reciprocity = reciprocityWith(person.id, favours, now);
  const { balance } = reciprocity;
  const met = standing.lastTouch !== undefined;
  const facts = { person, promises, asks, balance, met };
  const suggestion = suggestionFor(facts, profile, now);
  const about = { reciprocity, suggestion, peers };
  return { standing, lines: briefLines(rows, standing, about, profile, now), suggestion };
}

function placeOf(
  { promises, asks }: PeerRows,
  { standing }: PeerBrief,
  { working }: Profile,
  now: number,
): number {
  const open = promises.filter(({ state }) => state === 'open');
  const mine = open.filter(({ by }) => by === 'me');
  if (overduePromises(mine, now, working.timeZone).length > 0) return 0;
  const waits = asks.some(({ by, state }) => by === 'them' && state === 'open');
  if (open.length > 0 || waits) return 1;
  if (standing.cadence.status === 'lapsed') return 2;
  return standing.lastTouch === undefined ? 3 : 4;
}
