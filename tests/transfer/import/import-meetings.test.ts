import { describe, expect, it } from 'vitest';
import { undoImport } from '@/utils/records/imports';
import { addNote } from '@/utils/records/notes';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { readTables } from '@/utils/transfer/read-tables';
import { looseEnd } from '@/utils/transfer/references';
import { meeting, person } from '../../builders';
import { everything, freshDatabase, HOUR, NOW } from '../../records/fresh-database';
import { applied, fileOf, importFile, looked } from './files';

const event = (uid: string, title: string, day: string, guests: string[]) =>
  [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    `SUMMARY:${title}`,
    `DTSTART:${day}T090000Z`,
    `DTEND:${day}T093000Z`,
    'ORGANIZER:mailto:mara.vogt@lumen.example',
    'ATTENDEE;PARTSTAT=ACCEPTED:mailto:mara.vogt@lumen.example',
    ...guests.map(
      (name) =>
        `ATTENDEE;CN=${name};PARTSTAT=ACCEPTED:mailto:${name.toLowerCase().replace(' ', '.')}@lumen.example`,
    ),
    'END:VEVENT',
  ].join('\r\n');

const calendar = (...events: string[]) =>
  fileOf(
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'),
    'mine.ics',
  );

const TWO = [
  event('one@lumen.example', 'Budget', '20260210', ['Ines Falk', 'Tomas Roos']),
  event('two@lumen.example', 'Roadmap', '20260312', ['Ines Falk']),
];

async function records(db: Parameters<typeof everything>[0]) {
  const { imports: _, ...rest } = await everything(db);
  return rest;
}

describe('a calendar file', () => {
  it('is shown with exact counts, and nothing is written', async () => {
    const db = freshDatabase();
    await db.people.add(person());
    const before = await everything(db);
    const session = new ImportSession(db, () => NOW);
    const { meetings, kind } = await looked(session, calendar(...TWO));
    expect(kind).toBe('ics');
    expect(meetings).toMatchObject({
      added: { total: 2, rows: [{ title: 'Budget' }, { title: 'Roadmap' }] },
      changed: { total: 0 },
      left: 0,
      attendances: 3,
      peopleAdded: 1,
      from: Date.UTC(2026, 1, 10, 9),
      to: Date.UTC(2026, 2, 12, 9),
      withoutGuests: false,
    });
    expect(await everything(db)).toEqual(before);
    expect(await applied(session)).toMatchObject({ added: 2, changed: 0, left: 0 });
    expect([await db.meetings.count(), await db.people.count()]).toEqual([2, 2]);
  });

  it('leaves out what repeats all day long, says so, and loses nothing of the rest', async () => {
    const every = TWO[0]?.replace('UID:one', 'RRULE:FREQ=MINUTELY\r\nUID:every') ?? '';
    const session = new ImportSession(freshDatabase(), () => NOW);
    const { meetings, problems } = await looked(session, calendar(every, ...TWO));
    expect(meetings?.added).toMatchObject({
      total: 2,
      rows: [{ title: 'Budget' }, { title: 'Roadmap' }],
    });
    expect(problems).toEqual([{ reason: 'repeats-within-day', lines: [3], uids: [], count: 1 }]);
  });

  it('changes nothing when it comes again', async () => {
    const db = freshDatabase();
    await importFile(db, calendar(...TWO));
    const before = await everything(db);
    const later = new ImportSession(db, () => NOW + HOUR);
    const { meetings } = await looked(later, calendar(...TWO));
    expect(meetings).toMatchObject({ added: { total: 0 }, changed: { total: 0 }, left: 2 });
    expect(await later.apply()).toEqual({ failure: 'nothing-shown' });
    expect(await everything(db)).toEqual(before);
  });

  it('is taken back as a whole, meetings that were known before as they were', async () => {
    const db = freshDatabase();
    const start = Date.UTC(2026, 1, 10, 9);
    await db.meetings.add(meeting({ iCalUID: 'one@lumen.example', title: 'Budget', start }));
    const before = await records(db);
    const { importId, changed } = await importFile(db, calendar(...TWO));
    expect(changed).toBe(1);
    const after = await everything(db);
    const { taken, undo } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toEqual({ removed: 3, restored: 1, stayed: 0 });
    expect(await records(db)).toEqual(before);
    await undo();
    expect(await everything(db)).toEqual(after);
  });

  it('leaves a meeting with a note when it is taken back, and who was there', async () => {
    const db = freshDatabase();
    const { importId } = await importFile(db, calendar(...TWO));
    const [budget] = await db.meetings.where('iCalUID').equals('one@lumen.example').toArray();
    await addNote(db, { text: 'Cut by a third', personIds: [], meetingId: budget?.id }, NOW + 1);
    const { taken } = await undoImport(db, importId, NOW + HOUR);
    expect(taken).toEqual({ removed: 1, restored: 0, stayed: 3 });
    expect(await db.meetings.toArray()).toMatchObject([{ title: 'Budget' }]);
    expect([await db.people.count(), await db.attendances.count()]).toEqual([2, 2]);
    expect(looseEnd(await readTables(db))).toBeNull();
  });

  it('is not written when it would do otherwise than it said', async () => {
    const db = freshDatabase();
    const session = new ImportSession(db, () => NOW);
    await looked(session, calendar(...TWO));
    await importFile(db, calendar(TWO[1] ?? ''));
    const before = await everything(db);
    expect(await session.apply()).toEqual({ failure: 'records-changed' });
    expect(await everything(db)).toEqual(before);
  });
});
