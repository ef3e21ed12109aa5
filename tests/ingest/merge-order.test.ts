import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DETAILS, RESPONSES, type Sighting } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { mergeMeeting } from '@/utils/ingest/merge-meeting';
import type { Meeting } from '@/utils/records/schema';
import { DAY, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { chip, emailOf, guest, MYSELF, PROFILE, page } from './calendar-page';
import { peek, tile } from './outlook-page';

const some = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** One event as some source showed it at some moment, with whatever it told. */
const sighting = fc
  .record({
    detail: fc.constantFrom(...DETAILS),
    seenAt: fc.integer({ min: 0, max: 6 }).map((minutes) => NOW + minutes * 60_000),
    source: fc.constantFrom('google-page' as const, 'outlook-page' as const, 'ics' as const),
    title: some(['Planning', 'Budget review', 'Sync']),
    hour: fc.integer({ min: 0, max: 3 }),
    onMyCalendar: some([true, false]),
    myResponse: some(RESPONSES),
    status: some(['confirmed', 'cancelled'] as const),
    location: some(['Pier room', 'Dock room']),
    attendeeCount: some([2, 5]),
    organizerName: some(['Kim Noh', 'Ola Venn']),
    recurring: some([true, false]),
  })
  .map(({ hour, ...told }): Sighting => {
    const start = NOW + DAY + hour * HOUR;
    const known = Object.entries(told).filter(([, value]) => value !== undefined);
    const { calendar: _, onMyCalendar: __, title: ___, ...bare } = chip('e');
    return { ...bare, start, end: start + HOUR, ...Object.fromEntries(known) };
  });

const shuffled = fc
  .array(sighting, { minLength: 1, maxLength: 6 })
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

function told(sightings: readonly Sighting[]) {
  let meeting: Meeting | null = null;
  for (const one of sightings) meeting = mergeMeeting(meeting, one, NOW);
  if (!meeting) return null;
  const { id: _, createdAt: __, updatedAt: ___, sources, ...rest } = meeting;
  const views = Object.entries(sources).map(([source, { detail, seenAt }]) => [
    source,
    { detail, seenAt },
  ]);
  return { ...rest, views: Object.fromEntries(views) };
}

it('the same sightings tell the same of a meeting in any order', () => {
  fc.assert(
    fc.property(shuffled, ([inOrder, otherwise]) => {
      expect(told(otherwise)).toEqual(told(inOrder));
    }),
    { numRuns: 500 },
  );
});

it('a poorer sighting never changes what a richer one told of the place and the people', () => {
  fc.assert(
    fc.property(sighting, sighting, (rich, poor) => {
      const card: Sighting = { ...rich, detail: 'form', location: 'Pier room', attendeeCount: 5 };
      const later: Sighting = { ...poor, detail: 'chip', seenAt: card.seenAt + 1 };
      fc.pre(rich.onMyCalendar !== false || poor.onMyCalendar === false);
      expect(told([card, later])).toMatchObject({ location: 'Pier room', attendeeCount: 5 });
    }),
  );
});

it('readings of three sources tell the same of one meeting in any order', async () => {
  const budget = { title: 'Budget review' };
  const minute = (count: number) => NOW + count * 60_000;
  const ada = { email: emailOf('Ada Okafor'), name: 'Ada Okafor', kind: 'person' as const };
  const readings: [Sighting, number][] = [
    [chip('g', { ...budget, location: 'Pier' }), 1],
    [chip('g', { ...budget, detail: 'form', location: 'Pier room', attendees: [MYSELF, ada] }), 2],
    [tile('o', { ...budget, status: 'tentative', organizerName: 'Okafor, Ada' }), 3],
    [peek('o', ['Sam Reyes', 'Okafor, Ada', 'Bo Lind'], { ...budget, location: 'Pier…' }), 4],
    [chip('', { ...budget, source: 'ics', keys: { iCalUID: 'g@google.com' }, detail: 'file' }), 5],
    [chip('g', { ...budget, myResponse: 'declined' }), 6],
  ];
  const profile = { ...PROFILE, name: 'Sam Reyes' };
  const contents = async (order: readonly [Sighting, number][]) => {
    const db = freshDatabase();
    for (const [one, at] of order) {
      const site = one.source === 'outlook-page' ? 'outlook' : 'google';
      const told = { site, extent: 'change', readAt: minute(at) } as const;
      await ingestReading(db, profile, page([one], told), minute(at));
    }
    const meetings = await db.meetings.toArray();
    const people = new Map((await db.people.toArray()).map((one) => [one.id, one]));
    const guests = (await db.attendances.toArray()).map(({ personId, organizer }) => {
      const { emails = [], aliases = [], name = '' } = people.get(personId) ?? {};
      return { emails, names: [name, ...aliases].sort(), organizer };
    });
    return {
      people: people.size,
      guests: guests.sort((a, b) => (String(a.names) < String(b.names) ? -1 : 1)),
      meetings: meetings.map(({ id: _, createdAt: __, updatedAt: ___, sources, ...rest }) => ({
        ...rest,
        details: Object.fromEntries(
          Object.entries(sources).map(([source, { detail, seenAt }]) => [source, [detail, seenAt]]),
        ),
      })),
    };
  };
  const expected = await contents(readings);
  expect(expected).toMatchObject({
    people: 2,
    meetings: [{ location: 'Pier room', myResponse: 'declined', status: 'tentative' }],
  });
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(readings, { minLength: readings.length }),
      async (order) => {
        expect(await contents(order)).toEqual(expected);
      },
    ),
    { numRuns: 40 },
  );
});

it('a reading tells the same in whatever order its events stand on the page', async () => {
  const shown = [
    chip('a', { detail: 'bubble', attendees: [MYSELF, guest('Ada Okafor')] }),
    chip('a', { title: 'Meeting…' }),
    chip('b', { attendees: [{ name: 'Okafor, Ada', kind: 'person' }, MYSELF] }),
    chip('c', { attendees: [guest('Bo Lind', { response: 'declined' }), MYSELF] }),
    chip('c', { calendar: emailOf('Bo Lind'), onMyCalendar: false, myResponse: 'tentative' }),
  ];
  const profile = { ...PROFILE, name: 'Sam Reyes' };
  const contents = async (sightings: Sighting[]) => {
    const db = freshDatabase();
    await ingestReading(db, profile, page(sightings), NOW);
    const meetings = await db.meetings.toArray();
    const people = new Map((await db.people.toArray()).map((one) => [one.id, one.name]));
    const attendances = await db.attendances.toArray();
    return meetings
      .map(({ id, ...meeting }) => ({
        ...meeting,
        with: attendances
          .filter(({ meetingId }) => meetingId === id)
          .map(({ personId, response, byName }) => ({
            name: people.get(personId),
            response,
            byName,
          })),
      }))
      .sort((a, b) => (String(a.googleEventId) < String(b.googleEventId) ? -1 : 1));
  };
  const expected = await contents(shown);
  expect(expected.map(({ attendeeCount }) => attendeeCount)).toEqual([2, 2, 2]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(shown, { minLength: shown.length }), async (other) => {
      expect(await contents(other)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});
