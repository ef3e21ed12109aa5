import { describe, expect, it } from 'vitest';
import { addAsk } from '@/utils/records/asks';
import { addInvitation, allInvitations } from '@/utils/records/invitations';
import { roundRows } from '@/utils/records/round-rows';
import { planWalks } from '@/utils/records/walks';
import { person } from '../builders';
import { walk } from '../coffee/rounds';
import { freshDatabase } from './fresh-database';

const NOW = Date.UTC(2026, 5, 15, 12);
const DAY = 86_400_000;

describe('what a round is planned from', () => {
  it('has walks ahead and series of which the last is over, and asks of others alone', async () => {
    const db = freshDatabase();
    await db.people.add(person({ id: 'p' }));
    await db.walks.bulkAdd([
      walk('p', NOW + DAY, { state: 'scheduled' }),
      walk('p', NOW - 5 * DAY, { state: 'held', everyWeeks: 2 }),
      walk('p', NOW - 9 * DAY, { state: 'held' }),
    ]);
    await addAsk(db, { text: 'Numbers?', by: 'them', personIds: ['p'] }, NOW);
    await addAsk(db, { text: 'Help?', by: 'me', personIds: ['p'] }, NOW);
    const rows = await roundRows(db, { from: NOW, to: NOW + 56 * DAY }, NOW);
    expect(rows.walks.map(({ start }) => start - NOW).sort((a, b) => a - b)).toEqual([
      -5 * DAY,
      DAY,
    ]);
    expect(rows.asks.map(({ text }) => text)).toEqual(['Numbers?']);
  });

  it('takes a whole round back with one undo', async () => {
    const db = freshDatabase();
    await db.people.bulkAdd(['a', 'b'].map((id) => person({ id })));
    const visits = ['a', 'b'].map((id, at) => ({
      personIds: [id],
      title: 'Walk',
      start: NOW + (at + 1) * DAY,
      end: NOW + (at + 1) * DAY + 1,
    }));
    const undo = await planWalks(db, visits, NOW);
    expect(await db.walks.count()).toBe(2);
    await undo();
    expect(await db.walks.count()).toBe(0);
  });
});

describe('an invitation', () => {
  it('keeps what they could bring, and what was said last of one date', async () => {
    const db = freshDatabase();
    await db.people.add(person({ id: 'p' }));
    const asked = { meetingTitle: 'Stand-up', at: NOW, personIds: ['p'] };
    await addInvitation(db, { ...asked, bring: '  the depot map ' }, NOW);
    expect((await allInvitations(db))[0]?.bring).toBe('the depot map');
    await addInvitation(db, { ...asked, bring: ' ' }, NOW);
    const [kept, ...others] = await allInvitations(db);
    expect([others.length, kept && 'bring' in kept]).toEqual([0, false]);
  });
});
