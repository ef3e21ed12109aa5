import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storeDraft, storedDraft } from '@/utils/browser/capture-draft';

beforeEach(() => fakeBrowser.reset());

it('keeps an unfinished sentence by its place, until it is empty', async () => {
  await storeDraft('m', { text: 'half' });
  expect(await storedDraft('m')).toEqual({ text: 'half' });
  expect(await storedDraft('other')).toBeNull();
  await storeDraft('m', null);
  expect(await storedDraft('m')).toBeNull();
});
