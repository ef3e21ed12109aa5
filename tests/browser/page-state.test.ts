import { describe, expect, it } from 'vitest';
import { nextPageState } from '@/utils/browser/page-state';
import type { PageReading } from '@/utils/calendars/sighting';

const reading: PageReading = {
  site: 'google',
  part: 'grid',
  outcome: 'read',
  readAt: 1_000,
  extent: 'whole',
  sightings: [],
  problems: { 'label-without-time': 2 },
};

describe('what is remembered of a page', () => {
  it('adds reasons up over readings', () => {
    const first = nextPageState(null, reading);
    const second = nextPageState(first, {
      ...reading,
      readAt: 2_000,
      problems: { 'label-without-time': 1, 'no-grid': 1 },
    });
    expect(second.problems).toEqual({ 'label-without-time': 3, 'no-grid': 1 });
  });

  it('keeps the last good time and the account while the page is not understood', () => {
    const account = { timeZone: 'Asia/Tokyo', language: 'ja' };
    const good = nextPageState(null, { ...reading, account });
    const bad = nextPageState(good, { ...reading, readAt: 9_000, outcome: 'not-understood' });
    expect(bad).toMatchObject({ readAt: 9_000, understoodAt: 1_000, outcome: 'not-understood' });
    expect(bad.account).toEqual(account);
  });

  it('remembers what was wholly read until it is over', () => {
    const week = { from: 5_000, to: 6_000 };
    const first = nextPageState(null, { ...reading, range: week });
    expect(first.read).toEqual([{ start: 5_000, end: 6_000 }]);
    const partial = { ...reading, outcome: 'partial', range: { from: 7_000, to: 9_000 } } as const;
    const moving = { ...reading, extent: 'change', range: { from: 7_000, to: 9_000 } } as const;
    expect(nextPageState(first, partial).read).toEqual(first.read);
    expect(nextPageState(first, moving).read).toEqual(first.read);
    const month = nextPageState(first, { ...reading, range: { from: 4_000, to: 9_000 } });
    expect(month.read).toEqual([{ start: 4_000, end: 9_000 }]);
    expect(nextPageState(month, { ...reading, readAt: 9_000 }).read).toEqual([]);
  });
});
