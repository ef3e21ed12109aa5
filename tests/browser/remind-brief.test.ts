import { beforeEach, describe, expect, it, vi } from 'vitest';
import { remindBriefs } from '@/entrypoints/background/remind-brief';
import { briefReminderSetting, profileSetting } from '@/utils/browser/settings';
import type { Attendance, Meeting, Person } from '@/utils/records/schema';
import { attendance, meeting, person, profile } from '../builders';
import { breakNotices, firstDay, type Notice, wakesAt, write } from './background';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../components/english')).english } }));

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Wednesday 4 March 2026, 09:00 in Berlin. */
const NOW = Date.UTC(2026, 2, 4, 8);
const TEN = NOW + 60 * MINUTE;

let shown: Notice[] = [];

beforeEach(async () => {
  shown = await firstDay();
  await profileSetting.set(profile());
  await briefReminderSetting.set(10);
});

/** A meeting with somebody of finance. */
async function planned(
  facts: Partial<Meeting> = {},
  guest: Partial<Attendance> = {},
  who: Partial<Person> = {},
): Promise<void> {
  const one = meeting({ id: 'sync', title: 'Product sync', start: TEN, ...facts });
  const peer = person({ id: 'dana', name: 'Dana Roos', functionId: 'finance', ...who });
  await write(async (db) => {
    await db.people.put(peer);
    await db.meetings.put(one);
    await db.attendances.put(
      attendance({
        id: `${one.id} ${peer.id}`,
        meetingId: one.id,
        personId: peer.id,
        start: one.start,
        ...guest,
      }),
    );
  });
}
const plain = (words: string | undefined) => words?.replaceAll(/[\u2068\u2069]/g, '');

describe('the message before a meeting', () => {
  it('is off unless it is wanted, and leaves no alarm behind', async () => {
    await planned();
    await remindBriefs(NOW);
    expect(await wakesAt('before-meeting')).toBe(TEN - 10 * MINUTE);
    await briefReminderSetting.set(null);
    await remindBriefs(NOW);
    expect(await wakesAt('before-meeting')).toBeUndefined();
    await remindBriefs(TEN - 5 * MINUTE);
    expect(shown).toEqual([]);
  });

  it('comes so many minutes before, once, and names the meeting and the people', async () => {
    await planned();
    await remindBriefs(TEN - 10 * MINUTE);
    await remindBriefs(TEN - 9 * MINUTE);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.id).toBe('brief:sync');
    expect(plain(shown[0]?.title)).toBe('Product sync at 10:00, with Dana');
    expect(plain(shown[0]?.message)).toBe('Ask Dana what matters to them just now.');
  });

  it('waits for the next one before anything else', async () => {
    await planned();
    await planned({ id: 'later', start: TEN + 120 * MINUTE });
    breakNotices();
    await expect(remindBriefs(TEN - 10 * MINUTE)).rejects.toThrow('no such permission');
    expect(await wakesAt('before-meeting')).toBe(TEN + 110 * MINUTE);
  });

  it('never comes for a meeting that has begun, however late the alarm is', async () => {
    await planned();
    await remindBriefs(TEN);
    await remindBriefs(TEN + 5 * MINUTE);
    expect(shown).toEqual([]);
  });

  it('comes at once for what was put into the next minutes', async () => {
    await remindBriefs(NOW);
    await planned({ start: NOW + 6 * MINUTE });
    await remindBriefs(NOW + MINUTE);
    expect(shown).toHaveLength(1);
  });

  it('follows a meeting that moves, and tells it again at its new time', async () => {
    await planned();
    await remindBriefs(TEN - 10 * MINUTE);
    await planned({ start: TEN + DAY });
    await remindBriefs(TEN - 8 * MINUTE);
    expect(await wakesAt('before-meeting')).toBe(TEN + DAY - 10 * MINUTE);
    await remindBriefs(TEN + DAY - 10 * MINUTE);
    expect(shown).toHaveLength(2);
  });

  it.each<[string, Partial<Meeting>, Partial<Attendance>?, Partial<Person>?]>([
    ['was cancelled', { status: 'cancelled' }],
    ['the user declined', { myResponse: 'declined' }],
    ['is gone from the calendar', { deletedAt: NOW }],
    ['lasts all day', { allDay: true }],
    ['is on a colleague’s calendar', { onMyCalendar: false }],
    ['the peer declined', {}, { response: 'declined' }],
    ['has nobody of another function', {}, {}, { functionId: 'product' }],
  ])('does not come when it %s', async (_, facts, guest, who) => {
    await planned(facts, guest, who);
    await remindBriefs(TEN - 5 * MINUTE);
    expect(shown).toEqual([]);
    // It looks again by itself, for what comes into the next days.
    expect(await wakesAt('before-meeting')).toBe(TEN - 5 * MINUTE + 2 * DAY);
  });

  it('is one for several at one time, and one each for several times', async () => {
    await planned();
    await planned({ id: 'table', title: 'Risk table' });
    await planned({ id: 'third', title: 'Depot', start: TEN + 2 * MINUTE });
    await remindBriefs(TEN - 8 * MINUTE);
    expect(shown.map(({ title }) => plain(title))).toEqual([
      'Product sync and Risk table at 10:00',
      'Depot at 10:02, with Dana',
    ]);
  });

  it('is not for a gathering of the whole house', async () => {
    await planned({ attendeeCount: 200 });
    await write((db) =>
      db.attendances.bulkPut(
        Array.from({ length: 30 }, (_, at) =>
          attendance({ id: `a${at}`, meetingId: 'sync', personId: `p${at}`, start: TEN }),
        ),
      ),
    );
    await write((db) =>
      db.people.bulkPut(
        Array.from({ length: 30 }, (_, at) =>
          person({ id: `p${at}`, functionId: 'legal', emails: [`p${at}@lumen.example`] }),
        ),
      ),
    );
    await remindBriefs(TEN - 5 * MINUTE);
    expect(shown).toEqual([]);
  });
});
