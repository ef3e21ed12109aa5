import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMarks } from '@/entrypoints/background/answer-marks';
import { profileSetting } from '@/utils/browser/settings';
import { MOST_MARKED } from '@/utils/calendars/marks/chip-mark';
import type { EventKey } from '@/utils/calendars/sighting';
import { emptyProfile } from '@/utils/functions/profile';

vi.mock('@/utils/records/database', () => ({
  CrosswalkDatabase: class {
    close() {}
  },
}));
vi.mock('@/utils/records/peers-in-meetings', () => ({
  peersInMeetings: async (_db: unknown, _profile: unknown, events: EventKey[]) =>
    events.map((event) => ({ event, names: ['Ada Okafor'] })),
}));

const KEY = { googleEventId: 'e' };

beforeEach(async () => {
  fakeBrowser.reset();
  await profileSetting.set(emptyProfile('Europe/London'));
});

it('answers for every event whose key has the right shape', async () => {
  const odd = [{ googleEventId: 'x'.repeat(100_000) }, {}, null, 'e'];
  expect(await answerMarks({ events: [...odd, KEY] })).toEqual([
    { event: KEY, names: ['Ada Okafor'] },
  ]);
});

it.each([
  ['no request', undefined],
  ['no events', {}],
  ['more than a page asks about', { events: Array(MOST_MARKED + 1).fill(KEY) }],
])('answers nothing to %s', async (_, message) => {
  expect(await answerMarks(message)).toEqual([]);
});

it('marks nothing while nobody knows who the user is', async () => {
  await profileSetting.set(null);
  expect(await answerMarks({ events: [KEY] })).toEqual([]);
});
