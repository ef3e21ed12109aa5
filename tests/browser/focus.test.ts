import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, setFocus, watchFocus } from '@/utils/browser/focus';
import type { PageFocus } from '@/utils/browser/messages';

const open = (googleEventId: string): PageFocus => ({ googleEventId });

function focusOf(windowId: number): Promise<PageFocus> {
  return new Promise((resolve) => {
    const stop = watchFocus(windowId, (focus) => {
      stop();
      resolve(focus);
    });
  });
}

beforeEach(() => fakeBrowser.reset());

it('keeps what every window has open, even when they tell at the same moment', async () => {
  await Promise.all([
    setFocus({ windowId: 1, tabId: 11 }, open('one')),
    setFocus({ windowId: 2, tabId: 22 }, open('two')),
  ]);
  expect(await focusOf(1)).toMatchObject({ googleEventId: 'one' });
  expect(await focusOf(2)).toMatchObject({ googleEventId: 'two' });
});

it('is closed only by the tab that opened it', async () => {
  await setFocus({ windowId: 1, tabId: 11 }, open('one'));
  await setFocus({ windowId: 1, tabId: 12 }, null);
  expect(await focusOf(1)).toMatchObject({ googleEventId: 'one' });
  await setFocus({ windowId: 1, tabId: 11 }, null);
  expect(await focusOf(1)).toBeNull();
});

it('forgets a closed tab, wherever its window was', async () => {
  await setFocus({ windowId: 1, tabId: 11 }, open('one'));
  await setFocus({ windowId: 2, tabId: 11 }, open('moved'));
  await forgetTab(11);
  expect([await focusOf(1), await focusOf(2)]).toEqual([null, null]);
});
