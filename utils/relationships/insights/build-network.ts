import { type SharedMeeting, tiesBetween, tiesOthers } from '../network';
import type { NetworkEdge, NetworkInsight } from './contract';
import type { Gathered, MeetingWithGuests } from './gather-people';
import { type LaidOut, layOutNetwork, NARROW, WIDE } from './lay-out-network';

/** Of the ties between people so many for each person are drawn, heaviest first (ours). */
const EDGES_EACH = 3;

/** The picture with the user in the middle, and all ties between the people in it. */
export function buildNetwork(
  shown: readonly Gathered[],
  labels: readonly string[],
  meetings: readonly MeetingWithGuests[],
  { now, timeZone }: { now: number; timeZone: string },
): { network: NetworkInsight; ties: NetworkEdge[] } {
  const places = new Map(shown.map((one, index) => [one, index]));
  const ties = tiesBetween(sharedMeetings(meetings, places, now), shown.length, now, timeZone);
  const people = shown.map(
    ({ standing: { person, cadence }, strength, colleague }, index): LaidOut => ({
      strength,
      ...(colleague && person.functionId && { functionId: person.functionId }),
      label: labels[index] ?? '',
      lapsed: cadence.status === 'lapsed',
    }),
  );
  const network: NetworkInsight = {
    edges: drawn(ties, shown.length),
    narrow: layOutNetwork(people, NARROW),
    wide: layOutNetwork(people, WIDE),
  };
  return { network, ties };
}

/** The heaviest of each person: the sum of all would hide whom the quieter ones know. */
function drawn(ties: readonly NetworkEdge[], count: number): NetworkEdge[] {
  const drawnBy = new Uint16Array(count);
  return ties.filter(({ a, b }) => {
    if ((drawnBy[a] ?? 0) >= EDGES_EACH && (drawnBy[b] ?? 0) >= EDGES_EACH) return false;
    drawnBy[a] = (drawnBy[a] ?? 0) + 1;
    drawnBy[b] = (drawnBy[b] ?? 0) + 1;
    return true;
  });
}

function* sharedMeetings(
  meetings: readonly MeetingWithGuests[],
  places: ReadonlyMap<Gathered, number>,
  now: number,
): Iterable<SharedMeeting> {
  for (const { meeting, guests } of meetings) {
    const people = Math.max(meeting.attendeeCount ?? 0, guests.length);
    if (!tiesOthers(meeting, people, now)) continue;
    const who: number[] = [];
    for (const { attendance, who: guest } of guests) {
      const place = guest?.gathered ? places.get(guest.gathered) : undefined;
      if (place !== undefined && attendance.response !== 'declined') who.push(place);
    }
    if (who.length > 1) yield { start: meeting.start, end: meeting.end, people, who };
  }
}
