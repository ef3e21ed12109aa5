import { beforeEach, describe, expect, it } from 'vitest';
import type { PageReading } from '@/utils/calendars/sighting';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addFollowUp, followUpsOf } from '@/utils/records/follow-ups';
import { attendeesOf, findByKey } from '@/utils/records/meetings';
import { answerNameQuestion, openNameQuestions } from '@/utils/records/name-questions';
import { addNote, notesOf } from '@/utils/records/notes';
import { addPerson, listPeople } from '@/utils/records/people';
import type { Attendance } from '@/utils/records/schema';
import { DAY, everything, freshDatabase, HOUR, NOW } from '../records/fresh-database';
import { card, guest, MYSELF, PROFILE, page } from './calendar-page';
import { named, outlook, peek, tile } from './outlook-page';

let db: CrosswalkDatabase;
let clock: number;

beforeEach(() => {
  db = freshDatabase();
  clock = NOW;
});

/** Takes in a reading a minute after the one before. */
function read(reading: PageReading, profile: typeof PROFILE | null = PROFILE) {
  clock += 60_000;
  const at = {
    readAt: clock,
    sightings: reading.sightings.map((one) => ({ ...one, seenAt: clock })),
  };
  return ingestReading(db, profile, { ...reading, ...at }, clock);
}
const people = async () => (await listPeople(db)).map(({ name }) => name);
async function rows(key: string): Promise<Record<string, Attendance>> {
  const meeting =
    (await findByKey(db, { outlookItemId: key })) ?? (await findByKey(db, { googleEventId: key }));
  const found = await attendeesOf(db, meeting?.id ?? '');
  return Object.fromEntries(found.map(({ person, attendance }) => [person.name, attendance]));
}
const names = async (key: string) => Object.keys(await rows(key));
const asked = async () =>
  (await openNameQuestions(db)).map(({ candidates, meetings, question }) => ({
    name: question.name,
    candidates: candidates.map(({ emails, name }) => emails[0] ?? name),
    meetings: meetings.map(({ title }) => title),
  }));
const kim = (email: string) => ({ email, name: 'Kim Noh', kind: 'person' as const });
const LEGAL = 'kim.noh@lumen.example';
const SALES = 'knoh@lumen.example';
const later = (hours: number) => ({
  start: NOW + DAY + hours * HOUR,
  end: NOW + DAY + (hours + 1) * HOUR,
});

describe('guests with a name and no address', () => {
  it('become people, once each however the name is written, and the user does not', async () => {
    await read(outlook([peek('a', ['Reyes, Sam', named('Noh, Kim', { response: 'accepted' })])]));
    await read(outlook([peek('b', ['Sam Reyes', 'KIM NOH', 'Odalys Brandt'], later(2))]));
    expect(await people()).toEqual(['Noh, Kim', 'Odalys Brandt']);
    expect(await rows('a')).toMatchObject({ 'Noh, Kim': { response: 'accepted', byName: true } });
    expect(await names('b')).toEqual(['Noh, Kim', 'Odalys Brandt']);
    const meeting = await findByKey(db, { outlookItemId: 'b' });
    expect(meeting?.attendeeCount).toBe(3);
    expect((await db.people.toArray())[0]).toMatchObject({
      emails: [],
      sources: { name: 'invite' },
    });
  });

  it('work for an account of which only the name is known, and no profile', async () => {
    const rowsShown = ['Reyes, Sam', named('Kim Noh', { response: 'declined', organizer: true })];
    const mine = { ...named('Sam Reyes', { response: 'tentative' }) };
    await read(outlook([peek('a', rowsShown), peek('b', [mine, 'Kim Noh'], later(1))]), null);
    expect(await people()).toEqual(['Kim Noh']);
    expect((await rows('a'))['Kim Noh']).toMatchObject({ response: 'declined', organizer: true });
    expect((await findByKey(db, { outlookItemId: 'b' }))?.myResponse).toBe('tentative');
  });

  it('are counted and left alone while nobody knows the name of the user', async () => {
    await read(
      outlook([peek('a', ['Sam Reyes', 'Kim Noh', guest('Bo Lind')])], { account: undefined }),
    );
    expect(await people()).toEqual(['Bo Lind']);
    expect((await findByKey(db, { outlookItemId: 'a' }))?.attendeeCount).toBe(3);
  });

  it('are known by an address that stands in place of the name', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Ada.Okafor@lumen.example'])]));
    expect((await listPeople(db)).map(({ emails }) => emails)).toEqual([
      ['ada.okafor@lumen.example'],
    ]);
  });

  it('are the colleague of that name who is known with an address, or by another name', async () => {
    await addPerson(db, { name: 'Kim', aliases: ['Noh, Kim'], emails: [LEGAL] }, NOW);
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh (Legal)'])]));
    expect(await people()).toEqual(['Kim']);
    expect(await names('a')).toEqual(['Kim']);
  });

  it('are not somebody of another organisation', async () => {
    await addPerson(db, { name: 'Kim Noh', emails: ['kim@vendor.example'] }, NOW);
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    expect((await listPeople(db)).map(({ emails }) => emails)).toEqual(
      expect.arrayContaining([['kim@vendor.example'], []]),
    );
    expect(await asked()).toEqual([]);
  });

  it('are two where a list has the name twice', async () => {
    const two = [named('Kim Noh'), named('Noh, Kim [GP-DC]', { response: 'declined' })];
    await read(outlook([peek('a', ['Sam Reyes', ...two])]));
    expect(await rows('a')).toMatchObject({ 'Noh, Kim': { response: 'declined' } });
    expect(await names('a')).toHaveLength(2);
    const before = await people();
    await read(outlook([peek('a', ['Sam Reyes', ...two])]));
    expect([await people(), await asked()]).toEqual([before, []]);
    await read(outlook([peek('b', ['Sam Reyes', 'Noh, Kim [GP-DC]'], later(2))]));
    expect([await names('b'), await asked()]).toEqual([['Noh, Kim'], []]);
    await read(outlook([peek('c', ['Sam Reyes', 'Kim Noh'], later(3))]));
    expect(await asked()).toMatchObject([{ name: 'Kim Noh', meetings: ['Meeting c'] }]);
  });

  it('leave with the newest whole list', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh', 'Bo Lind'])]));
    await read(outlook([peek('a', ['Sam Reyes', 'Cy Marsh'])]));
    expect(await names('a')).toEqual(['Cy Marsh']);
  });
});

describe('an address seen with the name', () => {
  it.each([
    ['on the other calendar', () => page([card('g', [MYSELF, kim(LEGAL)], later(5))])],
    ['in the same meeting', () => outlook([peek('a', [MYSELF, kim(LEGAL)], { detail: 'form' })])],
    [
      'on a card',
      () => outlook([], { part: 'person-card', people: [{ name: 'Noh, Kim', email: LEGAL }] }),
    ],
  ])('joins the person known by name alone, %s', async (_, reading) => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    const [before] = await listPeople(db);
    await addNote(db, { text: 'cares about terms', personIds: [before?.id ?? ''] }, NOW);
    await read(reading());
    const [after, ...others] = await listPeople(db);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ id: before?.id, emails: [LEGAL] });
    expect(await names('a')).toHaveLength(1);
    expect(await notesOf(db, after?.id ?? '')).toHaveLength(1);
  });

  it('takes a record known by address along with everything about both', async () => {
    const unnamed = await addPerson(db, { name: LEGAL, emails: [LEGAL] }, NOW);
    await db.people.update(unnamed.id, { sources: { name: 'invite' } });
    await addNote(db, { text: 'from the address', personIds: [unnamed.id] }, NOW);
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    const named = (await listPeople(db)).find(({ emails }) => emails.length === 0);
    await addFollowUp(db, { text: 'send terms', personIds: [named?.id ?? ''] }, NOW);
    await read(page([card('g', [MYSELF, kim(LEGAL)], later(5))]));
    const [one, ...others] = await listPeople(db);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ name: 'Kim Noh', emails: [LEGAL] });
    expect(await notesOf(db, one?.id ?? '')).toHaveLength(1);
    expect(await followUpsOf(db, one?.id ?? '')).toHaveLength(1);
    expect([await names('a'), await names('g')]).toEqual([['Kim Noh'], ['Kim Noh']]);
  });

  it('of somebody outside is somebody else, except in that very meeting', async () => {
    const outside = { email: 'kim@vendor.example', name: 'Kim Noh', kind: 'person' as const };
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    await read(page([card('g', [MYSELF, outside], later(5))]));
    expect(await listPeople(db)).toHaveLength(2);
    await read(outlook([peek('b', ['Sam Reyes', 'Ola Venn'], later(7))]));
    const ola = { email: 'ola@vendor.example', name: 'Ola Venn', kind: 'person' as const };
    await read(outlook([peek('b', [MYSELF, ola], { ...later(7), detail: 'form' })]));
    expect((await listPeople(db)).filter(({ name }) => name === 'Ola Venn')).toMatchObject([
      { emails: ['ola@vendor.example'] },
    ]);
  });
});

describe('two people of one name', () => {
  beforeEach(async () => {
    await read(page([card('g', [MYSELF, kim(LEGAL), kim(SALES)], later(8))]));
  });

  it('are asked about, and until then nobody attends', async () => {
    await read(
      outlook([peek('a', ['Sam Reyes', named('Kim Noh', { response: 'declined' }), 'Bo Lind'])]),
    );
    expect(await asked()).toEqual([
      { name: 'Kim Noh', candidates: [LEGAL, SALES], meetings: ['Meeting a'] },
    ]);
    expect(await names('a')).toEqual(['Bo Lind']);
    expect((await findByKey(db, { outlookItemId: 'a' }))?.attendeeCount).toBe(3);
    const before = await everything(db);
    await ingestReading(db, PROFILE, outlook([tile('a')], { readAt: clock }), clock);
    expect((await everything(db)).nameQuestions).toEqual(before.nameQuestions);
  });

  it('the answer gives the attendance, holds for later meetings, and can be taken back', async () => {
    await read(outlook([peek('a', ['Sam Reyes', named('Kim Noh', { response: 'declined' })])]));
    const [open] = await openNameQuestions(db);
    const sales = (await listPeople(db)).find(({ emails }) => emails.includes(SALES));
    const before = await everything(db);
    const undo = await answerNameQuestion(
      db,
      open?.question.id ?? '',
      { personId: sales?.id ?? '' },
      clock,
    );
    expect(await rows('a')).toMatchObject({
      'Kim Noh': { personId: sales?.id, response: 'declined' },
    });
    await undo();
    expect(await everything(db)).toEqual(before);
    await answerNameQuestion(db, open?.question.id ?? '', { personId: sales?.id ?? '' }, clock);
    await read(outlook([peek('b', ['Sam Reyes', 'Noh, Kim'], later(2))]));
    expect((await rows('b'))['Kim Noh']?.personId).toBe(sales?.id);
    expect(await asked()).toEqual([]);
  });

  it('somebody else is a third person, who is meant from then on', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    const [open] = await openNameQuestions(db);
    await answerNameQuestion(db, open?.question.id ?? '', 'somebody-else', clock);
    const third = (await listPeople(db)).find(({ emails }) => emails.length === 0);
    expect((await rows('a'))['Kim Noh']?.personId).toBe(third?.id);
    await read(outlook([peek('b', ['Sam Reyes', 'Kim Noh'], later(2))]));
    expect((await rows('b'))['Kim Noh']?.personId).toBe(third?.id);
    await read(page([card('g2', [MYSELF, kim(LEGAL)], later(9))]));
    expect(await listPeople(db)).toHaveLength(3);
    const fourth = 'kim.noh2@lumen.example';
    await read(page([card('g3', [MYSELF, kim(fourth)], later(10))]));
    expect((await db.people.get(third?.id ?? ''))?.emails).toEqual([fourth]);
  });

  it('are told apart by the addresses of the same meeting', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    await read(outlook([peek('a', [MYSELF, kim(SALES)], { detail: 'form' })]));
    expect(await asked()).toEqual([]);
    expect((await rows('a'))['Kim Noh']?.byName).toBeUndefined();
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    expect(await asked()).toEqual([]);
    expect(await names('a')).toHaveLength(1);
  });

  it('are told apart by what stands behind the name, or both meant by both names', async () => {
    const sales = (await listPeople(db)).find(({ emails }) => emails.includes(SALES));
    await db.people.update(sales?.id ?? '', { aliases: ['Kim Noh (Sales)'] });
    await read(outlook([peek('a', ['Sam Reyes', 'Noh, Kim (Sales)'])]));
    expect((await rows('a'))['Kim Noh']?.personId).toBe(sales?.id);
    await read(outlook([peek('b', ['Sam Reyes', 'Kim Noh', 'Kim Noh'], later(2))]));
    const found = await findByKey(db, { outlookItemId: 'b' });
    expect(await attendeesOf(db, found?.id ?? '')).toHaveLength(2);
    expect(await asked()).toEqual([]);
  });
});

describe('a name that turns out to be two', () => {
  it('is joined with neither of two addresses that come at once', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    const [byName] = await listPeople(db);
    await addNote(db, { text: 'first', personIds: [byName?.id ?? ''] }, NOW);
    await read(page([card('g', [MYSELF, kim(LEGAL), kim(SALES)], later(8))]));
    expect(await listPeople(db)).toHaveLength(3);
    expect(await asked()).toEqual([
      { name: 'Kim Noh', candidates: [LEGAL, SALES], meetings: ['Meeting a'] },
    ]);
    const [open] = await openNameQuestions(db);
    const legal = open?.candidates[0]?.id ?? '';
    const undo = await answerNameQuestion(db, open?.question.id ?? '', { personId: legal }, clock);
    expect(await listPeople(db)).toHaveLength(2);
    expect(await notesOf(db, legal)).toHaveLength(1);
    expect((await rows('a'))['Kim Noh']?.personId).toBe(legal);
    await undo();
    expect(await listPeople(db)).toHaveLength(3);
    expect(await notesOf(db, byName?.id ?? '')).toHaveLength(1);
    await answerNameQuestion(db, open?.question.id ?? '', 'somebody-else', clock);
    await read(page([card('g', [MYSELF, kim(LEGAL), kim(SALES)], later(8))]));
    expect([await asked(), (await listPeople(db)).length]).toEqual([[], 3]);
  });

  it('asks about the meetings known by name when a second address comes later', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    await read(page([card('g', [MYSELF, kim(LEGAL)], later(8))]));
    expect(await asked()).toEqual([]);
    await read(page([card('h', [MYSELF, kim(SALES)], later(9))]));
    expect(await asked()).toEqual([
      { name: 'Kim Noh', candidates: [LEGAL, SALES], meetings: ['Meeting a'] },
    ]);
    const [open] = await openNameQuestions(db);
    const sales = open?.candidates[1]?.id ?? '';
    await answerNameQuestion(db, open?.question.id ?? '', { personId: sales }, clock);
    const meeting = await findByKey(db, { outlookItemId: 'a' });
    const attending = await attendeesOf(db, meeting?.id ?? '');
    expect(attending.map(({ person }) => person.id)).toEqual([sales]);
  });
});

describe("a tile's organizer", () => {
  it('attends, but is no contact until the guests are known', async () => {
    await read(outlook([tile('a', { organizerName: 'Noh, Kim' })]));
    expect((await rows('a'))['Noh, Kim']).toMatchObject({ organizer: true });
    const meeting = await findByKey(db, { outlookItemId: 'a' });
    expect(meeting).toMatchObject({ organizerName: 'Noh, Kim' });
    expect(meeting?.attendeeCount).toBeUndefined();
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh', 'Bo Lind'])]));
    expect((await rows('a'))['Noh, Kim']).toMatchObject({ organizer: true });
    await read(outlook([tile('a', { organizerName: 'Assistant, An' })]));
    expect(await people()).toEqual(['Bo Lind', 'Noh, Kim']);
  });

  it('is not the user, whose meeting it then is, nor anybody while the name of the user is unknown', async () => {
    await read(outlook([tile('a', { organizerName: 'Reyes, Sam' })]));
    expect((await findByKey(db, { outlookItemId: 'a' }))?.organizerEmail).toBe(PROFILE.emails[0]);
    await read(
      outlook([tile('b', { organizerName: 'Reyes, Sam', ...later(2) })], { account: undefined }),
    );
    expect(await people()).toEqual([]);
  });
});

describe('a card about a person', () => {
  const titled = (told: object) =>
    outlook([], { part: 'person-card', extent: 'change', people: [{ ...told }] });

  it('tells title and department where nobody stronger did', async () => {
    await read(outlook([peek('a', ['Sam Reyes', 'Kim Noh'])]));
    await read(titled({ name: 'Noh, Kim', title: 'Director of Legal', department: 'Legal' }));
    const [one] = await listPeople(db);
    expect(one).toMatchObject({
      title: 'Director of Legal',
      functionId: 'legal',
      sources: { title: 'card', department: 'card', functionId: 'title' },
    });
    await db.people.update(one?.id ?? '', { sources: { ...one?.sources, title: 'user' } });
    await read(titled({ name: 'Kim Noh', title: 'Sales Manager', department: 'Sales' }));
    expect((await listPeople(db))[0]).toMatchObject({
      title: 'Director of Legal',
      department: 'Sales',
    });
  });

  it('introduces nobody, and tells nothing of a name that two have', async () => {
    await read(titled({ name: 'Ola Venn', title: 'Counsel' }));
    expect(await people()).toEqual([]);
    await read(page([card('g', [MYSELF, kim(LEGAL), kim(SALES)])]));
    await read(titled({ name: 'Kim Noh', title: 'Counsel' }));
    expect((await listPeople(db)).map(({ title }) => title)).toEqual([undefined, undefined]);
    await read(titled({ name: 'Kim Noh', email: SALES, title: 'Counsel' }));
    const sales = (await listPeople(db)).find(({ emails }) => emails.includes(SALES));
    expect(sales?.title).toBe('Counsel');
  });
});

it('asks the database as often for five hundred tiles as for five', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      peek(`m${at}`, ['Sam Reyes', `Person ${at}`, `Other ${at}`], {
        start: NOW + at * 60_000,
        end: NOW + at * 60_000 + HOUR,
      }),
    );
  const queries = async (count: number) => {
    const fresh = freshDatabase();
    let asked = 0;
    fresh.use({
      stack: 'dbcore',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          const counted = <T extends unknown[], R>(call: (...given: T) => R) => {
            return (...given: T) => {
              asked += 1;
              return call(...given);
            };
          };
          return {
            ...table,
            query: counted(table.query),
            getMany: counted(table.getMany),
            get: counted(table.get),
            openCursor: counted(table.openCursor),
            mutate: counted(table.mutate),
          };
        },
      }),
    });
    await ingestReading(fresh, PROFILE, outlook(many(count)), NOW);
    expect(await fresh.meetings.count()).toBe(count);
    return asked;
  };
  expect(await queries(500)).toBe(await queries(5));
});
