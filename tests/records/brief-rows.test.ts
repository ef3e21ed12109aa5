import { describe, expect, it } from 'vitest';
import { briefRows } from '@/utils/records/brief-rows';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type { Person } from '@/utils/records/schema';
import { attendance, meeting, person, profile } from '../builders';
import { ask, favour, followUp, note, promise } from '../relationships/brief-records';
import { DAY, freshDatabase, NOW } from './fresh-database';

async function invited(
  db: CrosswalkDatabase,
  meetingId: string,
  people: readonly Partial<Person>[],
): Promise<void> {
  const rows = people.map((facts) =>
    person({ emails: [`${facts.id}@lumen.example`], functionId: 'finance', ...facts }),
  );
  await db.people.bulkPut(rows);
  await db.attendances.bulkPut(
    rows.map(({ id }) =>
      attendance({ id: `${meetingId} ${id}`, meetingId, personId: id, start: NOW }),
    ),
  );
}

describe('what the briefs of some meetings need', () => {
  it('is all that was written about the peers in them, and nothing of the others', async () => {
    const db = freshDatabase();
    await db.meetings.bulkAdd([
      meeting({ id: 'next', start: NOW }),
      meeting({ id: 'past', start: NOW - 5 * DAY }),
      meeting({ id: 'other', start: NOW }),
    ]);
    await invited(db, 'next', [{ id: 'ada' }, { id: 'own', functionId: 'product' }]);
    await invited(db, 'past', [{ id: 'ada' }, { id: 'elsewhere' }]);
    const about = { personIds: ['ada', 'own'] };
    await db.promises.add(promise(about));
    await db.asks.add(ask(about));
    await db.followUps.add(followUp(about));
    await db.favours.add(favour(about));
    await db.notes.add({ ...note('x'), ...about });
    const rows = await briefRows(db, ['unknown', 'next'], profile());
    expect(rows.meetings.map((one) => one.meeting.id)).toEqual(['next']);
    expect(rows.meetings[0]?.guests.map((guest) => guest.person.id).sort()).toEqual(['ada', 'own']);
    expect([...rows.peers.keys()]).toEqual(['ada']);
    const ada = rows.peers.get('ada');
    expect(ada?.history.meetings).toHaveLength(2);
    for (const list of [ada?.promises, ada?.asks, ada?.followUps, ada?.favours, ada?.notes]) {
      expect(list).toHaveLength(1);
    }
  });

  it('reads no row of anybody else, however many are known', async () => {
    const db = freshDatabase();
    await db.meetings.add(meeting({ id: 'next', start: NOW }));
    await invited(db, 'next', [{ id: 'ada' }]);
    await db.people.bulkAdd(Array.from({ length: 500 }, (_, at) => person({ id: `p${at}` })));
    await db.notes.bulkAdd(
      Array.from({ length: 500 }, (_, at) => ({ ...note('x'), personIds: [`p${at}`] })),
    );
    let read = 0;
    for (const { hook } of db.tables) {
      hook('reading', (row) => {
        read += 1;
        return row;
      });
    }
    await briefRows(db, ['next'], profile());
    expect(read).toBeLessThan(12);
  });

  it('leaves out who declined', async () => {
    const db = freshDatabase();
    await db.meetings.add(meeting({ id: 'next', start: NOW }));
    await invited(db, 'next', [{ id: 'ada' }, { id: 'bo' }]);
    await db.attendances.update('next bo', { response: 'declined' });
    expect([...(await briefRows(db, ['next'], profile())).peers.keys()]).toEqual(['ada']);
  });

  it('reads forty of a crowd: those with something open before the others', async () => {
    const db = freshDatabase();
    await db.meetings.add(meeting({ id: 'all', start: NOW }));
    const crowd = Array.from({ length: 300 }, (_, at) => ({ id: `p${at}`, name: `Guest ${at}` }));
    await invited(db, 'all', crowd);
    await db.promises.add(promise({ personIds: ['p299'] }));
    await db.asks.add(ask({ personIds: ['p298'] }));
    const { peers, meetings } = await briefRows(db, ['all'], profile());
    expect(peers.size).toBe(40);
    expect(peers.has('p299') && peers.has('p298')).toBe(true);
    expect(meetings[0]?.guests).toHaveLength(300);
  });
});
