import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askAfter } from '@/entrypoints/background/ask-after';
import { afterNoticeSetting, hiddenSetting, profileSetting } from '@/utils/browser/settings';
import { tellAfterword } from '@/utils/records/afterwords';
import { attendance, meeting, person, profile } from '../builders';
import { DAY, HOUR, NOW } from '../records/fresh-database';
import { firstDay, type Notice, wakesAt, write } from './background';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const MINUTE = 60_000;
const END = NOW + HOUR;
let shown: Notice[] = [];

beforeEach(async () => {
  shown = await firstDay();
  await profileSetting.set(profile());
  await afterNoticeSetting.set(true);
  const dana = person({ id: 'dana', name: 'Dana Osei', functionId: 'sales', level: 'director' });
  await write((db) => db.people.add(dana));
  await meets('sync', END);
});

async function meets(id: string, end: number): Promise<void> {
  const start = end - HOUR;
  const one = meeting({ id, title: `Meeting ${id}`, start, end, createdAt: NOW - DAY });
  await write((db) => db.meetings.add(one));
  await write((db) => db.attendances.add(attendance({ meetingId: id, personId: 'dana', start })));
}

describe('the message after a meeting', () => {
  it('comes once when it ended, names it and its peers, and leads to it', async () => {
    await askAfter(NOW);
    expect([shown, await wakesAt('after-meeting')]).toEqual([[], END]);
    await askAfter(END);
    await askAfter(END + MINUTE);
    expect(shown).toEqual([
      {
        id: 'after:sync',
        title: 'How was Meeting sync?',
        message: expect.stringContaining('With Dana Osei.'),
      },
    ]);
    expect(await wakesAt('after-meeting')).toBe(END + MINUTE + DAY);
  });

  it('does not come for one that ended a quarter of an hour ago, or was answered', async () => {
    await askAfter(END + 15 * MINUTE + 1);
    expect(shown).toEqual([]);
    await write((db) => tellAfterword(db, 'sync', 'nothing', END));
    await askAfter(END);
    expect(shown).toEqual([]);
  });

  it('is about the last of several that ended, and comes again where one moved', async () => {
    await meets('earlier', END - 5 * MINUTE);
    await askAfter(END);
    expect(shown.map(({ id }) => id)).toEqual(['after:sync']);
    await write((db) => db.meetings.update('earlier', { start: END, end: END + HOUR }));
    await askAfter(END + MINUTE);
    expect(await wakesAt('after-meeting')).toBe(END + HOUR);
    await askAfter(END + HOUR);
    expect(shown.map(({ id }) => id)).toEqual(['after:sync', 'after:earlier']);
  });

  it('names nothing while what is personal is hidden', async () => {
    await hiddenSetting.set(true);
    await askAfter(END);
    expect(shown).toHaveLength(1);
    expect(JSON.stringify(shown)).not.toMatch(/Dana|Meeting sync/);
  });

  it('never comes, and wakes nobody, when it is not wanted', async () => {
    await askAfter(NOW);
    await afterNoticeSetting.set(false);
    await askAfter(END);
    expect([shown, await wakesAt('after-meeting')]).toEqual([[], undefined]);
  });
});
