import { describe, expect, it } from 'vitest';
import type { Pages, PartState } from '@/utils/browser/page-state-schema';
import {
  accountOf,
  homeSite,
  lastUnderstood,
  outlookHost,
  sitesInUse,
  stretchesRead,
  troubles,
} from '@/utils/browser/pages';

const NOW = Date.UTC(2026, 4, 12, 9);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function part(patch: Partial<PartState> = {}): PartState {
  const at = NOW - HOUR;
  return {
    readAt: at,
    understoodAt: at,
    outcome: 'read',
    missed: 0,
    latest: {},
    problems: {},
    ...patch,
  };
}
const failing = (patch: Partial<PartState> = {}) =>
  part({ outcome: 'not-understood', missed: 1, latest: { 'no-grid': 1 }, ...patch });
const zone = { timeZone: 'Europe/Oslo', language: 'nb' };

const both: Pages = {
  google: {
    readAt: NOW - DAY,
    account: { ...zone, email: 'siv@fenwharf.example' },
    read: [{ start: 1, end: 5 }],
    parts: { grid: part({ understoodAt: NOW - DAY }) },
  },
  outlook: {
    readAt: NOW - HOUR,
    account: { ...zone, name: 'Siv Aune' },
    read: [{ start: 3, end: 9 }],
    parts: { grid: part() },
  },
};

describe('where the user lives', () => {
  it('is the calendar that was read last, unless one was chosen', () => {
    expect(homeSite({}, 'automatic')).toBeNull();
    expect(homeSite(both, 'automatic')).toBe('outlook');
    expect(homeSite({ google: both.google }, 'automatic')).toBe('google');
    expect(homeSite(both, 'google')).toBe('google');
    expect(homeSite({}, 'outlook')).toBe('outlook');
  });

  it('is at the host that was read, else where such an address belongs', () => {
    const at = (host: string): Pages => ({
      outlook: { readAt: NOW, read: [], parts: {}, host },
    });
    expect(outlookHost(at('outlook.office365.com'), [])).toBe('outlook.office365.com');
    expect(outlookHost(at('outlook.evil.example'), [])).toBe('outlook.cloud.microsoft');
    expect(outlookHost({}, ['siv@fenwharf.example'])).toBe('outlook.cloud.microsoft');
    expect(outlookHost({}, ['siv.aune@hotmail.co.uk'])).toBe('outlook.live.com');
    expect(outlookHost({}, ['siv@outlook.com', 'siv@fenwharf.example'])).toBe(
      'outlook.cloud.microsoft',
    );
  });
});

describe('what two calendars tell together', () => {
  it('is one account, the last read first', () => {
    expect(accountOf({})).toBeUndefined();
    expect(accountOf(both)).toEqual({ ...zone, name: 'Siv Aune', email: 'siv@fenwharf.example' });
  });

  it('is every stretch that was read in either', () => {
    expect(stretchesRead(both)).toEqual([
      { start: 1, end: 5 },
      { start: 3, end: 9 },
    ]);
    expect(lastUnderstood(both)).toBe(NOW - HOUR);
    expect(lastUnderstood({})).toBeUndefined();
  });
});

describe('a calendar in trouble', () => {
  const withParts = (parts: Partial<Record<'grid' | 'card' | 'form' | 'person-card', PartState>>) =>
    troubles({ google: both.google, outlook: { readAt: NOW, read: [], parts } }, NOW);

  it('is named with its last good time and what was in the way most', () => {
    const latest = { 'no-grid': 1, 'chip-without-label': 8 };
    expect(withParts({ grid: failing({ latest }), card: failing({ missed: 9 }) })).toEqual([
      {
        site: 'outlook',
        part: 'grid',
        understoodAt: NOW - HOUR,
        reason: 'chip-without-label',
      },
    ]);
  });

  it('is none for one odd card, but one for several in a row', () => {
    expect(withParts({ grid: part(), card: failing() })).toEqual([]);
    expect(withParts({ grid: part(), card: failing({ missed: 3 }) })).toMatchObject([
      { site: 'outlook', part: 'card' },
    ]);
    expect(withParts({ 'person-card': failing({ missed: 9 }) })).toEqual([]);
  });

  it('is none for an empty or a partial reading, or for a page nobody looks at any more', () => {
    expect(withParts({ grid: part({ outcome: 'none' }) })).toEqual([]);
    expect(withParts({ grid: part({ outcome: 'partial' }) })).toEqual([]);
    expect(withParts({ grid: failing({ readAt: NOW - 20 * DAY }) })).toEqual([]);
  });
});

it('a calendar that was looked at once, weeks ago, is not in use', () => {
  const pages: Pages = {
    google: { readAt: NOW - HOUR, read: [], parts: {} },
    outlook: { readAt: NOW - 15 * DAY, read: [], parts: {} },
  };
  expect(sitesInUse(pages, NOW)).toEqual(['google']);
  expect(sitesInUse(pages, NOW - 2 * DAY)).toEqual(['google', 'outlook']);
});
