import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFollowUp } from '@/utils/records/follow-ups';
import { attendeesOf, findByKey } from '@/utils/records/meetings';
import { addNote } from '@/utils/records/notes';
import type { Meeting } from '@/utils/records/schema';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, chip, guest, ME, MYSELF, PROFILE, page } from './calendar-page';
import { outlook, peek, tile } from './outlook-page';

let db: CrosswalkDatabase;
let clock: number;

beforeEach(() => {
  db = freshDatabase();
  clock = NOW;
});

/** Takes in a reading two minutes after the one before. */
function read(reading: PageReading) {
  clock += 120_000;
  const sightings = reading.sightings.map((one) => ({ ...one, seenAt: clock }));
  return ingestReading(db, PROFILE, { ...reading, readAt: clock, sightings }, clock);
}
const change = { extent: 'change' } as const;
const meetings = (): Promise<Meeting[]> => db.meetings.orderBy('start').toArray();
const alive = async () => (await meetings()).filter(({ deletedAt }) => deletedAt === undefined);
const budget = { title: 'Budget review' };
const at = (hours: number) => ({
  start: NOW + DAY + hours * HOUR,
  end: NOW + DAY + (hours + 1) * HOUR,
});

function file(uid: string, told: Partial<Sighting> = {}, recurrenceId?: string): Sighting {
  return chip('', {
    source: 'ics',
    detail: 'file',
    keys: { iCalUID: uid, ...(recurrenceId && { recurrenceId }) },
    ...told,
  });
}

describe('one meeting', () => {
  it('is one record on both calendars, whichever is read first', async () => {
    await read(page([card('g', [MYSELF, guest('Kim Noh')], { ...budget, location: 'Pier room' })]));
    const [first] = await meetings();
    await read(outlook([peek('o', ['Reyes, Sam', 'Noh, Kim'], budget)]));
    expect(await meetings()).toMatchObject([
      {
        id: first?.id,
        createdAt: first?.createdAt,
        googleEventId: 'g',
        outlookItemId: 'o',
        location: 'Pier room',
        attendeeCount: 2,
      },
    ]);
    expect(await attendeesOf(db, first?.id ?? '')).toMatchObject([
      { person: { name: 'Kim Noh', emails: ['kim.noh@lumen.example'] } },
    ]);
    await read(outlook([tile('p', at(3))], change));
    await read(page([chip('q', { title: 'Meeting p', ...at(3) })], change));
    expect(await meetings()).toHaveLength(2);
  });

  it('is one whatever Google knows it to be, for Outlook’s tiles tell no kinds', async () => {
    const focus = { title: 'Focus time', ...at(1), kind: 'focus' } as const;
    const away = { title: 'Away', ...at(3), kind: 'out-of-office' } as const;
    await read(page([chip('f', focus)], change));
    await read(
      outlook(
        [tile('of', { ...focus, kind: 'event' }), tile('oa', { ...away, kind: 'event' })],
        change,
      ),
    );
    await read(page([chip('a', away)], change));
    await read(outlook([tile('of', { ...focus, kind: 'event' })], change));
    expect(await meetings()).toMatchObject([
      { googleEventId: 'f', outlookItemId: 'of', kind: 'focus' },
      { googleEventId: 'a', outlookItemId: 'oa', kind: 'out-of-office' },
    ]);
  });

  it('has its people at its own time, also after two records became one', async () => {
    await read(outlook([peek('o', ['Reyes, Sam', 'Noh, Kim'], { ...budget, ...at(9) })], change));
    await read(page([chip('g', { ...budget, ...at(1) })], change));
    expect(await meetings()).toHaveLength(2);
    await read(outlook([tile('o', { ...budget, ...at(1) })], change));
    const [meeting] = await meetings();
    expect(await meetings()).toHaveLength(1);
    const attendances = await db.attendances.toArray();
    expect(attendances).toMatchObject([{ meetingId: meeting?.id, start: at(1).start }]);
  });

  it('is known by its id in a file, each occurrence by its original start', async () => {
    const id = 'abc_20260303T090000Z';
    await read(page([chip(id, { ...at(1), title: 'Sync' }), chip('abc_20260310T090000Z', at(2))]));
    await read(
      page([file('abc@google.com', { ...at(4), title: 'Moved' }, '20260303T090000Z')], change),
    );
    await read(page([file('single@google.com', at(6))], change));
    await read(page([chip('single', at(6))], change));
    const known = await findByKey(db, { googleEventId: id });
    expect(known).toMatchObject({ iCalUID: 'abc@google.com', start: at(4).start, title: 'Moved' });
    expect(await meetings()).toHaveLength(3);
    expect(await findByKey(db, { googleEventId: 'single' })).toMatchObject({
      iCalUID: 'single@google.com',
    });
  });

  it('is known by its id in a file when it came from another calendar', async () => {
    // base32hex of the UID, as Google names what was invited from Exchange.
    const uid = '040000008200E00074C5';
    const id = '_60q30c1g60o30e1i60o4ac1g60rj8gpl';
    await read(page([chip(`${id}_20260303T090000Z`, { ...at(1), title: 'Renamed here' })]));
    await read(page([file(uid, at(4), '20260303T090000Z')], change));
    await read(page([file('x@lumen.example', at(6))], change));
    expect(await meetings()).toMatchObject([{ iCalUID: uid }, { iCalUID: 'x@lumen.example' }]);
  });

  it('is one in a single reading of several sources', async () => {
    const people = [MYSELF, guest('Kim Noh')];
    await read(
      page([card('g', people, budget), tile('o', budget), file('u@lumen.example', budget)], change),
    );
    expect(await meetings()).toMatchObject([
      { googleEventId: 'g', outlookItemId: 'o', iCalUID: 'u@lumen.example' },
    ]);
    expect(await attendeesOf(db, (await meetings())[0]?.id ?? '')).toHaveLength(1);
  });

  it('keeps who is known by address when names are shown that nobody can place', async () => {
    await read(page([card('g', [MYSELF, guest('Kim Noh'), guest('Bo Lind')], budget)]));
    await read(outlook([peek('o', ['Reyes, Sam', 'Kimberly Noh', 'Bo Lind'], budget)]));
    const [one] = await meetings();
    const there = await attendeesOf(db, one?.id ?? '');
    expect(there.map(({ person }) => person.name)).toEqual(['Bo Lind', 'Kim Noh', 'Kimberly Noh']);
    await read(outlook([peek('o', ['Reyes, Sam', 'Kim Noh'], budget)]));
    const left = await attendeesOf(db, one?.id ?? '');
    expect(left.map(({ person }) => person.name)).toEqual(['Kim Noh']);
  });

  it('is found under a cancelled title too', async () => {
    await read(page([chip('g', budget)]));
    await read(outlook([tile('o', { title: 'Canceled: Budget review' })], change));
    await read(page([chip('h', { ...at(5), title: 'Prix' })], change));
    await read(
      outlook([tile('p', { ...at(5), title: 'Annulé : Prix', status: 'cancelled' })], change),
    );
    expect(await meetings()).toHaveLength(2);
  });

  it.each<[string, Sighting[], Sighting[]]>([
    ['two equal ones on the page', [chip('g', budget)], [tile('o', budget), tile('p', budget)]],
    ['two equal ones known', [chip('g', budget), chip('h', budget)], [tile('o', budget)]],
    ['another title', [chip('g', budget)], [tile('o', { title: 'Budget' })]],
    ['another end', [chip('g', budget)], [tile('o', { ...budget, end: NOW + DAY + HOUR })]],
    ['no title', [chip('g', { title: '' })], [tile('o', { title: '' })]],
    ['a whole day', [chip('g', budget)], [tile('o', { ...budget, allDay: true })]],
  ])('is not %s', async (_, google, other) => {
    await read(page(google));
    await read(outlook(other));
    expect(await meetings()).toHaveLength(google.length + other.length);
  });

  it("takes the user's own of two copies on a page", async () => {
    await read(page([chip('g', budget)]));
    await read(outlook([tile('o', budget), tile('p', { ...budget, onMyCalendar: false })]));
    expect(await findByKey(db, { googleEventId: 'g' })).toMatchObject({ outlookItemId: 'o' });
    expect(await meetings()).toHaveLength(2);
  });
});

describe('a page without ids', () => {
  const shown = (title: string, told: Partial<Sighting> = {}) =>
    tile('', { keys: { outlookItemId: `shown:${title}` }, title, ...told });

  it('gives way to a real id, and is found by it', async () => {
    await read(outlook([shown('Budget review')]));
    await read(outlook([tile('AAMk1', budget)]));
    expect(await meetings()).toMatchObject([{ outlookItemId: 'AAMk1' }]);
    await read(outlook([shown('Budget review')]));
    expect(await meetings()).toMatchObject([{ outlookItemId: 'AAMk1' }]);
    expect((await meetings())[0]?.deletedAt).toBeUndefined();
  });

  it('is followed when it moves, with what was written about it, unless two may have', async () => {
    await read(outlook([shown('Budget review'), shown('Other', at(5))]));
    const [before] = await meetings();
    await addNote(db, { text: 'bring numbers', personIds: [], meetingId: before?.id }, clock);
    const next = { ...at(3), end: at(3).start + HOUR / 2 };
    const key = { keys: { outlookItemId: 'shown:moved' }, ...budget, ...next };
    await read(outlook([tile('', key), shown('Other', at(5))]));
    expect(await alive()).toHaveLength(2);
    expect(await findByKey(db, key.keys)).toMatchObject({ id: before?.id, start: next.start });
    expect(await alive()).toHaveLength((await meetings()).length);
    const two = [1, 2].map((hour) =>
      tile('', {
        ...key,
        keys: { outlookItemId: `shown:${hour}` },
        start: at(hour).start,
        end: at(hour).start + HOUR / 2,
      }),
    );
    await read(outlook([...two, shown('Other', at(5))]));
    expect(await alive()).toHaveLength(3);
    expect(await meetings()).toHaveLength(4);
  });

  it('does not make one of two', async () => {
    await read(outlook([tile('AAMk1', budget), tile('AAMk2', budget)]));
    await read(outlook([shown('Budget review')], change));
    expect(await meetings()).toHaveLength(3);
  });
});

describe('copies that move', () => {
  beforeEach(async () => {
    await read(page([card('g', [MYSELF, guest('Kim Noh')], budget)]));
    await read(outlook([tile('o', budget)]));
  });

  it('together stay one, also while the other page was not read again', async () => {
    await read(page([chip('g', { ...budget, ...at(3) })], change));
    expect(await meetings()).toMatchObject([{ start: at(3).start, outlookItemId: 'o' }]);
    await read(outlook([tile('o', { ...budget, ...at(3) })], change));
    expect(await meetings()).toMatchObject([{ start: at(3).start }]);
  });

  it('apart are two, and one again when they agree, with what was written about either', async () => {
    await read(page([chip('g', { ...budget, ...at(3) })], change));
    await read(outlook([tile('o', budget)], change));
    const [old, moved] = await meetings();
    expect([old, moved]).toMatchObject([
      { outlookItemId: 'o' },
      { googleEventId: 'g', start: at(3).start },
    ]);
    expect([old?.googleEventId, moved?.outlookItemId]).toEqual([undefined, undefined]);
    await read(outlook([tile('o', budget)], change));
    expect(await meetings()).toHaveLength(2);
    await addNote(db, { text: 'on the copy', personIds: [], meetingId: old?.id }, clock);
    await addFollowUp(db, { text: 'on the moved', personIds: [], meetingId: moved?.id }, clock);
    await read(outlook([tile('o', { ...budget, ...at(3) })], change));
    const [one, ...others] = await meetings();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ googleEventId: 'g', outlookItemId: 'o', start: at(3).start });
    expect(await attendeesOf(db, one?.id ?? '')).toHaveLength(1);
    const written = [...(await db.notes.toArray()), ...(await db.followUps.toArray())];
    expect(written.map(({ meetingId }) => meetingId)).toEqual([one?.id, one?.id]);
  });
});

describe('what is gone', () => {
  it('from one calendar stays while the other shows it, and goes from both', async () => {
    await read(page([chip('g', budget), chip('other', at(9))]));
    await read(outlook([tile('o', budget), tile('p', at(8))]));
    expect((await read(page([chip('other', at(9))]))).meetings.gone).toBe(0);
    expect(await alive()).toHaveLength(3);
    expect((await read(outlook([tile('p', at(8))]))).meetings.gone).toBe(1);
    expect(await alive()).toHaveLength(2);
    await read(outlook([tile('o', budget), tile('p', at(8))]));
    expect(await alive()).toHaveLength(3);
  });

  it('from Outlook is gone, whose page tells no address of its calendar', async () => {
    await read(outlook([tile('a'), tile('b', at(2)), tile('c', at(3))]));
    expect((await read(outlook([tile('b', at(2)), tile('c', at(3))]))).meetings.gone).toBe(1);
    expect((await findByKey(db, { outlookItemId: 'a' }))?.deletedAt).toBe(clock);
    await read(outlook([tile('a')], change));
    expect(await alive()).toHaveLength(3);
  });

  it('is not what a hidden calendar or an empty page leaves out', async () => {
    const shared = { calendar: 'team@lumen.example', onMyCalendar: false };
    const own = [1, 2, 3, 4].map((hour) => tile(`own${hour}`, at(hour)));
    await read(outlook([...own, tile('team', { ...at(6), ...shared })]));
    await read(outlook([]));
    await read(outlook([tile('team', { ...at(6), ...shared })]));
    expect(await alive()).toHaveLength(5);
    await read(outlook(own));
    expect(await alive()).toHaveLength(5);
    await read(outlook([tile('own1', at(1))]));
    expect(await alive()).toHaveLength(5);
  });

  it('is told by the grid alone', async () => {
    await read(outlook([tile('a'), tile('b', at(2))]));
    await read(outlook([peek('b', [], at(2))], { part: 'card' }));
    expect(await alive()).toHaveLength(2);
  });

  it('is not what another account of the same site does not show', async () => {
    const home = { email: 'sam@home.example', timeZone: 'Europe/London', language: 'en' };
    const team = { calendar: 'team@group.calendar.google.com' };
    await read(page([chip('a'), chip('team', { ...at(4), ...team })]));
    const theirs = chip('h', { ...at(2), calendar: home.email });
    const mineThere = chip('a', { onMyCalendar: false });
    await read(page([theirs, mineThere, chip('team2', { ...at(5), ...team })], { account: home }));
    await read(
      page([theirs, chip('x', { ...at(7), calendar: ME, onMyCalendar: false })], { account: home }),
    );
    expect(await alive()).toHaveLength(5);
    expect((await findByKey(db, { googleEventId: 'a' }))?.onMyCalendar).toBe(true);
    await read(page([theirs], { account: home }));
    await read(page([chip('y', { ...at(7), calendar: home.email })], { account: home }));
    expect((await findByKey(db, { googleEventId: 'h' }))?.deletedAt).toBe(clock);
  });
});

it('the same readings again change nothing', async () => {
  const kim = (email: string) => ({ email, name: 'Kim Noh', kind: 'person' as const });
  const both = [MYSELF, kim('kim@lumen.example'), kim('noh@lumen.example')];
  const readings = [
    page([
      card('g', [MYSELF, guest('Bo Lind'), guest('Ola Venn')], budget),
      card('h', both, at(2)),
      chip('i', at(5)),
    ]),
    outlook([
      peek('o', ['Reyes, Sam', 'Lind, Bo', 'Ola Venn'], budget),
      peek('r', ['Reyes, Sam', 'Kim Noh', 'Una Dahl'], at(6)),
      tile('p', { ...at(3), organizerName: 'Venn, Ola' }),
      tile('q', { ...at(4), organizerName: 'Kim Noh' }),
    ]),
  ];
  for (const reading of readings) await ingestReading(db, PROFILE, reading, NOW);
  for (const reading of readings) await ingestReading(db, PROFILE, reading, NOW);
  const settledDown = await everything(db);
  expect(settledDown.nameQuestions).toHaveLength(1);
  for (const reading of [...readings, ...readings]) {
    const { meetings: told, peopleAdded } = await ingestReading(db, PROFILE, reading, NOW + 1);
    expect([told, peopleAdded]).toEqual([{ added: 0, updated: 0, gone: 0 }, 0]);
  }
  expect(await everything(db)).toEqual(settledDown);
});

describe("a user's several accounts", () => {
  it('own the meetings of each, and are nobody in them', async () => {
    const profile = { ...PROFILE, emails: [ME, 'sam@home.example'] };
    const home = chip('h', { calendar: 'sam@home.example', onMyCalendar: false });
    await ingestReading(db, profile, page([home]), NOW);
    expect(await meetings()).toMatchObject([{ onMyCalendar: true }]);
  });
});
