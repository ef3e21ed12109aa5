import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  agendaSetting,
  invitationTextsSetting,
  LONGEST_INVITATION_TEXT,
  walkPlaceSetting,
} from '@/utils/browser/settings';

beforeEach(() => fakeBrowser.reset());

const stored = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const OWN = { id: 'a', situation: 'lapsed', text: '{name}, once round the quay?' };

describe('the user’s own words for invitations', () => {
  it('are none at first, and those that were kept', async () => {
    expect(await invitationTextsSetting.get()).toEqual([]);
    await invitationTextsSetting.set([OWN]);
    expect(await invitationTextsSetting.get()).toEqual([OWN]);
  });

  it.each([
    ['text', 'not a list'],
    ['an object', { 0: OWN }],
    ['one without words', [{ ...OWN, text: '' }]],
    ['one that is too long', [{ ...OWN, text: 'x'.repeat(LONGEST_INVITATION_TEXT + 1) }]],
    ['one without a situation', [{ id: 'a', text: 'b' }]],
    ['too many', Array.from({ length: 31 }, () => OWN)],
  ])('are none where %s is stored', async (_, value) => {
    await stored({ invitationTexts: value });
    expect(await invitationTextsSetting.get()).toEqual([]);
  });
});

it('names what is known of the other until the user says otherwise', async () => {
  expect(await agendaSetting.get()).toBe(true);
  await stored({ walkAgenda: 'no' });
  expect(await agendaSetting.get()).toBe(true);
  await agendaSetting.set(false);
  expect(await agendaSetting.get()).toBe(false);
});

it('remembers the last place, and nothing of a wrong shape', async () => {
  expect(await walkPlaceSetting.get()).toBe('');
  await stored({ walkPlace: 7 });
  expect(await walkPlaceSetting.get()).toBe('');
  await walkPlaceSetting.set('East door');
  expect(await walkPlaceSetting.get()).toBe('East door');
});
