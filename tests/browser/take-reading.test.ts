import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeReading } from '@/entrypoints/background/take-reading';
import { pagesSetting } from '@/utils/browser/settings';
import type { PageReading, Sighting } from '@/utils/calendars/sighting';

const { ingested } = vi.hoisted(() => ({ ingested: { count: 0, seenAt: [] as number[] } }));
vi.mock('@/utils/records/database', () => ({
  CrosswalkDatabase: class {
    close() {}
  },
}));
vi.mock('@/utils/ingest/ingest-reading', () => ({
  ingestReading: async (_db: unknown, _profile: unknown, { readAt, sightings }: PageReading) => {
    ingested.count += 1;
    ingested.seenAt = [readAt, ...sightings.map(({ seenAt }) => seenAt)];
  },
}));

const NOW = Date.UTC(2026, 4, 12, 9);
const GOOGLE = { site: 'google', host: 'calendar.google.com' } as const;
const OUTLOOK = { site: 'outlook', host: 'outlook.live.com' } as const;
const sighting: Sighting = {
  source: 'outlook-page',
  keys: { outlookItemId: 'AAMk=' },
  detail: 'chip',
  seenAt: NOW,
};
const reading: PageReading = {
  site: 'outlook',
  part: 'grid',
  outcome: 'read',
  readAt: NOW,
  extent: 'whole',
  sightings: [sighting],
  problems: { 'time-zone-assumed': 1 },
};

beforeEach(() => {
  fakeBrowser.reset();
  ingested.count = 0;
});

describe('a reading', () => {
  it('is kept with the host it came from', async () => {
    expect(await takeReading(reading, OUTLOOK, NOW)).toBe('kept');
    expect(ingested.count).toBe(1);
    expect((await pagesSetting.get()).outlook).toMatchObject({
      host: 'outlook.live.com',
      parts: { grid: { outcome: 'read', count: 1 } },
    });
  });

  it('is never from the future, which would stay the last for good', async () => {
    const readAt = Date.UTC(2190, 0, 1);
    const sightings = [{ ...sighting, seenAt: readAt }];
    await takeReading({ ...reading, readAt, sightings }, OUTLOOK, NOW);
    expect((await pagesSetting.get()).outlook?.readAt).toBe(NOW);
    expect(ingested.seenAt).toEqual([NOW, NOW]);
  });

  it('loses no count when two arrive at once', async () => {
    const google = { ...reading, site: 'google', sightings: [] };
    await Promise.all([
      ...[1, 2, 3].map(() => takeReading(reading, OUTLOOK, NOW)),
      ...[1, 2].map(() => takeReading(google, GOOGLE, NOW)),
    ]);
    const { outlook, google: other } = await pagesSetting.get();
    expect(outlook?.parts.grid?.problems['time-zone-assumed']).toBe(3);
    expect(other?.parts.grid?.problems['time-zone-assumed']).toBe(2);
  });

  it.each([
    ['about another calendar than the page it came from', reading, GOOGLE],
    ['with an event of another calendar', { ...reading, site: 'google' }, GOOGLE],
    [
      'with an event of a file',
      { ...reading, sightings: [{ ...sighting, source: 'ics' }] },
      OUTLOOK,
    ],
    ['of a wrong shape', { ...reading, part: 'menu' }, OUTLOOK],
    ['that is none', null, OUTLOOK],
  ])('is refused whole: one %s', async (_, message, page) => {
    expect(await takeReading(message, page, NOW)).toBe('refused');
    expect(ingested.count).toBe(0);
    expect(await pagesSetting.get()).toEqual({});
  });
});
