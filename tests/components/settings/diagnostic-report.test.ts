import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diagnosticReport } from '@/components/settings/diagnostic-report';
import { nextPages } from '@/utils/browser/page-state';
import type { Pages } from '@/utils/browser/page-state-schema';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';
import { PAGE_PARTS, PAGE_SITES, type PageReading } from '@/utils/calendars/sighting';

const NOW = Date.UTC(2026, 4, 12, 9);
const MINUTE = 60_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Crosswalk',
    version: '0.2.0',
  });
  vi.stubGlobal('navigator', { userAgent: 'Browser/1' });
});

function reading(patch: Partial<PageReading> = {}): PageReading {
  return {
    site: 'outlook',
    part: 'grid',
    outcome: 'read',
    readAt: NOW - 3 * MINUTE,
    extent: 'whole',
    sightings: [],
    problems: {},
    ...patch,
  };
}

describe('the report', () => {
  it('says of each site and part when it last worked, what it said and what was in the way', () => {
    const account = { name: 'Siv Aune', timeZone: 'Asia/Kathmandu', language: 'zh-Hant-TW' };
    const chip = { source: 'google-page', keys: { googleEventId: 'x' } } as const;
    let pages = nextPages(
      {},
      reading({
        site: 'google',
        sightings: [{ ...chip, detail: 'chip', seenAt: NOW, title: 'Salary talk' }],
      }),
      'calendar.google.com',
    );
    pages = nextPages(pages, reading({ account }), 'outlook.live.com');
    const failed = { outcome: 'not-understood', problems: { 'no-grid': 1 } } as const;
    pages = nextPages(pages, reading({ ...failed, readAt: NOW }));
    expect(diagnosticReport(pages, NOW + 50 * 60 * MINUTE).split('\n')).toEqual([
      'Crosswalk 0.2.0',
      'Browser: Browser/1',
      '',
      'google at calendar.google.com: account unknown, last seen 2 d ago',
      'grid: read, 1 entry, read 2 d ago, understood 2 d ago',
      '',
      'outlook at outlook.live.com: language zh-Hant-TW, zone GMT+05:45, name shown, address not shown, last seen 2 d ago',
      'grid: not-understood, read 2 d ago, understood 2 d ago, missed 1 in a row',
      '  no-grid: 1 (last reading: 1)',
    ]);
  });

  it('says so when nothing was read', () => {
    expect(diagnosticReport({}, NOW)).toContain('No calendar page has been read.');
  });

  it('takes nothing from a page but what is in a list of what exists', () => {
    const hostile = (language: string, timeZone: string) =>
      diagnosticReport(
        nextPages({}, reading({ account: { language, timeZone } }), `${language}.example`),
        NOW,
      );
    const unknown = hostile('Siv Aune', 'Fenwharf/Siv_Aune');
    expect(unknown).toContain('language unknown, zone unknown');
    for (const language of ['siv', 'en-Siva', 'en-x-siv-aune', 'aune-siva-fenwharf', 'en-a-siv']) {
      expect(hostile(language, 'Europe/Oslo')).not.toMatch(/siv|aune|fenwharf/i);
    }
    expect(hostile('nb-NO', 'Europe/Oslo')).toContain('language nb-NO, zone GMT+02:00');
    expect(hostile('nb', 'Europe/Oslo')).not.toContain('Oslo');
  });

  it('holds no word that is not its own, whatever was read', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    const counts = fc.dictionary(fc.constantFrom(...FAILURE_REASONS), fc.nat(99));
    const anything: fc.Arbitrary<Pages> = fc
      .array(
        fc.record({
          site: fc.constantFrom(...PAGE_SITES),
          part: fc.constantFrom(...PAGE_PARTS),
          outcome: fc.constantFrom('read' as const, 'partial' as const, 'not-understood' as const),
          problems: counts,
          account: fc.record({ email: word, name: word, timeZone: word, language: word }),
          title: word,
          host: word,
        }),
        { minLength: 1, maxLength: 5 },
      )
      .map((all) =>
        all.reduce<Pages>((pages, { title, host, ...one }) => {
          const keys = one.site === 'google' ? { googleEventId: title } : { outlookItemId: title };
          const source = one.site === 'google' ? 'google-page' : 'outlook-page';
          const shown = {
            source,
            keys,
            title,
            location: title,
            detail: 'chip',
            seenAt: 1,
          } as const;
          return nextPages(pages, reading({ ...one, sightings: [shown] }), host);
        }, {}),
      );
    const own = new RegExp(
      `^(?:${[
        'Crosswalk 0\\.2\\.0',
        'Browser: Browser/1',
        '',
        `(?:${PAGE_SITES.join('|')}): language (?:unknown|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z0-9]{2,3})?), zone (?:unknown|GMT(?:[+-][\\d:]+)?), name shown, address shown, last seen \\d+ (?:min|h|d) ago`,
        `(?:${PAGE_PARTS.join('|')}): (?:read|none|partial|not-understood)(?:, 1 entry|, \\d+ entries)?, read \\d+ min ago, understood (?:never|\\d+ min ago)(?:, missed \\d+ in a row)?`,
        `  (?:${FAILURE_REASONS.join('|')}): \\d+(?: \\(last reading: \\d+\\))?`,
      ].join('|')})$`,
    );
    fc.assert(
      fc.property(anything, (pages) => {
        for (const line of diagnosticReport(pages, NOW).split('\n')) expect(line).toMatch(own);
      }),
    );
  });
});
