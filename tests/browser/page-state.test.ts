import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextPages, rememberReading } from '@/utils/browser/page-state';
import { pagesSetting } from '@/utils/browser/settings';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';

const reading: PageReading = {
  site: 'google',
  part: 'grid',
  outcome: 'read',
  readAt: 1_000,
  extent: 'whole',
  sightings: [],
  problems: { 'label-without-time': 2 },
};
const seen = (id: string): Sighting => ({
  source: 'google-page',
  keys: { googleEventId: id },
  detail: 'chip',
  seenAt: 1_000,
});
const outlook: PageReading = { ...reading, site: 'outlook', readAt: 2_000 };

describe('what is remembered of the calendars’ pages', () => {
  it('adds reasons up over readings, each part of each site for itself', () => {
    let pages = nextPages({}, reading);
    pages = nextPages(pages, { ...reading, problems: { 'label-without-time': 1, 'no-grid': 1 } });
    pages = nextPages(pages, { ...reading, part: 'card', problems: { 'guests-collapsed': 1 } });
    pages = nextPages(pages, { ...outlook, problems: { 'no-grid': 5 } });
    expect(pages.google?.parts.grid?.problems).toEqual({ 'label-without-time': 3, 'no-grid': 1 });
    expect(pages.google?.parts.card?.problems).toEqual({ 'guests-collapsed': 1 });
    expect(pages.outlook?.parts.grid?.problems).toEqual({ 'no-grid': 5 });
  });

  it('tells entries read, none, in part and not understood apart', () => {
    const shown = { from: 5_000, to: 6_000 };
    const grid = (patch: Partial<PageReading>, before = {}) =>
      nextPages(before, { ...reading, range: shown, ...patch }).google?.parts.grid;
    expect(grid({})).toMatchObject({ outcome: 'none', count: 0, shown });
    expect(grid({ sightings: [seen('a'), seen('b')] })).toMatchObject({
      outcome: 'read',
      count: 2,
    });
    expect(grid({ outcome: 'partial' })?.outcome).toBe('partial');
    expect(grid({ outcome: 'not-understood' })?.outcome).toBe('not-understood');
  });

  it('takes a change for no more than it says', () => {
    const two = nextPages({}, { ...reading, sightings: [seen('a'), seen('b')] });
    const change: PageReading = { ...reading, extent: 'change', problems: {} };
    const moved = nextPages(two, { ...change, sightings: [seen('a')] }).google?.parts.grid;
    expect(moved).toMatchObject({ outcome: 'read', count: 2, latest: { 'label-without-time': 2 } });
    const quiet = nextPages(two, change).google?.parts.grid;
    expect(quiet).toMatchObject({ outcome: 'read', count: 2 });
  });

  it('counts how often in a row a card could not be read', () => {
    const missed: PageReading = {
      ...reading,
      part: 'card',
      outcome: 'partial',
      extent: 'change',
      problems: { 'card-without-id': 1 },
    };
    const twice = nextPages(nextPages({}, missed), missed);
    expect(twice.google?.parts.card).toMatchObject({ outcome: 'not-understood', missed: 2 });
    const collapsed: PageReading = {
      ...missed,
      readAt: 3_000,
      sightings: [seen('a')],
      problems: { 'guests-collapsed': 1 },
    };
    expect(nextPages(twice, collapsed).google?.parts.card).toMatchObject({
      outcome: 'partial',
      missed: 0,
      understoodAt: 3_000,
      latest: { 'guests-collapsed': 1 },
    });
  });

  it('takes a person’s card for read when it showed somebody', () => {
    const card: PageReading = { ...outlook, part: 'person-card', extent: 'change', problems: {} };
    const shown = nextPages({}, { ...card, people: [{ name: 'Teodor Lindqvist' }] });
    expect(shown.outlook?.parts['person-card']).toMatchObject({ outcome: 'read', missed: 0 });
    const reason = { 'person-card-without-name': 1 };
    const nameless = nextPages(shown, { ...card, outcome: 'partial', problems: reason });
    expect(nameless.outlook?.parts['person-card']).toMatchObject({
      outcome: 'not-understood',
      latest: reason,
    });
  });

  it('keeps the last good time and the account while the page is not understood', () => {
    const account = { timeZone: 'Asia/Tokyo', language: 'ja' };
    const good = nextPages({}, { ...reading, account });
    const bad = nextPages(good, { ...reading, readAt: 9_000, outcome: 'not-understood' });
    expect(bad.google?.parts.grid).toMatchObject({ readAt: 9_000, understoodAt: 1_000 });
    expect(bad.google?.account).toEqual(account);
  });

  it('puts the halves of one account together, and never those of two', () => {
    const half = (told: { name?: string; email?: string }) => ({
      ...outlook,
      account: { timeZone: 'Asia/Tokyo', language: 'ja', ...told },
    });
    const both = { name: 'Mira Okonjo', email: 'mira@fenwharf.example' };
    const known = nextPages({}, half(both));
    expect(nextPages(known, half({ name: both.name })).outlook?.account).toMatchObject(both);
    expect(nextPages(known, half({ email: both.email })).outlook?.account).toMatchObject(both);
    const other = nextPages(known, half({ name: 'Teodor Lindqvist' })).outlook?.account;
    expect(other).toMatchObject({ name: 'Teodor Lindqvist' });
    expect(other).not.toHaveProperty('email');
  });

  it('remembers what was wholly read until it is over, of the grid alone', () => {
    const week = { from: 5_000, to: 6_000 };
    const later = { from: 7_000, to: 9_000 };
    const first = nextPages({}, { ...reading, range: week });
    expect(first.google?.read).toEqual([{ start: 5_000, end: 6_000 }]);
    for (const patch of [{ outcome: 'partial' }, { extent: 'change' }, { part: 'card' }] as const) {
      const next = nextPages(first, { ...reading, range: later, ...patch });
      expect(next.google?.read).toEqual(first.google?.read);
    }
    const month = nextPages(first, { ...reading, range: { from: 4_000, to: 9_000 } });
    expect(month.google?.read).toEqual([{ start: 4_000, end: 9_000 }]);
    expect(nextPages(month, { ...reading, readAt: 9_000 }).google?.read).toEqual([]);
    expect(nextPages(month, { ...outlook, range: week }).google?.read).toEqual([
      { start: 4_000, end: 9_000 },
    ]);
  });

  it('remembers the host that was read', () => {
    const first = nextPages({}, outlook, 'outlook.live.com');
    expect(nextPages(first, outlook).outlook?.host).toBe('outlook.live.com');
  });
});

describe('the stored pages', () => {
  beforeEach(() => fakeBrowser.reset());
  const store = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);

  it('lose no count when readings arrive together', async () => {
    await Promise.all([
      ...Array.from({ length: 20 }, () => rememberReading(reading)),
      ...Array.from({ length: 20 }, () => rememberReading(outlook)),
    ]);
    const pages = await pagesSetting.get();
    expect(pages.google?.parts.grid?.problems['label-without-time']).toBe(40);
    expect(pages.outlook?.parts.grid?.problems['label-without-time']).toBe(40);
  });

  it('take over the one page that was kept before', async () => {
    await store({
      googlePage: {
        site: 'google',
        readAt: 900,
        understoodAt: 800,
        outcome: 'not-understood',
        account: { email: 'mira@fenwharf.example', timeZone: 'Asia/Tokyo', language: 'ja' },
        read: [{ start: 5_000, end: 6_000 }],
        problems: { 'no-grid': 3 },
      },
    });
    const pages = await pagesSetting.get();
    expect(pages.google).toMatchObject({
      readAt: 900,
      account: { email: 'mira@fenwharf.example' },
      read: [{ start: 5_000, end: 6_000 }],
      parts: { grid: { understoodAt: 800, outcome: 'not-understood', problems: { 'no-grid': 3 } } },
    });
    await rememberReading({ ...reading, problems: { 'no-grid': 1 } });
    expect((await pagesSetting.get()).google?.parts.grid?.problems['no-grid']).toBe(4);
    expect(await fakeBrowser.storage.local.get('googlePage')).toEqual({});
  });

  it('lose one site at most to damage', async () => {
    await rememberReading(outlook);
    const { pages } = await fakeBrowser.storage.local.get('pages');
    await store({ pages: { ...Object(pages), google: { readAt: 'yesterday' } } });
    const read = await pagesSetting.get();
    expect(read.google).toBeUndefined();
    expect(read.outlook?.readAt).toBe(2_000);
    await store({ pages: 'nonsense' });
    expect(await pagesSetting.get()).toEqual({});
  });
});
