import { judge, type Verdict } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import type { ReportingLine } from '@/utils/functions/reporting-line';
import type { ContactHistory } from '@/utils/records/contacts';
import { isFromFile } from '@/utils/records/on-file';
import type { Meeting, Person } from '@/utils/records/schema';
import {
  type Cadence,
  type CadenceFacts,
  cadenceChangesAt,
  cadenceOf,
  cadenceStatus,
} from './cadence';
import type { Drift } from './drift';
import { DRIFT_TOUCHES, type DriftFacts, driftChangesAt, driftNow } from './drift-now';
import { countsAsContact, type Touch, touchesOf } from './touches';

/** Everything the screens and the badge derive about one person. */
export interface PersonStanding {
  person: Person;
  verdict: Verdict;
  /** Ascending, one per day. */
  touches: Touch[];
  /** Epoch ms. */
  lastTouch?: number;
  /** The first meeting with them that is not over; it may be on now. */
  nextMeeting?: Meeting;
  /** Days. */
  cadenceDays?: number;
  cadence: Cadence;
  /** Whether the rhythm in which they met has stopped, with or without a cadence. */
  drift: Drift;
  /** Epoch ms when that may next change by time alone. */
  driftChangesAt?: number;
  /** Epoch ms when the cadence status may next change by time alone. */
  changesAt?: number;
}

/** Derives a person's standing at `now`; days are those of the profile's working zone. */
export function personStanding(
  person: Person,
  history: ContactHistory,
  profile: Profile,
  now: number,
  line?: ReportingLine,
): PersonStanding {
  const verdict = judge(person, profile, line);
  const touches = touchesOf(history, profile.emails, now, profile.working.timeZone);
  const lastTouch = touches.at(-1)?.at;
  const nextMeeting = nextMeetingIn(history, now);
  const cadenceDays = isOnlyOnFile(person, history) ? undefined : cadenceOf(person, verdict);
  const facts: CadenceFacts = {
    lastTouch,
    addedAt: person.createdAt,
    cadenceDays,
    nextMeeting: nextMeeting && Math.max(nextMeeting.start, now),
    snoozedUntil: person.snoozedUntil,
    muted: person.muted,
  };
  const newest = touches.slice(-DRIFT_TOUCHES).map(({ at }) => at);
  const driftFacts: DriftFacts = { ...facts, touches: newest };
  const drift = driftNow(driftFacts, now);
  return {
    person,
    verdict,
    touches,
    lastTouch,
    nextMeeting,
    cadenceDays,
    cadence: cadenceStatus(facts, now),
    drift,
    driftChangesAt: driftChangesAt(driftFacts, drift, now),
    changesAt: changesAt(facts, history, now),
  };
}

/**
 * Somebody whom only a directory tells of is no relationship yet, and none lapses on the day that a
 * file of thousands is a few months old (ours). Said by the user, it is one from then on.
 */
function isOnlyOnFile(person: Person, { meetings, touches, walks }: ContactHistory): boolean {
  return isFromFile(person) && meetings.length + touches.length + walks.length === 0;
}

function nextMeetingIn(history: ContactHistory, now: number): Meeting | undefined {
  return history.meetings.find(
    ({ meeting, attendance }) => meeting.end > now && countsAsContact(meeting, attendance),
  )?.meeting;
}

/** A meeting that ends, or a touch logged ahead, becomes a touch and starts the count again. */
function changesAt(facts: CadenceFacts, history: ContactHistory, now: number): number | undefined {
  const cadence = cadenceChangesAt(facts, now);
  const snoozed = facts.snoozedUntil !== undefined && now < facts.snoozedUntil;
  if (facts.muted || snoozed || facts.cadenceDays === undefined) return cadence;
  const moments = cadence === undefined ? [] : [cadence];
  for (const { meeting, attendance } of history.meetings) {
    if (meeting.end > now && countsAsContact(meeting, attendance)) moments.push(meeting.end);
  }
  for (const { at } of history.touches) if (at > now) moments.push(at);
  return moments.length === 0 ? undefined : Math.min(...moments);
}
