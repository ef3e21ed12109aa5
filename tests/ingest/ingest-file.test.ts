import { beforeEach, describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import type { Sighting } from '@/utils/calendars/sighting';
import { ingestFile, takeFileSightings } from '@/utils/ingest/ingest-file';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import { type CrosswalkDatabase, TABLE_NAMES } from '@/utils/records/database';
import { attendeesOf } from '@/utils/records/meetings';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, chip, emailOf, guest, ME, MYSELF, PROFILE, page } from './calendar-page';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

/** An event of Google's, as its file tells it. */
function told(id: string, more: Partial<Sighting> = {}): Sighting {
  return {
    source: 'ics',
    detail: 'file',
    seenAt: NOW,
    keys: { iCalUID: `${id}@google.com`, googleEventId: id },
    kind: 'event',
    title: `Meeting ${id}`,
    start: NOW + DAY,
    end: NOW + DAY + HOUR / 2,
    allDay: false,
    recurring: false,
    ...more,
  };
}

const ingest = (sightings: Sighting[], now = NOW) => ingestFile(db, PROFILE, sightings, now);

async function guestsOf(title: string) {
  const meeting = await db.meetings.filter((one) => one.title === title).first();
  const rows = meeting ? await attendeesOf(db, meeting.id) : [];
  return Object.fromEntries(
    rows.map(({ person, attendance }) => [
      person.name,
      attendance.organizer ? 'organizer' : attendance.response,
    ]),
  );
}

describe('a file', () => {
  it('brings meetings with everybody in them, whoever invites included', async () => {
    const attendees = [MYSELF, guest('Bo Lind', { response: 'accepted' })];
    const result = await ingest([
      told('a', { attendees, organizerEmail: emailOf('Ada Okafor'), organizerName: 'Ada Okafor' }),
    ]);
    expect(result).toMatchObject({ meetings: { added: 1, updated: 0, gone: 0 }, peopleAdded: 2 });
    expect(await guestsOf('Meeting a')).toEqual({
      'Ada Okafor': 'organizer',
      'Bo Lind': 'accepted',
    });
    const [meeting] = await db.meetings.toArray();
    expect(meeting).toMatchObject({ attendeeCount: 3, myResponse: 'accepted' });
    const [first] = await db.attendances.toArray();
    expect(first?.email).toBeTruthy();
  });

  it('changes nothing the second time, however much later', async () => {
    const sightings = [
      told('a', { attendees: [MYSELF, guest('Ada Okafor')] }),
      told('b', { status: 'cancelled' }),
      told('c', { keys: { iCalUID: 'c@firm.example', recurrenceId: '20260303T090000Z' } }),
    ];
    await ingest(sightings);
    const before = await everything(db);
    const again = sightings.map((one) => ({ ...one, seenAt: NOW + 3 * DAY }));
    const result = await ingest(again, NOW + 3 * DAY);
    expect(result).toEqual({
      meetings: { added: 0, updated: 0, gone: 0 },
      peopleAdded: 0,
      walksScheduled: 0,
    });
    expect(await everything(db)).toEqual(before);
  });

  it('says of nothing that it is gone', async () => {
    await ingest([told('a'), told('b')]);
    await ingest([told('b')], NOW + DAY);
    expect(await db.meetings.filter(({ deletedAt }) => deletedAt !== undefined).count()).toBe(0);
  });

  it('tells what nobody may see in a shorter form, or not at all', async () => {
    await ingest([
      told('a', { title: `Plan\u202e ${'x'.repeat(900)}` }),
      told('b', { start: Date.UTC(1941, 0, 1), end: Date.UTC(1941, 0, 2) }),
    ]);
    const titles = (await db.meetings.toArray()).map(({ title }) => title);
    expect(titles).toEqual([`Plan ${'x'.repeat(900)}`.slice(0, 500)]);
  });

  it('of a colleague’s calendar introduces nobody, where the user is not invited', async () => {
    const calendar = emailOf('Ada Okafor');
    const attendees = [guest('Ada Okafor'), guest('Bo Lind')];
    const result = await ingest([
      told('a', { calendar, attendees }),
      told('b', { calendar, attendees: [...attendees, MYSELF] }),
    ]);
    expect(result.meetings.added).toBe(2);
    const mine = (await db.meetings.toArray()).map(({ title, onMyCalendar }) => [
      title,
      onMyCalendar,
    ]);
    expect(Object.fromEntries(mine)).toEqual({ 'Meeting a': false, 'Meeting b': true });
    expect(Object.keys(await guestsOf('Meeting b')).sort()).toEqual(['Ada Okafor', 'Bo Lind']);
  });

  it('leaves guests alone while nobody knows who the user is', async () => {
    const sightings = [told('a', { attendees: [guest('Ada Okafor')] })];
    expect(await ingestFile(db, null, sightings, NOW)).toMatchObject({ peopleAdded: 0 });
    expect(await db.meetings.count()).toBe(1);
  });
});

describe('a meeting that a page has shown', () => {
  it('is recognised by Google’s id, and told more of', async () => {
    await ingestReading(db, PROFILE, page([chip('a')]), NOW);
    const attendees = [MYSELF, guest('Ada Okafor')];
    const result = await ingest([told('a', { attendees, location: 'Pier room' })], NOW + HOUR);
    expect(result.meetings).toEqual({ added: 0, updated: 1, gone: 0 });
    const [meeting, ...others] = await db.meetings.toArray();
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      googleEventId: 'a',
      iCalUID: 'a@google.com',
      location: 'Pier room',
      calendar: ME,
      attendeeCount: 2,
    });
  });

  it('is recognised in a series by its original start', async () => {
    const [first, second] = ['20260303T090000Z', '20260310T090000Z'];
    const shown = [chip(`s_${first}`), chip(`s_${second}`, { start: NOW + 8 * DAY })];
    await ingestReading(db, PROFILE, page(shown.slice(0, 1)), NOW);
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:s@google.com',
      'DTSTART;TZID=Europe/London:20260303T090000',
      'DTEND;TZID=Europe/London:20260303T093000',
      'RRULE:FREQ=WEEKLY;COUNT=2',
      'SUMMARY:Weekly',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n');
    const result = await ingest(readIcs(text, { now: NOW + HOUR }).sightings, NOW + HOUR);
    expect(result.meetings).toEqual({ added: 1, updated: 1, gone: 0 });
    const ids = (await db.meetings.toArray()).map(({ googleEventId }) => googleEventId);
    expect(ids.sort()).toEqual([`s_${first}`, `s_${second}`]);
  });

  it('is recognised by start and title where no id is shared', async () => {
    const outlook = chip('x', { source: 'outlook-page', keys: { outlookItemId: 'item-1' } });
    await ingestReading(db, PROFILE, page([outlook], { site: 'outlook' }), NOW);
    await ingest(
      [told('x', { keys: { iCalUID: '040000008200E00074C5B7101A82E008' } })],
      NOW + HOUR,
    );
    const meetings = await db.meetings.toArray();
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ outlookItemId: 'item-1' });
  });

  it('loses no guest, no answer and no fact by what a file leaves out', async () => {
    const attendees = [
      MYSELF,
      guest('Ada Okafor', { response: 'accepted' }),
      guest('Bo Lind', { response: 'declined' }),
    ];
    const shown = card('a', attendees, {
      location: 'Pier room',
      conferencing: 'https://call.example/1',
    });
    await ingestReading(db, PROFILE, page([shown]), NOW);
    const poor = told('a', { seenAt: NOW + HOUR, attendees: [MYSELF, guest('Ada Okafor')] });
    await ingest([poor], NOW + HOUR);
    expect(await guestsOf('Meeting a')).toEqual({
      'Ada Okafor': 'accepted',
      'Bo Lind': 'declined',
    });
    await ingest([told('a', { seenAt: NOW + 2 * HOUR })], NOW + 2 * HOUR);
    expect(await guestsOf('Meeting a')).toEqual({
      'Ada Okafor': 'accepted',
      'Bo Lind': 'declined',
    });
    const [meeting] = await db.meetings.toArray();
    expect(meeting).toMatchObject({
      location: 'Pier room',
      conferencing: 'https://call.example/1',
    });
  });

  it('stays where the page shows it when the file is older', async () => {
    const moved = { start: NOW + 2 * DAY, end: NOW + 2 * DAY + HOUR };
    await ingestReading(db, PROFILE, page([chip('a', moved)]), NOW);
    await ingest([told('a', { seenAt: NOW - DAY })], NOW + HOUR);
    expect(await db.meetings.toArray()).toMatchObject([moved]);
  });
});

describe('a preview', () => {
  it('is the same work in a transaction that is given up', async () => {
    const sightings = [told('a', { attendees: [MYSELF, guest('Ada Okafor')] })];
    let counted: unknown;
    const preview = db.transaction('rw', [...TABLE_NAMES], async () => {
      counted = await takeFileSightings(db, PROFILE, sightings, NOW);
      throw new Error('only looking');
    });
    await expect(preview).rejects.toThrow('only looking');
    expect(counted).toMatchObject({ meetings: { added: 1 }, peopleAdded: 1 });
    expect(await db.meetings.count()).toBe(0);
    expect(await db.people.count()).toBe(0);
  });
});

describe('a large file', () => {
  it('is written in bulk: as many requests for thousands as for one table', async () => {
    const sightings = Array.from({ length: 1_500 }, (_, i) =>
      told(`e${i}`, {
        start: NOW + i * HOUR,
        end: NOW + i * HOUR + HOUR / 2,
        attendees: [MYSELF, guest(`Person ${i % 100}`), guest(`Person ${(i * 7) % 100}`)],
      }),
    );
    const requests = await countingRequests(() => ingest(sightings));
    expect(await db.meetings.count()).toBe(1_500);
    expect(await db.people.count()).toBe(100);
    expect(requests).toBeLessThan(100);
  });
});

/** Reads that IndexedDB is asked for; what is written in bulk is one request a record anyway. */
async function countingRequests(work: () => Promise<unknown>): Promise<number> {
  const names = ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor', 'count'] as const;
  const kinds = [IDBObjectStore.prototype, IDBIndex.prototype];
  let requests = 0;
  const undo = kinds.flatMap((kind) =>
    names.map((name) => {
      const real = Reflect.get(kind, name);
      Reflect.set(kind, name, function (this: unknown, ...given: unknown[]) {
        requests += 1;
        return Reflect.apply(real, this, given);
      });
      return () => Reflect.set(kind, name, real);
    }),
  );
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return requests;
}
