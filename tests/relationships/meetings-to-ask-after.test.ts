import { beforeEach, describe, expect, it } from 'vitest';
import { tellAfterword } from '@/utils/records/afterwords';
import { addAgendaPoint } from '@/utils/records/agenda';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { addNote } from '@/utils/records/notes';
import type { Meeting } from '@/utils/records/schema';
import { loadAgenda, loadLeftOver } from '@/utils/relationships/meeting-agenda';
import {
  meetingsToAskAfter,
  meetingsToBeAskedAfter,
} from '@/utils/relationships/meetings-to-ask-after';
import { attendance, meeting, person, profile } from '../builders';
import { DAY, freshDatabase, HOUR, NOW } from '../records/fresh-database';

const WEEK = 7 * DAY;
const ME = profile();

let db: CrosswalkDatabase;

beforeEach(async () => {
  db = freshDatabase();
  await db.people.bulkAdd([
    person({ id: 'dana', name: 'Dana Osei', functionId: 'sales', level: 'director' }),
    person({
      id: 'tom',
      name: 'Tom Reyes',
      emails: ['tom@lumen.example'],
      functionId: 'legal',
      level: 'director',
    }),
    person({
      id: 'own',
      name: 'Own Function',
      emails: ['own@lumen.example'],
      functionId: 'product',
      level: 'director',
    }),
  ]);
});

async function meet(id: string, start: number, people: string[], facts: Partial<Meeting> = {}) {
  await db.meetings.add(
    meeting({ id, start, attendeeCount: people.length + 1, createdAt: start - WEEK, ...facts }),
  );
  await db.attendances.bulkAdd(
    people.map((personId) => attendance({ meetingId: id, personId, start })),
  );
}
const asked = async (now: number) =>
  (await meetingsToAskAfter(db, ME, now)).map(({ meeting: { id }, people }) => [
    id,
    people.map(({ name }) => name),
  ]);

describe('the meetings that are asked about', () => {
  it('are those with peers that ended, the last first, with the peers who were there', async () => {
    await meet('early', NOW, ['tom', 'dana', 'own']);
    await meet('late', NOW + HOUR, ['dana']);
    await meet('own', NOW + HOUR, ['own']);
    await meet('running', NOW + 2 * HOUR, ['dana']);
    expect(await asked(NOW + 2 * HOUR)).toEqual([
      ['late', ['Dana Osei']],
      ['early', ['Dana Osei', 'Tom Reyes']],
    ]);
  });

  it('are fewer by each that was answered or written about, and none after a working day', async () => {
    await meet('one', NOW, ['dana']);
    await meet('two', NOW + HOUR, ['tom']);
    const undo = await tellAfterword(db, 'two', 'nothing', NOW + 2 * HOUR);
    expect(await asked(NOW + 2 * HOUR)).toEqual([['one', ['Dana Osei']]]);
    await undo();
    await addNote(db, { text: 'Good', personIds: ['dana'], meetingId: 'one' }, NOW + 2 * HOUR);
    expect(await asked(NOW + 2 * HOUR)).toEqual([['two', ['Tom Reyes']]]);
    // Tuesday 3 March, 17:00 in Berlin.
    const over = Date.UTC(2026, 2, 3, 16);
    expect(await asked(over - 1)).toHaveLength(1);
    expect(await asked(over)).toEqual([]);
  });

  it('wait through a day out of office', async () => {
    await meet('one', NOW, ['dana']);
    const tuesday = Date.UTC(2026, 2, 2, 23);
    await meet('away', tuesday, [], { kind: 'out-of-office', allDay: true, end: tuesday + DAY });
    expect(await asked(Date.UTC(2026, 2, 4, 15))).toEqual([['one', ['Dana Osei']]]);
    expect(await asked(Date.UTC(2026, 2, 4, 16))).toEqual([]);
  });

  it('are foreseen for those that are still to end', async () => {
    await meet('past', NOW - HOUR, ['dana']);
    await meet('next', NOW + HOUR, ['dana']);
    await meet('own', NOW + HOUR, ['own']);
    await meet('far', NOW + 2 * DAY, ['dana']);
    const ahead = await meetingsToBeAskedAfter(db, ME, NOW, NOW + DAY);
    expect(ahead.map(({ meeting: { id } }) => id)).toEqual(['next']);
  });
});

describe('the agenda that is read', () => {
  const texts = async (id: string, now: number) => {
    const one = await db.meetings.get(id);
    if (!one) throw new Error(`no ${id}`);
    return (await loadAgenda(db, one, ['dana', 'tom'], now)).map(({ point, carried }) => [
      point.text,
      carried,
    ]);
  };

  it('follows a series by its name and by its look, over an occurrence that is gone', async () => {
    const sync = { title: 'Product sync', recurring: true };
    const named = (week: number) => ({ ...sync, googleEventId: `7abc_2026030${week}T090000Z` });
    for (const [prefix, facts] of [
      ['named', named],
      ['alike', () => sync],
    ] as const) {
      const at = (week: number) => NOW + week * WEEK + (prefix === 'named' ? 0 : 4 * HOUR);
      await meet(`${prefix}-0`, at(0), ['dana', 'tom'], facts(2));
      await meet(`${prefix}-1`, at(1), ['dana', 'tom'], { ...facts(3), deletedAt: NOW });
      await meet(`${prefix}-2`, at(2), ['dana', 'tom'], facts(4));
      const title = prefix === 'named' ? 'Renamed sync' : 'Product sync';
      await db.meetings.update(`${prefix}-2`, { title });
      await addAgendaPoint(db, { text: prefix, meetingId: `${prefix}-0` }, NOW - HOUR);
      expect(await texts(`${prefix}-2`, at(0))).toEqual([]);
      expect(await texts(`${prefix}-2`, at(0) + HOUR)).toEqual([[prefix, 1]]);
      expect(await loadLeftOver(db, at(0) + HOUR)).toEqual([]);
      await db.meetings.update(`${prefix}-2`, { deletedAt: NOW });
      const [left] = await loadLeftOver(db, at(0) + HOUR);
      expect(left).toMatchObject({ point: { text: prefix }, meeting: { id: `${prefix}-0` } });
      await db.followUps.clear();
    }
  });
});
