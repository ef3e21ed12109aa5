import { matchesWalk } from '@/utils/coffee/match-walk';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { rowsWith } from '@/utils/records/rows-with';
import type { Meeting, Person, Walk } from '@/utils/records/schema';
import { newStamp } from '@/utils/records/stamp';

/**
 * Brings the walks in line with the calendar, inside the transaction of an ingest: a walk whose
 * meeting is cancelled or gone is only proposed again (the user meant to go; the panel offers it
 * anew), one whose meeting moved moves with it, and a proposed one that turned up in `seen` is
 * scheduled. Returns how many were scheduled.
 */
export async function scheduleWalks(
  db: CrosswalkDatabase,
  seen: readonly Meeting[],
  now: number,
): Promise<number> {
  const walks = await db.walks.toArray();
  if (walks.length === 0) return 0;
  const linked = await db.meetings.bulkGet(walks.map(({ meetingId }) => meetingId ?? ''));
  const following = walks.map((walk, index) => followed(walk, linked[index]));
  const open = following.filter(({ state }) => state === 'proposed');
  const taken = new Set(following.map(({ meetingId }) => meetingId));
  const candidates = seen.filter(({ id, onMyCalendar }) => onMyCalendar && !taken.has(id));
  const scheduled = open.length === 0 ? [] : await matched(db, open, candidates);
  const after = new Map([...following, ...scheduled].map((walk) => [walk.id, walk]));
  const changed = [...after.values()].filter((walk) => !walks.includes(walk));
  await db.walks.bulkPut(changed.map((walk) => ({ ...walk, updatedAt: now })));
  await addWalkers(db, scheduled, now);
  return scheduled.length;
}

/**
 * A chip shows no guests, but the form was filled in with the person: they attend until a guest list
 * says otherwise. So a lapse is cleared as soon as the walk stands on the calendar.
 */
async function addWalkers(
  db: CrosswalkDatabase,
  scheduled: readonly Walk[],
  now: number,
): Promise<void> {
  const wanted = scheduled.flatMap(({ meetingId, personId, start }) =>
    meetingId === undefined ? [] : [{ meetingId, personId, start }],
  );
  const pairs = wanted.map(({ meetingId, personId }) => [meetingId, personId]);
  const listed = await db.attendances.where('[meetingId+personId]').anyOf(pairs).toArray();
  const known = new Set(listed.map(({ meetingId }) => meetingId));
  const missing = wanted.filter(({ meetingId }) => !known.has(meetingId));
  await db.attendances.bulkAdd(
    missing.map((one) => ({ ...newStamp(now), ...one, organizer: false, optional: false })),
  );
}

function followed(walk: Walk, meeting: Meeting | undefined): Walk {
  if (walk.state !== 'scheduled') return walk;
  if (!meeting || meeting.status === 'cancelled' || meeting.deletedAt !== undefined) {
    const { meetingId: _, ...rest } = walk;
    return { ...rest, state: 'proposed' };
  }
  const { start, end } = meeting;
  return start === walk.start && end === walk.end ? walk : { ...walk, start, end };
}

async function matched(
  db: CrosswalkDatabase,
  open: readonly Walk[],
  candidates: readonly Meeting[],
): Promise<Walk[]> {
  const attendances = await rowsWith(
    db.attendances,
    'meetingId',
    candidates.map(({ id }) => id),
  );
  const ids = new Set([...attendances, ...open].map(({ personId }) => personId));
  const people = await db.people.bulkGet([...ids]);
  const emails = new Map(people.flatMap((one) => (one ? [[one.id, addresses(one)] as const] : [])));
  const taken = new Set<string>();
  return open.flatMap((walk) => {
    const meeting = candidates.find((candidate) => {
      const guests = attendances.filter(({ meetingId }) => meetingId === candidate.id);
      const attendeeEmails = guests.flatMap(({ personId }) =>
        // One address a head: the matcher counts them.
        personId === walk.personId
          ? (emails.get(personId) ?? [])
          : (emails.get(personId) ?? []).slice(0, 1),
      );
      const own = emails.get(walk.personId) ?? [];
      return !taken.has(candidate.id) && matchesWalk(walk, candidate, attendeeEmails, own);
    });
    if (!meeting) return [];
    taken.add(meeting.id);
    const { start, end } = meeting;
    return [{ ...walk, start, end, state: 'scheduled' as const, meetingId: meeting.id }];
  });
}

/** Whoever is known by name alone counts as one who has an address, which is nobody else's. */
function addresses({ id, emails }: Person): string[] {
  return emails.length > 0 ? emails : [`${id}@name-only.invalid`];
}
