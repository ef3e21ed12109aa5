import { beforeEach, describe, expect, it } from 'vitest';
import { ingestReading } from '@/utils/ingest/ingest-reading';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { attendeesOf, findByKey, meetingsBetween } from '@/utils/records/meetings';
import { addPerson, listPeople, updatePerson } from '@/utils/records/people';
import { DAY, everything, freshDatabase, HOUR, NOW, secondPanel } from '../records/fresh-database';
import { card, chip, emailOf, guest, ME, MYSELF, PROFILE, page } from './calendar-page';

let db: CrosswalkDatabase;

beforeEach(() => {
  db = freshDatabase();
});

const ingest = (reading: ReturnType<typeof page>, now = reading.readAt) =>
  ingestReading(db, PROFILE, reading, now);

async function meeting(id: string) {
  const found = await findByKey(db, { googleEventId: id });
  if (!found) throw new Error(`no meeting ${id}`);
  return found;
}

/** Names of the guests of a meeting, with their answers. */
async function answers(id: string) {
  const rows = await attendeesOf(db, (await meeting(id)).id);
  return Object.fromEntries(
    rows.map(({ person, attendance }) => [person.name, attendance.response]),
  );
}

describe('guests', () => {
  it('become people with their answers; rooms, lists, machines and the user do not', async () => {
    const result = await ingest(
      page([
        card('e', [
          MYSELF,
          guest('Ada Okafor', { response: 'accepted', organizer: true }),
          guest('Bo Lind', { optional: true }),
          { email: 'pier@resource.calendar.google.com', name: 'Pier room', kind: 'room' },
          { email: 'all@lumen.example', name: 'Everybody (80)', kind: 'group' },
          { email: 'no-reply@lumen.example', kind: 'person' },
          { email: 'x@resource.calendar.google.com', kind: 'person' },
        ]),
      ]),
    );
    expect(result).toMatchObject({ meetings: { added: 1, updated: 0, gone: 0 }, peopleAdded: 2 });
    expect(await answers('e')).toEqual({ 'Ada Okafor': 'accepted', 'Bo Lind': undefined });
    const [ada, bo] = await attendeesOf(db, (await meeting('e')).id);
    expect([ada?.attendance.organizer, bo?.attendance.optional]).toEqual([true, true]);
    expect(await meeting('e')).toMatchObject({
      attendeeCount: 3,
      myResponse: 'accepted',
      organizerEmail: emailOf('Ada Okafor'),
    });
    expect(ada?.person.sources).toEqual({ name: 'invite' });
  });

  it('counts the user where the page leaves their row out', async () => {
    await ingest(page([card('e', [guest('Ada Okafor')]), card('alone', [])]));
    expect([(await meeting('e')).attendeeCount, (await meeting('alone')).attendeeCount]).toEqual([
      2, 1,
    ]);
  });

  it('stay when only the chip, a collapsed list or a part of the rows is shown later', async () => {
    const full = [MYSELF, guest('Ada Okafor'), guest('Bo Lind'), guest('Cy Marsh')];
    await ingest(page([card('e', full)]));
    const before = await answers('e');
    await ingest(page([chip('e')], { readAt: NOW + 1_000 }));
    await ingest(
      page([chip('e', { detail: 'bubble', attendeeCount: 4 })], { readAt: NOW + 2_000 }),
    );
    await ingest(
      page([card('e', [MYSELF, guest('Cy Marsh')], { attendeeCount: 4 })], { readAt: NOW + 3_000 }),
    );
    expect(await answers('e')).toEqual(before);
    expect((await meeting('e')).attendeeCount).toBe(4);
  });

  it('leave when a whole newer list is without them, and not for an older one', async () => {
    const both = page([card('e', [MYSELF, guest('Ada Okafor'), guest('Bo Lind')])]);
    const one = page([card('e', [MYSELF, guest('Bo Lind', { response: 'declined' })])], {
      readAt: NOW + 60_000,
    });
    await ingest(both);
    await ingest(one);
    expect(await answers('e')).toEqual({ 'Bo Lind': 'declined' });
    expect((await meeting('e')).attendeeCount).toBe(2);
    await ingest(both, NOW + 120_000);
    expect(await answers('e')).toEqual({ 'Bo Lind': 'declined' });
    expect(await listPeople(db)).toHaveLength(2);
  });

  it('are left alone while nobody knows who the user is', async () => {
    const reading = page([card('e', [MYSELF, guest('Ada Okafor')])]);
    const { account: _, ...anonymous } = reading;
    await ingestReading(db, null, anonymous, NOW);
    expect(await listPeople(db)).toEqual([]);
    await ingestReading(db, null, reading, NOW);
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ada Okafor']);
  });

  it('of one person under two addresses are one person', async () => {
    await addPerson(db, { name: 'Ada', emails: ['ada@home.example', emailOf('Ada Okafor')] }, NOW);
    const home = { email: 'ada@home.example', kind: 'person' as const };
    await ingest(
      page([card('a', [guest('Ada Okafor'), home]), card('b', [home, guest('Ada Okafor')])]),
    );
    expect(await listPeople(db)).toMatchObject([{ name: 'Ada', aliases: ['Ada Okafor'] }]);
    expect([await answers('a'), await answers('b')]).toEqual([
      { Ada: undefined },
      { Ada: undefined },
    ]);
  });

  it('who are renamed keep their records and their old name', async () => {
    await ingest(page([card('e', [guest('Ada Okafor')])]));
    const [before] = await listPeople(db);
    const renamed = { ...guest('Ada Okafor'), name: 'Ada Lind' };
    await ingest(page([card('e', [renamed])], { readAt: NOW + 60_000 }));
    expect(await listPeople(db)).toMatchObject([
      { id: before?.id, name: 'Ada Lind', aliases: ['Ada Okafor'] },
    ]);
    await updatePerson(db, before?.id ?? '', { name: 'Ada' }, NOW);
    await ingest(page([card('e', [guest('Ada Okafor')])], { readAt: NOW + 120_000 }));
    expect(await listPeople(db)).toMatchObject([{ name: 'Ada' }]);
  });
});

describe('the same reading again', () => {
  it('changes nothing at all, however full the page', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `Person N${n}`);
    const sightings = Array.from({ length: 500 }, (_, n) => {
      const at = { start: NOW + (n - 250) * HOUR, end: NOW + (n - 249) * HOUR };
      const invited = [0, 1, 2].map((k) => guest(names[(n + k) % 40] ?? ''));
      return n % 2 ? chip(`e${n}`, at) : card(`e${n}`, [MYSELF, ...invited], at);
    });
    const overlaid = chip('e1', { calendar: 'ada@lumen.example', onMyCalendar: false });
    const reading = page([overlaid, ...sightings, chip('e0'), overlaid]);
    const first = await ingest(reading);
    expect(first).toMatchObject({ meetings: { added: 500 }, peopleAdded: 40 });
    const before = await everything(db);
    const second = await ingest(reading, NOW + 5_000);
    expect(second).toEqual({
      meetings: { added: 0, updated: 0, gone: 0 },
      peopleAdded: 0,
      walksScheduled: 0,
    });
    expect(await everything(db)).toEqual(before);
  });

  it('a while later only notes that the meetings were seen', async () => {
    await ingest(page([card('e', [guest('Ada Okafor')])]));
    const { updatedAt } = await meeting('e');
    const readAt = NOW + 5 * 60_000;
    const result = await ingest(page([chip('e')], { readAt }));
    expect(result.meetings.updated).toBe(0);
    expect(await meeting('e')).toMatchObject({
      updatedAt,
      sources: { 'google-page': { detail: 'bubble', seenAt: readAt } },
    });
  });

  it('in two windows at once adds nobody twice', async () => {
    const other = secondPanel(db);
    const reading = page([card('e', [MYSELF, guest('Ada Okafor')]), card('f', [guest('Bo Lind')])]);
    await Promise.all([
      ingestReading(db, PROFILE, reading, NOW),
      ingestReading(other, PROFILE, reading, NOW),
    ]);
    expect(await listPeople(db)).toHaveLength(2);
    expect(await db.meetings.count()).toBe(2);
    expect(await db.attendances.count()).toBe(2);
    other.close();
  });
});

describe('a meeting that moves', () => {
  it('takes its attendances along, even when only its chip shows it', async () => {
    await ingest(page([card('e', [guest('Ada Okafor')])]));
    const start = NOW + 3 * DAY;
    await ingest(page([chip('e', { start, end: start + HOUR })], { readAt: NOW + 1 }));
    const [row] = await attendeesOf(db, (await meeting('e')).id);
    expect(row?.attendance.start).toBe(start);
    expect((await meetingsBetween(db, start, start + 1)).map(({ title }) => title)).toEqual([
      'Meeting e',
    ]);
    expect(await meetingsBetween(db, NOW + DAY, NOW + DAY + HOUR)).toEqual([]);
  });
});

describe("a colleague's calendar shown over the user's own", () => {
  const theirs = { calendar: emailOf('Ada Okafor'), onMyCalendar: false };

  it('introduces nobody, but shows the people already known', async () => {
    await ingest(page([card('own', [guest('Ada Okafor')])]));
    await ingest(
      page([card('theirs', [guest('Ada Okafor'), guest('Stranger Danger')], theirs)], {
        readAt: NOW + 1,
      }),
    );
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ada Okafor']);
    expect(await answers('theirs')).toEqual({ 'Ada Okafor': undefined });
    expect((await meeting('theirs')).onMyCalendar).toBe(false);
  });

  it('introduces people where the user is invited too', async () => {
    await ingest(page([card('ours', [MYSELF, guest('Cy Marsh')], theirs)]));
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Cy Marsh']);
  });
});

describe('several accounts', () => {
  it('share a meeting and never make the other account a person', async () => {
    const profile = { ...PROFILE, emails: [ME, 'sam@home.example'] };
    const rows = [
      MYSELF,
      { email: 'sam@home.example', kind: 'person' as const },
      guest('Ada Okafor'),
    ];
    await ingestReading(db, profile, page([card('e', rows)]), NOW);
    const home = page([card('e', rows, { calendar: 'sam@home.example' })], {
      readAt: NOW + 1,
      account: { email: 'sam@home.example', timeZone: 'Europe/London', language: 'en' },
    });
    await ingestReading(db, profile, home, NOW);
    expect((await listPeople(db)).map(({ name }) => name)).toEqual(['Ada Okafor']);
    expect(await db.meetings.count()).toBe(1);
  });
});

it('writes nothing of a page that was not understood', async () => {
  await ingest(page([chip('e')], { outcome: 'not-understood' }));
  expect(await db.meetings.count()).toBe(0);
});

it('leaves nothing half written when the storage fails in the middle', async () => {
  await ingest(page([card('e', [guest('Ada Okafor')])]));
  const before = await everything(db);
  db.attendances.hook('creating', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const reading = page([card('f', [guest('Bo Lind')]), chip('e', { title: 'Renamed' })]);
  await expect(ingest(reading)).rejects.toMatchObject({ name: 'StorageProblem', kind: 'full' });
  expect(await everything(db)).toEqual(before);
});
