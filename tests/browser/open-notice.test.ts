import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followNotices } from '@/entrypoints/background/open-notice';

let opened: string[] = [];

beforeEach(() => {
  fakeBrowser.reset();
  opened = [];
  Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
  followNotices();
});

const press = (id: string) => fakeBrowser.notifications.onClicked.trigger(id);
/** The address within the panel, as its screens get it. */
const places = () => opened.map((url) => decodeURIComponent(new URL(url).hash));

it.each([
  ['practice', '#/check-in'],
  ['round', '#/rounds'],
  ['brief:sync', '#/brief/sync'],
  ['after:sync', '#/after/sync'],
  ['brief:ics:uid:4@host', '#/brief/ics:uid:4@host'],
  ['after::ends here:', '#/after/:ends here:'],
  ['after:one/two?three%20\nfour', '#/after/one/two?three%20\nfour'],
])('the message %j leads to %j', async (id, place) => {
  await press(id);
  expect(places()).toEqual([place]);
});

it.each(['', 'unknown', 'unknown:brief:sync', 'constructor', 'toString:x'])(
  'the message %j, which is none of ours, leads nowhere',
  async (id) => {
    await press(id);
    expect(opened).toEqual([]);
  },
);

it('leads there once, however often messages were allowed', async () => {
  followNotices();
  followNotices();
  await press('round');
  expect(opened).toHaveLength(1);
});
